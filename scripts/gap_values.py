"""The English words that the core puts into the gaps of its sentences: ``f"the same {'places' if x else 'bands'}"``.

What stands in a gap is followed to where it is written: choices in the gap itself, variables of the function, tables of
the module, and arguments in the calls of the function. Numbers, names and what people type need no translation.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path
from typing import Callable, Iterable, Iterator, Mapping, NamedTuple, Optional, Union

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]
#: What people type, and keys of files and tables; it is the same in every language.
TYPED = {
    *("auto", "cpu", "linear", "gaussian", "composite", "mean", "std", "maps", "series", "exact", "precise", "learned"),
    *(
        "nystrom",
        "deeplift",
        "occlusion",
        "run",
        "added",
        "relative",
        "alpha",
        "root",
        "float32",
        "float64",
        "constant",
    ),
    *("threshold", "scale", "offset", "sieve", "holes", "margin", "smallest", "toa", "uint16", "proportional"),
    "uncertainty",
    *("clouds-series --method network", "softmax", "sigmoid", "{0} min"),
}
#: Names of packages, products, operators and columns.
NAMES = {
    *("onnx", "onnxruntime", "scikit-learn", "skl2onnx", "GeoPackage", "GeoTIFF", "Linux", "Windows", "classifier"),
    *(
        "Dropout",
        "Einsum",
        "GRU",
        "LSTM",
        "Pad",
        "RNN",
        "Resize",
        "macOS",
        "Shapefile",
        "Sentinel-2",
        "Sentinel-2{0}",
        "Landsat-{0}",
    ),
}
_CALLS = 3  # that an argument is followed through
_CODE = re.compile(r"^[-./]|^[A-Za-z0-9.\[\]{}]+_[\w.{}]*$|^[\w{}]+[./:][\w./{}]+$")


class Place(NamedTuple):
    """Where an expression stands."""

    path: Path
    function: Optional[Function]


def words(text: str) -> bool:
    """Whether a value is in need of translation."""
    bare = re.sub(r"\{\d+\}", "", text).strip()
    return bool(re.search(r"[a-z]{2}", bare)) and text not in TYPED | NAMES and not _CODE.match(text)


class GapValues:
    """Follows expressions through ``trees``; ``template`` gives an f-string with its gaps numbered."""

    def __init__(self, trees: Mapping[Path, ast.Module], template: Callable[[ast.AST], Optional[str]]) -> None:
        self._trees, self._template = trees, template
        self._calls: dict[str, list[tuple[Place, ast.Call]]] = defaultdict(list)
        self._class_of: dict[int, str] = {}
        self._known: dict[tuple[Path, Optional[Function], str, int], set[str]] = {}
        self._calls_up = 0
        for path, tree in trees.items():
            for place, node in _placed(tree, Place(path, None)):
                if isinstance(node, ast.Call):
                    self._calls[_name(node.func)].append((place, node))
                elif isinstance(node, ast.ClassDef):
                    self._class_of |= {id(item): node.name for item in node.body}

    def of_sentences(self, path: Path, is_sentence: Callable[[str], bool]) -> dict[str, dict[int, set[str]]]:
        """The words by the template and the number of its gap, of all sentences in a file."""
        found: dict[str, dict[int, set[str]]] = {}
        for place, node in _placed(self._trees[path], Place(path, None)):
            text = self._template(node) if isinstance(node, (ast.JoinedStr, ast.BinOp)) else None
            if text is None or not is_sentence(text):
                continue
            gaps = (item.value for item in ast.walk(node) if isinstance(item, ast.FormattedValue))
            for number, value in enumerate(gaps):
                chosen = {item for item in self._of(value, place) if words(item)}
                if chosen:
                    found.setdefault(text, {}).setdefault(number, set()).update(chosen)
        return found

    def _of(self, node: Optional[ast.AST], place: Place) -> set[str]:
        """The texts that an expression may be, as far as they are written in the code."""
        if isinstance(node, (ast.Constant, ast.JoinedStr)):
            text = self._template(node)
            return set() if text is None else {text}
        if isinstance(node, ast.IfExp):
            return self._of(node.body, place) | self._of(node.orelse, place)
        if isinstance(node, ast.BoolOp):
            return self._all(node.values, place)
        if isinstance(node, (ast.Tuple, ast.List)):
            return self._all(node.elts, place)
        if isinstance(node, ast.Dict):
            return self._all(node.values, place)
        if isinstance(node, ast.Subscript):
            return self._of(node.value, place)
        if isinstance(node, ast.Call) and _name(node.func) == "counted":
            things = self._of(node.args[1], place)
            return {f"{{0}} {thing}{end}" for thing in things for end in ("", "s")}
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return self._returned(node.func.id, place)
        if isinstance(node, ast.Call) and _name(node.func) == "get" and isinstance(node.func, ast.Attribute):
            return self._of(node.func.value, place) | self._all(node.args[1:], place)
        return self._named(node.id, place) if isinstance(node, ast.Name) else set()

    def _all(self, nodes: Iterable[ast.AST], place: Place) -> set[str]:
        return set().union(*(self._of(node, place) for node in nodes))

    def _named(self, name: str, place: Place) -> set[str]:
        key = (*place, name, self._calls_up)
        if key in self._known:
            return self._known[key]
        self._known[key] = set()  # where it is made of itself
        found: set[str] = set()
        if place.function is not None:
            for node in ast.walk(place.function):
                found |= self._all(_bound(node, name), place)
            found |= self._given(place.function, name, place.path)
        outside = Place(place.path, None)
        for statement in self._trees[place.path].body:
            found |= self._all(_bound(statement, name), outside)
        self._known[key] = found
        return found

    def _returned(self, name: str, place: Place) -> set[str]:
        """What a function of the module returns."""
        found: set[str] = set()
        for statement in self._trees[place.path].body:
            if isinstance(statement, ast.FunctionDef) and statement.name == name and self._calls_up < _CALLS:
                self._calls_up += 1
                inside = Place(place.path, statement)
                for item in ast.walk(statement):
                    found |= self._of(item.value, inside) if isinstance(item, ast.Return) else set()
                self._calls_up -= 1
        return found

    def _given(self, function: Function, name: str, path: Path) -> set[str]:
        """What the calls of a function give to its parameter."""
        arguments = function.args
        places = [item.arg for item in (*arguments.posonlyargs, *arguments.args)]
        defaults = dict(zip(reversed(places), reversed(arguments.defaults)))
        defaults |= {item.arg: given for item, given in zip(arguments.kwonlyargs, arguments.kw_defaults) if given}
        if name not in places and name not in [item.arg for item in arguments.kwonlyargs]:
            return set()
        if self._calls_up == _CALLS:
            return set()
        self._calls_up += 1
        called = self._class_of.get(id(function), "") if function.name == "__init__" else function.name
        first = 1 if places[:1] in (["self"], ["cls"]) else 0
        found = self._of(defaults.get(name), Place(path, None))
        for place, call in self._calls[called]:
            if place.path != path and called.startswith("_"):
                continue
            where = places.index(name) - first if name in places else len(call.args)
            given = {item.arg: item.value for item in call.keywords}.get(name)
            found |= self._of(call.args[where] if 0 <= where < len(call.args) else given, place)
        self._calls_up -= 1
        return found


def _name(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _placed(node: ast.AST, place: Place) -> Iterator[tuple[Place, ast.AST]]:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        place = Place(place.path, node)
    yield place, node
    for child in ast.iter_child_nodes(node):
        yield from _placed(child, place)


def _bound(node: ast.AST, name: str) -> Iterator[ast.AST]:
    """The expressions that a statement or a loop binds to a name."""
    pairs: list[tuple[ast.AST, Optional[ast.AST]]] = []
    if isinstance(node, ast.Assign):
        pairs = [(target, node.value) for target in node.targets]
    elif isinstance(node, ast.AnnAssign):
        pairs = [(node.target, node.value)]
    elif isinstance(node, (ast.For, ast.comprehension)) and isinstance(node.iter, (ast.Tuple, ast.List)):
        pairs = [(node.target, item) for item in node.iter.elts]
    for target, value in pairs:
        if value is None:
            continue
        if isinstance(target, ast.Name):
            if target.id == name:
                yield value
        elif isinstance(target, ast.Tuple):
            for k, part in enumerate(target.elts):
                for choice in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
                    if isinstance(part, ast.Name) and part.id == name and isinstance(choice, (ast.Tuple, ast.List)):
                        yield from choice.elts[k : k + 1]
