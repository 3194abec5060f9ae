/** Unpacks gzip: RFC 1952, RFC 1951. What is wrong shows in the checksum if not before. */

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const FIXED = Array.from({length: 320}, (_, n) => n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : n < 288 ? 8 : 5);

/** @param {Uint8Array} gzip a whole gzip member */
export function gunzip(gzip) {
  const out = [];
  let at = 0; // in bits
  skipHeader();
  for (let last = 0; !last;) {
    last = take(1);
    [copy, decodeFixed, decodeDynamic][take(2)]();
  }
  at = (at + 7) & ~7;
  check(take(32) === crc32(out) && take(32) === out.length && at === gzip.length * 8);
  return Uint8Array.from(out);

  function take(count) {
    let bits = 0;
    for (let i = 0; i < count; i++) {
      check(at < gzip.length * 8);
      bits |= (gzip[at >> 3] >> (at++ & 7) & 1) << i;
    }
    return bits;
  }

  function skipHeader() {
    check(take(24) === 0x88b1f);
    const flags = take(8);
    check(flags < 32);
    at += 48;
    if (flags & 4) at += 8 * take(16);
    if (flags & 8) while (take(8));
    if (flags & 16) while (take(8));
    if (flags & 2) at += 16;
  }

  function copy() {
    at = (at + 7) & ~7;
    const size = take(16);
    check(size + take(16) === 65535);
    for (let i = 0; i < size; i++) out.push(take(8));
  }

  function decodeFixed() {
    decode(FIXED, 288);
  }

  function decodeDynamic() {
    const literals = 257 + take(5);
    const all = literals + 1 + take(5);
    const size = 4 + take(4);
    const first = [];
    for (let i = 0; i < size; i++) first[ORDER[i]] = take(3);
    const lengths = [];
    const code = tree(first);
    while (lengths.length < all) {
      const symbol = follow(code);
      const length = symbol < 16 ? symbol : symbol < 17 ? lengths[lengths.length - 1] : 0;
      const times = symbol < 16 ? 1 : symbol < 18 ? 3 + take(symbol - 14) : 11 + take(7);
      for (let i = 0; i < times; i++) lengths.push(length);
    }
    decode(lengths, literals);
  }

  function decode(lengths, count) {
    const literals = tree(lengths.slice(0, count));
    const distances = tree(lengths.slice(count));
    for (let symbol = follow(literals); symbol !== 256; symbol = follow(literals)) {
      if (symbol < 256) {
        out.push(symbol);
      } else {
        const size = symbol < 285 ? 3 + number(symbol - 257, 2) : 258;
        const back = 1 + number(follow(distances), 1);
        for (let i = 0; i < size; i++) out.push(out[out.length - back]);
      }
    }
  }

  /** From the third 2^few on, each 2^few symbols have one bit more behind them. */
  function number(symbol, few) {
    const more = (symbol >> few) - 1;
    return more < 1 ? symbol : (symbol - (more << few) << more) + take(more);
  }

  function follow(node) {
    while (Array.isArray(node)) node = node[take(1)];
    return node;
  }
}

/** Grown upwards: on each level the symbols of that length, then pairs of what is below. */
function tree(lengths) {
  let nodes = [];
  for (let level = 15; level > 0; level--) {
    const below = nodes;
    nodes = [...lengths.keys()].filter(symbol => lengths[symbol] === level);
    while (below.length) nodes.push(below.splice(0, 2));
  }
  return nodes;
}

function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = crc >>> 1 ^ (crc & 1 && 0xedb88320);
  }
  return ~crc;
}

function check(right) {
  if (!right) throw new Error('broken gzip');
}
