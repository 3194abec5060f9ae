package org.alongside.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.story.Address;

/**
 * A page of the site.
 *
 * @param template the file in {@code templates/} that it is rendered with
 * @param changed the date of the newest thing on it, if it is about anything with a date
 * @param model what the template is given, made when the page is rendered and not kept
 */
public record Page(
        Address address, String template, Optional<LocalDate> changed, Supplier<Map<String, Object>> model) {}
