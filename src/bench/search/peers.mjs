// The two searches, each behind the same two functions, so that they are measured by the same lines. What `ours` and
// `pagefind` do happens in the page: they are sent there as text and can use nothing from around them.
//
//   peer.open(counted)                           everything up to the first query
//   peer.ask(query, {filters, counted, cards})   → {total, addresses}: the first `cards` results, complete, and with
//                                                  `counted` how many pieces each value of a filter would leave

/** @param {{engine: string, index: string}} where */
function ours({ engine, index }) {
  let search;
  globalThis.peer = {
    async open() {
      const { open } = await import(engine);
      search = await open(new URL(index, location.href).href);
    },
    async ask(query, { filters = {}, counted = false, cards = 10 } = {}) {
      const chosen = Object.fromEntries(Object.entries(filters).map(([facet, id]) => [facet, [id]]));
      const found = await search.search({ query, filters: chosen, sort: 'relevance' });
      const results = cards ? found.results(0, cards) : [];
      const [shown] = await Promise.all([results, counted ? found.counts() : null]);
      return { total: found.total, addresses: shown.map((result) => result.address) };
    },
  };
}

/** @param {{script: string, worker: boolean}} where  its own thread is what Pagefind takes unless told not to */
function pagefind({ script, worker }) {
  let search;
  globalThis.peer = {
    async open(counted) {
      const module = await import(script);
      search = worker ? module : module.createInstance({ noWorker: true });
      await search.init();
      if (counted) await search.filters(); // else no search counts anything
    },
    async ask(query, { filters = {}, cards = 10 } = {}) {
      const found = await search.search(query, { filters });
      const shown = await Promise.all(found.results.slice(0, cards).map((result) => result.data()));
      return { total: found.results.length, addresses: shown.map((data) => data.raw_url ?? data.url) };
    },
  };
}

export const alongsidePeer = (engine, index) => ({ install: ours, where: { engine, index } });

export const pagefindPeer = (folder, worker = true) => ({ install: pagefind, where: { script: `${folder}pagefind.js`, worker } });
