"""Downloads through QGIS's own network access: its proxy, its certificates and its authentication."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

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
    reply = QgsNetworkAccessManager.instance().get(request)
    loop, timer = QEventLoop(), QTimer()
    done = [0]
    with open(target, "wb") as file:

        def take() -> None:
            done[0] += file.write(bytes(reply.readAll()))
            told(done[0])

        def look() -> None:
            if cancelled():
                reply.abort()

        reply.readyRead.connect(take)
        reply.finished.connect(loop.quit)
        timer.timeout.connect(look)
        timer.start(_LOOK)
        if not reply.isFinished():
            loop.exec()
        timer.stop()
        if reply.error() == QNetworkReply.NetworkError.NoError:
            take()
    problem = "" if reply.error() == QNetworkReply.NetworkError.NoError else reply.errorString()
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    reply.deleteLater()
    if problem and not cancelled():
        raise OSError(tr("the server answered {}").format(status) if status and int(status) >= 400 else problem)
