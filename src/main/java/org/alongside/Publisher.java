package org.alongside;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.alongside.across.Across;
import org.alongside.audit.Audit;
import org.alongside.audit.Secrets;
import org.alongside.catalogue.Catalogue;
import org.alongside.clearance.Gate;
import org.alongside.clearance.Verdict;
import org.alongside.export.ExportFile;
import org.alongside.export.Exports;
import org.alongside.jbake.Batch;
import org.alongside.jbake.Kiln;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.KeptResults;
import org.alongside.kept.Memories;
import org.alongside.kept.Memory;
import org.alongside.kept.ProgramVersion;
import org.alongside.manuscript.Contents;
import org.alongside.manuscript.FrontMatterFormat;
import org.alongside.manuscript.Library;
import org.alongside.page.Page;
import org.alongside.page.Pages;
import org.alongside.search.SearchIndexes;
import org.alongside.search.SearchScript;
import org.alongside.site.SiteChanges;
import org.alongside.site.SiteFolder;
import org.alongside.site.Staging;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.story.Story;
import org.alongside.tagging.TaggedStory;
import org.alongside.tagging.Tags;
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
        SourceSite.requireContent(workspace.site());
        try (SiteFolder site = SiteFolder.open(workspace.out(), workspace.site())) {
            var receipt = CompletableFuture.supplyAsync(
                    () -> Receipt.beside(site).read().orElse(Receipt.NONE));
            var untouched = receipt.thenApplyAsync(before -> site.isStill(before.files()));
            Input input = Input.of(workspace, () -> receipt.join().input());
            Receipt before = receipt.join();
            boolean isSame = before.input().content().equals(input.content());
            if (!untouched.join() || !isSame) {
                return publish(workspace, site, input, before);
            }
            if (input.settled() && !input.equals(before.input())) {
                noteSettled(site, before.with(input));
            }
            return before.outcome();
        }
    }

    /** So that the next bake need not read all files; it can do without. */
    private static void noteSettled(SiteFolder site, Receipt receipt) {
        try {
            Receipt.beside(site).write(receipt);
        } catch (UncheckedIOException noRoom) {
            return;
        }
    }

    private static Outcome publish(Workspace workspace, SiteFolder site, Input input, Receipt before) {
        try (SourceSite source = SourceSite.open(workspace.site());
                KeptResults kept = KeptResults.open(site.beside("kept"), ProgramVersion.fingerprint())) {
            Memories memories = source.memories(kept);
            Findings findings = new Findings();

            Library library = source.read(memories.of("read", Contents.class), findings);
            List<TaggedStory> tagged = source.tagger().tag(library.stories(), memories.of("tag", Tags.class));
            Verdict verdict = Gate.decide(tagged, workspace.asOf(), library.broken());
            HeldBack heldBack = decide(workspace, library, verdict, findings);
            findings.addAll(Across.of(library.stories(), source.k(), memories));
            if (findings.hasErrors()) {
                return Outcome.nothing(heldBack, findings);
            }

            Catalogue catalogue = Catalogue.of(verdict.cleared(), source.vocabularies());
            SearchIndexes indexes = SearchIndexes.of(
                    catalogue, SearchScript.of(source.configuration().assets()), memories);

            List<Page> pages = Pages.of(catalogue, indexes, verdict.gone(), source.settings(), source.words());
            List<ExportFile> exports = Exports.of(catalogue, indexes, pages, verdict.gone(), source.settings());
            Staging staging = site.stage(before.files());
            Kiln.bake(
                    new Batch(pages, exports, Media.of(verdict.cleared())), source.configuration(), staging, findings);

            Secrets secrets = SecretsOf.site(source, library, verdict, workspace.names());
            Fingerprint searchedFor = audit(staging, secrets, before, findings);
            if (findings.hasErrors()) {
                return Outcome.nothing(heldBack, findings);
            }

            Outcome outcome = new Outcome(true, pages.size(), heldBack, findings.sorted(), Optional.empty());
            Optional<SiteChanges> withdrawal = site.withdrawal(staging, verdict.gone());
            boolean undisturbed = input.isStill(workspace);
            if (undisturbed) {
                kept.save();
            }
            Input madeFrom = undisturbed ? input : Input.NONE;
            Receipt.beside(site).write(new Receipt(madeFrom, searchedFor, outcome, staging.marks()));
            site.swapIn(staging);
            return outcome.with(withdrawal);
        }
    }

    /** Searches what was not searched for the same before, and returns what it was searched for. */
    private static Fingerprint audit(Staging staging, Secrets secrets, Receipt before, Findings findings) {
        Fingerprint searchedFor = secrets.fingerprint(staging.marks().keySet());
        boolean again = !before.searchedFor().equals(searchedFor);
        findings.addAll(Audit.of(staging.folder(), secrets, name -> !again && staging.isUnchanged(name)));
        return searchedFor;
    }

    /** Adds what stands against publishing, and says what will not be published. */
    static HeldBack decide(Workspace workspace, Library library, Verdict verdict, Findings findings) {
        Findings against = new Findings();
        against.addAll(library.findingsForPublishing());
        against.addAll(verdict.findings());
        LeavingOut leavingOut = switch (workspace.broken()) {
            case STOPS_ALL -> LeavingOut.nothing(against.sorted());
            case IS_LEFT_OUT -> LeavingOut.of(against.sorted(), library.files());
        };
        findings.addAll(leavingOut.findings());
        return HeldBack.of(library, verdict, leavingOut.files());
    }

    /** Everything that is wrong in a site, drafts included; nothing is written. */
    public static List<Finding> check(Workspace workspace) {
        try (SourceSite source = SourceSite.open(workspace.site())) {
            Findings findings = new Findings();
            Library library = source.read(Memory.none(), findings);
            findings.addAll(library.findings());
            List<TaggedStory> stories =
                    library.stories().stream().map(TaggedStory::untagged).toList();
            findings.addAll(
                    Gate.decide(stories, workspace.asOf(), library.broken()).findings());
            findings.addAll(Across.of(library.stories(), source.k()));
            findings.addAll(source.named(workspace.names()));
            return findings.sorted();
        }
    }

    /** All pieces of a site, to be checked by a person or withdrawn; nothing is written. */
    public static SiteDesk desk(Path site) {
        try (SourceSite source = SourceSite.open(site)) {
            Findings findings = new Findings();
            Library library = source.read(Memory.none(), findings);
            findings.addAll(library.findings());
            return new SiteDesk(library.stories(), findings.sorted());
        }
    }

    /** What the words of a site's pieces show, drafts included; nothing is written. */
    public static SiteTags tags(Path site) {
        try (SourceSite source = SourceSite.open(site)) {
            Findings findings = new Findings();
            Library library = source.read(Memory.none(), findings);
            findings.addAll(library.findings());
            List<Story> tellings = library.stories().stream()
                    .filter(story -> story.piece().kind().isTelling())
                    .toList();
            Map<Language, String> lexicons = source.tagger().versions();
            List<Language> unread = Arrays.stream(Language.values())
                    .filter(language -> !lexicons.containsKey(language))
                    .filter(language ->
                            tellings.stream().anyMatch(story -> story.piece().language() == language))
                    .toList();
            return new SiteTags(source.tagger().tag(tellings), findings.sorted(), lexicons, unread);
        }
    }

    /** The front matter of a site as a JSON Schema (draft 2020-12). */
    public static Map<String, Object> schema(Path site) {
        try (SourceSite source = SourceSite.open(site)) {
            return new FrontMatterFormat(source.vocabularies()).schema();
        }
    }
}
