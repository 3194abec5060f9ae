#!/usr/bin/env python3
"""How long it is from a saved file to its new page: serve.py JAR N SITE OUT [EDITS]

Starts `serve`, waits until it is ready, then edits one story after the other (20 unless told) and asks for its page on
loopback until the new sentence is there. Prints a line of JSON, which is also added to results.jsonl in BENCH_DIR.
"""
import http.client
import json
import math
import os
import subprocess
import sys
import threading
import time
from urllib.parse import urlsplit

from edit import edit

PATIENCE = 60  # seconds for one page
BETWEEN_QUESTIONS = 0.001
BETWEEN_EDITS = 0.5  # whatever the last one left to do is done
FIRST_EDIT = 1000  # other sentences than those of the bakes


def ready(process):
    """Where it serves."""
    for line in process.stdout:
        if line.startswith("Preview: "):
            return urlsplit(line.split(" ", 1)[1].strip())
    raise SystemExit("serve.py: `serve` ended before it was ready; to see why: " + " ".join(process.args))


def seconds_until_shown(address, edited):
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=PATIENCE)
    begin = time.perf_counter()
    edited.file.write_text(edited.text, encoding="utf-8")
    while time.perf_counter() - begin < PATIENCE:
        connection.request("GET", "/" + edited.page)
        if edited.sentence.encode() in connection.getresponse().read():
            connection.close()
            return time.perf_counter() - begin
        time.sleep(BETWEEN_QUESTIONS)
    raise SystemExit(f"serve.py: {edited.file} was saved, and {edited.page} did not change in {PATIENCE} s")


def percentile(values, share):
    """The nearest value, never one in between."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def measured(command, site, edits):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        address = ready(process)
        threading.Thread(target=process.stdout.read, daemon=True).start()  # or it would stand still one day
        times = []
        for number in range(FIRST_EDIT, FIRST_EDIT + edits):
            time.sleep(BETWEEN_EDITS)
            times.append(round(1000 * seconds_until_shown(address, edit(site, number)), 1))
        return times
    finally:
        process.terminate()
        process.wait()


def main(arguments):
    if len(arguments) not in (4, 5):
        raise SystemExit(__doc__)
    jar, n, site, out = arguments[:4]
    edits = int(arguments[4]) if len(arguments) == 5 else 20
    options = ["--site", site, "--out", out, "--as-of", "2026-01-01", "--port", "0"]
    times = measured(["java", "-jar", jar, "serve", *options], site, edits)
    row = dict(label="alongside-serve", n=int(n), p50=percentile(times, 0.5), p95=percentile(times, 0.95), ms=times)
    print(json.dumps(row))
    with open(os.path.join(os.environ["BENCH_DIR"], "results.jsonl"), "a", encoding="utf-8") as results:
        results.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
