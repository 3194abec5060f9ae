/**
 * Takes the endings off English words, so that 'helped' finds 'helping', just as the maker of the index does: by the
 * steps of snowballstem.org, English (Porter2), as of Snowball 2.
 */

/** Words that follow no rule. One that is alone stays as it is. */
const IRREGULAR = pairs(`skis ski, skies sky, dying die, lying lie, tying tie, idly idl, gently gentl, ugly ugli,
  early earli, only onli, singly singl, sky, news, howe, atlas, cosmos, bias, andes`);
/** Words that lose nothing but a plural. */
const WHOLE = /^((inn|out|cann|herr|earr)ing|(proc|exc|succ)eed)$/;

/** What is before the first region, and then before the second: each begins behind a vowel and a consonant. */
const REGIONS = /^(arsen|commun|gener|.*?[aeiouy][^aeiouy]|.*)(.*?[aeiouy][^aeiouy]|.*)/;
const SHORT = /([^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;

/** Endings, each with what takes its place, if anything. */
const STEP_2 = endings(`tional tion, enci ence, anci ance, abli able, entli ent, izer ize, ization ize, ational ate,
  ation ate, ator ate, alism al, aliti al, alli al, fulness ful, fulli ful, ousli ous, ousness ous, iveness ive,
  iviti ive, biliti ble, bli ble, ogi og, lessli less, li`);
const STEP_3 = endings('tional tion, ational ate, alize al, icate ic, iciti ic, ical ic, ful, ness, ative');
const STEP_4 = endings('al, ance, ence, er, ic, able, ible, ant, ement, ment, ent, ism, ate, iti, ous, ive, ize, ion');
const STEP_5 = endings('e, l');
/** What some of them must follow. */
const BEHIND = {ogi: /l$/, li: /[cdeghkmnrt]$/, ion: /[st]$/, l: /l$/};

/** @param {string} word small letters a-z and ' */
export function stem(word) {
  if (word.length < 3) return word;
  if (IRREGULAR.has(word)) return IRREGULAR.get(word) || word;

  // A y that is a consonant, at the start or behind a vowel, is written Y.
  let rest = word.replace(/^'/, '').replace(/(^|[aeiouy])y/g, '$1Y');
  const [both, first] = REGIONS.exec(rest);
  const r1 = first.length;
  const r2 = both.length;

  rest = step1a(rest);
  if (WHOLE.test(rest)) return rest;
  rest = step1b(rest, r1);
  rest = rest.replace(/(.[^aeiouy])y$/, '$1i');
  rest = swap(rest, STEP_2, r1);
  rest = swap(rest, STEP_3, rest.endsWith('ative') ? r2 : r1);
  rest = swap(rest, STEP_4, r2);
  rest = swap(rest, STEP_5, rest.endsWith('e') && !SHORT.test(rest.slice(0, -1)) ? r1 : r2);
  return rest.replace(/Y/g, 'y');
}

function step1a(word) {
  return word
    .replace(/'(s'?)?$/, '')
    .replace(/sses$/, 'ss')
    .replace(/(..)ie[ds]$/, '$1i')
    .replace(/ie[ds]$/, 'ie')
    .replace(/([aeiouy].*[^su])s$/, '$1');
}

function step1b(word, r1) {
  const [, rest, ending] = /^(.*?)(eed|ed|ing)(ly)?$/.exec(word) || [];
  if (ending === 'eed') return rest.length < r1 ? word : rest + 'ee';
  if (!/[aeiouy]/.test(rest || '')) return word;
  if (/(at|bl|iz)$/.test(rest)) return rest + 'e';
  if (/([bdfgmnprt])\1$/.test(rest)) return rest.slice(0, -1);
  return rest.length === r1 && SHORT.test(rest) ? rest + 'e' : rest;
}

/** Swaps the longest of the endings, if it is in the region; never a shorter one instead. */
function swap(word, {pattern, becomes}, region) {
  const at = word.search(pattern);
  const rest = word.slice(0, at);
  const ending = word.slice(at);
  if (at < region || (BEHIND[ending] && !BEHIND[ending].test(rest))) return word;
  return rest + (becomes.get(ending) || '');
}

function endings(text) {
  const becomes = pairs(text);
  // What begins first is longest.
  return {becomes, pattern: new RegExp(`(${[...becomes.keys()].join('|')})$`)};
}

function pairs(text) {
  return new Map(text.split(/,\s+/).map(pair => pair.split(' ')));
}
