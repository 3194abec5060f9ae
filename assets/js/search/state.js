// What is looked for, and how it stands in an address: ?q=choir&principle=community&place=llanfelin&sort=date&more=1

const FACETS = ['principle', 'outcome', 'place', 'introduction', 'kind', 'year'];
const MOST = 50;

/**
 * What an address or a form says. Whatever it should not say is left out.
 *
 * @param {string | FormData} from
 * @returns {{query: string, filters: Object<string, string[]>, sort: 'relevance' | 'date', more: number}} `more` is how
 *     often more results were asked for
 */
export function readState(from) {
  const params = new URLSearchParams(from);
  const filters = {};
  for (const facet of FACETS) {
    const ids = [...new Set(params.getAll(facet))].filter(Boolean);
    if (ids.length) {
      filters[facet] = ids;
    }
  }
  return {
    query: (params.get('q') || '').trimStart(),
    filters,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    more: Math.max(0, Math.min(MOST, parseInt(params.get('more'), 10) || 0)),
  };
}

/** The one address of a state: '', or what begins with '?'. */
export function writeState({ query, filters, sort, more }) {
  const params = new URLSearchParams(query.trim() ? { q: query } : {});
  for (const facet of FACETS) {
    for (const id of filters[facet] || []) {
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
