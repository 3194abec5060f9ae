#!/usr/bin/env node
// search.mjs SITE [RESULT]: measures the search of a baked site beside Pagefind's, on the same pages and in the same run.
// Prints the table for docs/benchmarks.md and writes all figures to RESULT ($BENCH_DIR/search-N.json unless told).
//
//   BENCH_DIR    has npm/node_modules with pagefind and puppeteer-core; indexes are made there
//   BENCH        the folder of measure.py        (../shared/bench beside this repository)
//   CHROME_BIN   Chromium                        (/usr/bin/chromium)
//   KNOWN_ITEMS  queries made by rule            (300)
//
// A site with the included stories is asked the queries that were written for it, and nothing is timed: it is too small.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launched } from './search/browser.mjs';
import { Host } from './search/host.mjs';
import { firstQueries, relevance, slowFirstQueries, warmQueries } from './search/measures.mjs';
import { median } from './search/numbers.mjs';
import { ownEngine, ownIndexes } from './search/own.mjs';
import { copyWithFilters, pieces, size, storiesOf } from './search/pages.mjs';
import { indexed } from './search/pagefind.mjs';
import { alongsidePeer, pagefindPeer } from './search/peers.mjs';
import { FILTERS, knownItems } from './search/queries.mjs';
import { table } from './search/report.mjs';

const BENCH_DIR = process.env.BENCH_DIR;
const BENCH = process.env.BENCH ?? fileURLToPath(new URL('../../../shared/bench', import.meta.url));
const LANGUAGES = ['en', 'cy'];

async function main([site, result]) {
  if (!BENCH_DIR || !site || !existsSync(path.join(site, 'stories'))) throw new Error('usage: BENCH_DIR=FOLDER search.mjs SITE [RESULT]');
  const work = path.join(BENCH_DIR, 'search', path.basename(path.resolve(site)));
  const addresses = await pieces(site, 'en');
  const stories = storiesOf(addresses).length;
  const known = {};
  for (const language of LANGUAGES) {
    const items = await knownItems(site, await pieces(site, language), language, Number(process.env.KNOWN_ITEMS ?? 300));
    if (items) known[language] = items;
  }
  const timed = known.en.made === 'by rule';
  const measured = { stories, pagefindVersion: await pagefindVersion(), pagefind: {}, ours: null };

  await mkdir(work, { recursive: true });
  const plain = await indexed({ ...around(), site, output: `${work}/pagefind`, label: stories, runs: stories > 2000 ? 1 : 3 });
  measured.pagefind.disk = plain.disk;
  measured.pagefind.build = Object.fromEntries(['wall', 'cpu', 'rss'].map((figure) => [figure, median(plain.runs.map((run) => run[figure]))]));
  if (timed) {
    await copyWithFilters(site, addresses, `${work}/marked`);
    await indexed({ ...around(), site: `${work}/marked`, output: `${work}/filtered/pagefind`, label: stories, runs: 1 });
  }

  const ours = await ownIndexes(site, LANGUAGES);
  const engine = await ownEngine(site, `${work}/script`);
  if (ours.en) measured.ours = { disk: await size(path.join(site, 'search')) };
  else process.stderr.write('this site has no search of its own yet: only Pagefind is measured\n');

  const host = new Host({
    '/site/': `${site}/`, '/script/': `${work}/script/`, '/pagefind/': `${work}/pagefind/`, '/filtered/pagefind/': `${work}/filtered/pagefind/`,
  });
  const peers = (language, folder, worker) => ({
    ...(ours[language] && { ours: alongsidePeer(engine, `/site/${ours[language]}`) }), pagefind: pagefindPeer(folder, worker),
  });
  const browser = await launched(BENCH_DIR);
  try {
    await host.start();
    if (timed) await times({ browser, host, language: 'en' }, peers, measured);
    for (const [language, items] of Object.entries(known)) {
      for (const [name, peer] of Object.entries(peers(language, '/pagefind/'))) {
        (measured[name].relevance ??= {})[language] = await relevance({ browser, host, language }, peer, items);
      }
    }
  } finally {
    await browser.close();
    host.stop();
  }
  await writeFile(result ?? path.join(BENCH_DIR, `search-${path.basename(path.resolve(site))}.json`), JSON.stringify(measured, null, 1));
  process.stdout.write(`${table(measured)}\n`);
}

const around = () => ({ benchFolder: BENCH_DIR, stopwatch: BENCH });

async function times(around, peers, measured) {
  const keep = (figure, values) => Object.entries(values).forEach(([name, value]) => { measured[name][figure] = value; });
  await firstQueries(around, peers('en', '/pagefind/')); // what the host compresses and the system reads for the first time
  keep('first', await firstQueries(around, peers('en', '/pagefind/')));
  keep('slow', await slowFirstQueries(around, peers('en', '/pagefind/')));
  keep('filtered', await firstQueries(around, peers('en', '/filtered/pagefind/'), { filters: FILTERS, counted: true }));
  for (const [name, peer] of Object.entries(peers('en', '/filtered/pagefind/'))) measured[name].warm = await warmQueries(around, peer);
  // A worker is not throttled: Pagefind has to search in the page's own thread here, as ours does.
  for (const [name, peer] of Object.entries(peers('en', '/filtered/pagefind/', false))) {
    measured[name].throttled = await warmQueries(around, peer, 4);
  }
}

async function pagefindVersion() {
  return JSON.parse(await readFile(path.join(BENCH_DIR, 'npm/node_modules/pagefind/package.json'), 'utf8')).version;
}

await main(process.argv.slice(2));
