// The search in a reader's hands. The page, with all its words, is written by templates/search.ftlh.

import { open, SearchUnavailable } from './engine.js';
import { dayText, fill, MOST_MORE, readState, writeState } from './state.js';

const STEP = 10;
/** Milliseconds of silence before typed words are looked for, and before what was found is spoken. */
const PAUSE = 120;
const QUIET = 900;

const $ = (id) => document.getElementById(id);
const finder = $('finder');
const form = $('search-form');
const box = form.elements.q;
const lists = $('filters');
const results = $('results');
const chips = $('chips');
const notes = $('notes');
const told = finder.dataset;
const { title } = document;
const wide = matchMedia('(min-width: 60rem)');

/** A promise, once it was needed. */
let engine;
let found;
/** How often more results were asked for. */
let more = 0;
/** The number of the question: the answer to an older one is dropped. */
let turn = 0;
/** Whether the next letter begins another step of the browser's history. */
let finished = true;
let typing;
let speaking;

// ---- What is asked ----

const boxes = () => [...form.elements].filter((field) => field.type === 'checkbox');
const facets = () => [...new Set(boxes().map(({ name }) => name))];
const asked = () => ({ ...readState(new FormData(form), facets()), more });

function put(state) {
  box.value = state.query;
  form.elements.sort.value = state.sort;
  more = state.more;
  for (const field of boxes()) {
    field.checked = (state.filters[field.name] || []).includes(field.value);
    if (field.checked) {
      field.closest('details').open = true;
    }
  }
  showChosen();
}

function remember(step) {
  const address = location.pathname + writeState(asked());
  if (address !== location.pathname + location.search) {
    history[step](null, '', address);
  }
}

function opened() {
  if (!engine) {
    engine = open(new URL(told.index, location.href).href);
    engine.catch(() => {
      engine = undefined;
    });
  }
  return engine;
}

// ---- What is answered ----

async function answer() {
  const mine = ++turn;
  finder.classList.add('waiting');
  try {
    const answered = await (await opened()).search(asked());
    const cards = await answered.results(0, STEP * (1 + more));
    if (mine === turn) {
      found = answered;
      show(cards);
      showCounts();
    }
  } catch (error) {
    if (mine === turn) {
      fail(error);
    }
  } finally {
    if (mine === turn) {
      finder.classList.remove('waiting');
    }
  }
}

function fail(error) {
  engine = found = undefined;
  finder.classList.replace('live', 'lost');
  results.textContent = '';
  showNotes([], 'unavailable');
  speak(notes.firstElementChild.textContent);
  if (!(error instanceof SearchUnavailable)) {
    throw error;
  }
}

/** A site that was baked anew has another index, and only a new page knows where. */
async function tryAgain() {
  await answer();
  if (found) {
    box.focus();
  } else if (navigator.onLine) {
    location.reload();
  }
}

// ---- What is shown ----

const copyOf = (template) => $(template).content.cloneNode(true);

function show(cards) {
  const { total, corrected, partly } = found;
  const texts = corrected.map(({ typed, meant }) => fill(told.instead, { name: typed, other: meant }));
  if (partly) {
    texts.push(told.partly);
  }
  for (const name of ['absent', 'ignored', 'failed']) {
    const typed = [...new Set(found[name])];
    if (typed.length && (name !== 'ignored' || !found.sought.length)) {
      texts.push(fill(told[name], { name: typed.join(', ') }));
    }
  }
  const everything = !box.value.trim() && chips.hidden;
  const count = everything ? told.everything : fill(told[['none', 'one'][total] || 'many'], { n: total });
  finder.classList.replace('lost', 'live');
  $('found').textContent = $('done').textContent = count;
  results.textContent = '';
  results.append(...cards.map(resultOf));
  $('more').hidden = cards.length >= total || more === MOST_MORE;
  showNotes(texts, !total && 'nothing');
  speak([`${count}.`, ...texts].join(' '));
  document.title = [box.value.trim(), title].filter(Boolean).join(' · ');
}

function showNotes(texts, template) {
  notes.textContent = '';
  for (const text of texts) {
    notes.append(Object.assign(document.createElement('p'), { textContent: text }));
  }
  if (template) {
    notes.append(copyOf(template));
  }
}

