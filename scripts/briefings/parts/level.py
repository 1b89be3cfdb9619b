"""The level of an office or a meeting, highest first."""

from typing import Literal, get_args

Level = Literal["head-of-state", "head-of-government", "minister", "deputy-minister", "official", "working"]

LEVELS: tuple[Level, ...] = get_args(Level)
