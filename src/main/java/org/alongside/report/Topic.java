package org.alongside.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a group of rules is about. The first part of a rule's id names the group: {@code anonymity} in
 * {@code anonymity.phone}.
 *
 * @param id the name of the topic in addresses
 * @param title what its rules look at
 * @param meaning why, in words for those who write
 * @param document where more is said, as a path from Alongside's own folder
 */
record Topic(String id, String title, String meaning, String document) {

    private static final String FORMAT = "docs/story-format.md";
    private static final String SETTINGS = "docs/settings.md";

    private static final Topic OTHER =
            new Topic("other", "Other rules", "What else a site needs to be published.", "README.md");

    private static final Map<String, Topic> BY_PREFIX = byPrefix();

    private static Map<String, Topic> byPrefix() {
        Map<String, Topic> topics = new LinkedHashMap<>();
        put(
                topics,
                List.of("anonymity"),
                "What could give somebody away",
                "Somebody with the internet, the library and the patience to ask around must not find out who a piece is"
                        + " about. A rule knows forms, not people: whoever knows the neighbourhood has to read every piece.",
                "docs/anonymity.md");
        put(
                topics,
                List.of("consent", "clearance"),
                "Whether a piece may be published",
                "People decide what is told of them, for how long and where; and somebody has to have checked the text as"
                        + " it is now.",
                FORMAT);
        put(
                topics,
                List.of("picture"),
                "What is in picture files",
                "Cameras note where and when a picture was taken. What cannot be read cannot be cleaned of it.",
                "docs/pictures.md");
        put(
                topics,
                List.of("header", "yaml"),
                "How a header is written",
                "A piece starts with its header, between two lines of three hyphens. What cannot be read there cannot be"
                        + " published.",
                FORMAT);
        put(
                topics,
                List.of("field", "date", "slug", "clip", "image", "media"),
                "What the fields of a header say",
                "Lists, search and pages rest on these fields, so each has to be of the form that they expect.",
                FORMAT);
        put(
                topics,
                List.of("collection", "series", "translation", "easy-read", "link"),
                "What leads from one piece to another",
                "A link has to lead somewhere, also for readers who come long after it was written.",
                FORMAT);
        put(
                topics,
                List.of("body", "heading", "html", "quote"),
                "How a text is written",
                "What is nearly Markdown would be shown as it stands, and not as it was meant.",
                FORMAT);
        put(
                topics,
                List.of("file"),
                "Files that cannot be read",
                "Alongside reads texts of a reasonable size, as UTF-8, from the site's own folder.",
                FORMAT);
        put(
                topics,
                List.of("lexicon"),
                "The lexicon",
                "The phrases by which principles and outcomes are found in a text.",
                "docs/lexicon.md");
        put(
                topics,
                List.of("settings", "vocabulary", "words", "theme", "template"),
                "Settings, lists and the look of the site",
                "They are behind every page, so a mistake here is one on all of them.",
                SETTINGS);
        return topics;
    }

    private static void put(
            Map<String, Topic> topics, List<String> prefixes, String title, String meaning, String document) {
        Topic topic = new Topic(prefixes.get(0), title, meaning, document);
        prefixes.forEach(prefix -> topics.put(prefix, topic));
    }

    /** The topic of a rule. */
    static Topic of(String rule) {
        return BY_PREFIX.getOrDefault(rule.replaceFirst("\\..*", ""), OTHER);
    }

    /** Every topic, in the order in which they are explained. */
    static List<Topic> all() {
        return Stream.concat(BY_PREFIX.values().stream().distinct(), Stream.of(OTHER))
                .toList();
    }

    /** What a rule looks at, in words: "What could give somebody away: exact day". */
    String nameOf(String rule) {
        return title + ": "
                + rule.replaceFirst("^[^.]*\\.", "").replace('-', ' ').replace('.', ' ');
    }
}
