/** What other programs read: feeds, the sitemap, the word to robots. */
@NullMarked
package org.alongside.export;

import org.jspecify.annotations.NullMarked;
