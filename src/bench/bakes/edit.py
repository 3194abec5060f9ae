#!/usr/bin/env python3
"""Changes one sentence in one story of a benchmark site, as an editor would who checks it again.

  edit.py SITE K       makes edit number K: the first sentence of one of the stories, another story for each K
  edit.py SITE K OUT   fails unless the site that was baked into OUT shows edit number K

The story gets the hash of the new text, without which the gate would hold it back.
"""
import json
import re
import sys
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from corpus import checked  # noqa: E402

STRIDE = 619  # a prime: edits that follow each other are far apart in the site


def field(header, name):
    return json.loads(re.search(rf"^{name}: (.*)$", header, re.MULTILINE).group(1))


def edit(site, number):
    """What to write where (file, text), and what shows it (page, sentence)."""
    stories = sorted((Path(site) / "content" / "stories").glob("*.md"))
    file = stories[number * STRIDE % len(stories)]
    start, header, body = file.read_text(encoding="utf-8").split("---\n", 2)
    sentence = f"They put the kettle on and talked over cup {number} of tea."
    body = re.sub(r"^[^.]*\.", sentence, body.lstrip("\n"), count=1)
    hash_now = checked(field(header, "title"), field(header, "summary"), body)
    header = re.sub(r"^  checked-text: .*$", f"  checked-text: {hash_now}", header, flags=re.MULTILINE)
    text = f"{start}---\n{header}---\n\n{body}"
    return SimpleNamespace(file=file, text=text, page=f"stories/{file.stem}/", sentence=sentence)


def main(arguments):
    if len(arguments) not in (2, 3):
        raise SystemExit(__doc__)
    made = edit(arguments[0], int(arguments[1]))
    if len(arguments) == 2:
        made.file.write_text(made.text, encoding="utf-8")
    elif made.sentence not in (Path(arguments[2]) / made.page / "index.html").read_text(encoding="utf-8"):
        raise SystemExit(f"edit.py: {made.page} was baked without the edit; `check` says what keeps it back")


if __name__ == "__main__":
    main(sys.argv[1:])
