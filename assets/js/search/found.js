/** The pieces that were found, in their order, with what is shown of them and how many are filed under what. */
import { marked } from './excerpt.js';
import { passagesOf } from './postings.js';

/** What was found. */
export class Found {
  constructor(engine, { matches, sought, filters, facets, sort, told }) {
    Object.assign(this, told, { engine, sought, sort });
    this.scores = matches.scores;
    this.failing = facets ? failing(facets, engine.ids, filters, engine.size) : undefined;
    this.total = 0;
    for (let document = 0; document < engine.size; document++) {
      this.total += this.has(document) ? 1 : 0;
    }
    this.partly = matches.partly && this.total > 0;
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
    const mark = (text) => marked(text, (word) => terms.has(this.engine.analysis.term(word)));
    for (const [passage] of inOrder) {
      const excerpt = passages.has(passage) ? mark(passages.get(passage)) : [];
      if (excerpt.some((piece) => piece.marked)) {
        return { ...card, passage: `p${passage}`, excerpt };
      }
    }
    const passage = most ? `p${inOrder[0][0]}` : '';
    return { ...card, passage, excerpt: mark(summary) };
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

