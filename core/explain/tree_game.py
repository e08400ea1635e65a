"""Exact Shapley values of trees for whole scenes, against one row: ``tree_shapley`` for many pixels at a time.

With one row to compare with, the bounds of a leaf that this row misses are known beforehand: a pixel has to keep all
of them (``A`` features), or the leaf gives nothing. Of the bounds that the row keeps, those that the pixel misses
(``B`` features) are counted. Whether pixels pass a threshold is kept as bits, 64 pixels a word, so that nearly all
leaves are ruled out for 64 pixels at once.
"""

from __future__ import annotations

from typing import Callable, Union

import numpy as np

from .leaf_boxes import LeafBoxes
from .node import Array
from .tree_shapley import shares_of

_WORD = 64  # pixels
_BITS = 1 << 25  # bytes of what all thresholds and leaves say of the pixels of one pass
_MOST_WORDS = 64
_NUMBERS = 1 << 21  # of an array of leaves' contributions


class TreeGame:
    """The leaves of ``boxes``, seen from the row ``reference`` ``(features,)``."""

    def __init__(self, boxes: LeafBoxes, reference: Array) -> None:
        self.boxes, self.reference = boxes, np.asarray(reference, np.float32)
        slots = boxes.feature.shape[1]
        kept = (boxes.inside(self.reference[None])[0][:, None] >> np.arange(slots, dtype=np.uint64)) & np.uint64(1)
        used = np.isfinite(boxes.low) | np.isfinite(boxes.high)
        missed = used & (kept == 0)
        # A slot's bounds as numbers of thresholds; the last two are passed by all and by none.
        self._thresholds, low, high = _thresholds(boxes)
        order = np.argsort(-missed.sum(1), kind="stable")
        self._leaf = order[used[order].any(1)]
        self._must, self._may = (_Slots(each[self._leaf], low, high, boxes.feature, self._leaf)
                                 for each in (missed, used & ~missed))  # fmt: skip
        self._shares = shares_of(slots)

    @property
    def pixels(self) -> int:
        """So many are looked at in one pass."""
        rows = sum(len(each) for each in self._thresholds) + 2 + len(self._leaf)
        return _WORD * int(np.clip(_BITS // (8 * rows), 1, _MOST_WORDS))

    def contributions(self, X: Array, value: Array) -> Array:
        """What each feature gives ``(n, features)`` float64 to the sum of ``value`` ``(leaves,)``, of rows ``X``."""
        X, step = np.asarray(X, np.float32), self.pixels
        found = np.empty(X.shape)
        for start in range(0, len(X), step):
            found[start : start + step] = self._pass(X[start : start + step], value[self._leaf])
        return found

    def _pass(self, X: Array, value: Array) -> Array:
        words = -(-len(X) // _WORD)
        passed = self._passed(X, words)
        open_ = np.full((len(self._leaf), words), ~np.uint64(0))
        open_[value == 0] = 0
        alive = np.arange(len(open_))
        for slot in range(self._must.most):
            asked = alive[self._must.count[alive] > slot]
            open_[asked] &= self._must.fits(passed, asked, slot)
            alive = alive[open_[alive].any(1)]
        word, at = np.nonzero(open_[alive].T)  # word by word
        found = np.zeros((X.shape[1], words, _WORD))
        most = max(self._must.most, self._may.most, 1)
        step = max(1, _NUMBERS // (_WORD * most))
        for start in range(0, len(word), step):
            w, leaf = word[start : start + step], alive[at[start : start + step]]
            self._add(found, passed, open_[leaf, w], w, leaf, value)
        flat: Array = found.reshape(X.shape[1], -1)[:, : len(X)].T
        return flat

    def _passed(self, X: Array, words: int) -> Array:
        """For each threshold and word of pixels, which of them lie above it: ``(thresholds + 2, words)`` uint64."""
        rows, start = sum(len(each) for each in self._thresholds), 0
        found = np.zeros((rows + 2, words * 8), np.uint8)
        for k, each in enumerate(self._thresholds):
            bits = np.packbits(X[:, k] > each[:, None], axis=1, bitorder="little")
            found[start : start + len(each), : bits.shape[1]] = bits
            start += len(each)
        found[rows] = 255
        return found.view("<u8").astype(np.uint64, copy=False)

    def _add(self, found: Array, passed: Array, open_: Array, word: Array, leaf: Array, value: Array) -> None:
        """Add to ``found`` ``(features, words, 64)`` what leaves give to the pixels of words that are ``open_``."""
        most = self._may.most
        missed = np.zeros((len(leaf), most), np.uint64)
        for slot in range(most):
            asked = np.flatnonzero(self._may.count[leaf] > slot)
            fits = self._may.fits(passed, leaf[asked], slot, word[asked])
            missed[asked, slot] = open_[asked] & ~fits
        misses = _bits(missed)  # (pairs, slots, 64)
        B = misses.sum(1, dtype=np.intp)
        A = self._must.count[leaf][:, None]
        each = value[leaf][:, None] * _bits(open_[:, None])[:, 0]
        gained, lost = each * self._shares[A, B], -each * self._shares[B, A]
        pair, needed = np.nonzero(np.arange(self._must.most) < self._must.count[leaf][:, None])
        _summed(found, self._must.feature[leaf[pair], needed], word[pair], lambda order: gained[pair[order]])
        holder, place = np.nonzero(missed)
        _summed(
            found,
            self._may.feature[leaf[holder], place],
            word[holder],
            lambda order: misses[holder[order], place[order]] * lost[holder[order]],
        )


class _Slots:
    """The slots of leaves that are ``chosen`` ``(leaves, slots)``, the first ones first."""

    def __init__(self, chosen: Array, low: Array, high: Array, feature: Array, leaf: Array) -> None:
        self.count = chosen.sum(1)
        self.most = int(self.count.max(initial=0))
        first = np.argsort(~chosen, axis=1, kind="stable")[:, : self.most]
        self._low, self._high, self.feature = (np.take_along_axis(a[leaf], first, 1) for a in (low, high, feature))

    def fits(self, passed: Array, leaf: Array, slot: int, word: Union[Array, slice] = slice(None)) -> Array:
        """Which pixels lie between the bounds of a slot, as words; all words, or one for each leaf."""
        found: Array = passed[self._low[leaf, slot], word] & ~passed[self._high[leaf, slot], word]
        return found


def _thresholds(boxes: LeafBoxes) -> tuple[list[Array], Array, Array]:
    """Each feature's thresholds, sorted, and of each slot the numbers of its bounds among all of them in a row."""
    features = int(boxes.feature.max(initial=0)) + 1
    found, start = [], 0
    low, high = (np.zeros(boxes.feature.shape, np.intp) for _ in range(2))
    for k in range(features):
        own = boxes.feature == k
        bounds = np.concatenate([boxes.low[own], boxes.high[own]])
        each = np.unique(bounds[np.isfinite(bounds)])
        for numbers, bound in ((low, boxes.low), (high, boxes.high)):
            numbers[own] = start + np.searchsorted(each, bound[own])
        found.append(each)
        start += len(each)
    low[np.isneginf(boxes.low)], high[np.isposinf(boxes.high)] = start, start + 1
    return found, low, high


def _bits(words: Array) -> Array:
    """The bits of words ``(n, m)``: ``(n, m, 64)`` uint8."""
    bytes_ = np.ascontiguousarray(words.astype("<u8", copy=False)).view(np.uint8)
    return np.unpackbits(bytes_, axis=1, bitorder="little").reshape(*words.shape, _WORD)


def _summed(found: Array, feature: Array, word: Array, values: Callable[[Array], Array]) -> None:
    """Add rows of 64 numbers, which ``values`` gives in the order it is told, at their features and words."""
    if not len(feature):
        return
    key = feature * found.shape[1] + word
    order = np.argsort(key, kind="stable")
    key = key[order]
    starts = np.flatnonzero(np.append(True, key[1:] != key[:-1]))
    found.reshape(-1, _WORD)[key[starts]] += np.add.reduceat(values(order), starts, axis=0)
