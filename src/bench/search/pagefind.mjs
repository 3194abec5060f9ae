// Runs Pagefind over pages of ours.
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { size } from './pages.mjs';

const run = promisify(execFile);

// Pieces only, no lists of them; and of a piece its own words. The bands below it and the links between pieces are left
// out: with other pieces' titles in every page Pagefind's index would be larger and its ranking worse.
const PIECES = '{stories,reflections,articles,collections,series,cy/stories,cy/articles}/*/index.html';
const NOT_ITS_WORDS = ['.band', '.onward', 'nav', 'aside'];

/** Its ready-made search boxes are not needed by a page that has its own. */
const NEEDED = (name) => !/-ui\.|-highlight\./.test(name);

/**
 * @param {string} benchFolder  where npm has Pagefind
 * @param {string} stopwatch    the folder of measure.py
 * @return time, memory of the largest process and what it left on the disk
 */
export async function indexed({ benchFolder, stopwatch, site, output, label, runs }) {
  const command = [
    `${benchFolder}/npm/node_modules/.bin/pagefind`, '--site', site, '--output-path', output, '--root-selector', 'main', '--glob', PIECES,
    ...NOT_ITS_WORDS.flatMap((selector) => ['--exclude-selectors', selector]), '--quiet',
  ];
  await rm(output, { recursive: true, force: true });
  const emptied = `rm -rf '${output}'`;
  const { stdout } = await run('python3', [`${stopwatch}/measure.py`, 'pagefind', String(label), output, String(runs), emptied, '--', ...command]);
  const measured = stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  return { runs: measured, disk: await size(output, NEEDED) };
}
