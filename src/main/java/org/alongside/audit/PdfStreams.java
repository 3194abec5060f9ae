package org.alongside.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The streams of a PDF file (ISO 32000-1, section 7.3.8), unpacked by ourselves before PDFBox sees the file: it has no
 * bounds of its own. They also hold what no page shows: attachments, metadata, what an earlier version said.
 */
final class PdfStreams {

    private static final Pattern STREAM = Pattern.compile("(?<![a-z])stream\\r?\\n");
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]{0,300}\\]|/\\w+|\\d+\\s+\\d+\\s+R)");
    private static final Pattern NAME = Pattern.compile("/(\\w+)");
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern WIDE = Pattern.compile("/(?:Columns|Colors)\\s+\\d{6,}");

    /** How far before its stream a dictionary begins at most. */
    private static final int DICTIONARY = 4096;

    /** How much longer than they are the oldest ways of packing can make a stream. */
    private static final int LZW = 1400;

    private static final int RUN_LENGTH = 128;

    private PdfStreams() {}

    static List<byte[]> of(byte[] pdf, Budget budget) throws Refused {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        List<byte[]> streams = new ArrayList<>();
        Matcher matcher = STREAM.matcher(text);
        while (matcher.find()) {
            String dictionary = dictionary(text, matcher.start());
            if (WIDE.matcher(dictionary).find()) {
                throw Refused.tooLarge();
            }
            streams.add(unpack(pdf, matcher.end(), end(text, matcher.end()), filters(dictionary), budget));
        }
        return streams;
    }

    private static String dictionary(String text, int end) {
        String before = text.substring(Math.max(0, end - DICTIONARY), end);
        String own = before.substring(Math.max(0, before.lastIndexOf("obj")));
        return HEX.matcher(own)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }

    private static int end(String text, int start) {
        int end = text.indexOf("endstream", start);
        return end < 0 ? text.length() : end;
    }

    private static List<String> filters(String dictionary) throws Refused {
        Matcher filter = FILTER.matcher(dictionary);
        if (!filter.find()) {
            return List.of();
        }
        if (filter.group(1).endsWith("R")) {
            throw Refused.unreadable("a PDF file that says how it is packed in an odd place");
        }
        return NAME.matcher(filter.group(1))
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    /** Undoes the filters as far as they pack text; what packs pictures is left as it is. */
    private static byte[] unpack(byte[] pdf, int start, int end, List<String> filters, Budget budget) throws Refused {
        byte[] bytes = pdf;
        int from = start;
        int to = end;
        if (filters.size() > 2 * Budget.DEEPEST) {
            throw Refused.tooLarge();
        }
        for (String filter : filters) {
            switch (filter) {
                // up to the end of the file: the inflater knows where its data end, and "endstream" may be part of them
                case "FlateDecode", "Fl" -> bytes = budget.inflate(bytes, from);
                case "ASCIIHexDecode", "AHx" -> bytes = hex(bytes, from, to);
                case "ASCII85Decode", "A85" -> bytes = base85(bytes, from, to);
                case "LZWDecode", "LZW" -> {
                    budget.spend((long) LZW * (to - from));
                    return new byte[0];
                }
                case "RunLengthDecode", "RL" -> {
                    budget.spend((long) RUN_LENGTH * (to - from));
                    return new byte[0];
                }
                case "Crypt" -> throw Refused.unreadable("a PDF file with a password");
                default -> {
                    return new byte[0];
                }
            }
            from = 0;
            to = bytes.length;
        }
        return filters.isEmpty() ? Arrays.copyOfRange(bytes, from, to) : bytes;
    }

    private static byte[] hex(byte[] bytes, int start, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int high = -1;
        for (int i = start; i < end && bytes[i] != '>'; i++) {
            int digit = Character.digit((char) (bytes[i] & 0xFF), 16);
            if (digit >= 0 && high >= 0) {
                out.write((high << 4) | digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        return out.toByteArray();
    }

    private static byte[] base85(byte[] bytes, int start, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long group = 0;
        int count = 0;
        for (int i = start; i < end && bytes[i] != '~'; i++) {
            int c = bytes[i];
            if (c == 'z' && count == 0) {
                out.writeBytes(new byte[4]);
            } else if (c >= '!' && c <= 'u') {
                group = group * 85 + c - '!';
                if (++count == 5) {
                    write(group, 4, out);
                    group = 0;
                    count = 0;
                }
            }
        }
        if (count > 1) {
            for (int i = count; i < 5; i++) {
                group = group * 85 + 84;
            }
            write(group, count - 1, out);
        }
        return out.toByteArray();
    }

    private static void write(long group, int bytes, ByteArrayOutputStream out) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (group >>> (24 - 8 * i)));
        }
    }
}
