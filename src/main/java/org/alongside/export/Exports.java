package org.alongside.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.catalogue.Catalogue;
import org.alongside.catalogue.Edition;
import org.alongside.page.Page;
import org.alongside.page.SiteSettings;
import org.alongside.search.IndexFile;
import org.alongside.search.SearchIndex;
import org.alongside.search.SearchIndexes;
import org.alongside.story.Address;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/** All exports of a site. */
public final class Exports {

    private Exports() {}

    /**
     * Every export there is.
     *
     * @param gone addresses of what is no longer published
     */
    public static List<ExportFile> of(
            Catalogue catalogue, SearchIndexes indexes, List<Page> pages, Set<Address> gone, SiteSettings settings) {
        List<ExportFile> files = new ArrayList<>();
        for (Edition edition : catalogue.editions()) {
            String site = settings.title().in(edition.language());
            files.add(new AtomFeed(settings, site, Address.home(edition.language()), edition.latest()).file());
            for (Term principle : catalogue.vocabularies().of(Facet.PRINCIPLES).terms()) {
                String title = site + ": " + principle.name().in(edition.language());
                Address page = Address.of(edition.language(), Facet.PRINCIPLES, principle.id());
                files.add(new AtomFeed(settings, title, page, edition.with(Facet.PRINCIPLES, principle)).file());
            }
        }
        List<Page> there =
                pages.stream().filter(page -> !gone.contains(page.address())).toList();
        files.addAll(new Sitemap(settings, there).files());
        files.addAll(new Withdrawn(settings, gone).files());
        indexes.script().ifPresent(script -> files.add(new ExportFile(script.address(), script::bytes)));
        for (SearchIndex index : indexes.all()) {
            for (IndexFile file : index.files()) {
                files.add(new ExportFile(
                        index.address().file(file.name()), Optional.of(file.fingerprint()), file::bytes));
            }
        }
        files.add(new ExportFile(new Address("robots.txt"), () -> robots(settings)));
        return files;
    }

    private static byte[] robots(SiteSettings settings) {
        String text = "User-agent: *\nAllow: /\nSitemap: " + settings.url(new Address("sitemap.xml")) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
