/** The command line: one file for each command. */
@NullMarked
package org.alongside.command;

import org.jspecify.annotations.NullMarked;
