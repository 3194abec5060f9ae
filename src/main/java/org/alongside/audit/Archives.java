package org.alongside.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is in zip files, and so in documents of Word and OpenOffice, and in gzip files. */
final class Archives {

    /** One file in another. */
    record Part(String name, View content) {}

    private static final int DIRECTORY_END = 22;

    private Archives() {}

    static boolean isZip(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6);
    }

    static boolean isGzip(byte[] bytes) {
        return starts(bytes, 0x1F, 0x8B, 8);
    }

    /** Kinds of archive and document that are not looked into: the old Word, 7-Zip, RAR, XZ, bzip2, Zstandard. */
    static boolean isForeign(byte[] bytes) {
        return starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)
                || starts(bytes, '7', 'z', 0xBC, 0xAF)
                || starts(bytes, 'R', 'a', 'r', '!')
                || starts(bytes, 0xFD, '7', 'z', 'X', 'Z')
                || starts(bytes, 'B', 'Z', 'h')
                || starts(bytes, 0x28, 0xB5, 0x2F, 0xFD);
    }

    static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    static List<Part> gunzip(byte[] bytes, Budget budget) throws Refused {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return List.of(new Part("", View.of(budget.read(stream))));
        } catch (IOException e) {
            throw Refused.unreadable("a damaged archive");
        }
    }

    /** All parts. Those that are read one by one have to be as many as the directory at the end lists: nothing hides. */
    static List<Part> unzip(byte[] bytes, Budget budget) throws Refused {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), View.of(budget.read(zip))));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refused.unreadable("a damaged or locked archive or document");
        }
        if (parts.size() != listed(bytes)) {
            throw Refused.unreadable("an archive or document whose parts are not those that it lists");
        }
        if (parts.stream().anyMatch(part -> part.name().equals("EncryptedPackage"))
                || parts.stream().anyMatch(Archives::isLocked)) {
            throw Refused.unreadable("a document with a password");
        }
        return parts;
    }

    private static boolean isLocked(Part part) {
        return part.name().equals("META-INF/manifest.xml")
                && part.content().text().contains("encryption-data");
    }

    private static int listed(byte[] bytes) {
        for (int i = bytes.length - DIRECTORY_END; i >= 0 && i > bytes.length - DIRECTORY_END - 0x10000; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return (bytes[i + 10] & 0xFF) | ((bytes[i + 11] & 0xFF) << 8);
            }
        }
        return -1;
    }
}
