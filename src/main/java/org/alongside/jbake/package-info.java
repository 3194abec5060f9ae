/** Our JBake plugin: JBake's seams, filled with our parts. Nothing else imports JBake. */
@NullMarked
package org.alongside.jbake;

import org.jspecify.annotations.NullMarked;
