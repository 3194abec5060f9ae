package org.alongside.jbake;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.source.Suggestion;
import org.alongside.vocabulary.Language;

/** Settings that are written so that nothing comes of them. */
final class SettingsSlips {

    private static final List<String> OURS = List.of("site.", "anonymity.");

    private static final List<String> KEYS = Stream.concat(
                    Stream.of(
                            "site.host",
                            "site.title",
                            "site.tagline",
                            "site.contact",
                            "site.pieces-per-page",
                            "anonymity.k"),
                    Arrays.stream(Language.values())
                            .flatMap(language ->
                                    Stream.of("site.title.", "site.tagline.").map(key -> key + language.code())))
            .toList();

    /** What a key looks like; a line of the file that is something else may be anybody's secret. */
    private static final Pattern KEY = Pattern.compile("[a-z]{1,12}(\\.[a-z-]{1,20}){1,2}");

    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s<>\"&?]+@[^\\s<>\"&?]+");

    private SettingsSlips() {}

    static boolean isMailAddress(String contact) {
        return MAIL_ADDRESS.matcher(contact).matches();
    }

    /** @param keys those of the file itself; other keys are JBake's, and may stay */
    static void warn(Collection<String> keys, Optional<String> contact, Location file, Findings findings) {
        keys.stream()
                .filter(key -> !KEYS.contains(key))
                .filter(key -> OURS.stream().anyMatch(key::startsWith)
                        || Suggestion.nearest(key, KEYS).isPresent())
                .forEach(key -> findings.warning(
                        file,
                        "settings.unknown",
                        (KEY.matcher(key).matches() ? "`" + key + "`" : "a key that starts with `" + startOf(key) + "`")
                                + " is no setting",
                        Suggestion.hint(key, KEYS)));
        contact.filter(written -> !isMailAddress(written))
                .ifPresent(written -> findings.warning(
                        file,
                        "settings.contact",
                        "`site.contact` is no e-mail address, so nobody is invited to get in touch",
                        "write it as hello@example.org"));
    }

    private static String startOf(String key) {
        return OURS.stream().filter(key::startsWith).findFirst().orElse(OURS.get(0));
    }
}
