package org.alongside.manuscript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.source.Findings;
import org.alongside.source.Located;
import org.alongside.source.Location;
import org.alongside.source.SourceFolder;
import org.alongside.story.Address;
import org.alongside.story.MediaFile;
import org.alongside.story.MediaType;
import org.alongside.story.MediaType.Sort;

/** Finds the pictures, clips and documents that pieces show, and nothing outside the two folders that hold them. */
final class MediaFiles {

    /** The folder of the site that media from {@code content/} go to. */
    private static final String PUBLISHED = "media/";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private final SourceFolder content;
    private final SourceFolder assets;

    MediaFiles(SourceFolder content, SourceFolder assets) {
        this.content = content;
        this.assets = assets;
    }

    /**
     * The file behind a path: looked up beside the piece, then in {@code content/}, then in {@code assets/}.
     *
     * @param beside the file of the piece
     */
    Optional<MediaFile> find(String written, Path beside) {
        String path = written.replaceFirst("^\\./", "").replaceFirst("^/", "");
        List<Path> places = List.of(
                beside.resolveSibling(path),
                content.path().resolve(path),
                content.path().resolve(path.replaceFirst("^content/", "")),
                assets.path().resolve(path),
                assets.path().resolve(path.replaceFirst("^assets/", "")));
        return places.stream()
                .map(Path::normalize)
                .filter(Files::isRegularFile)
                .flatMap(file -> published(file).stream())
                .findFirst();
    }

    /** Like {@link #find}, with a finding if there is no such file of a wanted sort. */
    Optional<MediaFile> require(Located<String> written, Set<Sort> wanted, Path beside, Findings findings) {
        Optional<MediaFile> found = find(written.value(), beside);
        found.ifPresentOrElse(
                file -> check(file, wanted, written.at(), findings), () -> missing(written.at(), findings));
        return found;
    }

    static void missing(Location at, Findings findings) {
        findings.error(
                at,
                "media.missing",
                "no such file to show",
                "put it into content/media/, named with letters, digits, dots and hyphens only");
    }

    /** Finds what is wrong with using a file. */
    void check(MediaFile file, Set<Sort> wanted, Location at, Findings findings) {
        if (!wanted.contains(file.type().sort())) {
            findings.error(
                    at,
                    "media.sort",
                    "this file is not " + words(wanted, Sort::words, " or "),
                    "name one that ends in " + words(wanted, Sort::endings, ", "));
        }
        if (sourcesOf(file.address()) > 1) {
            findings.error(
                    at,
                    "media.taken",
                    "another file has the same address on the site",
                    "give one of them another name");
        }
    }

    private static String words(Set<Sort> sorts, Function<Sort, String> word, String between) {
        return sorts.stream().map(word).collect(Collectors.joining(between));
    }

    /** How many files would be published at an address: three folders become one. */
    private long sourcesOf(Address address) {
        String path = address.path();
        return Stream.of(
                        content.path().resolve(path),
                        content.path().resolve(path.replaceFirst("^" + PUBLISHED, "")),
                        assets.path().resolve(path))
                .filter(Files::isRegularFile)
                .flatMap(file -> published(file).stream())
                .filter(file -> file.address().equals(address))
                .distinct()
                .count();
    }

    private Optional<MediaFile> published(Path file) {
        if (file.startsWith(content.path()) && content.holds(file)) {
            String name = content.path().relativize(file).toString().replace('\\', '/');
            return showable(name, file, name.startsWith(PUBLISHED) ? name : PUBLISHED + name);
        }
        if (file.startsWith(assets.path()) && assets.holds(file)) {
            String name = assets.path().relativize(file).toString().replace('\\', '/');
            return showable(name, file, name);
        }
        return Optional.empty();
    }

    private static Optional<MediaFile> showable(String name, Path file, String address) {
        return MediaType.of(name)
                .filter(type -> NAME.matcher(name).matches())
                .map(type -> new MediaFile(file, new Address(address), type));
    }
}
