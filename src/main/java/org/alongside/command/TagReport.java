package org.alongside.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.SiteTags;
import org.alongside.tagging.Evidence;
import org.alongside.tagging.Tag;
import org.alongside.tagging.TaggedStory;
import org.alongside.tagging.Tags;
import org.alongside.vocabulary.Facet;
import org.jspecify.annotations.Nullable;

/** Tags on paper, and as other programs read them. Stable once released. */
final class TagReport {

    private record Document(Map<String, String> lexicons, List<StoryTags> stories) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record StoryTags(
            String file,
            List<TagEntry> principles,
            List<TagEntry> outcomes,
            @Nullable TagEntry introduction) {}

    private record TagEntry(String id, String tier, String state, List<EvidenceEntry> evidence) {}

    private record EvidenceEntry(String passage, String sentence, String match, String tier) {}

    private TagReport() {}

    static String json(SiteTags tags) {
        Map<String, String> lexicons = new TreeMap<>();
        tags.lexicons().forEach((language, version) -> lexicons.put(language.code(), version));
        try {
            return new ObjectMapper()
                    .writeValueAsString(new Document(
                            lexicons,
                            tags.stories().stream().map(TagReport::entry).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    private static StoryTags entry(TaggedStory tagged) {
        Tags tags = tagged.tags();
        return new StoryTags(
                tagged.story().at().file(),
                tags.principles().stream().map(TagReport::entry).toList(),
                tags.outcomes().stream().map(TagReport::entry).toList(),
                introduction(tags).map(TagReport::entry).orElse(null));
    }

    /** What the editor wrote, or else what the words say most clearly. */
    private static Optional<Tag> introduction(Tags tags) {
        return tags.of(Facet.INTRODUCTIONS).stream()
                .filter(tag -> tag.state() == Tag.State.CONFIRMED)
                .findFirst()
                .or(() -> tags.of(Facet.INTRODUCTIONS).stream()
                        .filter(tag -> !tag.evidence().isEmpty())
                        .max((one, other) -> Double.compare(weight(one), weight(other))));
    }

    private static double weight(Tag tag) {
        return tag.evidence().get(0).weight();
    }

    private static TagEntry entry(Tag tag) {
        return new TagEntry(
                tag.term().id(),
                tag.tier().word(),
                tag.state().word(),
                tag.evidence().stream()
                        .map(evidence -> new EvidenceEntry(
                                evidence.passage(),
                                evidence.sentence(),
                                evidence.match(),
                                evidence.tier().word()))
                        .toList());
    }

    /** The suggestions for each piece, with their best sentences. */
    static void print(List<TaggedStory> stories, PrintWriter to) {
        int suggested = 0;
        for (TaggedStory tagged : stories) {
            List<Tag> open = Tags.OFFERED.stream()
                    .flatMap(facet -> tagged.tags().of(facet).stream())
                    .filter(tag -> tag.state() == Tag.State.SUGGESTED)
                    .toList();
            if (!open.isEmpty()) {
                to.println(tagged.story().at().file());
                open.forEach(tag -> print(tag, to));
                suggested++;
            }
        }
        to.println(
                suggested == 0
                        ? "Nothing to suggest."
                        : "Strong suggestions go into a header with `tags --accept FILE`; what you don't see in a piece,"
                                + " name in its `principles-rejected`.");
    }

    private static void print(Tag tag, PrintWriter to) {
        Evidence best = tag.evidence().get(0);
        to.println("  " + tag.term().id() + " (" + tag.tier().word() + ")");
        to.println("    " + best.passage() + ": " + best.sentence() + " [" + best.match() + "]");
    }
}
