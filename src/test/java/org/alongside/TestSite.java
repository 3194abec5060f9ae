package org.alongside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.source.Finding;
import org.alongside.story.Story;

/** The sources of a site in a folder that a test may write to. */
public final class TestSite {

    /** The day on which test sites are published. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final String PLACES = """
            - id: greenwell
              name: { en: Greenwell }
            - id: mill-lane
              name: { en: Mill Lane }
              within: greenwell
            """;

    private final Path folder;

    private TestSite(Path folder) {
        this.folder = folder;
    }

    /** A site that has a host and two places, and nothing to publish. */
    public static TestSite emptyIn(Path parent) {
        return new TestSite(parent.resolve("site")).withWhatEverySiteHas();
    }

    /** A copy of a folder of sources. */
    public static TestSite copyOf(Path sources, Path parent) {
        TestSite site = new TestSite(parent.resolve("site"));
        filesOf(sources).forEach(site::with);
        return site;
    }

    /** Adds a host and places, unless there are some already. */
    public TestSite withWhatEverySiteHas() {
        if (!Files.exists(folder.resolve("jbake.properties"))) {
            with("jbake.properties", "site.host=https://village.example\n");
        }
        if (!Files.exists(folder.resolve("content/vocabulary/places.yaml"))) {
            with("content/vocabulary/places.yaml", PLACES);
        }
        return this;
    }

    public TestSite with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestSite with(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds an article with a body. */
    public TestSite withArticle(String slug, String body) {
        return with(
                "content/" + slug + ".md",
                "---\ntype: article\ntitle: " + slug
                        + "\nsummary: An article.\ndate: 2025-01-01\nstatus: published\n---\n" + body + "\n");
    }

    /** Consent and a check for every story and reflection, as an editor would record them before publishing. */
    public TestSite cleared() {
        for (Story story : Publisher.desk(folder).stories()) {
            Path file = folder.resolve(story.at().file());
            if (story.piece().kind().needsConsent()) {
                if (story.standing().consent().isEmpty()) {
                    addToHeader(file, "consent: { reference: A-1, given: 2000-01-01, uses: [web] }");
                }
                SiteDesk.recordCheck(story, file, "MH", LocalDate.of(2000, 1, 1));
            }
        }
        return this;
    }

    private static void addToHeader(Path file, String line) {
        try {
            String text = Files.readString(file);
            int end = text.indexOf("\n---", 4);
            Files.writeString(file, text.substring(0, end + 1) + line + text.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public Path out() {
        return folder.resolveSibling("out");
    }

    public List<Finding> check() {
        return Publisher.check(new Workspace(folder, out(), DAY));
    }

    /** The rules of what {@link #check} finds. */
    public List<String> rules() {
        return check().stream().map(Finding::rule).toList();
    }

    public Outcome bake() {
        return Publisher.publish(new Workspace(folder, out(), DAY));
    }

    /** A page of the baked site as text. */
    public String page(String name) {
        try {
            return Files.readString(out().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file in a folder by its name, with {@code /} between the parts. */
    public static SortedMap<String, byte[]> filesOf(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.naturalOrder()).toList()) {
                if (Files.isRegularFile(file)) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
