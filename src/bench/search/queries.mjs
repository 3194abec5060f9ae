// What is asked.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { passages, storiesOf } from './pages.mjs';
import { mistyped, paraphrased } from './paraphrase.mjs';
import { oneOf, seeded, shuffled } from './numbers.mjs';

const KNOWN_ITEMS = fileURLToPath(new URL('../../test/resources/org/alongside/search/', import.meta.url));

/** One word to three, frequent and rare, some in no story at all. */
export const QUERIES = [
  'garden', 'kitchen', 'river', 'teach', 'lantern', 'orchard', 'harbor', 'memory', 'bridge', 'zodiac', 'garden kitchen', 'river memory',
  'teach bridge', 'lantern harbor', 'orchard garden', 'shared garden river', 'bicycle repair', 'music festival', 'winter market',
  'school lunch',
];

export const FILTERS = { principle: 'contribution', place: 'elmford' };

const WORDS = [...new Set(QUERIES.join(' ').split(' '))];

/** Words that a third of the stories or more have, which give a search most to do. */
const FREQUENT = ['people', 'house', 'night', 'life', 'world'];

/** A word that a query does not have: the next query of the same person. */
export function another(query, number) {
  const others = WORDS.filter((word) => !query.split(' ').includes(word));
  return others[number % others.length];
}

/** Everything once, so that all parts of an index that the measured queries need have been loaded. */
export const WARMING = [...QUERIES, ...WORDS, ...FREQUENT].flatMap((query) => [
  { query, counted: true }, { query, counted: true, filters: FILTERS },
]);

/** Queries that have not been asked before in this page, so that no answer is one that was kept: other pairs of words. */
export function fresh(count = 80) {
  const random = seeded(3);
  const asked = new Set(QUERIES);
  const queries = [];
  while (queries.length < count) {
    const query = shuffled(random, [...WORDS, ...FREQUENT]).slice(0, 2).join(' ');
    if (asked.has(query)) continue;
    asked.add(query);
    queries.push({ query, counted: true, cards: 0, filters: oneOf(random, [{}, {}, FILTERS]) });
  }
  return queries;
}

/**
 * Known items of a site: those written for the included pieces, if it is the site that has them, else `count` details made
 * by rule. `mistyped` are the same with one typo; those that were written with one are only there.
 */
export async function knownItems(site, addresses, language, count) {
  const random = seeded(1);
  const written = await writtenItems(site, language);
  if (!written && language !== 'en') return null;
  const items = written ?? paraphrased(await storyTexts(site, addresses), count, random);
  const clean = items.filter((item) => !item.meant);
  const wrong = [
    ...items.filter((item) => item.meant), ...clean.map((item) => ({ ...item, query: mistyped(item.query, random) })),
  ];
  return { made: written ? 'written' : 'by rule', clean, mistyped: wrong };
}

async function storyTexts(site, addresses) {
  const stories = [];
  for (const address of storiesOf(addresses)) stories.push({ address, passages: await passages(site, address) });
  return stories.filter((story) => story.passages.length);
}

async function writtenItems(site, language) {
  const file = path.join(KNOWN_ITEMS, `known-items-${language}.tsv`);
  if (!existsSync(file)) return null;
  const [, ...rows] = (await readFile(file, 'utf8')).trim().split('\n').map((line) => line.split('\t'));
  const items = rows.map(([query, address, reason, meant]) => ({ query, address, reason, meant }));
  const missing = items.filter(({ address }) => !existsSync(path.join(site, address, 'index.html')));
  if (missing.length === items.length) return null; // another site
  if (missing.length) throw new Error(`${path.basename(file)} names pieces that ${site} does not have: ${missing.map(({ address }) => address).join(' ')}`);
  return items;
}
