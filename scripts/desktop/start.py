"""What ``qgis --code`` executes: imports the driver, so that its traces have lines."""

import os
import sys

sys.path.append(os.environ["TERRACLARA_DESKTOP_DRIVER"])
import drive

drive.begin()
