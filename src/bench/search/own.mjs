// What a baked site has for its own search.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const SCRIPT = /^search-[0-9a-f]+\.js$/;

/** The one generation of each language's index: language → its folder in the site. */
export async function ownIndexes(site, languages) {
  const found = {};
  for (const language of languages) {
    const folder = `search/${language}`;
    if (!existsSync(path.join(site, folder))) continue;
    const generations = (await readdir(path.join(site, folder), { withFileTypes: true })).filter((entry) => entry.isDirectory());
    if (generations.length !== 1) throw new Error(`${generations.length} generations in ${folder} of ${site}: bake it into an empty folder`);
    found[language] = `${folder}/${generations[0].name}/`;
  }
  return found;
}

/**
 * The address of the engine as a reader's browser gets it: one script with the search page's own code in it, if the site has
 * that (to Pagefind's advantage, whose page is not counted), else its modules. The script exports nothing; the copy that is
 * measured does, which is 17 bytes.
 * @param {string} folder  where the copy is made; the host sends it as /script/
 */
export async function ownEngine(site, folder) {
  const scripts = path.join(site, 'js/search');
  const name = existsSync(scripts) && (await readdir(scripts)).find((file) => SCRIPT.test(file));
  if (!name) return '/site/js/search/engine.js';
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'search.js'), `${await readFile(path.join(scripts, name), 'utf8')}\nexport {open};`);
  return '/script/search.js';
}
