"""Any tool over many scenes, unattended: what is done stays, what fails is told and passed over, one summary a run."""

from .estimate import estimate_batch
from .run import FAILED, KEPT, MADE, Made, Outcome, Tool, check_folder, first_error, produce
from .summary import Summary, said

__all__ = [
    "FAILED",
    "KEPT",
    "MADE",
    "Made",
    "Outcome",
    "Summary",
    "Tool",
    "check_folder",
    "estimate_batch",
    "first_error",
    "produce",
    "said",
]
