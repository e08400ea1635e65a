"""Downloads through QGIS's own network access: its proxy, its certificates and its authentication."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from .i18n import tr

_LOOK = 200  # ms between two looks at whether to stop
_MOVES = 10  # from address to address


def fetch(address: str, target: Path, told: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
    """Get an address into a file; to be called in a thread of its own, whose event loop it runs.

    It is a ``core.install.download.Fetch``: ``OSError`` says why an address cannot be had.
    """
    request = QNetworkRequest(QUrl(address))
    # What is checked by its digest need not be kept twice.
    request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
    request.setRawHeader(b"Accept", b"text/html, */*;q=0.1")
    # Of a reply of our own PyQt hears in the main thread when it is gone, and may then take a later one at the same
    # address in memory for it.
    asked, feedback, timer = QgsBlockingNetworkRequest(), QgsFeedback(), QTimer()
    asked.downloadProgress.connect(lambda received, _: told(received))
    timer.timeout.connect(lambda: feedback.cancel() if cancelled() else None)
    timer.start(_LOOK)
    for _ in range(_MOVES):
        error = asked.get(request, True, feedback)
        place = asked.reply().request().url()
        if place.isEmpty() or not place.isRelative() or cancelled():
            break
        request.setUrl(request.url().resolved(place))  # QGIS follows no address that is told without its host
    timer.stop()
    if cancelled():
        return
    reply = asked.reply()
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    if status and int(status) >= 400:
        raise OSError(tr("the server answered {}").format(status))
    if error != QgsBlockingNetworkRequest.ErrorCode.NoError:
        raise OSError(asked.errorMessage())
    target.write_bytes(bytes(reply.content()))
