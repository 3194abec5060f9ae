/** What was found, in the forms that people and other programs read. */
@NullMarked
package org.alongside.report;

import org.jspecify.annotations.NullMarked;
