/** What pages there are, and what each of them shows: plain maps made by hand, so that nothing is shown by accident. */
@NullMarked
package org.alongside.page;

import org.jspecify.annotations.NullMarked;
