package org.alongside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import org.alongside.across.Across;
import org.alongside.anonymity.Examiner;
import org.alongside.anonymity.Familiar;
import org.alongside.audit.RealNames;
import org.alongside.jbake.Kiln;
import org.alongside.jbake.SiteConfiguration;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Forms;
import org.alongside.kept.KeptResults;
import org.alongside.kept.Memories;
import org.alongside.kept.Memory;
import org.alongside.kept.Surroundings;
import org.alongside.manuscript.Contents;
import org.alongside.manuscript.Library;
import org.alongside.manuscript.Manuscript;
import org.alongside.manuscript.StoryReader;
import org.alongside.page.SiteSettings;
import org.alongside.page.SiteWords;
import org.alongside.site.Theme;
import org.alongside.site.ThemeSlips;
import org.alongside.site.UnusableFolder;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.alongside.tagging.Lexicons;
import org.alongside.tagging.Tagger;
import org.alongside.vocabulary.Vocabularies;
import org.alongside.vocabulary.VocabularyReader;

/** The sources of a site: its content, vocabularies, words, settings and theme. */
final class SourceSite implements AutoCloseable {

    /** What pieces are held against, of which the lexicon takes as long to read as all that JBake reads of a site. */
    private record HeldAgainst(Vocabularies vocabularies, Tagger tagger, Examiner examiner) {

        static HeldAgainst read(SourceFolder content, Findings findings) {
            Vocabularies vocabularies = VocabularyReader.read(content, findings);
            return new HeldAgainst(
                    vocabularies,
                    Lexicons.read(content, vocabularies, findings),
                    new Examiner(Rules.all(), Familiar.of(content, vocabularies, findings), Across.rules()));
        }
    }

    private final Theme theme;
    private final SourceFolder content;
    private final SiteConfiguration configuration;
    private final Findings findings = new Findings();
    private final Vocabularies vocabularies;
    private final Tagger tagger;
    private final Examiner examiner;
    private final SiteWords words;
    private final SiteSettings settings;
    private final int k;
    private final Forms forms;

    /** Every file but the pieces themselves. */
    private final Fingerprint surroundings;

    private SourceSite(Path site, Theme theme) {
        this.theme = theme;
        this.content = new SourceFolder(site, "content");
        var read = ForkJoinTask.adapt(() -> HeldAgainst.read(content, findings)).fork();
        // Meanwhile, and on this thread: JBake finds its parts by the class loader of the thread that asks for them.
        this.configuration = SiteConfiguration.read(site, theme);
        HeldAgainst against = read.join();
        this.vocabularies = against.vocabularies();
        this.tagger = against.tagger();
        this.examiner = against.examiner();
        this.settings = configuration.settings(findings);
        this.k = configuration.k(findings);
        this.words = SiteWords.read(configuration.templates(), findings);
        this.forms = new Forms(
                vocabularies.terms(),
                List.of(content.path(), configuration.assets().path()));
        this.surroundings = surroundings();
        content.refuseLinkedFolders(findings);
        configuration.assets().refuseLinkedFolders(findings);
        content.refuseUnreadableNames(findings);
        configuration.assets().refuseUnreadableNames(findings);
    }

    /** @throws UnusableFolder if a folder is not that of a site */
    static void requireContent(Path site) {
        Path folder = site.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("content"))) {
            throw new UnusableFolder("There is no folder `content` in " + folder + ". Is this the folder of a site?");
        }
    }

    /**
     * Opens a site's folder.
     *
     * @throws UnusableFolder if it is not one
     */
    static SourceSite open(Path site) {
        requireContent(site);
        Path folder = site.toAbsolutePath().normalize();
        Theme theme = Theme.of(folder);
        try {
            return new SourceSite(folder, theme);
        } catch (UnusableFolder e) {
            theme.close();
            throw e;
        }
    }

    /**
     * Reads everything. Stories are not even looked at while the words that they are held against are wrong.
     *
     * @param read what was read before
     */
    Library read(Memory<Contents> read, Findings all) {
        all.addAll(findings.sorted());
        ThemeSlips.find(configuration.templates(), configuration.assets(), all);
        if (findings.hasErrors()) {
            return new Library(List.of(), List.of(), Map.of(), Set.of());
        }
        StoryReader reader = reader(read);
        return Library.of(Kiln.crawl(configuration, content, reader), reader);
    }

    /** All pieces by the names of their files, where nothing is wrong with what they are held against. */
    SortedMap<String, Manuscript> manuscripts(StoryReader reader) {
        SortedMap<String, Manuscript> manuscripts = new TreeMap<>();
        Kiln.crawl(configuration, content, reader)
                .forEach(manuscript -> manuscripts.put(manuscript.name(), manuscript));
        return manuscripts;
    }

    StoryReader reader(Memory<Contents> memory) {
        return new StoryReader(content, configuration.assets(), vocabularies, examiner, memory);
    }

    SourceFolder content() {
        return content;
    }

    /** What came before of work on single pieces of this site, as long as all is the same that they are held against. */
    Memories memories(KeptResults kept) {
        return new Memories() {
            @Override
            public <T extends Record> Memory<T> of(String work, Class<T> result) {
                return kept.of(kind(work), forms.of(result));
            }
        };
    }

    /** The same, for who goes on with them after the results are closed. */
    Memories heldMemories(KeptResults kept) {
        return new Memories() {
            @Override
            public <T extends Record> Memory<T> of(String work, Class<T> result) {
                return kept.held(kind(work), forms.of(result));
            }
        };
    }

    private String kind(String work) {
        return work + " " + surroundings.digits();
    }

    private Fingerprint surroundings() {
        return Surroundings.byContent()
                .with(content, name -> !StoryReader.isMarkdown(name))
                .with(configuration.assets(), name -> true)
                .all();
    }

    /** Where the texts have a name of the private list. */
    List<Finding> named(RealNames names) {
        return names.isEmpty() ? List.of() : named(names, content.files(name -> name.endsWith(".md")));
    }

    /** Where some of them have one. */
    List<Finding> named(RealNames names, Collection<Path> files) {
        Findings found = new Findings();
        for (Path file : files) {
            content.read(file)
                    .value()
                    .ifPresent(text -> names.in(text.text())
                            .forEach(at ->
                                    found.error(text.at(at, at), RealNames.RULE, RealNames.FACT, RealNames.HINT)));
        }
        return found.sorted();
    }

    SiteConfiguration configuration() {
        return configuration;
    }

    Vocabularies vocabularies() {
        return vocabularies;
    }

    Tagger tagger() {
        return tagger;
    }

    SiteWords words() {
        return words;
    }

    SiteSettings settings() {
        return settings;
    }

    /** How many stories have to share a combination of attributes. */
    int k() {
        return k;
    }

    @Override
    public void close() {
        theme.close();
    }
}
