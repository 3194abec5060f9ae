package org.alongside.story;

import java.util.List;
import java.util.Optional;
import org.alongside.source.Located;

/**
 * How a piece belongs to others, by their slugs.
 *
 * @param stories of a collection, in order
 */
public record Ties(
        Optional<Located<String>> series,
        List<Located<String>> stories,
        Optional<Located<String>> translationOf,
        Optional<Located<String>> easyReadOf) {}
