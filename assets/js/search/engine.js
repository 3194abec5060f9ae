/**
 * Finds pieces in an index that lies in small files on the site. Nothing here knows of a page: what is found are values.
 */
import { asJson, FORMAT, readFacets, readOffsets, readSpellings, readTerms, SearchUnavailable, Shards } from './shards.js';
import { stem } from './stem.js';
import { distance, fold, parse, slips, words } from './words.js';

export { SearchUnavailable };

const MOST_MEANT = 3; // words that one misspelt or unfinished word can stand for
const MOST_SPELLINGS = 3; // files of spellings that one word may cost
const GOES_ON = 0.6; // what a longer word counts that only begins as the typed one
const MEANT = 0.8; // what a word counts that was perhaps meant
const ENOUGH = 2; // words that a piece has to have of many, or fewer that weigh as much
const NEXT_BEST = 3 / 4; // of the most that any piece has, if none has enough
const NEARLY = 0.999; // as sums of 32 bits are equal
const EXCERPT = 220; // characters

const STEMMERS = { porter2: stem, none: (word) => word };

/** @param {string} base the address of an index's folder, ending in a slash */
export async function open(base) {
  const shards = new Shards(base);
  const directory = await shards.get('directory', asJson);
  if (directory.format !== FORMAT || !(directory.stemmer in STEMMERS)) {
    throw new SearchUnavailable('the index is of another version');
  }
  return new Engine(shards, directory);
}

/**
 * One word of a query with all that it may stand for, or a phrase, and how well each document has it.
 *
 * @typedef {object} Wanted
 * @property {Array<{postings: object, factor: number}>} terms
 * @property {Map<number, number[]>} [phrases]  for a phrase: the passages of each document that have it
 * @property {number} rarity
 * @property {Float32Array} scores              by document; 0 if it has none of the terms
 */

class Engine {
  constructor(shards, directory) {
    this.shards = shards;
    this.size = directory.documents;
    this.cardsOfBlock = directory.cards;
    this.ids = directory.facets;
    this.longest = directory.longest;
    this.stem = STEMMERS[directory.stemmer];
    this.stop = new Set(directory.stop.split(' '));
    this.firsts = {};
    for (const list of ['terms', 'beginnings', 'endings']) {
      this.firsts[list] = directory[list] ? directory[list].split(' ') : [];
    }
    const [lowest, step, saturation] = directory.weights;
    this.worth = Float32Array.from({ length: 256 }, (_, level) => {
      const weight = lowest * step ** level;
      return (weight * (saturation + 1)) / (saturation + weight);
    });
  }

  /** @returns {Promise<Found>} see the class for what it can be asked */
  async search({ query = '', filters = {}, sort = 'relevance' }) {
    const told = { corrected: [], ignored: [], absent: [], failed: [] };
    const parts = parse(query);
    const wanted = await Promise.all(parts.map((part) => this.want(part, told)));
    if (wanted.length && wanted.every((want) => want === 'failed')) {
      throw new SearchUnavailable('no part of the index could be fetched');
    }
    const filtered = Object.values(filters).some((values) => values.length);
    const facets = filtered ? await this.facets() : undefined;
    const sought = wanted.filter((want, i) => want.scores && !parts[i].excluded);
    const matches = this.match(sought, wanted.filter((want, i) => want.scores && parts[i].excluded));
    if (!sought.length && parts.some((part, i) => !part.excluded && wanted[i] !== 'excluded')) {
      matches.scores.fill(0); // something was looked for, and nothing of it is anywhere
    }
    return new Found(this, { matches, sought, filters, facets, sort, told });
  }

  /* ---- Words ---- */

