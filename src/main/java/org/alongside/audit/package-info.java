/** The last look before a site is shown: every byte that was written, searched for what must not be in it. */
@NullMarked
package org.alongside.audit;

import org.jspecify.annotations.NullMarked;
