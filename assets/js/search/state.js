// What is looked for, and how it stands in an address: ?q=choir&principle=community&place=llanfelin&sort=date&more=1

export const MOST_MORE = 50;

/**
 * What an address or a form says. Whatever it should not say is left out.
 *
 * @param {string | FormData} from
 * @param {string[]} facets  the names that a filter can have
 * @returns {{query: string, filters: Object<string, string[]>, sort: 'relevance' | 'date', more: number}} `more` is how
 *     often more results were asked for
 */
export function readState(from, facets) {
  const params = new URLSearchParams(from);
  const filters = {};
  for (const facet of facets) {
    const ids = [...new Set(params.getAll(facet))].filter(Boolean);
    if (ids.length) {
      filters[facet] = ids;
    }
  }
  return {
    query: (params.get('q') || '').trimStart(),
    filters,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    more: Math.max(0, Math.min(MOST_MORE, parseInt(params.get('more'), 10) || 0)),
  };
}

/** The one address of a state: '', or what begins with '?'. */
export function writeState({ query, filters, sort, more }) {
  const params = new URLSearchParams(query.trim() ? { q: query } : {});
  for (const [facet, ids] of Object.entries(filters)) {
    for (const id of ids) {
      params.append(facet, id);
    }
  }
  if (sort === 'date') {
    params.set('sort', sort);
  }
  if (more) {
    params.set('more', more);
  }
  const text = params.toString();
  return text && '?' + text;
}

/** Fills the gaps of '{n} pieces found'. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (gap, name) => values[name]);
}

/** '2024-03-12' as the site writes it. */
export function dayText(iso, months) {
  const [year, month, day] = iso.split('-');
  return `${+day} ${months[month - 1]} ${year}`;
}
