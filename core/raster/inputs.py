"""Which files on this machine lie behind the paths that GDAL opens."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Iterable, Optional

from .gdal_calls import GdalError, call, open_raster

_REMOTE = re.compile(
    r"://|/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)\b|/vsi(?:curl|s3|gs|az|oss|swift)_streaming"
)
_ARCHIVE = re.compile(r"^(?:/vsi(?:zip|tar|gzip|7z|rar)/)+")


def local_files(paths: Iterable[str]) -> tuple[Path, ...]:
    """Every local file that opening and reading the rasters at ``paths`` may touch, sorted.

    Those are the paths themselves and what GDAL lists for each of them, such as the files behind a VRT, through
    as many of these as stand behind one another. For a path in an archive it is the archive. Remote files, and
    what is no file any more, are left out.
    """
    found: set[Path] = set()
    seen: set[str] = set()
    waiting = list(paths)
    while waiting:
        path = waiting.pop()
        if path in seen or _REMOTE.search(path):
            continue
        seen.add(path)
        for name in (path, *_listed(path)):
            file = _on_disk(name)
            if file is not None:
                found.add(file)
            if name not in seen and name.lower().endswith(".vrt"):
                waiting.append(name)  # GDAL lists what it refers to only when it is opened itself
    return tuple(sorted(found))


def _listed(path: str) -> list[str]:
    if os.path.isdir(path):
        return []
    try:
        return list(call(open_raster(path).GetFileList) or [])
    except GdalError:
        return []


def _on_disk(path: str) -> Optional[Path]:
    if _REMOTE.search(path):
        return None
    if not _ARCHIVE.match(path):
        return Path(path) if os.path.exists(path) else None
    inner = _ARCHIVE.sub("", path)
    braced = re.match(r"\{(.+?)\}", inner)
    archive = Path(braced.group(1) if braced else inner)
    return next((each for each in (archive, *archive.parents) if os.path.isfile(each)), None)