function resultOf({ address, passage, title, kind, place, date, excerpt }) {
  const item = copyOf('result');
  const part = (name) => item.querySelector(name);
  const link = part('a');
  link.href = told.root + address + (passage && '#' + passage);
  link.textContent = title;
  part('.result-kind').textContent = nameOf('kind', kind);
  part('.result-place').textContent = nameOf('place', place);
  part('time').dateTime = date;
  part('time').textContent = dayText(date, told.months.split(' '));
  for (const piece of excerpt) {
    part('.result-excerpt').append(Object.assign(document.createElement(piece.marked ? 'mark' : 'span'), { textContent: piece.text }));
  }
  return item;
}

/** The name of a term is beside its box. */
function nameOf(facet, id) {
  const field = boxes().find(({ name, value }) => name === facet && value === id);
  return field ? field.nextElementSibling.textContent : '';
}

function speak(text) {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    $('status').textContent = text;
  }, QUIET);
}

function showChosen() {
  const chosen = boxes().filter((field) => field.checked);
  finder.classList.toggle('wordless', !box.value.trim());
  $('chosen').textContent = chosen.length || '';
  chips.hidden = !chosen.length;
  chips.textContent = '';
  for (const field of chosen) {
    const chip = copyOf('chip');
    chip.querySelector('b').textContent = nameOf(field.name, field.value);
    chip.querySelector('button').onclick = () => drop(field);
    chips.append(chip);
  }
  chips.append(copyOf('clear'));
}

/** Counts cost a fetch of their own, so they are asked for where they can be seen. */
async function showCounts() {
  const mine = found;
  if (!mine || !lists.open) {
    return;
  }
  const counts = await mine.counts().catch(() => {});
  for (const field of mine === found ? boxes() : []) {
    const label = field.closest('label');
    const count = counts ? (counts[field.name] || {})[field.value] || 0 : '';
    label.lastElementChild.textContent = count;
    label.classList.toggle('none', count === 0);
  }
}

// ---- What readers do ----

function choose() {
  more = 0;
  finished = true;
  remember('pushState');
  showChosen();
  answer();
}

function typed() {
  typing = clearTimeout(typing);
  more = 0;
  remember(finished ? 'pushState' : 'replaceState');
  finished = false;
  showChosen();
  answer();
}

/** Enter, or going elsewhere, finishes a query. */
function settle() {
  if (typing) {
    typed();
  }
  finished = true;
}

/** The focus goes to the filter that takes the place of the one that went. */
function drop(field) {
  const place = [...chips.children].findIndex((chip) => chip.contains(document.activeElement));
  field.checked = false;
  choose();
  (chips.hidden ? box : chips.children[Math.max(0, place)].firstChild).focus();
}

function clear() {
  put(readState('', facets()));
  choose();
  box.focus();
}

async function showMore() {
  const from = results.children.length;
  more = Math.min(MOST_MORE, more + 1);
  remember('replaceState');
  await answer();
  const next = results.children[from];
  if (next) {
    next.querySelector('a').focus();
    speak(fill(told.shown, { n: results.children.length, count: found.total }));
  }
}

function closeLists() {
  lists.open = false;
  lists.querySelector('summary').focus();
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    $('copy').classList.add('copied');
    setTimeout(() => $('copy').classList.remove('copied'), 2000);
    speak(told.copied);
  } catch (refused) {
    $('link').parentElement.hidden = false;
    $('link').value = location.href;
    $('link').select();
  }
}

/** "/" only within the search: where a lone key works everywhere, it takes letters from people who dictate. */
function press(event) {
  const { key, target } = event;
  const writes = target.matches('input:not([type=checkbox]):not([type=radio])');
  if (key === '/' && !writes && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.select();
  }
  if (key === 'Escape' && target === box && box.value) {
    event.preventDefault();
    box.value = '';
    choose();
  }
}

const does = { more: showMore, copy: copyLink, clear, again: tryAgain, done: closeLists };
finder.addEventListener('click', ({ target }) => {
  const button = target.closest('button[name]');
  if (button) {
    does[button.name]();
  }
});
finder.addEventListener('change', choose);
box.addEventListener('focus', () => opened().catch(() => {}));
box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(typed, PAUSE);
});
box.addEventListener('change', settle);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  settle();
  if (!wide.matches) {
    box.blur(); // so that the keyboard of a telephone goes
  }
});
finder.closest('main').addEventListener('keydown', press);
lists.addEventListener('toggle', showCounts);
wide.addEventListener('change', () => {
  lists.open = wide.matches;
});
addEventListener('popstate', () => {
  typing = clearTimeout(typing);
  finished = true;
  put(readState(location.search, facets()));
  answer();
});

lists.open = wide.matches;
finder.classList.replace('coming', 'live');
put(readState(location.search, facets()));
if (location.search) {
  results.textContent = '';
  $('more').hidden = true;
  answer();
}