  /** The postings of a word or phrase with its scores; 'failed' or 'nothing' if there are none. */
  async want(part, told) {
    const typed = part.words.join(' ');
    try {
      const want = part.phrase ? await this.phrase(part) : await this.word(part, told);
      if (!want) {
        return 'nothing';
      }
      if (!want.terms.length || (want.phrases && !want.phrases.size)) {
        told.absent.push(typed);
        return 'nothing';
      }
      return want.scores ? want : this.score(want);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) {
        throw error;
      }
      told.failed.push(typed);
      return 'failed';
    }
  }

  async word({ words: [typed], open: goesOn, excluded }, told) {
    const folded = fold(typed, this.longest);
    if (this.stop.has(folded) && !goesOn) {
      told.ignored.push(typed);
      return undefined;
    }
    const term = this.stem(folded);
    const shard = await this.termsAround(term);
    const terms = [];
    if (shard.has(term) && !this.stop.has(folded)) {
      terms.push({ postings: shard.get(term), factor: 1 });
    }
    if (goesOn && folded.length > 1) {
      for (const postings of shard.values()) {
        if (postings.term !== term && postings.term.startsWith(folded)) {
          terms.push({ postings, factor: GOES_ON });
        }
      }
    }
    if (terms.length || excluded) {
      return { terms };
    }
    if (this.stop.has(folded)) {
      told.ignored.push(typed);
      return undefined;
    }
    return { terms: await this.meant(typed, folded, goesOn, told) };
  }

  /** The terms of longer words that begin so, or else of words that are nearly spelt so. */
  async meant(typed, folded, goesOn, told) {
    const longer = goesOn ? await this.spelt('beginnings', folded, folded, (word) => word.startsWith(folded)) : [];
    const most = slips(folded);
    const near = longer.length || !most ? [] : await this.near(folded, most);
    const meant = (longer.length ? longer : near).sort((a, b) => a.away - b.away || b.bits - a.bits || (a.word < b.word ? -1 : 1));
    const best = meant.filter(({ away }) => away === meant[0].away).slice(0, MOST_MEANT);
    if (near.length) {
      told.corrected.push({ typed, meant: best[0].word });
    }
    const factor = longer.length ? GOES_ON : MEANT;
    const terms = [...new Set(best.map(({ word }) => this.stem(word)))];
    const found = await Promise.all(terms.map(async (term) => (await this.termsAround(term)).get(term)));
    return found.filter(Boolean).map((postings) => ({ postings, factor }));
  }

  /** A word with one slip in it has one half as it should be, and one with two at least two letters at one end. */
  async near(folded, most) {
    const right = most === 1 ? folded.length >> 1 : 2;
    const isNear = (word) => distance(folded, word, most) <= most;
    const beginning = [...folded].slice(0, right).join('');
    const ending = [...folded].reverse().slice(0, right).join('');
    const lists = await Promise.all([
      this.spelt('beginnings', beginning, folded, isNear),
      this.spelt('endings', ending, [...folded].reverse().join(''), (word) => isNear([...word].reverse().join(''))),
    ]);
    const spelt = new Map();
    lists[0].forEach((one) => spelt.set(one.word, one));
    lists[1].forEach(({ word, bits }) => {
      const forward = [...word].reverse().join('');
      spelt.set(forward, { word: forward, bits });
    });
    return [...spelt.values()].map((one) => ({ ...one, away: distance(folded, one.word, most) }));
  }

  /** The spellings with a beginning that pass a test; of many files those nearest to the word. */
  async spelt(list, beginning, word, test) {
    const firsts = this.firsts[list];
    const from = last(firsts, beginning);
    const to = last(firsts, `${beginning}\uffff`);
    const middle = Math.max(from, Math.min(last(firsts, word) - 1, to - MOST_SPELLINGS + 1));
    const files = [];
    for (let i = middle; i <= Math.min(to, middle + MOST_SPELLINGS - 1); i++) {
      files.push(this.shards.get(`${list}-${i}`, readSpellings));
    }
    const spellings = (await Promise.all(files)).flat();
    return spellings.filter((one) => one.word.startsWith(beginning) && test(one.word)).map((one) => ({ ...one, away: 0 }));
  }

  /** All terms of the shard that a term is in, if it is anywhere. */
  async termsAround(term) {
    const shard = last(this.firsts.terms, term);
    return this.firsts.terms.length ? this.shards.get(`terms-${shard}`, readTerms) : new Map();
  }

  async phrase({ words: typed }) {
    const sought = typed
      .map((word, at) => ({ at, folded: fold(word, this.longest) }))
      .filter(({ folded }) => folded && !this.stop.has(folded))
      .map(({ at, folded }) => ({ at, term: this.stem(folded) }));
    if (!sought.length) {
      return undefined;
    }
    const found = await Promise.all(sought.map(({ term }) => this.offsetsOf(term)));
    const terms = found.filter(Boolean).map((postings) => ({ postings, factor: 1 }));
    if (terms.length < sought.length) {
      return { terms: [] };
    }
    const phrases = inARow(found, sought.map(({ at }) => at));
    return { terms, phrases };
  }

  async offsetsOf(term) {
    const terms = await this.termsAround(term);
    if (!terms.has(term)) {
      return undefined;
    }
    const shard = last(this.firsts.terms, term);
    await this.shards.get(`offsets-${shard}`, (bytes) => readOffsets(bytes, terms));
    return terms.get(term);
  }

  /* ---- Scores: BM25F, as Weights.java has it ---- */

  score(want) {
    const scores = new Float32Array(this.size);
    for (const { postings, factor } of want.terms) {
      const { documents, levels } = postings;
      for (let i = 0; i < documents.length; i++) {
        const score = factor * this.worth[levels[i]];
        if (score > scores[documents[i]]) {
          scores[documents[i]] = score;
        }
      }
    }
    let holders = 0;
    for (let document = 0; document < this.size; document++) {
      if (want.phrases && !want.phrases.has(document)) {
        scores[document] = 0;
      }
      holders += scores[document] > 0 ? 1 : 0;
    }
    const rarity = Math.log(1 + (this.size - holders + 0.5) / (holders + 0.5));
    return { ...want, scores, rarity: want.phrases ? rarity * want.terms.length : rarity };
  }

  /**
   * The score of each document, 0 if it is not found. It needs one word or both of two; of more, words
   * that weigh as much as two of them on average; and every phrase. If no document has so much, those are found that
   * have nearly as much as any.
   */
  match(sought, unwanted) {
    const scores = new Float32Array(this.size);
    const shares = new Float32Array(this.size);
    if (!sought.length) {
      scores.fill(1);
    }
    let all = 0;
    for (const { scores: own, rarity } of sought) {
      all += rarity;
      for (let document = 0; document < this.size; document++) {
        if (own[document] > 0) {
          scores[document] += rarity * own[document];
          shares[document] += rarity;
        }
      }
    }
    const phrases = sought.filter((want) => want.phrases);
    for (let document = 0; document < this.size; document++) {
      if (phrases.some((want) => !want.scores[document]) || unwanted.some((want) => want.scores[document])) {
        scores[document] = shares[document] = 0;
      }
    }
    const most = shares.reduce((one, other) => Math.max(one, other), 0);
    const enough = (all * NEARLY * ENOUGH) / Math.max(ENOUGH, sought.length);
    const needed = most < enough ? most * NEXT_BEST : enough;
    for (let document = 0; document < this.size; document++) {
      if (sought.length && shares[document] < needed) {
        scores[document] = 0;
      }
    }
    return { scores, partly: sought.length > 1 && most < all * NEARLY };
  }

  /* ---- What is fetched when it is asked for ---- */

  facets() {
    return this.shards.get('facets', (bytes) => readFacets(bytes, this.ids, this.size));
  }

  async card(document) {
    const block = await this.shards.get(`cards-${Math.floor(document / this.cardsOfBlock)}`, asJson);
    const [address, title, date, kind, place, summary, kept] = block[document % this.cardsOfBlock];
    const passages = new Map();
    for (let i = 0; i < kept.length; i += 2) {
      passages.set(kept[i], kept[i + 1]);
    }
    return { address, title, date, kind, place, summary, passages };
  }
}

