"""An archive's folder in, the commands of this program and what happens to its records between them out."""  # noqa: INP001 - the folder is run as a program

import shutil
from pathlib import Path

_TITLE = "title: "


def build(program: Path) -> list[str]:
    return [str(program), "build", "--as-of", "2031-06-01"]


def check(program: Path) -> list[str]:
    return [str(program), "check"]


def forget(archive: Path) -> None:
    """Delete all that was made."""
    shutil.rmtree(archive / "build", ignore_errors=True)


def check_out_again(archive: Path) -> None:
    """Give every file of records and pages a fresh time stamp and a fresh inode, as a new checkout does."""
    for folder in (archive / "records", archive / "docs"):
        fresh = folder.with_name(f"{folder.name}.fresh")
        shutil.copytree(folder, fresh, copy_function=shutil.copyfile)
        shutil.rmtree(folder)
        fresh.rename(folder)


def a_name(archive: Path) -> str:
    """The family name of somebody in the middle of all people: what a reader looks for."""
    people = sorted((archive / "records" / "people").glob("*.yaml"))
    return people[len(people) // 2].stem.rpartition("-")[2]


def edit_one(archive: Path, round_: int) -> None:
    """Change the title of one meeting in the middle of all."""
    meetings = sorted((archive / "records" / "meetings").glob("*.yaml"))
    path = meetings[len(meetings) // 2]
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    place = next(index for index, line in enumerate(lines) if line.startswith(_TITLE))
    lines[place] = f'{_TITLE}"A title of round {round_}"\n'
    path.write_text("".join(lines), encoding="utf-8", newline="\n")
