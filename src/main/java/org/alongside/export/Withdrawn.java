package org.alongside.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.page.SiteSettings;
import org.alongside.story.Address;

/**
 * Tells hosts and search engines which addresses are gone for good (410, RFC 9110 section 15.5.11): a list for people and
 * programs, rules for Apache, and rules to include in a server block of nginx. Nothing if nothing is gone.
 */
record Withdrawn(SiteSettings settings, Set<Address> gone) {

    List<ExportFile> files() {
        return gone.isEmpty()
                ? List.of()
                : List.of(
                        file("withdrawn.txt", settings::url),
                        file(".htaccess", address -> "Redirect gone " + path(address)),
                        file("withdrawn.nginx.conf", address -> "location = " + path(address) + " { return 410; }"));
    }

    private String path(Address address) {
        return settings.basePath() + address.path();
    }

    private ExportFile file(String name, Function<Address, String> line) {
        return new ExportFile(
                new Address(name),
                () -> gone.stream()
                        .sorted()
                        .map(line)
                        .collect(Collectors.joining("\n", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
