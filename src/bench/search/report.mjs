// The table for docs/benchmarks.md.

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
const milliseconds = (time) => `${time.toFixed(time < 20 ? 1 : 0)} ms`;
const share = (number) => number.toFixed(3);

/** The first goal whose number of stories is not exceeded. */
const bySize = (stories, goals) => (goals.find(([most]) => stories <= most) ?? goals.at(-1))[1];

/** Each row: what, the goal in words, the figure of a search, how it is written, and whether the goal is met. */
function rows({ stories, ours, pagefind }) {
  const first = bySize(stories, [[1000, 35], [10_000, 50], [50_000, 90]]);
  const filtered = bySize(stories, [[1000, 50], [10_000, 90], [50_000, 250]]);
  const atMost = (limit) => (figure) => figure <= limit;
  return [
    ['bytes until ten results, cold', `≤ ${first} kB`, (of) => of.first?.bytes?.median, kilobytes, atMost(first * 1000)],
    ['the same, worst query', '', (of) => of.first?.bytes?.most, kilobytes],
    ['requests', '≤ 8', (of) => of.first?.requests?.median, String, atMost(8)],
    ['time until ten results, cold', '< half of Pagefind’s', (of) => of.first?.milliseconds?.median, milliseconds,
      (figure) => figure < pagefind.first.milliseconds.median / 2],
    ['the same on slow 4G', '', (of) => of.slow?.milliseconds?.median, milliseconds],
    ['bytes with two filters and all counts', `≤ ${filtered} kB`, (of) => of.filtered?.bytes?.median, kilobytes, atMost(filtered * 1000)],
    ['the same, requests', '', (of) => of.filtered?.requests?.median, String],
    ['bytes of a second query', '≤ 20 kB', (of) => of.first?.secondBytes?.median, kilobytes, atMost(20_000)],
    ['warm query with all counts, p50', '', (of) => of.warm?.p50, milliseconds],
    ['warm query with all counts, p95', '< 15 ms', (of) => of.warm?.p95, milliseconds, (figure) => figure < 15],
    ['four times slower, p50', '', (of) => of.throttled?.p50, milliseconds],
    ['four times slower, p95', '< 60 ms', (of) => of.throttled?.p95, milliseconds, (figure) => figure < 60],
    ['index on disk', stories <= 10_000 ? '≤ 20 MB' : '', (of) => of.disk?.bytes, megabytes, stories <= 10_000 ? atMost(20e6) : undefined],
    ['files of the index', '', (of) => of.disk?.files, String],
    ...Object.keys(ours?.relevance ?? pagefind.relevance).flatMap((language) => relevanceRows(language, pagefind)),
    ['making the index: wall', '', (of) => of.build?.wall, (time) => `${time.toFixed(1)} s`],
    ['making the index: CPU', '', (of) => of.build?.cpu, (time) => `${time.toFixed(1)} s`],
    ['making the index: memory', '', (of) => of.build?.rss, (size) => `${size} MB`],
  ];
}

function relevanceRows(language, pagefind) {
  const theirs = pagefind.relevance[language];
  const named = `${theirs.clean.queries} known items, ${language}`;
  return [
    [`MRR@10, ${named}`, '≥ Pagefind’s', (of) => of.relevance?.[language]?.clean.meanReciprocalRank, share,
      (figure) => figure >= theirs.clean.meanReciprocalRank],
    ['recall@10', '', (of) => of.relevance?.[language]?.clean.recall, share],
    [`recall@10 of ${theirs.mistyped.queries} with one typo`, '≥ 0.9', (of) => of.relevance?.[language]?.mistyped.recall, share, (figure) => figure >= 0.9],
  ];
}

export function table(measured) {
  const written = rows(measured)
    .map(([what, goal, figureOf, write, met]) => {
      const [own, theirs] = [measured.ours, measured.pagefind].map((of) => (of ? figureOf(of) : undefined));
      if (own === undefined && theirs === undefined) return null;
      const kept = met && own !== undefined ? (met(own) ? 'yes' : '**no**') : '';
      return [what, ...[own, theirs].map((figure) => (figure === undefined ? '–' : write(figure))), goal, kept];
    })
    .filter((row) => row);
  const head = [`${measured.stories.toLocaleString('en')} stories`, 'Alongside', `Pagefind ${measured.pagefindVersion}`, 'goal', 'met'];
  return [head, ['---', '---:', '---:', '---', '---'], ...written].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
