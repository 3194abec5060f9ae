package org.alongside.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatRulesTest {

    private static final int LONGEST = 2_000_000;

    @Test
    void haveDifferentNames() {
        assertThat(FormatRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "Aa ",
                "0",
                "0 ",
                "7 ",
                "12 ",
                "a.",
                "a@",
                "@a",
                "a@a.",
                "a.a@",
                "-",
                " ",
                "\n",
                "(",
                "(0",
                "+44 ",
                "St ",
                "12 Mill ",
                "aged ",
                "9 a ",
                "one ",
                "oh ",
                "born ",
                "born 3 ",
                "Dev, ",
                "12-",
                "12/",
                "ref ",
                "passport ",
                "A1 ",
                "£1,111",
                "a dot ",
                "a at ",
                "AB12 ",
                "Aa of the ",
                "Church ",
                "of C E ",
                "Huntington ",
                "facebook.com/",
                "1.",
                "http://",
                "case number "
            })
    void takeHardlyAnyTimeForHostileTexts(String piece) {
        String text = piece.repeat(LONGEST / piece.length());
        Reading reading = Reading.of(text, Set.of("Dev"), Set.of("in a", "otterleigh"), Set.of());
        for (Rule rule : FormatRules.all()) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> rule.in(reading), rule.id() + " on " + piece);
        }
    }
}
