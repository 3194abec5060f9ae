package org.alongside.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.Publisher;
import org.alongside.source.Finding;
import org.alongside.story.Kind;
import org.alongside.story.Person;
import org.alongside.story.Story;
import org.alongside.tagging.TaggedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories of this repository are told once each; what is made of them here is found. */
final class SameEpisodeRuleTest {

    private static final List<Story> STORIES = Publisher.tags(Path.of("").toAbsolutePath()).stories().stream()
            .map(TaggedStory::story)
            .toList();

    private static final String RULE = "anonymity.same-episode";

    @Test
    void isSilentAboutStoriesThatAreToldOnce() {
        assertThat(episodes(STORIES)).isEmpty();
    }

    @Test
    void twoStoriesByThemselvesAreTwo() {
        List<Story> english = english();
        for (int i = 1; i < english.size(); i++) {
            assertThat(episodes(List.of(english.get(i - 1), english.get(i)))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rename", "reorder", "replace", "drop", "all"})
    void findsAStoryThatIsToldAgain(String change) {
        for (Story original : english()) {
            List<Story> stories = new ArrayList<>(STORIES);
            stories.add(retold(original, change));
            assertThat(episodes(stories))
                    .as(original.piece().slug())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at().file()).isEqualTo("content/zzz.md");
                        assertThat(finding.hint())
                                .endsWith("the other is " + original.at().file());
                    });
            assertThat(episodes(List.of(original, retold(original, change)))).hasSize(1);
        }
    }

    @Test
    void versionsAreNoSecondTelling() {
        String text = text(english().get(0)).replace("\n", "\n\n");
        assertThat(Telling.found(new Telling("bench").text(text), new Telling("choir").text(text)))
                .containsExactly("choir same-episode bench");
        assertThat(Telling.found(
                        new Telling("bench").text(text),
                        new Telling("easy").text(text).easyReadOf("bench"),
                        new Telling("mainc").text(text).welshOf("bench"),
                        new Telling("all").text(text).collects("bench")))
                .isEmpty();
        assertThat(Telling.found(
                        new Telling("bench").text(text).kind(Kind.ARTICLE),
                        new Telling("choir").text(text).allows(RULE)))
                .isEmpty();
    }

    @Test
    void twentyThousandCopiesTakeNoSquares() {
        Story copy = new Telling("copy")
                .in("elmford")
                .of("Mair")
                .quote("I thought it would feel like winning, and it felt like a Friday.", "Mair")
                .text(text(english().get(0)))
                .story();
        List<Story> copies = Collections.nCopies(20_000, copy);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(Across.of(copies, 3)).isNotEmpty());
    }

    private static List<Story> english() {
        return STORIES.stream()
                .filter(story -> story.piece().kind() == Kind.STORY)
                .filter(story -> story.piece().ties().translationOf().isEmpty())
                .filter(story -> story.piece().ties().easyReadOf().isEmpty())
                .toList();
    }

    private static List<Finding> episodes(List<Story> stories) {
        return Across.of(stories, 0).stream()
                .filter(finding -> finding.rule().equals(RULE))
                .toList();
    }

    private static String text(Story story) {
        return story.piece().body().passages().stream()
                .map(passage -> passage.text().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    /** A story under other names, and changed. Always the same for the same story. */
    private static Story retold(Story story, String change) {
        Random random = new Random(story.piece().slug().hashCode());
        List<String> sentences = new ArrayList<>(Arrays.asList(text(story).split("(?<=[.?!])\\s+|\n")));
        boolean all = change.equals("all");
        if (all || change.equals("reorder")) {
            Collections.shuffle(sentences, random);
        }
        if (all || change.equals("drop")) {
            sentences.removeIf(sentence -> random.nextInt(10) < 3);
        }
        if (all || change.equals("replace")) {
            sentences.replaceAll(sentence -> replaced(sentence, random));
        }
        String text = String.join("\n\n", sentences);
        Telling telling = new Telling("zzz");
        List<Person> cast = story.piece().cast();
        for (int i = 0; i < cast.size(); i++) {
            telling.with("Quill" + (char) ('a' + i), cast.get(i).role());
            text = text.replaceAll("\\b" + cast.get(i).name() + "\\b", "Quill" + (char) ('a' + i));
        }
        return telling.text(text).story();
    }

    private static String replaced(String sentence, Random random) {
        return Arrays.stream(sentence.split(" "))
                .map(word -> random.nextInt(5) == 0 ? invented(random) : word)
                .collect(Collectors.joining(" "));
    }

    private static String invented(Random random) {
        return IntStream.range(0, 6)
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(26))))
                .collect(Collectors.joining());
    }
}