/** What was found. */
class Found {
  constructor(engine, { matches, sought, filters, facets, sort, told }) {
    Object.assign(this, told, { partly: matches.partly, engine, sought, sort });
    this.scores = matches.scores;
    this.facets = facets;
    this.failing = facets ? failing(facets, engine.ids, filters, engine.size) : undefined;
    this.total = 0;
    for (let document = 0; document < engine.size; document++) {
      this.total += this.has(document) ? 1 : 0;
    }
    this.filters = filters;
  }

  has(document) {
    return this.scores[document] > 0 && !(this.failing && this.failing.count[document]);
  }

  /** @returns {Promise<Result[]>} */
  async results(from, count) {
    const best = this.best(from + count).slice(from);
    return Promise.all(best.map(async (document) => this.result(document, await this.engine.card(document))));
  }

  /** The first documents in the order that was asked for; of equals the newer one is first. */
  best(count) {
    const found = [];
    const byDate = this.sort === 'date' || !this.sought.length;
    for (let document = 0; document < this.scores.length; document++) {
      if (!this.has(document)) {
        continue;
      }
      if (found.length === count) {
        if (byDate) {
          break;
        }
        if (this.scores[document] <= this.scores[found[count - 1]]) {
          continue;
        }
        found.pop();
      }
      let place = found.length;
      while (!byDate && place > 0 && this.scores[found[place - 1]] < this.scores[document]) {
        place--;
      }
      found.splice(place, 0, document);
    }
    return found;
  }

