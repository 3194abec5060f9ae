// What is measured, the same for both searches.
import { answers, firstAnswer, inFreshPage, opened, throttled } from './browser.mjs';
import { mean, median, percentile, spread } from './numbers.mjs';
import { another, fresh, QUERIES, WARMING } from './queries.mjs';

/**
 * A first query with nothing cached, and after it a second one of another word. The searches take turns, so that whatever
 * else the machine does meets both.
 */
export async function firstQueries(around, peers, options = {}) {
  const all = Object.fromEntries(Object.keys(peers).map((name) => [name, []]));
  for (const [number, query] of QUERIES.entries()) {
    for (const [name, peer] of Object.entries(peers)) {
      all[name].push(await inFreshPage(around, peer, async (page) => {
        const first = await firstAnswer(page, query, options);
        const { bytes, requests, files } = around.host.taken();
        await answers(page, [{ query: another(query, number), ...options }]);
        return { query, ...first, bytes, requests, files, secondBytes: around.host.taken().bytes };
      }));
    }
  }
  return Object.fromEntries(Object.entries(all).map(([name, queries]) => [name, summed(queries)]));
}

/** Queries that nothing was found for are fetched in no time and would flatter both. */
function summed(queries) {
  const found = queries.filter((query) => query.total > 0);
  const figures = ['bytes', 'requests', 'milliseconds', 'secondBytes'];
  return {
    ...Object.fromEntries(figures.map((figure) => [figure, found.length ? spread(found, figure) : null])), withResults: found.length,
    detail: queries.map(({ files, ...query }) => ({ ...query, files: files.map((file) => [file.address, file.bytes]) })),
  };
}

/** Time until the first ten results through a slow network. */
export async function slowFirstQueries(around, peers) {
  around.host.slow = true;
  try {
    return await firstQueries(around, peers);
  } finally {
    around.host.slow = false;
  }
}

/** Time of a query when everything it needs is there, with all counts and no cards: medians of three pages. */
export async function warmQueries(around, peer, rate = 1) {
  const pages = [];
  for (let number = 0; number < 3; number++) pages.push(await warmPage(around, peer, rate));
  return {
    p50: median(pages.map((page) => page.p50)), p95: median(pages.map((page) => page.p95)), requests: Math.max(...pages.map((page) => page.requests)),
  };
}

function warmPage(around, peer, rate) {
  return inFreshPage(around, peer, async (page) => {
    await opened(page, true);
    await answers(page, WARMING);
    if (rate > 1) await throttled(page, rate);
    around.host.taken();
    const times = (await answers(page, fresh())).map((answer) => answer.milliseconds);
    return { p50: percentile(times, 50), p95: percentile(times, 95), requests: around.host.taken().requests };
  });
}

/** How high the right answers are: mean reciprocal rank and recall, of the first ten. */
export async function relevance(around, peer, items) {
  return inFreshPage(around, peer, async (page) => {
    await opened(page);
    return { clean: await ranked(page, items.clean), mistyped: await ranked(page, items.mistyped) };
  });
}

async function ranked(page, items) {
  const found = await answers(page, items.map(({ query }) => ({ query })));
  const ranks = items.map(({ address }, number) => 1 + found[number].addresses.map(local).indexOf(address));
  return {
    queries: items.length,
    meanReciprocalRank: mean(ranks.map((rank) => (rank ? 1 / rank : 0))),
    recall: mean(ranks.map((rank) => (rank ? 1 : 0))),
    detail: items.map(({ query, address }, number) => ({ query, address, rank: ranks[number] })),
  };
}

const local = (address) => address.replace(/^\//, '');
