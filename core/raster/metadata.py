"""XML metadata of products, read without the parts of XML that can do harm."""

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
