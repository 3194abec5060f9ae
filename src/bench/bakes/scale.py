#!/usr/bin/env python3
"""Prints the table of one run of scale.sh as Markdown: scale.py <BAKES.jsonl, lines of JSON as measure.py writes them

Per story means: what each further story costs, from the size before to this one.
"""
import itertools
import json
import statistics
import sys


def medians(rows):
    """A line for each size: stories, wall and CPU in seconds, memory in MB, files."""
    sizes = sorted({row["n"] for row in rows})
    figures = ("wall", "cpu", "rss", "files")
    return [(n, *(statistics.median(row[figure] for row in rows if row["n"] == n) for figure in figures)) for n in sizes]


def slope(before, now):
    """Nothing for the smallest size, most of which is the start of the virtual machine."""
    if before is None:
        return ("", "", "")
    stories, wall, cpu, memory, _ = (b - a for a, b in zip(before, now))
    return (f"{1000 * wall / stories:.2f} ms", f"{1000 * cpu / stories:.2f} ms", f"{1024 * memory / stories:.0f} kB")


def line(before, now):
    n, wall, cpu, memory, files = now
    cells = (f"{n:,}", f"{wall:.1f} s", f"{cpu:.1f} s", f"{memory:,.0f} MB", f"{files:.0f}", *slope(before, now))
    return "| " + " | ".join(cells) + " |"


def main():
    rows = [json.loads(text) for text in sys.stdin]
    if not rows:
        raise SystemExit(__doc__)
    print("| stories | wall | CPU | memory | files | wall per story | CPU per story | memory per story |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for before, now in itertools.pairwise([None, *medians(rows)]):
        print(line(before, now))


if __name__ == "__main__":
    main()
