/** The closed lists that pieces are described with, as data with words in each language. */
@NullMarked
package org.alongside.vocabulary;

import org.jspecify.annotations.NullMarked;
