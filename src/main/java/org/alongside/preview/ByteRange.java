package org.alongside.preview;

import com.sun.net.httpserver.Headers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as players of sound and film ask for it.
 *
 * @param start the first byte, from 0
 * @param end the byte after the last one
 */
record ByteRange(long start, long end) {

    // format (RFC 9110, 14.1.2): from 2 to 5, both included; from 2 on; the last 5
    private static final Pattern ONE = Pattern.compile("bytes=(?:(\\d{1,18})-(\\d{0,18})|-(\\d{1,18}))");

    /**
     * The part that a request wants; nothing if it wants the whole file, or something that a server may ignore: several
     * parts, nonsense, or a part only if the file is still the same, which we never promise.
     */
    static Optional<ByteRange> wanted(Headers request, long size) {
        Matcher range = ONE.matcher(String.valueOf(request.getFirst("Range")));
        if (!range.matches() || request.containsKey("If-Range")) {
            return Optional.empty();
        }
        if (range.group(3) != null) {
            return Optional.of(new ByteRange(Math.max(0, size - Long.parseLong(range.group(3))), size));
        }
        long start = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? Long.MAX_VALUE - 1 : Long.parseLong(range.group(2));
        return last < start ? Optional.empty() : Optional.of(new ByteRange(start, Math.min(last + 1, size)));
    }

    /** Whether nothing of the file lies in it. */
    boolean isEmpty() {
        return end <= start;
    }

    long length() {
        return end - start;
    }

    /** As {@code Content-Range} has it: {@code bytes 2-5/12}, or {@code bytes *}{@code /12} for none of it. */
    String of(ByteRange whole) {
        return "bytes " + (isEmpty() ? "*" : start + "-" + (end - 1)) + "/" + whole.length();
    }
}
