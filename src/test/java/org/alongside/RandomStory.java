package org.alongside;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Stories with a cast, confirmed principles and long bodies, of which some tell the same of the same people. */
final class RandomStory {

    private static final List<String> NAMES = List.of("Dilys", "Bran", "Anwen", "Iolo");
    private static final List<String> ROLES = List.of("person", "family", "neighbour", "coordinator");
    private static final List<String> PRINCIPLES = List.of("information", "relationships", "citizenship");

    private static final List<String> SENTENCES = List.of(
            "%s had kept bees behind the chapel for thirty years, and nobody had asked about them.",
            "Nobody told %s what to do, and she decided for herself how she wanted to live.",
            "%s is seventy-four and has had dementia since the spring.",
            "A neighbour knew somebody at the allotments, and they walked over with a tray of leeks.",
            "He found out from a leaflet what he could ask for, and that it was his to say no to.",
            "They set up a supper together, and now twelve people come and %s washes up.",
            "The kettle went on and the talk went round to the boats again.",
            "> It was the first time in all those years that anybody had asked me that. — %s");

    private final Random random;

    RandomStory(Random random) {
        this.random = random;
    }

    /** The text of a file, not yet checked by anybody. */
    String text() {
        String first = one(NAMES);
        String second = one(NAMES);
        return """
                ---
                type: story
                title: %s and the bees
                summary: A story.
                date: 2025-02-03
                status: published
                place: %s
                principles: [%s]
                cast:
                  - { name: %s, role: %s, name-is: changed }
                %s---
                %s
                """.formatted(
                        first,
                        one(List.of("greenwell", "mill-lane")),
                        String.join(", ", PRINCIPLES.subList(0, random.nextInt(PRINCIPLES.size() + 1))),
                        first,
                        one(ROLES),
                        second.equals(first)
                                ? ""
                                : "  - { name: " + second + ", role: " + one(ROLES) + ", name-is: changed }\n",
                        body(List.of(first, second)));
    }

    private String body(List<String> names) {
        List<String> passages = new ArrayList<>();
        int sentences = 1 + random.nextInt(60);
        for (int i = 0; i < sentences; i++) {
            passages.add(one(SENTENCES).replace("%s", one(names)));
        }
        return String.join(one(List.of("\n\n", " ")), passages);
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
