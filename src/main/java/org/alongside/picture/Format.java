package org.alongside.picture;

import java.util.Optional;
import java.util.stream.Stream;

/** A format of pictures, known by its first bytes: the ending of a name is only what somebody says. */
enum Format {
    JPEG("JPEG", "image/jpeg"),
    PNG("PNG", "image/png"),
    GIF("GIF", "image/gif"),
    WEBP("WebP", "image/webp"),
    AVIF("AVIF", "image/avif");

    private final String word;
    private final String type;

    Format(String word, String type) {
        this.word = word;
        this.type = type;
    }

    String word() {
        return word;
    }

    String type() {
        return type;
    }

    static Optional<Format> of(byte[] bytes) {
        return Stream.of(values()).filter(format -> format.isOf(bytes)).findFirst();
    }

    private boolean isOf(byte[] bytes) {
        return switch (this) {
            case JPEG -> has(bytes, 0, Jpeg.START);
            case PNG -> has(bytes, 0, Png.SIGNATURE);
            case GIF -> has(bytes, 0, "GIF8");
            case WEBP -> has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP");
            case AVIF -> has(bytes, 4, "ftypavi") || has(bytes, 4, "ftypmif1");
        };
    }

    private static boolean has(byte[] bytes, int at, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    Cleaned.Picture clean(byte[] bytes) throws Refusal {
        return switch (this) {
            case JPEG -> new Jpeg(new Bytes(bytes)).clean();
            case PNG -> new Png(new Bytes(bytes)).clean();
            case GIF -> new Gif(new Bytes(bytes)).clean();
            case WEBP -> new WebP(new Bytes(bytes)).clean();
            // Pictures, thumbnails and metadata lie in one heap there, found by offsets, with metadata in the frames
            // too.
            case AVIF -> throw Refusal.unsupported("nobody can be sure what an AVIF file holds beside its picture");
        };
    }
}
