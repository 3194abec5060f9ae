package org.alongside.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.picture.Cleaned;
import org.alongside.picture.Cleaned.Refused;
import org.alongside.picture.Pictures;
import org.alongside.source.Findings;
import org.alongside.source.Located;
import org.alongside.source.Location;
import org.alongside.source.SourceFolder;
import org.alongside.story.Address;
import org.alongside.story.MediaFile;
import org.alongside.story.MediaType;
import org.alongside.story.MediaType.Sort;
import org.alongside.story.Size;

/**
 * Finds the pictures, clips and documents that pieces show, and nothing outside the two folders that hold them. A file from
 * {@code content/} is named after its bytes on the site, because its own name may be somebody's. Safe for many threads.
 */
final class MediaFiles {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    /** A file that can be named, and why it cannot be published. */
    private record Found(MediaFile file, Optional<Refused> refused) {}

    private final SourceFolder content;
    private final SourceFolder assets;
    private final Map<Path, Optional<Found>> known = new ConcurrentHashMap<>();

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
        try {
            return look(written, beside);
        } catch (InvalidPathException e) {
            return Optional.empty(); // what no file can be called
        }
    }

    private Optional<MediaFile> look(String written, Path beside) {
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
                .flatMap(file -> known.computeIfAbsent(file, this::look).stream())
                .map(Found::file)
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
            return;
        }
        known.getOrDefault(file.source(), Optional.empty())
                .flatMap(Found::refused)
                .ifPresent(refused -> findings.error(at, refused.rule(), refused.fact(), refused.hint()));
    }

    private static String words(Set<Sort> sorts, Function<Sort, String> word, String between) {
        return sorts.stream().map(word).collect(Collectors.joining(between));
    }

    private Optional<Found> look(Path file) {
        return Stream.of(content, assets)
                .filter(folder -> file.startsWith(folder.path()) && folder.holds(file))
                .findFirst()
                .flatMap(folder -> look(file, folder));
    }

    private Optional<Found> look(Path file, SourceFolder folder) {
        String name = folder.path().relativize(file).toString().replace('\\', '/');
        return MediaType.of(name)
                .filter(type -> NAME.matcher(name).matches())
                .map(type -> type.sort() == Sort.PICTURE ? picture(file, name, type) : other(file, name, type));
    }

    private Found picture(Path file, String name, MediaType type) {
        Cleaned cleaned = Pictures.clean(file, type);
        if (cleaned instanceof Cleaned.Picture picture) {
            return found(file, name, type, Optional.of(picture.size()), picture::writeTo);
        }
        return refused(file, type, (Refused) cleaned);
    }

    private Found other(Path file, String name, MediaType type) {
        return found(file, name, type, Optional.empty(), out -> Files.copy(file, out));
    }

    /** A theme's file keeps its name, which templates and stylesheets know it by. */
    private Found found(Path file, String name, MediaType type, Optional<Size> size, NeutralName.Bytes bytes) {
        try {
            Address address = file.startsWith(content.path()) ? NeutralName.of(file, bytes) : new Address(name);
            return new Found(new MediaFile(file, address, type, size), Optional.empty());
        } catch (IOException e) {
            return refused(
                    file,
                    type,
                    new Refused("file.unreadable", "this file cannot be read", "check the file's permissions"));
        }
    }

    private static Found refused(Path file, MediaType type, Refused refused) {
        return new Found(new MediaFile(file, NeutralName.NONE, type, Optional.empty()), Optional.of(refused));
    }
}
