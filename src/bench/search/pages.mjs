// The pages of a baked site that are searched: one folder and one index.html a piece, lists are left out.
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';

const KINDS = ['stories', 'reflections', 'articles', 'collections', 'series'];

/** The addresses of all pieces of a language, in order. */
export async function pieces(site, language) {
  const root = language === 'en' ? '' : `${language}/`;
  const found = [];
  for (const kind of KINDS) {
    const folder = path.join(site, root, kind);
    if (!existsSync(folder)) continue;
    for (const name of await readdir(folder)) {
      if (existsSync(path.join(folder, name, 'index.html'))) found.push(`${root}${kind}/${name}/`);
    }
  }
  return found.sort();
}

export const storiesOf = (addresses) => addresses.filter((address) => /(^|\/)stories\//.test(address));

const read = (site, address) => readFile(path.join(site, address, 'index.html'), 'utf8');

/** The words of each passage: what has an id p1, p2 … and belongs to the text itself. */
export async function passages(site, address) {
  const html = await read(site, address);
  return [...html.matchAll(/<(p|li|blockquote|td)\b[^>]* id="p\d+"[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , inner]) => plain(inner));
}

function plain(html) {
  return html.replace(/<[^>]+>/g, ' ').replace(/&[^;]+;/g, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * Copies the pieces into a folder and marks them for Pagefind, which takes its filters from attributes that our pages do not
 * have: principle and place, by their ids, as confirmed by an editor (not those suggested by the words).
 * Our own index has four facets more than the copy; that is to Pagefind's advantage.
 */
export async function copyWithFilters(site, addresses, folder) {
  await rm(folder, { recursive: true, force: true });
  for (const address of addresses) {
    await mkdir(path.join(folder, address), { recursive: true });
    await writeFile(path.join(folder, address, 'index.html'), withFilters(await read(site, address)));
  }
}

function withFilters(html) {
  const facts = between(html, 'class="margin facts"', '</div>');
  const shown = between(html, '<section class="band across band-principles-here">', '</section>');
  const filters = [
    ...ids(facts, 'places').map((id) => `place:${id}`), ...ids(shown, 'principles').map((id) => `principle:${id}`),
  ];
  const marks = filters.map((filter) => `<span data-pagefind-filter="${filter}"></span>`).join('');
  return html.replace(/<article class="piece">/, (start) => start + marks);
}

function between(html, start, end) {
  const from = html.indexOf(start);
  return from < 0 ? '' : html.slice(from, html.indexOf(end, from));
}

const ids = (html, kind) => [...html.matchAll(new RegExp(`/${kind}/([^/"]+)/"`, 'g'))].map(([, id]) => id);

/** How much a folder holds. */
export async function size(folder, wanted = () => true) {
  let bytes = 0;
  let files = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !wanted(entry.name)) continue;
    bytes += (await stat(path.join(entry.parentPath ?? entry.path, entry.name))).size;
    files++;
  }
  return { bytes, files };
}
