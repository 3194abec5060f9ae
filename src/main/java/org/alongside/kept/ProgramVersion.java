package org.alongside.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells this program from any that was changed, in however small a thing: a fingerprint of all its files and of the name of the
 * virtual machine. A number that somebody has to raise would be forgotten once.
 */
public final class ProgramVersion {

    /** Where a program that was not packed has our classes and word lists, and the built-in theme. */
    private static final List<String> OWN = List.of("org/alongside", "theme");

    // The end of a zip file without a comment (APPNOTE.TXT 6.3.10, 4.3.16), which a jar is.
    private static final int BYTES_OF_END = 22;
    private static final int END = 0x06054b50;
    private static final int SIZE_AT = 12;
    private static final int START_AT = 16;

    private static final Fingerprint OF_THIS_PROGRAM = ofThisProgram();

    private ProgramVersion() {}

    public static Fingerprint fingerprint() {
        return OF_THIS_PROGRAM;
    }

    private static Fingerprint ofThisProgram() {
        Fingerprint java = Fingerprint.of(Stream.of("java.runtime.version", "java.vendor.version", "java.vm.name")
                .map(System::getProperty)
                .toList()
                .toString());
        try {
            Path program = Path.of(ProgramVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Fingerprint.of(java, of(program));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class loader gives its places as URIs", e);
        }
    }

    /** A program in a folder of classes or in a jar. */
    static Fingerprint of(Path program) throws IOException {
        return Files.isDirectory(program) ? ofFolder(program) : ofJar(program);
    }

    private static Fingerprint ofFolder(Path program) throws IOException {
        Surroundings files = Surroundings.byContent();
        for (String own : OWN) {
            try (Stream<Path> walk = Files.walk(program.resolve(own))) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    files.with(program.relativize(file).toString()).with(file);
                }
            }
        }
        return files.all();
    }

    /** Names and checksums of all entries stand in the list of contents at the end of a jar, so nothing has to be unpacked. */
    private static Fingerprint ofJar(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            ByteBuffer end = ByteBuffer.wrap(KeptIndex.bytes(file, file.size() - BYTES_OF_END, BYTES_OF_END))
                    .order(ByteOrder.LITTLE_ENDIAN);
            if (end.getInt(0) != END) {
                return Fingerprint.of(Files.readAllBytes(jar));
            }
            return Fingerprint.of(
                    KeptIndex.bytes(file, Integer.toUnsignedLong(end.getInt(START_AT)), end.getInt(SIZE_AT)));
        }
    }
}
