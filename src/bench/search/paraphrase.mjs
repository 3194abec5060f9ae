// Known items: queries whose right answer is one story.
//
// People remember a detail of a story, not its words. The corpus has no readers, so a detail is made by this rule:
//
//   1. a story is drawn, and one of its passages;
//   2. of the passage's words of four letters or more, those count that stand in at least two stories (one that stands
//      in no other would give the answer away) and in at most 2 % of them (others tell nothing), or four if that is more;
//   3. four to seven of them are drawn, all different; a passage that has fewer than four is not used;
//   4. one is forgotten: it is dropped, and three to six are left;
//   5. each of the others changes its ending with a chance of one half: -ing and -ed change places, an -s goes, and a
//      word without any of them gets one, with the usual spelling (baked, flies); words in -ly and -ness stay;
//   6. they are put into another order.
//
// The answer is the story of step 1. Words of the titles are only drawn if the passage has them too. All draws come from
// one seed, so a corpus always gives the same queries.
//
// A typo is one letter inserted, left out, replaced or exchanged with the next, anywhere in one word of at least four
// letters.
import { between, oneOf, shuffled } from './numbers.mjs';

const RARE = 0.02;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const words = (text) => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];

/** In how many stories each word stands. @param {Array<{passages: string[]}>} stories */
function frequencies(stories) {
  const standsIn = new Map();
  for (const { passages } of stories) {
    for (const word of new Set(passages.flatMap(words))) standsIn.set(word, (standsIn.get(word) ?? 0) + 1);
  }
  return standsIn;
}

/** @return {Array<{query: string, address: string}>} */
export function paraphrased(stories, count, random) {
  const standsIn = frequencies(stories);
  const most = Math.max(4, stories.length * RARE);
  const telling = (word) => standsIn.get(word) >= 2 && standsIn.get(word) <= most;
  const items = [];
  while (items.length < count) {
    const story = oneOf(random, stories);
    const known = [...new Set(words(oneOf(random, story.passages)).filter(telling))];
    if (known.length < 4) continue;
    const drawn = shuffled(random, known).slice(0, between(random, 4, 7));
    const remembered = drawn.slice(1).map((word) => (random() < 0.5 ? inflected(word, random) : word));
    items.push({ query: shuffled(random, remembered).join(' '), address: story.address });
  }
  return items;
}

/** Patterns of endings and what they become; the first that fits is taken. */
const CHANGES = [
  [/(ly|ness)$/, '$1'], [/ied$/, 'ying'], [/([^aeiou])ying$/, '$1ied'], [/ies$/, 'y'], [/([aeiouy].*[^e])ing$/, '$1ed'], [/([aeiouy].*[^e])ed$/, '$1ing'],
  [/([^sui])s$/, '$1'],
];

function inflected(word, random) {
  const change = CHANGES.find(([ending]) => ending.test(word));
  return change ? word.replace(...change) : oneOf(random, [plural, progressive, past])(word);
}

function plural(word) {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return word + (/(s|x|z|ch|sh)$/.test(word) ? 'es' : 's');
}

const progressive = (word) => `${word.replace(/([^eoy])e$/, '$1')}ing`;

function past(word) {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return `${word.replace(/e$/, '')}ed`;
}

/** The query with one typo. */
export function mistyped(query, random) {
  const places = [...query.matchAll(/\p{L}{4,}/gu)];
  const { 0: word, index } = oneOf(random, places);
  let wrong = word;
  while (wrong === word) wrong = oneOf(random, [inserted, leftOut, replaced, exchanged])(word, random);
  return query.slice(0, index) + wrong + query.slice(index + word.length);
}

function inserted(word, random) {
  const at = between(random, 0, word.length);
  return word.slice(0, at) + oneOf(random, LETTERS) + word.slice(at);
}

function leftOut(word, random) {
  const at = between(random, 0, word.length - 1);
  return word.slice(0, at) + word.slice(at + 1);
}

function replaced(word, random) {
  const at = between(random, 0, word.length - 1);
  return word.slice(0, at) + oneOf(random, LETTERS) + word.slice(at + 1);
}

function exchanged(word, random) {
  const at = between(random, 0, word.length - 2);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
