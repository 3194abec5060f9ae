package org.alongside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.catalogue.Catalogue;
import org.alongside.clearance.Gate;
import org.alongside.clearance.Verdict;
import org.alongside.jbake.Proofs;
import org.alongside.kept.KeptResults;
import org.alongside.kept.Memories;
import org.alongside.kept.Memory;
import org.alongside.kept.ProgramVersion;
import org.alongside.kept.Remembered;
import org.alongside.manuscript.Contents;
import org.alongside.manuscript.Library;
import org.alongside.manuscript.Manuscript;
import org.alongside.manuscript.StoryReader;
import org.alongside.page.Page;
import org.alongside.page.Pages;
import org.alongside.preview.Draft;
import org.alongside.preview.Preview.Baked;
import org.alongside.search.SearchIndexes;
import org.alongside.search.SearchScript;
import org.alongside.site.SiteFolder;
import org.alongside.source.Findings;
import org.alongside.tagging.Tags;

/**
 * All pieces of a site in memory, so that after a save only what was saved is read, and a page is made when somebody looks at
 * it. What is drafted has passed the gate like any other; what takes the whole site, the search, the rules across stories and
 * the audit, waits for the bake.
 */
final class Sketchbook implements AutoCloseable {

    /** The page that leads to the index stays that of the last bake, like the index. */
    private static final String SEARCH = "search.ftlh";

    private final Workspace workspace;
    private final SourceSite source;
    private final SortedMap<String, Manuscript> manuscripts;
    private final StoryReader reader;
    private final Memory<Tags> tags = new Remembered<>();

    /** What was saved since the bake, and no audit has looked at. */
    private final Set<Path> unbaked = new TreeSet<>();

    private Sketchbook(Workspace workspace, SourceSite source, KeptResults kept) {
        this.workspace = workspace;
        this.source = source;
        this.manuscripts =
                source.manuscripts(source.reader(source.heldMemories(kept).of("read", Contents.class)));
        this.reader = source.reader(Memory.none());
    }

    /** Reads a site that was baked just now. */
    static Sketchbook open(Workspace workspace) {
        SourceSite source = SourceSite.open(workspace.site());
        try (SiteFolder site = SiteFolder.open(workspace.out(), workspace.site());
                KeptResults kept = KeptResults.open(site.beside("kept"), ProgramVersion.fingerprint())) {
            Sketchbook book = new Sketchbook(workspace, source, kept);
            book.draft(Set.of()); // the first is slow, and nobody waits for it yet
            return book;
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /** Whether files are pieces and nothing that pieces are held against or shown with. */
    boolean holdsAll(Set<Path> files) {
        return files.stream()
                .allMatch(file -> file.startsWith(source.content().path())
                        && StoryReader.isMarkdown(String.valueOf(file.getFileName()))
                        && !Files.isDirectory(file));
    }

    Draft draft(Set<Path> saved) {
        unbaked.addAll(saved);
        saved.forEach(this::readAgain);
        Findings findings = new Findings();
        Library library = Library.of(List.copyOf(manuscripts.values()), reader);
        Verdict verdict = Gate.decide(source.tagger().tag(library.stories(), tags), workspace.asOf(), library.broken());
        Publisher.decide(workspace, library, verdict, findings);
        findings.addAll(source.named(workspace.names(), unbaked));
        if (findings.hasErrors()) {
            return Draft.nothing(new Baked(false, findings.sorted()));
        }
        Map<String, Page> pages = pages(verdict);
        Proofs proofs =
                new Proofs(source.configuration()); // new ones: of the last they may repeat what has changed since
        return new Draft(
                new Baked(true, findings.sorted()),
                name -> Optional.ofNullable(pages.get(name))
                        .filter(page -> !page.template().equals(SEARCH))
                        .flatMap(proofs::of),
                name -> name.endsWith(".html") && !pages.containsKey(name));
    }

    private void readAgain(Path file) {
        String name = source.content().nameOf(file);
        if (Files.exists(file)) {
            manuscripts.put(name, reader.read(file));
        } else {
            manuscripts.remove(name);
        }
    }

    private Map<String, Page> pages(Verdict verdict) {
        Catalogue catalogue = Catalogue.of(verdict.cleared(), source.vocabularies());
        SearchIndexes indexes = SearchIndexes.of(
                catalogue, SearchScript.of(source.configuration().assets()), Memories.none());
        return Pages.of(catalogue, indexes, verdict.gone(), source.settings(), source.words()).stream()
                .collect(Collectors.toMap(page -> page.address().outputFile(), page -> page));
    }

    @Override
    public void close() {
        source.close();
    }
}
