package org.alongside.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.alongside.source.Sha256;

/**
 * Tells this program from any that was changed, in however small a thing: a digest of its own classes and word lists, and of
 * the name of the virtual machine. A number that somebody has to raise would be forgotten once.
 */
public final class ProgramVersion {

    /** Our classes and word lists, and the built-in theme. */
    private static final List<String> OWN = List.of("org/alongside/", "theme/");

    private static final byte[] DIGEST = ofThisProgram();

    private ProgramVersion() {}

    public static byte[] digest() {
        return DIGEST.clone();
    }

    private static byte[] ofThisProgram() {
        MessageDigest digest = Sha256.start();
        digest.update(System.getProperty("java.runtime.version", "").getBytes(UTF_8));
        try {
            Path program = Path.of(ProgramVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(program)) {
                for (String own : OWN) {
                    addFolder(program.resolve(own), digest);
                }
            } else {
                addJar(program.toFile(), digest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class loader gives its places as URIs", e);
        }
        return digest.digest();
    }

    private static void addFolder(Path folder, MessageDigest digest) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                digest.update(folder.relativize(file).toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    /** The checksums of a jar's entries stand in its list of contents, so nothing has to be unpacked. */
    private static void addJar(File jar, MessageDigest digest) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            zip.stream()
                    .filter(entry ->
                            OWN.stream().anyMatch(own -> entry.getName().startsWith(own)))
                    .forEach(entry -> add(entry, digest));
        }
    }

    private static void add(ZipEntry entry, MessageDigest digest) {
        digest.update(entry.getName().getBytes(UTF_8));
        digest.update(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(entry.getCrc())
                .putLong(entry.getSize())
                .flip());
    }
}
