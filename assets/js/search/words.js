/**
 * Words, as the index sees them. What folds and parts words here does so in the bake too (Analysis.java, Tokens.java); a
 * test holds the two against each other.
 */

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’ʼ‘][\p{L}\p{M}\p{Nd}]+)*/gu;
const LONGEST_QUERY = 1000;
const MOST_PARTS = 24;

/** The words of a text and where they stand: `{text, start, end}`. */
export function* words(text) {
  for (const match of text.matchAll(WORD)) {
    yield { text: match[0], start: match.index, end: match.index + match[0].length };
  }
}

/** How the words of a language become terms; the directory of an index says what is its own. */
export class Analysis {
  constructor({ longest, stop, clitics }, stem) {
    this.longest = longest;
    this.stop = new Set(stop.split(' '));
    this.clitic = new RegExp(`['’ʼ‘](?:${clitics.replace(/ /g, '|')})$`);
    this.stem = stem;
  }

  /** A word in small letters, without accents, apostrophes and what hangs on with one, and not too long. */
  fold(word) {
    const plain = word.normalize('NFKD').toLowerCase().replace(/\p{M}+/gu, '');
    const folded = plain.replace(this.clitic, '').replace(/['’ʼ‘ ]/g, '');
    const splits = /[\ud800-\udbff]/.test(folded[this.longest - 1] || '');
    return folded.slice(0, splits ? this.longest - 1 : this.longest);
  }

  /** The term of a word; '' if it is too common to be looked for. */
  term(word) {
    const folded = this.fold(word);
    return !folded || this.stop.has(folded) ? '' : this.stem(folded);
  }
}

/**
 * What somebody looks for. Anything can be typed; what is not a word is passed over.
 *
 * @typedef {object} Part
 * @property {string[]} words
 * @property {boolean} phrase    whether they have to stand in a row
 * @property {boolean} excluded  whether they must not be there
 * @property {boolean} open      whether the last word may go on
 * @param {string} query
 * @returns {Part[]}
 */
export function parse(query) {
  const text = query.slice(0, LONGEST_QUERY);
  const parts = [];
  for (const [whole, sign, quoted, bare] of text.matchAll(/(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu)) {
    const found = [...words(quoted ?? bare)].map((word) => word.text);
    const excluded = sign === '-' && !whole.startsWith('--');
    if ((quoted !== undefined || excluded) && found.length > 1) {
      parts.push({ words: found, phrase: true, excluded, open: false });
    } else {
      for (const word of found) {
        parts.push({ words: [word], phrase: false, excluded, open: false });
      }
    }
  }
  const last = parts[parts.length - 1];
  if (last && !last.phrase && !last.excluded && /[\p{L}\p{M}\p{Nd}]$/u.test(text)) {
    last.open = true;
  }
  return parts.slice(0, MOST_PARTS);
}

/** How many slips a reader may make in a word. */
export function slips(word) {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * How many letters have to be put in, left out, replaced or exchanged with the next to make one word of another (optimal
 * string alignment), or more than `most` if it takes more.
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) {
    return most + 1;
  }
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) {
      return most + 1;
    }
    before = last;
    last = row;
  }
  return last[other.length];
}
