/**
 * The search index that a browser reads a few parts of: which stories have a word, and what to show of them. Its files are
 * described in {@code docs/search-format.md}; the other half, which reads them, is in {@code assets/js/search/}.
 */
@NullMarked
package org.alongside.search;

import org.jspecify.annotations.NullMarked;
