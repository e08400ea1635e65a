"""All windows of the plugin, and how each comes and goes."""

from __future__ import annotations

import time
from typing import Any, Callable

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import (
    QDialog,
    QWidget,
)

from .hand import CLOSING, Monkey
from .iface import Iface


class Window:
    """A window that is opened by ``make`` and closed; ``acts`` are things done to it beside its widgets."""

    def __init__(self, make: Callable[[], Any], acts: tuple[Callable[[Monkey], None], ...] = ()) -> None:
        self._make, self._acts = make, acts
        self.made: Any = None

    def come(self) -> None:
        """Open it."""
        if self.made is None or sip.isdeleted(self.made):
            self.made = self._make()
        self.made.show()

    def window(self) -> Any:
        """What is on the screen."""
        return self.made

    def act(self, monkey: Monkey) -> None:
        """One of its further ways to be used."""
        if self._acts:
            monkey.random.choice(self._acts)(monkey)

    def leave(self, monkey: Monkey) -> None:
        """Close it for good; what runs in it ends first."""
        until = time.monotonic() + CLOSING
        while not sip.isdeleted(self.made) and self.made.isVisible() and time.monotonic() < until:
            self.made.reject()
            monkey.settle(0.05)
        if not sip.isdeleted(self.made):
            self.made.deleteLater()


class Tool(Window):
    """An entry of the plugin's menu."""

    def __init__(self, plugin: Any, action: str, name: str) -> None:
        super().__init__(lambda: None)
        self._plugin, self._action, self._name = plugin, action, name

    def come(self) -> None:
        self._plugin.actions[self._action].trigger()
        self.made = self._plugin._dialogs.get(self._name)

    def window(self) -> Any:
        if self.made is None:
            return None
        for name in ("_dialog", "dock"):
            if hasattr(self.made, name):
                return getattr(self.made, name)
        return self.made if isinstance(self.made, QWidget) else self._plugin.iface.window

    def act(self, monkey: Monkey) -> None:
        if hasattr(self.made, "tool"):
            monkey.click(self.made)
        else:
            monkey.watch.steps.append("trigger again")
            self.come()

    def leave(self, monkey: Monkey) -> None:
        self._plugin.unload()


def subjects(iface: Iface) -> dict[str, Callable[[], Window]]:
    """A maker of each window, by its name: all that the menu opens, and what those open."""
    from terraclara.core.retrieval.laws import DEFAULT_LAWS
    from terraclara.plugin.dialogs.laws import LawsDialog, LawsWidget
    from terraclara.plugin.dialogs.packages import FolderDialog, PackagesDialog
    from terraclara.plugin.dialogs.published import PublishedDialog
    from terraclara.plugin.main import TOOLS, TerraClaraPlugin

    def tool(action: str, name: str) -> Tool:
        plugin = TerraClaraPlugin(iface)
        plugin.initGui()
        return Tool(plugin, action, name)

    def laws() -> QDialog:
        made = QDialog(iface.window)
        inside = LawsWidget()
        inside.setParent(made)
        return made

    found: dict[str, Callable[[], Window]] = {
        name.rsplit(".", 1)[-1]: (lambda action=action, name=name: tool(action, name))
        for action, _, _, _, name in TOOLS
        if name
    }
    found["PackagesDialog"] = lambda: Window(lambda: PackagesDialog(iface.window))
    found["FolderDialog"] = lambda: Window(lambda: FolderDialog(iface.window))
    found["PublishedDialog"] = lambda: Window(lambda: PublishedDialog(iface.window))
    found["LawsDialog"] = lambda: Window(lambda: LawsDialog(dict(DEFAULT_LAWS), iface.window))
    found["LawsWidget"] = lambda: Window(laws)
    return found
