#!/usr/bin/env python3
"""Prints the tables of one run of bakes.sh as Markdown: java -version 2>&1 | report.py BAKES.jsonl PEERS.tsv

BAKES.jsonl   a line of JSON for each bake, as measure.py writes them, and for each `serve`
PEERS.tsv     what peers.sh prints: in this order they stand in the table, and who is in brackets was not there
"""
import json
import re
import statistics
import sys
from pathlib import Path


class Bakes:
    """All bakes of a run."""

    def __init__(self, rows):
        self.rows = rows

    def of(self, label, n):
        return [row for row in self.rows if row["label"] == label and row["n"] == n]

    def median(self, label, n, figure="wall"):
        """Nothing if that was not baked."""
        found = self.of(label, n)
        return statistics.median(row[figure] for row in found) if found else None

    def sizes(self):
        return sorted({row["n"] for row in self.rows if row["label"] == "alongside"})

    def ratio(self, n, *peers):
        """Of our cold bake to these one after the other."""
        times = [self.median(peer, n) for peer in peers]
        return None if None in times else self.median("alongside", n) / sum(times)


def seconds(value):
    return f"{value:.2f} s" if value < 10 else f"{value:.1f} s"


def milliseconds(value):
    return f"{value:.0f} ms"


def megabytes(value):
    return f"{value:,.0f} MB"


def ratio(value):
    return f"{value:.2f}"


def row(*cells):
    return "| " + " | ".join(cells) + " |"


def print_table(head, numbers, rows):
    """After the first column come those of numbers, then those of words."""
    print(row(*head))
    print(row("---", *["---:"] * numbers, *["---"] * (len(head) - 1 - numbers)))
    for cells in rows:
        print(row(*cells))
    print()


def cells_of(bakes, label, name, n):
    """A line of the table of all, nothing if that was not baked."""
    wall, cpu, memory, files = (bakes.median(label, n, figure) for figure in ("wall", "cpu", "rss", "files"))
    if wall is None:
        return []
    to_ours = wall / bakes.median("alongside", n)
    return [(name, seconds(wall), ratio(to_ours), seconds(cpu), megabytes(memory), f"{files:.0f}")]


def print_all(bakes, names, n):
    rows = [cells for label, name in names for cells in cells_of(bakes, label, name, n)]
    print_table((f"{n:,} stories, cold", "wall", "to ours", "CPU", "memory", "files"), 5, rows)
    absent = [name for label, name in names if not bakes.of(label, n)]
    if absent:
        print(f"Not measured with so many stories: {'; '.join(absent)}.\n")


def goals(bakes, n):
    """What, figure, how it is written, and the most that it may be at which number of stories."""
    return [
        ("cold", bakes.median("alongside", n), seconds, {1000: 1.5}),
        ("cold, to Hugo with related stories", bakes.ratio(n, "hugo"), ratio, {10000: 1.0}),
        ("cold, to Hugo with related stories and Pagefind", bakes.ratio(n, "hugo", "pagefind"), ratio, {10000: 0.35}),
        ("memory", bakes.median("alongside", n, "rss"), megabytes, {10000: 900}),
        ("nothing changed, a new process", bakes.median("alongside-unchanged", n), seconds, {10000: 0.7}),
        ("one story edited, a new process", bakes.median("alongside-edited", n), seconds, {10000: 1.0}),
        ("from a saved file to its new page, p50", bakes.median("alongside-serve", n, "p50"), milliseconds, {}),
        ("from a saved file to its new page, p95", bakes.median("alongside-serve", n, "p95"), milliseconds, {10000: 120}),
    ]


def met(value, most):
    if most is None:
        return ""
    return "yes" if value <= most else "**no**"


def print_goals(heading, lines, n):
    rows = []
    for what, value, written, most_at in lines:
        if value is not None:
            most = most_at.get(n)
            rows.append((what, written(value), "" if most is None else "≤ " + written(most), met(value, most)))
    print_table((heading, "Alongside", "goal", "met"), 1, rows)


def ours(java):
    """What our bakes are called; they stand first."""
    return [("alongside", f"Alongside, JDK {java.split('.')[0]}"), ("alongside-jdk25", "Alongside, JDK 25")]


def main(bakes_file, peers_file, java):
    bakes = Bakes([json.loads(line) for line in Path(bakes_file).read_text(encoding="utf-8").splitlines()])
    lines = Path(peers_file).read_text(encoding="utf-8").splitlines()
    names = ours(java) + [tuple(line.split("\t")) for line in lines if "[" not in line]
    missing = [line.split("\t")[1].strip("[]") for line in lines if "[" in line]
    for n in bakes.sizes():
        print_all(bakes, names, n)
        print_goals(f"{n:,} stories", goals(bakes, n), n)
    for n in sorted({row["n"] for row in bakes.rows if row["label"] == "alongside-included"}):
        cold = bakes.median("alongside-included", n)
        print_goals(f"the included site, {n} pieces", [("cold", cold, seconds, {n: 1.0})], n)
    busy = max(row.get("busy", 0) for row in bakes.rows)
    print(f"JDK {java}. Others used at most {busy:.0%} of the machine meanwhile.")
    if missing:
        print(f"Not installed, and so not in the tables: {', '.join(missing)}.")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(*sys.argv[1:], java=re.search(r"\d[\d.]*", sys.stdin.read()).group())
