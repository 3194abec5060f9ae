package org.alongside.manuscript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.source.SourceFolder;
import org.alongside.story.Address;
import org.alongside.story.MediaFile;

/** Finds the pictures, clips and documents that pieces show, and nothing outside the two folders that hold them. */
final class MediaFiles {

    /** The folder of the site that media from {@code content/} go to. */
    private static final String PUBLISHED = "media/";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final Pattern SHOWN = Pattern.compile(
            "(?i).*\\.(png|jpe?g|gif|webp|avif|mp3|m4a|ogg|oga|opus|wav|mp4|m4v|webm|vtt|pdf|csv|txt|odt|docx)");

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

    /** Like {@link #find}, with a finding if there is no such file. */
    Optional<MediaFile> require(String written, Location at, Path beside, Findings findings) {
        Optional<MediaFile> found = find(written, beside);
        if (found.isEmpty()) {
            findings.error(
                    at,
                    "media.missing",
                    "no such file to show",
                    "put it into content/media/, named with letters, digits, dots and hyphens only");
        }
        return found;
    }

    private Optional<MediaFile> published(Path file) {
        if (file.startsWith(content.path()) && content.holds(file)) {
            String name = content.path().relativize(file).toString().replace('\\', '/');
            String address = name.startsWith(PUBLISHED) ? name : PUBLISHED + name;
            return showable(name).map(ok -> new MediaFile(file, new Address(address)));
        }
        if (file.startsWith(assets.path()) && assets.holds(file)) {
            String name = assets.path().relativize(file).toString().replace('\\', '/');
            return showable(name).map(ok -> new MediaFile(file, new Address(name)));
        }
        return Optional.empty();
    }

    private static Optional<String> showable(String name) {
        return Optional.of(name)
                .filter(n -> NAME.matcher(n).matches() && SHOWN.matcher(n).matches());
    }
}
