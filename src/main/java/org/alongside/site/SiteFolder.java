package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.alongside.story.Address;

/**
 * The folder that holds the site. There is always a whole site in it, the old one or the new one: a new one is staged in a
 * folder beside it, on the same file system, and the two change places at one stroke. A bake that is killed leaves at most
 * a hidden folder that the next one clears away.
 */
public final class SiteFolder implements AutoCloseable {

    private final Path out;
    private final Path next;
    private final Path previous;
    private final FolderLock lock;

    private SiteFolder(Path out, FolderLock lock) {
        this.out = out;
        this.next = sibling(out, "next");
        this.previous = sibling(out, "previous");
        this.lock = lock;
    }

    /**
     * Takes hold of the folder; nobody else can until it is closed.
     *
     * @param out the folder, which need not be there yet
     * @param sources the folder of the sources, which must not be lost
     * @throws UnusableFolder if it cannot be written to, holds something else than a site, or is being baked into
     */
    public static SiteFolder open(Path out, Path sources) {
        try {
            Path folder = real(out);
            requireHarmless(folder, real(sources));
            Files.createDirectories(parentOf(folder));
            SiteFolder site = new SiteFolder(folder, lock(sibling(folder, "lock"), out));
            try {
                site.recover();
                return site;
            } catch (IOException | RuntimeException e) {
                site.lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UnusableFolder(
                    "Cannot write to " + out + ". Check the folder, its permissions and the room on its disk.", e);
        }
    }

    /** A folder with all links on the way to it followed, as far as there is one: only the folder itself changes places. */
    private static Path real(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        return Files.exists(absolute)
                ? absolute.toRealPath()
                : real(parentOf(absolute)).resolve(absolute.getFileName());
    }

    private static FolderLock lock(Path lockFile, Path out) throws IOException {
        try {
            return FolderLock.of(lockFile)
                    .orElseThrow(
                            () -> new UnusableFolder("Another bake is writing " + out + ". Wait for it, or stop it."));
        } catch (AccessDeniedException e) {
            throw new UnusableFolder("Cannot write " + lockFile + ". Has somebody else baked here before?", e);
        }
    }

    /** What is replaced is deleted, so it has to be a site, or nothing. */
    private static void requireHarmless(Path out, Path sources) {
        boolean holdsSources = sources.startsWith(out);
        boolean isSource = out.startsWith(sources.resolve("content"))
                || out.startsWith(sources.resolve("templates"))
                || out.startsWith(sources.resolve("assets"));
        if (holdsSources || isSource) {
            throw new UnusableFolder("The site cannot be written to " + out + ": its sources are there.");
        }
        try {
            if (Files.exists(out) && !Files.isDirectory(out)) {
                throw new UnusableFolder("The site cannot be written to " + out + ": that is a file.");
            }
            if (Files.isDirectory(out) && !Folders.isEmpty(out) && !Files.exists(out.resolve("index.html"))) {
                throw new UnusableFolder(
                        out + " holds something that is not a site. Choose an empty folder, or empty this one.");
            }
        } catch (IOException e) {
            throw new UnusableFolder("Cannot look into " + out + ". Check the folder and its permissions.", e);
        }
    }

    /** Clears away what a killed bake has left. */
    private void recover() throws IOException {
        if (!Files.exists(out) && Files.exists(previous)) {
            Files.move(previous, out, StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.delete(next);
        Folders.delete(previous);
        String ours = sibling(out, "").getFileName().toString();
        try (DirectoryStream<Path> begun = Files.newDirectoryStream(parentOf(out), file -> isBegun(file, ours))) {
            for (Path file : begun) {
                Files.delete(file);
            }
        }
    }

    /** Whether a file was to outlive a bake that was killed before it was whole. */
    private static boolean isBegun(Path file, String ours) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(ours) && name.endsWith(".next") && Files.isRegularFile(file);
    }

    /**
     * An empty folder to write the new site to.
     *
     * @param marks of the files of the old site, as far as they are known
     */
    public Staging stage(Map<String, FileMark> marks) {
        try {
            Folders.delete(next);
            Files.createDirectory(next);
            return new Staging(next, out, marks);
        } catch (IOException e) {
            throw new UnusableFolder(
                    "Cannot write beside " + out + ". Check the folder, its permissions and the room on its disk.", e);
        }
    }

    /** Whether these are the files of the site, all of them and no others, and nobody has written to one since. */
    public boolean isStill(Map<String, FileMark> marks) {
        try {
            return Files.isDirectory(out) && new UnchangedFiles(out, marks).all();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * What will change when the staged site takes the place of the old one, if an address of which only a notice is left
     * still held something else.
     *
     * @param gone the addresses whose pieces are no longer published
     */
    public Optional<SiteChanges> withdrawal(Staging staging, Collection<Address> gone) {
        return gone.stream().anyMatch(address -> isDifferent(staging, address))
                ? Optional.of(SiteChanges.between(out, staging.folder()))
                : Optional.empty();
    }

    private boolean isDifferent(Staging staging, Address address) {
        Path before = out.resolve(address.outputFile());
        try {
            return Files.exists(before)
                    && Files.mismatch(before, staging.folder().resolve(address.outputFile())) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the staged site in the place of the old one. */
    public void swapIn(Staging staging) {
        try {
            if (!Files.exists(out)) {
                Files.move(staging.folder(), out, StandardCopyOption.ATOMIC_MOVE);
            } else if (!Exchange.of(staging.folder(), out)) {
                // Between these two moves there is no site; if it ends here, the next bake puts the old one back.
                Files.move(out, previous, StandardCopyOption.ATOMIC_MOVE);
                Files.move(staging.folder(), out, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UnusableFolder("Cannot put the new site into " + out + ".", e);
        }
    }

    @Override
    public void close() {
        try (lock) {
            Folders.delete(next);
            Folders.delete(previous);
        } catch (IOException leftForTheNextBake) {
            // A writer may still have been at work in the folder; the next bake clears it away.
            return;
        }
    }

    /** A hidden file beside the folder, for what outlives a bake and is no part of the site. */
    public Path beside(String name) {
        return sibling(out, name);
    }

    private static Path sibling(Path folder, String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + "." + suffix);
    }

    private static Path parentOf(Path folder) {
        Path parent = folder.getParent();
        if (parent == null) {
            throw new UnusableFolder("The site cannot be the root of a disk.");
        }
        return parent;
    }
}
