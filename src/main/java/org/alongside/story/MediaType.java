package org.alongside.story;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a file is, by the ending of its name. A file that is not in this list is not shown.
 *
 * @param name as servers and browsers call it: {@code image/webp}
 */
public record MediaType(Sort sort, String name) {

    /** What a file can be used for. */
    public enum Sort {
        PICTURE("a picture"),
        SOUND("sound"),
        VIDEO("video"),
        CAPTIONS("captions"),
        DOCUMENT("a document");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        /** What messages call it. */
        public String words() {
            return words;
        }

        /** The endings of such files, as messages list them: not of those that are known only to be refused. */
        public String endings() {
            return BY_ENDING.entrySet().stream()
                    .filter(entry -> entry.getValue().sort() == this)
                    .filter(entry -> !entry.getKey().equals(REFUSED))
                    .map(entry -> "." + entry.getKey())
                    .collect(Collectors.joining(", "));
        }
    }

    /** Pictures that cannot be cleaned for certain: found, so that they can be refused in plain words. */
    private static final String REFUSED = "avif";

    private static final Map<String, MediaType> BY_ENDING = new TreeMap<>();

    static {
        add(Sort.PICTURE, "image/png", "png");
        add(Sort.PICTURE, "image/jpeg", "jpg", "jpeg");
        add(Sort.PICTURE, "image/gif", "gif");
        add(Sort.PICTURE, "image/webp", "webp");
        add(Sort.PICTURE, "image/avif", REFUSED);
        add(Sort.SOUND, "audio/mpeg", "mp3");
        add(Sort.SOUND, "audio/mp4", "m4a");
        add(Sort.SOUND, "audio/ogg", "ogg", "oga", "opus");
        add(Sort.SOUND, "audio/wav", "wav");
        add(Sort.VIDEO, "video/mp4", "mp4", "m4v");
        add(Sort.VIDEO, "video/webm", "webm");
        add(Sort.CAPTIONS, "text/vtt", "vtt");
        add(Sort.DOCUMENT, "application/pdf", "pdf");
        add(Sort.DOCUMENT, "text/csv", "csv");
        add(Sort.DOCUMENT, "text/plain", "txt");
        add(Sort.DOCUMENT, "application/vnd.oasis.opendocument.text", "odt");
        add(Sort.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
    }

    private static void add(Sort sort, String name, String... endings) {
        for (String ending : endings) {
            BY_ENDING.put(ending, new MediaType(sort, name));
        }
    }

    /** What a file is, large letters or small. */
    public static Optional<MediaType> of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0 ? Optional.empty() : Optional.ofNullable(BY_ENDING.get(ending));
    }
}
