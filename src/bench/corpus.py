#!/usr/bin/env python3
"""Turns the benchmark's neutral corpus into a site for Alongside.

  corpus.py NEUTRAL_DIR SITE_DIR [BENCH_FOLDER]

NEUTRAL_DIR   what `gen_corpus.py gen N NEUTRAL_DIR` wrote: one Markdown file a story
SITE_DIR      the site to make; must be new or empty, so that two corpora never mix
BENCH_FOLDER  the folder of gen_corpus.py; otherwise $BENCH, otherwise ../shared/bench beside this repository

Writes stories, their series, places.yaml and jbake.properties. Places are each network's own; all other vocabularies
are left out, so the site has the built-in ones. Same corpus, same bytes: nothing is drawn at random.

The stories are cleared as an editor would clear them: each has a consent and a check of just its words. The corpus is
made of random words, some of which stand behind a title or beside a first name as only names do; where `check` of the
packaged jar (target/alongside.jar) blocks such words, the story gets a reviewed exception.
"""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import zlib
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parents[2]
JAR = ROOT / "target" / "alongside.jar"
LONGEST_SUMMARY = 240  # docs/story-format.md
REVIEW_BY = "2040-01-01"  # far enough that no consent has run out on the day of the benchmark

# Labels of the corpus whose id is not the label itself with hyphens.
RENAMED = {"Contribution to others": "contribution"}

# For whom it changed, as far as the principles tell; every story is a person's in the first place.
LEVELS_SHOWN_BY = {
    "community": {"community", "contribution"},
    "system": {"working-together", "complementary-services"},
}

quoted = json.dumps  # a JSON string is a valid YAML scalar


def bench_folder():
    """Where what is shared with the other generators lives."""
    return Path(os.environ.get("BENCH") or ROOT.parent / "shared" / "bench")


def generator(bench):
    """The definitions of gen_corpus.py. Loading the script also runs its command line; an empty one ends in its help,
    a SystemExit, when everything is defined. Not imported, so that no cache is written into a folder that is not ours."""
    script = bench / "gen_corpus.py"
    if not script.is_file():
        raise SystemExit(f"no gen_corpus.py in {bench}: name its folder as the third argument or in BENCH")
    names = {"__name__": "gen_corpus"}
    arguments, sys.argv = sys.argv, [str(script)]
    try:
        exec(compile(script.read_text(encoding="utf-8"), str(script), "exec"), names)
    except SystemExit:
        pass
    finally:
        sys.argv = arguments
    return SimpleNamespace(parse=names["parse"], places=names["PLACES"], first_names=set(names["FIRST"]))


def slug_of(label):
    return re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")


class Vocabulary:
    """The ids of one of our vocabularies."""

    def __init__(self, name):
        self.file = ROOT / "content" / "vocabulary" / f"{name}.yaml"
        self.ids = re.findall(r"^- id: (\S+)", self.file.read_text(encoding="utf-8"), re.MULTILINE)

    def id_of(self, label):
        found = RENAMED.get(label, slug_of(label))
        if found not in self.ids:
            raise SystemExit(f"`{label}` of the corpus has no id in {self.file.name}: add it to RENAMED")
        return found

    def listed(self, labels):
        return "[" + ", ".join(self.id_of(label) for label in labels) + "]"

    def chosen_for(self, slug):
        """One of the ids, always the same for a slug."""
        return self.ids[zlib.crc32(slug.encode()) % len(self.ids)]


def shortened(text):
    """At most LONGEST_SUMMARY characters, cut between words."""
    if len(text) <= LONGEST_SUMMARY:
        return text
    return text[: LONGEST_SUMMARY - 1].rsplit(" ", 1)[0].rstrip(",") + "…"


def checked(title, summary, body):
    """What `alongside clear` would write: the hash of all that readers see (docs/anonymity.md)."""
    return hashlib.sha256("\n\n".join([title, summary, "\n" + body.rstrip()]).encode()).hexdigest()[:16]


def levels(principles):
    shown = [level for level, signs in LEVELS_SHOWN_BY.items() if signs & {slug_of(p) for p in principles}]
    return "[" + ", ".join(["individual", *shown]) + "]"


def cast(coordinator, body, first_names):
    """Whoever the text names, then the coordinator by first name, unless the text gives that name to somebody else."""
    named = sorted(first_names & set(re.findall(r"\w+", body)))
    people = [(name, "person", "changed") for name in named]
    first = coordinator.split(" ")[0]
    if first not in named:
        people.append((first, "coordinator", "own-with-consent"))
    return "\n".join(f"  - name: {name}\n    role: {role}\n    name-is: {whose}" for name, role, whose in people)