  result(document, { passages, summary, ...card }) {
    const worth = this.passages(document);
    const most = Math.max(0, ...worth.values());
    const inOrder = [...worth].sort((a, b) => b[1] - a[1] || Number(passages.has(b[0])) - Number(passages.has(a[0])) || a[0] - b[0]);
    const terms = new Set(this.sought.flatMap((want) => want.terms.map(({ postings }) => postings.term)));
    const mark = (text) => marked(text, (word) => terms.has(this.engine.stem(fold(word, this.engine.longest))));
    for (const [passage] of inOrder) {
      const excerpt = passages.has(passage) ? mark(passages.get(passage)) : [];
      if (excerpt.some((piece) => piece.marked)) {
        return { ...card, passage: `p${passage}`, excerpt, whole: true };
      }
    }
    const passage = most ? `p${inOrder[0][0]}` : '';
    return { ...card, passage, excerpt: mark(summary), whole: !most };
  }

  /** What each passage of a document has of what was looked for. */
  passages(document) {
    const worth = new Map();
    for (const { terms, phrases, rarity } of this.sought) {
      const own = new Set(phrases ? phrases.get(document) : terms.flatMap(({ postings }) => passagesOf(postings, document)));
      own.delete(0);
      own.forEach((passage) => worth.set(passage, (worth.get(passage) ?? 0) + rarity));
    }
    return worth;
  }

  /** How many of the found have each value of each facet, if that facet's own filter is left aside. */
  async counts() {
    const { ids, size } = this.engine;
    const facets = await this.engine.facets();
    const out = this.failing ?? { count: new Uint8Array(size), which: new Uint8Array(size) };
    const counts = {};
    Object.entries(facets).forEach(([facet, columns], number) => {
      const documents = [];
      for (let document = 0; document < size; document++) {
        const failed = out.count[document];
        if (this.scores[document] > 0 && (!failed || (failed === 1 && out.which[document] === number))) {
          documents.push(document);
        }
      }
      counts[facet] = countBits(columns, documents, ids[facet]);
    });
    return counts;
  }
}

