package org.alongside.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.source.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatRulesTest {

    private static final int LONG = 200_000;

    @Test
    void haveDifferentNames() {
        assertThat(FormatRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void areAllExplainedToEditors() throws IOException {
        String manual = Files.readString(Path.of("docs/anonymity.md"));
        for (Rule rule : FormatRules.all()) {
            String effect = rule.level() == Level.ERROR ? "blocks" : "warns";
            assertThat(manual).contains("| `" + rule.id() + "` | " + effect + " |");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "0 ",
                "a.a@",
                "(0",
                "12 Mill ",
                "9 a ",
                "born 3 ",
                "12-",
                "a dot ",
                "AB12 CDE ",
                "Aa of the ",
                "oh ",
                "aged 40 in a ",
                "facebook.com/",
                "Dev, "
            })
    void takeHardlyAnyTimeForHostileTexts(String piece) {
        String text = piece.repeat(LONG / piece.length());
        Reading reading = Reading.of(text, Set.of("Dev"), Set.of("in a", "otterleigh"), Set.of());
        for (Rule rule : FormatRules.all()) {
            // what takes time in squares would need minutes; most of the five seconds is for slow machines
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> rule.in(reading), rule.id() + " on " + piece);
        }
    }
}
