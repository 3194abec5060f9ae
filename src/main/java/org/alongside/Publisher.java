package org.alongside;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alongside.audit.Audit;
import org.alongside.catalogue.Catalogue;
import org.alongside.clearance.ClearedStory;
import org.alongside.clearance.Gate;
import org.alongside.export.ExportFile;
import org.alongside.export.Exports;
import org.alongside.jbake.Batch;
import org.alongside.jbake.Kiln;
import org.alongside.manuscript.FrontMatterFormat;
import org.alongside.manuscript.Library;
import org.alongside.page.Page;
import org.alongside.page.Pages;
import org.alongside.site.SiteFolder;
import org.alongside.site.Staging;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.story.Story;
import org.alongside.tagging.TaggedStory;
import org.alongside.vocabulary.Language;

/** How a folder of Markdown becomes a website. Read {@link #publish} first: it is the whole product in one method. */
public final class Publisher {

    private Publisher() {}

    /**
     * Bakes a site. If anything in a piece that is to be published is wrong, nothing is written and the site that was there
     * stays.
     *
     * @throws org.alongside.site.UnusableFolder if the folders cannot be read or written
     */
    public static Outcome publish(Workspace workspace) {
        try (SourceSite source = SourceSite.open(workspace.site());
                SiteFolder site = SiteFolder.open(workspace.out(), workspace.site())) {
            Findings findings = new Findings();

            Library library = source.read(findings);
            findings.addAll(library.findingsForPublishing());

            List<TaggedStory> tagged = source.tagger().tag(library.stories());
            List<ClearedStory> cleared = Gate.clear(tagged, workspace.asOf());
            HeldBack heldBack = HeldBack.of(library, cleared.size());
            Catalogue catalogue = Catalogue.of(cleared, source.vocabularies());

            List<Page> pages = Pages.of(catalogue, source.settings(), source.words());
            List<ExportFile> exports = Exports.of(catalogue, pages, source.settings());
            if (findings.hasErrors()) {
                return new Outcome(false, 0, heldBack, findings.sorted());
            }

            Staging staging = site.stage();
            Kiln.bake(new Batch(pages, exports, Media.of(cleared)), source.configuration(), staging, findings);
            findings.addAll(Audit.of(staging.folder(), SecretsOf.site(source, library, cleared, workspace.names())));
            if (findings.hasErrors()) {
                return new Outcome(false, 0, heldBack, findings.sorted());
            }

            site.swapIn(staging);
            return new Outcome(true, pages.size(), heldBack, findings.sorted());
        }
    }

    /** Everything that is wrong in a site, drafts included; nothing is written. */
    public static List<Finding> check(Workspace workspace) {
        try (SourceSite source = SourceSite.open(workspace.site())) {
            Findings findings = new Findings();
            findings.addAll(source.read(findings).findings());
            findings.addAll(source.named(workspace.names()));
            return findings.sorted();
        }
    }

    /** What the words of a site's pieces show, drafts included; nothing is written. */
    public static SiteTags tags(Path site) {
        try (SourceSite source = SourceSite.open(site)) {
            Findings findings = new Findings();
            Library library = source.read(findings);
            findings.addAll(library.findings());
            List<Story> tellings = library.stories().stream()
                    .filter(story -> story.piece().kind().isTelling())
                    .toList();
            List<Language> unread = Arrays.stream(Language.values())
                    .filter(language -> !source.tagger().reads(language))
                    .filter(language ->
                            tellings.stream().anyMatch(story -> story.piece().language() == language))
                    .toList();
            return new SiteTags(source.tagger().tag(tellings), findings.sorted(), unread);
        }
    }

    /** The front matter of a site as a JSON Schema (draft 2020-12). */
    public static Map<String, Object> schema(Path site) {
        try (SourceSite source = SourceSite.open(site)) {
            return new FrontMatterFormat(source.vocabularies()).schema();
        }
    }
}
