package org.alongside;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Tiny pictures, 4 × 2 pixels, and what can be hidden in pictures. */
public final class TestPictures {

    /** What stands in every place of a picture that does not show it. */
    public static final String MARKER = "zqcamera";

    static {
        ImageIO.setUseCache(false);
        System.setProperty("java.awt.headless", "true");
    }

    private TestPictures() {}

    /** A lossless WebP picture. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRh4AAABXRUJQVlA4TBIAAAAvA0AAAA8Q87//8x8O5iGi/xE=");
    }

    /** A lossy WebP picture with transparency. */
    public static byte[] transparentWebp() {
        return Base64.getDecoder()
                .decode("UklGRl4AAABXRUJQVlA4WAoAAAAQAAAAAwAAAQAAQUxQSAkAAAAAgICAgICAgIAAVlA4IC4AAADwAQCdASoEAAIAAsBM"
                        + "JaACdLoAAwkG+4AA/vWjIsNov4oLhFi3v4czrtKjAAAA");
    }

    /** A picture in a format that the JDK can write: {@code jpeg}, {@code png} or {@code gif}. */
    public static byte[] of(String format) {
        BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFF8000);
        image.setRGB(3, 1, 0x0080FF);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What another program sees. */
    public static BufferedImage decoded(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A picture with something put in at a place. */
    public static byte[] with(byte[] picture, int at, byte[]... added) {
        byte[] front = new byte[at];
        byte[] back = new byte[picture.length - at];
        System.arraycopy(picture, 0, front, 0, at);
        System.arraycopy(picture, at, back, 0, back.length);
        return joined(front, joined(added), back);
    }

    /** A segment of a JPEG file. */
    public static byte[] segment(int marker, byte[] data) {
        int length = data.length + 2;
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, data);
    }

    /** An EXIF segment with an orientation, a camera and a place. */
    public static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(64).order(order);
        tiff.put(bytes(order == ByteOrder.BIG_ENDIAN ? "MM" : "II")).putShort((short) 42);
        tiff.putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(9).putInt(50);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        tiff.position(50);
        tiff.put(bytes(MARKER));
        return segment(0xE1, joined(bytes("Exif\0\0"), tiff.array()));
    }

    /** A chunk of a PNG file. */
    public static byte[] chunk(String type, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(bytes(type));
        sum.update(data);
        return joined(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                bytes(type),
                data,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A chunk of a WebP file. */
    public static byte[] riff(String type, byte[]... data) {
        byte[] all = joined(data);
        return joined(
                bytes(type),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(all.length)
                        .array(),
                all,
                new byte[all.length % 2]);
    }

    /** A WebP picture with metadata in it. */
    public static byte[] webpWithMetadata() {
        byte[] simple = webp();
        byte[] pixels = new byte[simple.length - 12];
        System.arraycopy(simple, 12, pixels, 0, pixels.length);
        byte[] header = {0x2C, 0, 0, 0, 3, 0, 0, 1, 0, 0};
        byte[] chunks = joined(
                riff("VP8X", header),
                riff("ICCP", bytes(MARKER)),
                pixels,
                riff("EXIF", bytes(MARKER)),
                riff("XMP ", bytes(MARKER)),
                riff("ZQZQ", bytes(MARKER + "!")));
        return joined(riff("RIFF", bytes("WEBP"), chunks), bytes(MARKER));
    }
}
