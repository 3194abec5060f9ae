package org.alongside.anonymity;

import java.util.Optional;
import org.alongside.source.Located;

/**
 * A reviewed exception: what a rule finds in a piece may stand there.
 *
 * @param rule the id of the rule
 * @param reason why; a working paper, never shown
 * @param by initials of who decided it, if not of who checked the piece
 */
public record Allowance(Located<String> rule, String reason, Optional<String> by) {}
