package org.alongside.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.catalogue.Catalogue;
import org.alongside.catalogue.Edition;
import org.alongside.search.SearchIndexes;
import org.alongside.story.Address;

/** All the pages of a site. */
public final class Pages {

    private Pages() {}

    /**
     * Every page there is.
     *
     * @param gone addresses that lead to a page that says no more than that
     */
    public static List<Page> of(
            Catalogue catalogue, SearchIndexes indexes, Set<Address> gone, SiteSettings settings, SiteWords words) {
        Set<Address> addresses = new HashSet<>();
        List<Page> pages = new ArrayList<>();
        for (Edition edition : catalogue.editions()) {
            pages.addAll(new EditionPages(catalogue, edition, indexes, settings, words, addresses::contains).all());
        }
        pages.forEach(page -> addresses.add(page.address()));
        pages.addAll(new GonePages(catalogue, settings, words).at(gone));
        return List.copyOf(pages);
    }
}
