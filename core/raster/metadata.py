"""XML metadata of products, read without the parts of XML that can do harm, and whatever namespaces they use."""

from __future__ import annotations

from xml.etree import ElementTree as Xml  # nosec B405

from ..errors import SceneError


def parse_xml(text: str, path: str) -> Xml.Element:
    """The root element of ``text``, which stands in the file ``path``. Raises `SceneError`."""
    # Products have no document type; without one there are no entities to blow up.
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise SceneError(
            f"{path} declares a document type, which no satellite product does. Download the product again."
        )
    try:
        return Xml.fromstring(text)  # nosec B314
    except Xml.ParseError as error:
        raise SceneError(f"{path} is damaged ({error}); download the product again.") from None


def local_name(element: Xml.Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rsplit("}", 1)[-1]


def text_in(tree: Xml.Element, name: str, default: str) -> str:
    """The text of the first element ``name`` that has one, in or below ``tree``; else ``default``."""
    texts = ((element.text or "").strip() for element in tree.iter() if local_name(element) == name)
    return next((text for text in texts if text), default)
