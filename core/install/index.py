"""Where wheels come from: the package indexes that pip is told of, and how a file is found in one."""

from __future__ import annotations

import html
import os
import re
import sys
from configparser import Error, RawConfigParser
from pathlib import Path
from typing import Iterator, Mapping, Optional, Sequence
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import url2pathname

from .wheels import Wheel

DEFAULT = "https://pypi.org/simple"


def pip_settings(environment: Optional[Mapping[str, str]] = None) -> dict[str, str]:
    """What pip is told by its files and by the environment, which wins: ``index-url``, ``cert``, and others.

    An organization that has a mirror of the package index has told pip of it; TerraClara takes its word.
    """
    environment = os.environ if environment is None else environment
    found: dict[str, str] = {}
    for path in _files(environment):
        parser = RawConfigParser()
        try:
            parser.read(path, encoding="utf-8")
        except (Error, OSError, UnicodeDecodeError):
            continue  # pip says what is wrong with it
        for section in ("global", "install", "download"):
            found.update(parser.items(section) if parser.has_section(section) else ())
    for name in ("index-url", "extra-index-url", "find-links", "cert"):
        value = environment.get(f"PIP_{name.replace('-', '_').upper()}", "")
        if value:
            found[name] = value
    return found


def indexes(setting: str = "") -> list[str]:
    """Addresses of indexes and folders of wheels, in the order in which they are asked; ``setting`` alone if given.

    Any of them will do: what a wheel must contain is listed.
    """
    if setting.strip():
        return [setting.strip()]
    told = pip_settings()
    found = [
        *told.get("find-links", "").split(),
        told.get("index-url", DEFAULT),
        *told.get("extra-index-url", "").split(),
    ]
    return list(dict.fromkeys(text for text in found if text))


def page_of(index: str, wheel: Wheel) -> str:
    """The address of the page of ``wheel``'s package in an index."""
    return f"{index.rstrip('/')}/{wheel.package}/"


def link_in(page: str, address: str, wheel: Wheel) -> str:
    """The address of ``wheel`` in a page of an index, or ``""``; ``address`` is the page's own.

    >>> w = Wheel("a", "1", "a-1-py3-none-any.whl", 1, "", "")
    >>> link_in('<a href="../../f/a-1-py3-none-any.whl#sha256=0">', "https://x.org/simple/a/", w)
    'https://x.org/f/a-1-py3-none-any.whl'
    """
    for text in re.findall(r"""href\s*=\s*["']([^"']+)["']""", page, re.IGNORECASE):
        link = html.unescape(text).partition("#")[0]
        if unquote(link.rpartition("/")[2]) == wheel.file:
            return urljoin(address, link)
    return ""


def known_to(page: str, link: str) -> str:
    """``link`` with the name and password of ``page``, where both are of one server, which asks for them again.

    >>> known_to("https://me@x.org/simple/a/", "https://x.org/f/a.whl")
    'https://me@x.org/f/a.whl'
    """
    own, there = urlsplit(page), urlsplit(link)
    who, _, server = own.netloc.rpartition("@")
    return there._replace(netloc=own.netloc).geturl() if who and (own.scheme, server) == there[:2] else link


def local_path(address: str) -> Optional[Path]:
    """The path behind an address of this computer's disk, or ``None``.

    >>> local_path("https://x.org/simple") is None
    True
    """
    parts = urlsplit(address)
    if parts.scheme == "file":
        return Path(url2pathname(parts.path))
    # A drive of Windows, such as C:, looks like a scheme.
    return Path(address) if len(parts.scheme) < 2 else None


def host_of(address: str) -> str:
    """An address for people: its host or path, without names and passwords.

    >>> host_of("https://someone@x.org/simple")
    'x.org'
    """
    try:
        return urlsplit(address).hostname or address
    except ValueError:  # no address
        return address.rpartition("@")[2]


def _files(environment: Mapping[str, str]) -> Iterator[Path]:
    """pip's files, the weakest first, as its documentation lists them."""
    own = environment.get("PIP_CONFIG_FILE", "")
    if own == os.devnull:
        return
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.home())
    if sys.platform == "win32":
        yield Path(environment.get("PROGRAMDATA", r"C:\ProgramData")) / "pip" / "pip.ini"
        yield home / "pip" / "pip.ini"
        yield Path(environment.get("APPDATA", str(home))) / "pip" / "pip.ini"
    else:
        folders: Sequence[str] = environment.get("XDG_CONFIG_DIRS", "/etc/xdg").split(os.pathsep)
        if sys.platform == "darwin":
            folders = ["/Library/Application Support"]
            yield home / "Library" / "Application Support" / "pip" / "pip.conf"
        yield from (Path(folder) / "pip" / "pip.conf" for folder in folders if folder)
        yield Path("/etc/pip.conf")
        yield home / ".pip" / "pip.conf"
        yield Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "pip" / "pip.conf"
    yield Path(sys.prefix) / ("pip.ini" if sys.platform == "win32" else "pip.conf")
    if own:
        yield Path(own)
