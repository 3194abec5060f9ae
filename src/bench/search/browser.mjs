// Headless Chromium, and a page of it in which one of the searches can be asked.
import { createRequire } from 'node:module';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];

export async function launched(benchFolder) {
  const puppeteer = createRequire(`${benchFolder}/npm/package.json`)('puppeteer-core');
  return puppeteer.launch({
    executablePath: process.env.CHROME_BIN ?? '/usr/bin/chromium', headless: true, args: ARGUMENTS, protocolTimeout: 900_000,
  });
}

/** Does something in a blank page of a context of its own, in which nothing is cached. */
export async function inFreshPage({ browser, host, language }, peer, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(`${host.origin}/blank/${language}`);
    await page.evaluate(peer.install, peer.where);
    host.taken();
    return await use(page);
  } finally {
    await context.close();
  }
}

/** From nothing to the first ten results. */
export function firstAnswer(page, query, options = {}) {
  return page.evaluate(async (query, options) => {
    const start = performance.now();
    await globalThis.peer.open(options.counted);
    const { total } = await globalThis.peer.ask(query, options);
    return { total, milliseconds: performance.now() - start };
  }, query, options);
}

/** Each query after the other, with the time that each took. */
export function answers(page, queries) {
  return page.evaluate(async (queries) => {
    const all = [];
    for (const { query, ...options } of queries) {
      const start = performance.now();
      const answer = await globalThis.peer.ask(query, options);
      all.push({ ...answer, milliseconds: performance.now() - start });
    }
    return all;
  }, queries);
}

export function opened(page, counted = false) {
  return page.evaluate((counted) => globalThis.peer.open(counted), counted);
}

/** Four times slower, which is a cheap telephone. Only the page's own thread is throttled, not its workers. */
export async function throttled(page, rate = 4) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
