"""The example archive in, a git checkout of it in which a test can work and then ask what changes out."""

import os
import shutil
import subprocess
from pathlib import Path

from click.testing import CliRunner, Result

from briefings.__main__ import briefings
from conftest import copy_of_example

ARCHIVE = "tests/example"
_OWN = {f"GIT_{role}_{what}": "test" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")} | {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


class Checkout:
    """Paths of the archive count from its own folder, which lies within the checkout; each commit has its minute."""

    def __init__(self, top: Path, minute: int = 0) -> None:
        self.top, self.archive, self.minute = top, top / ARCHIVE, minute

    def git(self, *words: str) -> str:
        command = ["git", "-c", "commit.gpgsign=false", *words]
        time = dict.fromkeys(("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"), f"2026-01-01T12:{self.minute:02}:00Z")
        env = {**os.environ, **_OWN, **time}
        done = subprocess.run(command, cwd=self.top, env=env, check=True, capture_output=True)
        return done.stdout.decode()

    def commit(self) -> None:
        self.minute += 1
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "change")

    def copy(self, top: Path) -> "Checkout":
        shutil.copytree(self.top, top)
        return Checkout(top, self.minute)

    def write(self, path: str, text: str) -> None:
        target = self.archive / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")

    def append(self, path: str, text: str) -> None:
        self.write(path, (self.archive / path).read_text(encoding="utf-8") + text)

    def replace(self, path: str, old: str, new: str) -> None:
        text = (self.archive / path).read_text(encoding="utf-8")
        assert old in text
        self.write(path, text.replace(old, new))

    def rename(self, old: str, new: str) -> None:
        (self.archive / old).rename(self.archive / new)

    def delete(self, path: str) -> None:
        (self.archive / path).unlink()

    def changes(self, *words: str, base: str = "main") -> Result:
        config = str(self.archive / "mkdocs.yml")
        return CliRunner().invoke(briefings, ["changes", base, "--config", config, *words])

    def told(self, *words: str, base: str = "main", code: int = 0) -> str:
        """The report, with words in the place of names that differ from run to run."""
        result = self.changes(*words, base=base)
        assert (result.exit_code, str(result.exception or "")) == (code, str(code or "")), (
            result.output,
            result.exception,
        )
        short = self.git("rev-parse", "--short", base).strip()
        return result.output.replace(short, "COMMIT")


def checkout_of_example(top: Path) -> Checkout:
    """One commit on the branch main, and the branch work on it, which is the present one."""
    copy_of_example(top)
    made = Checkout(top)
    made.git("init", "--quiet", "--initial-branch=main")
    (top / ".git" / "info" / "exclude").write_text("build/\n", encoding="utf-8")
    made.commit()
    made.git("checkout", "--quiet", "-b", "work")
    return made
