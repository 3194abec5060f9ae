/** Fetches the files of an index and reads what is in them. docs/search-format.md says what that is. */

export const FORMAT = 1;

/** A part of the index could not be fetched, or is not what it should be. */
export class SearchUnavailable extends Error {}

/** The files of one index, each fetched once. */
export class Shards {
  constructor(base) {
    this.base = base;
    this.parts = new Map();
  }

  /** What `read` makes of a file's bytes. A file that failed is asked for again the next time. */
  get(name, read) {
    let part = this.parts.get(name);
    if (!part) {
      part = this.fetch(name).then(read);
      part.catch(() => this.parts.delete(name));
      this.parts.set(name, part);
    }
    return part;
  }

  async fetch(name) {
    try {
      const response = await fetch(`${this.base}${name}.shard`);
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      return await unpack(new Uint8Array(await response.arrayBuffer()));
    } catch (error) {
      throw new SearchUnavailable(`${name}: ${error.message}`);
    }
  }
}

async function unpack(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    return bytes; // the host has said that it is packed, so the browser has unpacked it
  }
  if (typeof DecompressionStream === 'undefined') {
    return (await import('./inflate.js')).gunzip(bytes);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const asText = (bytes) => new TextDecoder().decode(bytes);

export function asJson(bytes) {
  try {
    return JSON.parse(asText(bytes));
  } catch (error) {
    throw new SearchUnavailable(error.message);
  }
}

/** Goes through bytes once. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    if (this.at >= this.bytes.length) {
      throw new SearchUnavailable('it ends too soon');
    }
    return this.bytes[this.at++];
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  number() {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) {
        return number;
      }
    }
  }

  /** Numbers that grow, each as the way from the one before with a bit that says whether more follow. */
  row(into) {
    let value = 0;
    for (let way = 1; way & 1; ) {
      way = this.number();
      value += way >>> 1;
      into.push(value);
    }
  }
}

function checked(bytes) {
  const reader = new Reader(bytes);
  if (reader.byte() !== FORMAT) {
    throw new SearchUnavailable('it is of another version');
  }
  return reader;
}

/**
 * Where a term stands.
 *
 * @typedef {object} Postings
 * @property {string} term
 * @property {Uint32Array} documents  that have it, ascending
 * @property {Uint8Array} levels      how much it counts in each
 * @property {Uint32Array} starts     where the passages of each document start in `passages`, and after the last its end
 * @property {number[]} passages
 * @property {number[][]} [offsets]   for each passage, where in it; only after `readOffsets`
 */

/** The postings of each term of a shard, in their order. @returns {Map<string, Postings>} */
export function readTerms(bytes) {
  const head = checked(bytes);
  const terms = readNames(head);
  const documents = new Reader(bytes, head.number() + head.at);
  const from = new Reader(bytes, head.at);
  const levels = new Reader(bytes, documents.at);
  const passages = new Reader(bytes, levels.at + terms.reduce((sum, term) => sum + term.count, 0));
  const all = new Map();
  for (const { term, count } of terms) {
    const postings = {
      term,
      documents: new Uint32Array(count),
      levels: bytes.subarray(levels.at, levels.at + count),
      starts: new Uint32Array(count + 1),
      passages: [],
    };
    levels.at += count;
    let document = -1;
    for (let i = 0; i < count; i++) {
      document += from.number();
      postings.documents[i] = document;
      passages.row(postings.passages);
      postings.starts[i + 1] = postings.passages.length;
    }
    all.set(term, postings);
  }
  return all;
}

/** The terms, each with the beginning of the one before it left off. */
function readNames(head) {
  const names = [];
  let before = [];
  for (let left = head.number(); left > 0; left--) {
    const bytes = before.slice(0, head.number());
    for (let more = head.number(); more > 0; more--) {
      bytes.push(head.byte());
    }
    names.push({ term: asText(Uint8Array.from(bytes)), count: head.number() });
    before = bytes;
  }
  return names;
}

/** Adds to the postings of a shard where in each passage the words stand. */
export function readOffsets(bytes, terms) {
  const reader = checked(bytes);
  const further = [...terms.values()].map((postings) => postings.passages.map(() => reader.number()));
  [...terms.values()].forEach((postings, i) => {
    postings.offsets = further[i].map((more) => {
      let offset = 0;
      return Array.from({ length: more + 1 }, () => (offset += reader.number()));
    });
  });
  return terms;
}

/**
 * What documents are filed under.
 *
 * @param {Object<string, string[]>} ids  the values of each facet
 * @returns {Object<string, Uint8Array[]>} for each facet a byte of every document for eight values
 */
export function readFacets(bytes, ids, documents) {
  const reader = checked(bytes);
  const facets = {};
  for (const [facet, values] of Object.entries(ids)) {
    facets[facet] = [];
    for (let first = 0; first < values.length; first += 8) {
      facets[facet].push(bytes.subarray(reader.at, (reader.at += documents)));
    }
  }
  if (reader.at !== bytes.length) {
    throw new SearchUnavailable('it has another length');
  }
  return facets;
}

/** Words that are spelt so in the pieces, each with the number of bits in the number of its documents. */
export function readSpellings(bytes) {
  return asText(bytes)
    .split('\n')
    .map((line) => {
      const [, word, bits] = /^(\D+)(\d+)$/.exec(line) || [];
      if (!word) {
        throw new SearchUnavailable('it is no list of words');
      }
      return { word, bits: Number(bits) };
    });
}
