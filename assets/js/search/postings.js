/** Where terms stand in documents. `Postings` is described in shards.js. */

/** The number of the last of some sorted texts that does not come after another; 0 if all do. */
export function last(firsts, text) {
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

export function passagesOf(postings, document) {
  const place = placeOf(postings.documents, document);
  return place < 0 ? [] : postings.passages.slice(postings.starts[place], postings.starts[place + 1]);
}

/** The documents, and their passages, where words stand with the same ways between them as in a phrase. */
export function inARow(all, ats) {
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

