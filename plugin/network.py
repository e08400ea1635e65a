"""Downloads through QGIS's own network access: its proxy, its certificates and its authentication."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from .i18n import tr

_LOOK = 200  # ms between two looks at whether to stop


def fetch(address: str, target: Path, told: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
    """Get an address into a file; to be called in a thread of its own, whose event loop it runs.

    It is a ``core.install.download.Fetch``: ``OSError`` says why an address cannot be had.
    """
    request = QNetworkRequest(QUrl(address))
    request.setAttribute(
        QNetworkRequest.Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    )
    # What is checked by its digest need not be kept twice.
    request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
    request.setRawHeader(b"Accept", b"text/html, */*;q=0.1")
    manager = QgsNetworkAccessManager.instance()  # held, since the reply is its child
    reply = manager.get(request)
    loop, timer = QEventLoop(), QTimer()
    done = [0]
    ended: list[tuple[str, Optional[int]]] = []
    with open(target, "wb") as file:

        def take() -> None:
            done[0] += file.write(bytes(reply.readAll()))
            told(done[0])

        def look() -> None:
            if cancelled():
                reply.abort()

        def end() -> None:
            """Take what there is to know while the reply is sure to be there."""
            good = reply.error() == QNetworkReply.NetworkError.NoError
            if good:
                take()
            status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
            ended.append(("" if good else reply.errorString(), status))
            reply.deleteLater()
            loop.quit()

        reply.readyRead.connect(take)
        reply.finished.connect(end)
        timer.timeout.connect(look)
        timer.start(_LOOK)
        if not ended and reply.isFinished():
            end()
        if not ended:
            loop.exec()
        timer.stop()
    problem, status = ended[0]
    if problem and not cancelled():
        raise OSError(tr("the server answered {}").format(status) if status and int(status) >= 400 else problem)
