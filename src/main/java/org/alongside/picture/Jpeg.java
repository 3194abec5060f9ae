package org.alongside.picture;

import java.util.BitSet;
import java.util.OptionalInt;
import org.alongside.story.Size;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JPEG file anew: tables, frame and scans as they are, a JFIF, EXIF and Adobe segment made from the few values that
 * matter, and nothing behind the end of the first picture. Names are those of ITU-T T.81.
 */
final class Jpeg {

    static final String START = "\u00FF\u00D8\u00FF";

    private static final String DAMAGED = "this JPEG file is damaged";
    private static final String EXIF = "Exif\0\0";

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DQT = 0xDB;
    private static final int DHT = 0xC4;
    private static final int DRI = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;

    private final Bytes in;
    private final Out body = new Out();
    private final BitSet components = new BitSet();
    private final BitSet scanned = new BitSet();
    private boolean jfif;
    private @Nullable Orientation orientation;
    private OptionalInt transform = OptionalInt.empty();
    private @Nullable Size stored;

    Jpeg(Bytes in) {
        this.in = in;
    }

    Cleaned.Picture clean() throws Refusal {
        in.take(2); // SOI
        for (int marker = marker(); marker != EOI; marker = marker()) {
            segment(marker);
        }
        Size size = stored;
        if (size == null || !scanned.equals(components)) {
            throw Refusal.corrupt("this picture is not whole");
        }
        Orientation held = orientation == null ? Orientation.UPRIGHT : orientation;
        return new Cleaned.Picture(file(held), held.seen(size));
    }

    private int marker() throws Refusal {
        Refusal.require(in.u8() == 0xFF, DAMAGED);
        int marker = in.u8();
        while (marker == 0xFF) { // B.1.1.2: any marker may be preceded by fill bytes
            marker = in.u8();
        }
        return marker;
    }

    private void segment(int marker) throws Refusal {
        Refusal.require(marker >= 0xC0 && (marker < 0xD0 || marker > SOI), DAMAGED);
        Bytes data = in.take(in.u16() - 2L);
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> frame(marker, data);
            case DQT -> keep(marker, data, Jpeg::isOfQuantizationTables);
            case DHT -> keep(marker, data, Jpeg::isOfHuffmanTables);
            case DRI -> keep(marker, data, bytes -> bytes.left() == 2);
            case SOS -> scan(data);
            case APP0 -> jfif |= data.startsWith("JFIF\0");
            case APP1 -> exif(data);
            case APP14 -> adobe(data);
            default -> // other frames (lossless, arithmetic), DAC, DNL, DHP, EXP; or else it is APPn, COM, reserved
                requireNotNeeded(marker);
        }
    }

    private static void requireNotNeeded(int marker) throws Refusal {
        if (marker < 0xE0) {
            throw Refusal.unsupported("browsers do not show this kind of JPEG");
        }
    }

    private interface Check {
        boolean isFine(Bytes data) throws Refusal;
    }

    private void keep(int marker, Bytes data, Check check) throws Refusal {
        Refusal.require(check.isFine(data.between(0, data.left())), DAMAGED);
        write(body, marker, data);
    }

    private static void write(Out out, int marker, Bytes data) {
        out.u8(0xFF).u8(marker).u16(data.left() + 2).bytes(data);
    }

    private static boolean isOfQuantizationTables(Bytes data) throws Refusal {
        while (data.left() > 0) {
            data.take((data.u8() >> 4) == 0 ? 64 : 128);
        }
        return true;
    }

    private static boolean isOfHuffmanTables(Bytes data) throws Refusal {
        while (data.left() > 0) {
            data.u8();
            int codes = 0;
            for (int length = 1; length <= 16; length++) {
                codes += data.u8();
            }
            data.take(codes);
        }
        return true;
    }

    private void frame(int marker, Bytes data) throws Refusal {
        Refusal.require(stored == null, DAMAGED);
        Bytes frame = data.between(0, data.left());
        frame.u8(); // precision
        int height = frame.u16();
        stored = Limits.size(frame.u16(), height);
        int count = frame.u8();
        Refusal.require(count >= 1 && count <= 4 && frame.left() == 3 * count, DAMAGED);
        for (int i = 0; i < count; i++) {
            components.set(frame.u8());
            frame.u16();
        }
        write(body, marker, data);
    }

    private void scan(Bytes data) throws Refusal {
        Refusal.require(stored != null, DAMAGED);
        Bytes scan = data.between(0, data.left());
        int count = scan.u8();
        Refusal.require(count >= 1 && count <= 4 && scan.left() == 2 * count + 3, DAMAGED);
        for (int i = 0; i < count; i++) {
            scanned.set(scan.u8());
            scan.u8();
        }
        write(body, SOS, data);
        int start = in.position();
        int end = endOfScan();
        Refusal.require(end > start, "this picture is not whole");
        body.bytes(in.between(start, end));
    }

    /** The first marker behind a scan that is neither a stuffed zero nor a restart; the reader is left there. */
    private int endOfScan() throws Refusal {
        while (true) {
            if (in.u8() == 0xFF) {
                int next = in.u8();
                in.moveTo(in.position() - 1);
                boolean inside = next == 0 || next == 0xFF || (next >= 0xD0 && next < SOI);
                if (!inside) {
                    in.moveTo(in.position() - 1);
                    return in.position();
                }
            }
        }
    }

    private void exif(Bytes data) throws Refusal {
        if (orientation == null && data.startsWith(EXIF)) {
            data.take(EXIF.length());
            orientation = Orientation.in(data.take(data.left()));
        }
    }

    private void adobe(Bytes data) throws Refusal {
        if (data.startsWith("Adobe") && data.left() >= 12) {
            data.moveTo(11);
            transform = OptionalInt.of(data.u8());
        }
    }

    private byte[] file(Orientation held) {
        Out out = new Out();
        out.u8(0xFF).u8(SOI);
        if (jfif) { // version 1.2, square pixels, no thumbnail
            out.u8(0xFF)
                    .u8(APP0)
                    .u16(16)
                    .name("JFIF\0")
                    .u16(0x0102)
                    .u8(0)
                    .u16(1)
                    .u16(1)
                    .u16(0);
        }
        if (!held.equals(Orientation.UPRIGHT)) {
            byte[] tiff = held.toTiff().toByteArray();
            out.u8(0xFF)
                    .u8(APP1)
                    .u16(2 + EXIF.length() + tiff.length)
                    .name(EXIF)
                    .bytes(tiff);
        }
        if (transform.isPresent()) { // how colours are coded: without it a picture of four inks is shown inverted
            out.u8(0xFF).u8(APP14).u16(14).name("Adobe").u16(100).u32(0).u8(transform.getAsInt());
        }
        return out.bytes(body.toByteArray()).u8(0xFF).u8(EOI).toByteArray();
    }
}
