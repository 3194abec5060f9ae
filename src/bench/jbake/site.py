#!/usr/bin/env python3
"""Turns the benchmark's neutral corpus into a site for stock JBake: site.py NEUTRAL_DIR SITE_DIR

JBake has one kind of tag, so principles, outcomes, places and series are all tags. The rest is as other peers have it.
"""
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import corpus  # noqa: E402


def post(fields, body):
    tags = [fields["place"], *fields["principles"], *fields["outcomes"], *filter(None, [fields["series"]])]
    header = {
        "title": fields["title"],
        "date": fields["date"][:10],
        "type": "post",
        "status": "published",
        "tags": ",".join(tags),
        "summary": fields["summary"],
        "place": fields["place"],
        "coordinator": fields["coordinator"],
    }
    return "".join(f"{name}={value}\n" for name, value in header.items()) + "~~~~~~\n\n" + body


def main(neutral, site):
    shutil.rmtree(site, ignore_errors=True)
    stories = site / "content" / "stories"
    stories.mkdir(parents=True)
    shutil.copytree(HERE / "templates", site / "templates")
    shutil.copy(HERE / "jbake.properties", site)
    bench = corpus.bench_folder()
    (site / "assets").mkdir()
    shutil.copy(bench / "sites" / "style.css", site / "assets")
    parse = corpus.generator(bench).parse
    for file in sorted(neutral.glob("*.md")):
        fields, body = parse(file.read_text(encoding="utf-8"))
        (stories / f"{fields['slug']}.md").write_text(post(fields, body), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