/** How many filters each document fails, and one of them. */
function failing(facets, ids, filters, size) {
  const out = { count: new Uint8Array(size), which: new Uint8Array(size) };
  Object.keys(facets).forEach((facet, number) => {
    const chosen = filters[facet] ?? [];
    if (!chosen.length) {
      return;
    }
    const masks = new Uint8Array(facets[facet].length);
    chosen.map((id) => ids[facet].indexOf(id)).filter((bit) => bit >= 0).forEach((bit) => (masks[bit >> 3] |= 1 << (bit & 7)));
    for (let document = 0; document < size; document++) {
      if (!facets[facet].some((column, i) => column[document] & masks[i])) {
        out.count[document]++;
        out.which[document] = number;
      }
    }
  });
  return out;
}

/** How many documents have each value: first how many have each byte, of which there are only 256. */
function countBits(columns, documents, ids) {
  const counts = {};
  columns.forEach((column, i) => {
    const bytes = new Uint32Array(256);
    documents.forEach((document) => bytes[column[document]]++);
    ids.slice(8 * i, 8 * i + 8).forEach((id, bit) => {
      counts[id] = bytes.reduce((sum, count, byte) => (byte & (1 << bit) ? sum + count : sum), 0);
    });
  });
  return counts;
}

/** The number of the last of some sorted texts that does not come after another; 0 if all do. */
function last(firsts, text) {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= text) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.max(0, low - 1);
}

function placeOf(documents, document) {
  const place = last(documents, document);
  return documents[place] === document ? place : -1;
}

function passagesOf(postings, document) {
  const place = placeOf(postings.documents, document);
  return place < 0 ? [] : postings.passages.slice(postings.starts[place], postings.starts[place + 1]);
}

/** The documents, and their passages, where words stand with the same ways between them as in a phrase. */
function inARow(all, ats) {
  const rarest = all.reduce((one, other) => (other.documents.length < one.documents.length ? other : one));
  const found = new Map();
  for (const document of rarest.documents) {
    const here = all.map((postings) => offsetsIn(postings, document));
    const passages = [...here[0]].filter(([passage, offsets]) =>
      offsets.some((offset) => here.every((other, i) => (other.get(passage) ?? []).includes(offset + ats[i] - ats[0]))),
    );
    if (passages.length) {
      found.set(document, passages.map(([passage]) => passage));
    }
  }
  return found;
}

function offsetsIn(postings, document) {
  const offsets = new Map();
  const place = placeOf(postings.documents, document);
  for (let i = place < 0 ? 0 : postings.starts[place]; place >= 0 && i < postings.starts[place + 1]; i++) {
    offsets.set(postings.passages[i], postings.offsets[i]);
  }
  return offsets;
}

/** A text in pieces, the wanted words marked; of a long one the part that has the most of them. */
function marked(text, isWanted) {
  const wanted = [...words(text)].filter((word) => isWanted(word.text));
  const [from, to] = text.length > EXCERPT ? part(text, wanted) : [0, text.length];
  const pieces = [];
  let at = from;
  const put = (end, isMarked, before = '', after = '') => {
    if (end > at || before || after) {
      pieces.push({ text: before + text.slice(at, end) + after, marked: isMarked });
    }
    at = end;
  };
  for (const { start, end } of wanted) {
    if (start >= from && end <= to) {
      put(start, false, at === from && from > 0 ? '… ' : '');
      put(end, true);
    }
  }
  put(to, false, at === from && from > 0 ? '… ' : '', to < text.length ? ' …' : '');
  return pieces;
}

/** Where to cut a text, between words. */
function part(text, wanted) {
  let best = { from: 0, count: 0 };
  for (const { start } of wanted) {
    const inside = wanted.filter((word) => word.start >= start && word.end <= start + EXCERPT * 0.8);
    const count = new Set(inside.map((word) => word.text.toLowerCase())).size;
    if (count > best.count) {
      best = { from: start, count };
    }
  }
  const early = Math.max(0, best.from - EXCERPT * 0.2);
  const from = early && Math.min(best.from, text.indexOf(' ', early) + 1);
  const late = from + EXCERPT;
  const to = late >= text.length ? text.length : Math.max(text.lastIndexOf(' ', late), from + EXCERPT / 2);
  return [from, to];
}