class Adapter:
    """Writes one site."""

    def __init__(self, corpus, site):
        self.corpus = corpus
        self.content = site / "content"
        self.site = site
        self.principles, self.outcomes = Vocabulary("principles"), Vocabulary("outcomes")
        self.introductions = Vocabulary("introductions")
        self.series_starts = {}  # title -> day of its first story

    def run(self, neutral):
        files = sorted(neutral.glob("*.md"))
        if not files:
            raise SystemExit(f"no stories in {neutral}")
        for file in files:
            fields, body = self.corpus.parse(file.read_text(encoding="utf-8"))
            self.write(f"content/stories/{fields['slug']}.md", self.story(fields, body))
        for title, start in sorted(self.series_starts.items()):
            self.write(f"content/series/{slug_of(title)}.md", series(title, start))
        self.write("content/vocabulary/places.yaml", "\n".join(map(place, self.corpus.places)))
        self.write("jbake.properties", "site.title=Benchmark\nsite.host=https://bench.example.org\n")
        self.allow_random_names()
        return len(files), len(self.series_starts), len(self.corpus.places)

    def allow_random_names(self):
        """Exceptions for the words that the gate takes for somebody's."""
        if not JAR.is_file():
            raise SystemExit(f"no {JAR}: build it first (mvn -q package -DskipTests)")
        check = subprocess.run(["java", "-jar", JAR, "check", "--json", "--site", self.site], stdout=subprocess.PIPE)
        rules = {}  # file -> the rules that block it
        for finding in json.loads(check.stdout)["findings"]:
            if finding["level"] == "error":
                rules.setdefault(finding["file"], set()).add(finding["rule"])
        for name, blocking in rules.items():
            allow = "".join(f"    - {{ rule: {rule}, reason: a random word, by: BN }}\n" for rule in sorted(blocking))
            text = (self.site / name).read_text(encoding="utf-8")
            if "\nanonymity:\n" not in text:
                text = text.replace("\n---\n", "\nanonymity:\n---\n", 1)
            self.write(name, text.replace("\nanonymity:\n", "\nanonymity:\n  allow:\n" + allow, 1))

    def write(self, path, text):
        file = self.site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())

    def story(self, fields, body):
        slug = fields["slug"]
        summary = shortened(fields["summary"])
        day = datetime.date.fromisoformat(fields["date"][:10])
        return f"""---
type: story
title: {quoted(fields["title"])}
summary: {quoted(summary, ensure_ascii=False)}
date: {day}
slug: {slug}
status: published
place: {slug_of(fields["place"])}
introduced-by: {self.introductions.chosen_for(slug)}
principles: {self.principles.listed(fields["principles"])}
outcomes: {self.outcomes.listed(fields["outcomes"])}
levels: {levels(fields["principles"])}
{self.series_line(fields["series"], day)}cast:
{cast(fields["coordinator"], body, self.corpus.first_names)}
consent:
  reference: BENCH-{slug.rsplit("-", 1)[1]}
  given: {day - datetime.timedelta(days=14)}
  uses: [web, print]
  review-by: {REVIEW_BY}
anonymity:
  names-changed: true
  details-changed: true
  checked-by: BN
  checked-on: {day}
  checked-text: {checked(fields["title"], summary, body)}
---

{body}"""

    def series_line(self, title, day):
        if not title:
            return ""
        self.series_starts[title] = min(day, self.series_starts.get(title, day))
        return f"series: {slug_of(title)}\n"


def series(title, start):
    return f"""---
type: series
title: {quoted(title)}
summary: Stories of the benchmark that belong together.
date: {start}
slug: {slug_of(title)}
status: published
---

The stories of this series, in order of date.
"""


def place(name):
    return f"""- id: {slug_of(name)}
  name: {{ en: {name}, cy: {name} }}
"""


def main(arguments):
    if len(arguments) not in (2, 3):
        raise SystemExit(__doc__)
    neutral, site = Path(arguments[0]), Path(arguments[1])
    bench = Path(arguments[2]) if len(arguments) == 3 else bench_folder()
    if site.exists() and any(site.iterdir()):
        raise SystemExit(f"{site} is not empty")
    made = Adapter(generator(bench), site).run(neutral)
    print("%d stories, %d series, %d places in %s" % (*made, site))


if __name__ == "__main__":
    main(sys.argv[1:])
