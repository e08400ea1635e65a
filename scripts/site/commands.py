"""The commands of ``terraclara`` as its parser knows them: their names, what they are for, and their help."""

from __future__ import annotations

import argparse
import os

from terraclara.core import cli


def _commands() -> argparse._SubParsersAction[argparse.ArgumentParser]:
    (found,) = _below(cli._parser())
    return found


def _below(parser: argparse.ArgumentParser) -> list[argparse._SubParsersAction[argparse.ArgumentParser]]:
    """The commands of a command, if it has some."""
    return [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]


def command_names() -> list[str]:
    """All commands, in the order of ``terraclara --help``."""
    return list(_commands().choices)


def command_purposes() -> dict[str, str]:
    """What each command is for, in the words of ``terraclara --help``."""
    return {item.dest: str(item.help) for item in _commands()._choices_actions}


def command_help(name: str) -> str:
    """What ``terraclara NAME --help`` prints, 110 characters wide, and its tools' own after it."""
    former = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = "110"
    try:
        parser = _commands().choices[name]
        tools = [tool for action in _below(parser) for tool in action.choices.values()]
        return "\n\n\n".join(item.format_help().strip() for item in (parser, *tools))
    finally:
        if former is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = former
