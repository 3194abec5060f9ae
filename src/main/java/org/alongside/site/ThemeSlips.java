package org.alongside.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alongside.picture.Cleaned.Refused;
import org.alongside.picture.Pictures;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.source.SourceFolder;
import org.alongside.source.SourceText;
import org.alongside.story.MediaType;

/** What a theme of one's own lacks, told before it is missed page by page. */
public final class ThemeSlips {

    /** What every theme has: a page that asks for one that is not there cannot be made. */
    static final List<String> TEMPLATES = List.of(
            "collection.ftlh",
            "evidence.ftlh",
            "home.ftlh",
            "list.ftlh",
            "gone.ftlh",
            "notfound.ftlh",
            "page.ftlh",
            "piece.ftlh",
            "search.ftlh",
            "series.ftlh",
            "term.ftlh",
            "vocabulary.ftlh",
            "words.yaml");

    private static final String STYLESHEET = "css/site.css";

    private ThemeSlips() {}

    public static void find(SourceFolder templates, SourceFolder assets, Findings findings) {
        List<String> missing = TEMPLATES.stream()
                .filter(name -> !Files.exists(templates.path().resolve(name)))
                .toList();
        if (!missing.isEmpty()) {
            findings.error(
                    startOf(templates, missing.get(0)),
                    "theme.templates",
                    "your `templates/` has no " + String.join(", ", missing),
                    "it replaces the built-in folder as a whole: copy them from there, or remove yours");
        }
        pictures(assets, findings);
        if (!Files.exists(assets.path().resolve(STYLESHEET)) && asksForStylesheet(templates)) {
            findings.warning(
                    startOf(assets, STYLESHEET),
                    "theme.assets",
                    "your `assets/` has no stylesheet, so pages have no look",
                    "it replaces the built-in folder as a whole: start from a copy of that, or keep pictures in"
                            + " content/media/ and remove yours");
        }
    }

    /** Pictures that could not be published. */
    private static void pictures(SourceFolder assets, Findings findings) {
        for (Path file : assets.files(name -> isPicture(MediaType.of(name)))) {
            Optional<MediaType> type = MediaType.of(String.valueOf(file.getFileName()));
            if (assets.holds(file) && Pictures.clean(file, type.orElseThrow()) instanceof Refused refused) {
                findings.error(Location.startOf(assets.nameOf(file)), refused.rule(), refused.fact(), refused.hint());
            }
        }
    }

    private static boolean isPicture(Optional<MediaType> type) {
        return type.filter(known -> known.sort() == MediaType.Sort.PICTURE).isPresent();
    }

    private static Location startOf(SourceFolder folder, String name) {
        Path file = folder.path().resolve(name);
        return Location.startOf(folder.nameOf(file));
    }

    private static boolean asksForStylesheet(SourceFolder templates) {
        return templates.files(name -> name.endsWith(".ftlh")).stream()
                .flatMap(file -> templates.read(file).value().stream())
                .map(SourceText::text)
                .anyMatch(text -> text.contains(STYLESHEET));
    }
}
