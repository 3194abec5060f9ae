package org.alongside.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.catalogue.Catalogue;
import org.alongside.catalogue.Edition;
import org.alongside.story.Address;
import org.alongside.vocabulary.Language;

/**
 * The pages in place of pieces that are no longer published. They are all alike: whoever kept the address learns that
 * somebody changed their mind, and nothing of what they said.
 */
record GonePages(Catalogue catalogue, SiteSettings settings, SiteWords words) {

    List<Page> at(Set<Address> gone) {
        return gone.stream()
                .sorted()
                .map(address -> new Page(address, "gone.ftlh", Optional.empty(), () -> gone(address)))
                .toList();
    }

    private Map<String, Object> gone(Address address) {
        Edition edition = editionOf(address);
        Map<String, String> own = words.all(edition.language());
        return new Frame(catalogue, edition, settings, words)
                .around(address, own.getOrDefault("gone", ""), own.getOrDefault("introGone", ""), "website", Map.of())
                .map();
    }

    private Edition editionOf(Address address) {
        return catalogue.editions().stream()
                .filter(edition -> edition.language() != Language.DEFAULT
                        && address.path()
                                .startsWith(Address.home(edition.language()).path()))
                .findFirst()
                .orElse(catalogue.editions().get(0));
    }
}
