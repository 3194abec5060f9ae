/** What is shown of a text with the words that were looked for. */
import { words } from './words.js';

const EXCERPT = 220; // characters

/** A text in pieces, the wanted words marked; of a long one the part that has the most of them. */
export function marked(text, isWanted) {
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
