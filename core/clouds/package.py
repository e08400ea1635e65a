"""Files of a published package: in its wheel, or in the folder where it is installed. Nothing in it is run."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from ..errors import ModelError

_LARGEST_FILE = 1 << 29  # bytes of one file, unpacked: several times what any supported package holds


class PackageFiles:
    """The files of a package at ``source``, a wheel or the folder of the package.

    Parameters
    ----------
    package : the name of the folder inside the wheel
    """

    def __init__(self, source: Path, package: str) -> None:
        self.source, self._package = Path(source), package

    def read(self, name: str) -> bytes:
        """The content of the file ``name``, below the package's folder.

        Raises
        ------
        ModelError
            There is no such file, or the wheel is damaged.
        """
        try:
            if self.source.is_dir():
                path = self.source / name
                if path.stat().st_size > _LARGEST_FILE:
                    raise ModelError(
                        f"{name} in {self.source} is larger than any file of {self._package}. "
                        "Download the package again."
                    )
                return path.read_bytes()
            with zipfile.ZipFile(self.source) as archive:
                info = archive.getinfo(f"{self._package}/{name}")
                if info.file_size > _LARGEST_FILE:
                    raise ModelError(
                        f"{self.source.name} is damaged: {name} in it is larger than it can be. Download it again."
                    )
                return archive.read(info)
        except (KeyError, FileNotFoundError):
            raise ModelError(
                f"{self.source} does not hold {self._package}/{name}. Give the wheel of the supported version."
            ) from None
        except (OSError, EOFError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError) as error:
            raise ModelError(f"{self.source} cannot be read ({error}). Copy or download the package again.") from error
