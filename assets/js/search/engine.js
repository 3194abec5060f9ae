/**
 * Finds pieces in an index that lies in small files on the site. Nothing here knows of a page: what is found are values.
 */
import { Found } from './found.js';
import { inARow, last } from './postings.js';
import { asJson, FORMAT, readFacets, readOffsets, readSpellings, readTerms, SearchUnavailable, Shards } from './shards.js';
import { stem } from './stem.js';
import { Analysis, distance, parse, slips } from './words.js';

export { SearchUnavailable };

const MOST_MEANT = 3; // words that one misspelt or unfinished word can stand for
const MOST_FILES = 3; // of spellings, or of terms that begin as it does, that one word may cost
const GOES_ON = 0.6; // what a longer word counts that only begins as the typed one
const MEANT = 0.8; // what a word counts that was perhaps meant
const ENOUGH = 2; // words that a piece has to have of many, or fewer that weigh as much
const NEXT_BEST = 3 / 4; // of the most that any piece has, if none has enough
const NEARLY = 0.999; // as sums of 32 bits are equal

const STEMMERS = new Map([
  ['porter2', stem],
  ['none', (word) => word],
]);

/** @param {string} base the address of an index's folder, ending in a slash */
export async function open(base) {
  const shards = new Shards(base);
  const directory = await shards.get('directory', asJson);
  if (directory.format !== FORMAT || !STEMMERS.has(directory.stemmer)) {
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
    this.analysis = new Analysis(directory, STEMMERS.get(directory.stemmer));
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
    const asked = await Promise.all(parse(query).map(async (part) => ({ part, want: await this.want(part, told) })));
    if (asked.length && asked.every(({ want }) => want === 'failed')) {
      throw new SearchUnavailable('no part of the index could be fetched');
    }
    const filtered = Object.values(filters).some((values) => values.length);
    const facets = filtered ? await this.facets() : undefined;
    const there = asked.filter(({ want }) => want.scores);
    const sought = there.filter(({ part }) => !part.excluded).map(({ want }) => want);
    const unwanted = there.filter(({ part }) => part.excluded).map(({ want }) => want);
    const missing = asked.filter(({ part, want }) => !part.excluded && !want.scores && want !== 'ignored');
    const matches = this.match(sought, unwanted);
    if (missing.length && (!sought.length || missing.some(({ part }) => part.phrase))) {
      matches.scores.fill(0); // nothing of what was looked for is anywhere, or a phrase that has to be there is not
    }
    return new Found(this, { matches, sought, filters, facets, sort, told });
  }

  /* ---- Words ---- */

  /** The postings of a word or phrase with its scores; or else why there are none. */
  async want(part, told) {
    const typed = part.words.join(' ');
    try {
      const want = part.phrase ? await this.phrase(part) : await this.word(part, told);
      if (!want) {
        told.ignored.push(typed);
        return 'ignored';
      }
      if (want.terms.length && !(want.phrases && !want.phrases.size)) {
        return this.score(want);
      }
      if (!part.excluded) {
        told.absent.push(typed);
      }
      return 'absent';
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) {
        throw error;
      }
      told.failed.push(typed);
      return 'failed';
    }
  }

  async word({ words: [typed], open: goesOn, excluded }, told) {
    const folded = this.analysis.fold(typed);
    const term = this.analysis.term(typed);
    if (!term && !goesOn) {
      return undefined;
    }
    const terms = [];
    const exact = term && (await this.termsAround(term)).get(term);
    if (exact) {
      terms.push({ postings: exact, factor: 1 });
    }
    if (goesOn && folded.length > 1) {
      const longer = (await this.termsFrom(folded)).filter((postings) => postings.term !== term);
      terms.push(...longer.map((postings) => ({ postings, factor: GOES_ON })));
    }
    if (terms.length || excluded) {
      return { terms };
    }
    return term ? { terms: await this.meant(typed, folded, goesOn, told) } : undefined;
  }

  /** The terms with a beginning, if they lie in few files. */
  async termsFrom(beginning) {
    const firsts = this.firsts.terms;
    const from = last(firsts, beginning);
    const to = last(firsts, `${beginning}\uffff`);
    const files = [];
    for (let file = from; file <= to && to - from < MOST_FILES && firsts.length; file++) {
      files.push(this.shards.get(`terms-${file}`, readTerms));
    }
    const terms = (await Promise.all(files)).flatMap((file) => [...file.values()]);
    return terms.filter((postings) => postings.term.startsWith(beginning));
  }

  /** The terms of longer words that begin so, or else of words that are nearly spelt so. */
  async meant(typed, folded, goesOn, told) {
    const longer = goesOn ? await this.spelt('beginnings', folded, folded, (word) => word.startsWith(folded)) : [];
    const most = slips(folded);
    const near = longer.length || !most ? [] : await this.near(folded, most);
    const meant = (longer.length ? longer : near).sort((a, b) => a.away - b.away || b.bits - a.bits || (a.word < b.word ? -1 : 1));
    const best = meant.filter(({ away }) => away === meant[0].away).slice(0, MOST_MEANT);
    if (near.length) {
      told.corrected.push({ typed, meant: best.map(({ word }) => word).join(', ') });
    }
    const factor = longer.length ? GOES_ON : MEANT;
    const terms = [...new Set(best.map(({ word }) => this.analysis.term(word)))].filter(Boolean);
    const found = await Promise.all(terms.map(async (term) => (await this.termsAround(term)).get(term)));
    return found.filter(Boolean).map((postings) => ({ postings, factor }));
  }

  /**
   * A word with one slip in it is right in one half, or but for the letters that meet in the middle; one with two slips
   * begins or ends, it is hoped, with two letters as it should.
   */
  async near(folded, most) {
    const right = most === 1 ? (folded.length - 1) >> 1 : 2;
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
    if (!firsts.length) {
      return [];
    }
    const from = last(firsts, beginning);
    const to = last(firsts, `${beginning}\uffff`);
    const middle = Math.max(from, Math.min(last(firsts, word) - 1, to - MOST_FILES + 1));
    const files = [];
    for (let i = middle; i <= Math.min(to, middle + MOST_FILES - 1); i++) {
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
    const sought = typed.map((word, at) => ({ at, term: this.analysis.term(word) })).filter(({ term }) => term);
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
   * have nearly as much as any. Who has all comes before who has some words often.
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
      if (sought.length) {
        scores[document] *= shares[document] < needed ? 0 : shares[document] / all;
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
