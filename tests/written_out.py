"""A small archive with one meeting, in which sources and people are written out in every form."""

from pathlib import Path

from click.testing import CliRunner, Result

from briefings.__main__ import briefings

MEETING = "meetings/2031-05-06-sm-li-vaduz.yaml"
NAME = Path(MEETING).stem
TEXT = """\
# A meeting.
title: San Marino's transport minister visits Vaduz
date: 2031-05-06
place_as_written: Vaduz
sources:
  # The account of the hosts.
  A:  # written out for now
    # a daily
    publisher: The Vaduz Example
    published: 2031-05-07
    account: li
    seen: 4
    # no more is known of it
  B: {publisher: "Éxample, Sàn Marino", published: 2031~, account: sm, title: A note}
  C: vaduz-report
sides:
  - country: sm
    role: visitor
    people:
      # the guest
      - key: minister
        # as she writes it
        name: Ada Esempio
        names:
          - text: Ада Эземпио
            lang: ru
            from: C.p1
        as_written: Minister of Transport
        from: A.p1
  - country: li
    role: host
    people: [{name: Bo Beispiel, key: "host"}, {key: clerk, name: Cy}]
mentioned:
  - name: Di Ejemplo
    key: aunt
summary: San Marino's transport minister came to Vaduz and offered driving lessons.
encounters:
  - id: e1
    people: [minister, "host"]
    from: A.p2
points:
  - id: q01
    by: minister
    on_behalf_of: [sm]
    to:
      - 'host'  # and nobody else
      - clerk
    act: offer
    text: Esempio offered driving lessons to officials of Liechtenstein.
    from: [A.p3, B]
conflicts:
  - about: the office of the minister
    concerns: sides.minister.as
    values:
      - value: transport
        from: A.p1
      - value: traffic
        from: B
    used: transport
    status: open
not_stated:
  - what: How many lessons
    in: A
"""
REPORT = """\
title: Report on a visit
kind: press
account: third-party
lang: en
publisher: Vaduz Report
published: 2031-05-09
text: none
seen: 3
"""


class Archive:
    """A small archive on disk, and what the commands say of it."""

    def __init__(self, root: Path, text: str = TEXT) -> None:
        self.root, self.records = root, root / "records"
        self.write("../mkdocs.yml", "site_name: Test\nextra: {archive: {languages: [en, ru]}}\n")
        self.write("sources/vaduz-report.yaml", REPORT)
        self.write(MEETING, text)

    def write(self, path: str, text: str) -> None:
        target = self.records / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())

    def read(self, path: str) -> str:
        return (self.records / path).read_bytes().decode()

    def run(self, *words: str) -> Result:
        return CliRunner().invoke(briefings, [*words, "--config", str(self.root / "mkdocs.yml")])

    def promote(self, key: str, *options: str) -> Result:
        return self.run("promote", NAME, key, "--on", "2031-06-01", *options)

    def files(self) -> dict[str, bytes]:
        paths = (path for path in sorted(self.records.rglob("*")) if path.is_file())
        return {path.relative_to(self.records).as_posix(): path.read_bytes() for path in paths}
