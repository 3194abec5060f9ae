package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The templates and assets of a site: its own, or those that come with Alongside. */
public final class Theme implements AutoCloseable {

    private final Path templates;
    private final Path assets;
    private final List<Path> unpacked;

    private Theme(Path templates, Path assets, List<Path> unpacked) {
        this.templates = templates;
        this.assets = assets;
        this.unpacked = unpacked;
    }

    /** The theme of a site; what it does not have itself is unpacked until the theme is closed. */
    public static Theme of(Path site) {
        Path templates = site.resolve("templates");
        Path assets = site.resolve("assets");
        if (Files.isDirectory(templates) && Files.isDirectory(assets)) {
            return new Theme(templates, assets, List.of());
        }
        Path builtIn = unpack();
        return new Theme(
                Files.isDirectory(templates) ? templates : builtIn.resolve("templates"),
                Files.isDirectory(assets) ? assets : builtIn.resolve("assets"),
                List.of(builtIn));
    }

    public Path templates() {
        return templates;
    }

    public Path assets() {
        return assets;
    }

    private static Path unpack() {
        URL theme = Theme.class.getResource("/theme");
        if (theme == null) {
            throw new IllegalStateException("the theme is missing from this build");
        }
        try {
            Path target = Files.createTempDirectory("alongside-theme");
            URI uri = theme.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copy(jar.getPath("/theme"), target);
                }
            } else {
                copy(Path.of(uri), target);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path that is not an address", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Override
    public void close() {
        for (Path folder : unpacked) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
