"""The commands of ``terraclara`` as its parser knows them: their names, what they are for, and their help."""

from __future__ import annotations

import argparse
import os

from terraclara.core import cli


def _commands() -> argparse._SubParsersAction[argparse.ArgumentParser]:
    for action in cli._parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            return action
    raise LookupError("The command line has no commands.")


def command_names() -> list[str]:
    """All commands, in the order of ``terraclara --help``."""
    return list(_commands().choices)


def command_purposes() -> dict[str, str]:
    """What each command is for, in the words of ``terraclara --help``."""
    return {item.dest: str(item.help) for item in _commands()._choices_actions}


def command_help(name: str) -> str:
    """What ``terraclara NAME --help`` prints, 110 characters wide."""
    former = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = "110"
    try:
        return _commands().choices[name].format_help().strip()
    finally:
        if former is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = former
