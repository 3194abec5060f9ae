package org.alongside.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WordNumbersTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void saysWhatAMapSays() {
        WordNumbers numbers = numbers(Integer.MAX_VALUE);
        Map<String, Long> map = new HashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            String word = word(random);
            long expected = map.computeIfAbsent(word, w -> (long) map.size());
            assertThat(of(word, numbers)).as(word).isEqualTo(expected);
        }
        assertThat(asked).as("each asked for once").hasSameSizeAs(map.keySet());
    }

    /** Of up to fourteen signs, so that some are too long to be packed, and now and then one that is not ASCII. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(14); length > 0; length--) {
            word.append(random.nextInt(40) == 0 ? 'ŵ' : (char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    @Test
    void aCapitalIsASmallLetterAndAnApostropheAnother() {
        WordNumbers numbers = numbers(Integer.MAX_VALUE);

        assertThat(of("Didn’t", numbers)).isEqualTo(of("didn't", numbers));
        assertThat(of("didnt", numbers)).isNotEqualTo(of("didn't", numbers));
        assertThat(asked).containsExactly("Didn’t", "didnt");
    }

    @Test
    void forgetsWhatIsTooMuch() {
        WordNumbers numbers = numbers(1);

        List.of("tea", "cake", "cake", "tea", "neighbourliness", "conversations", "conversations")
                .forEach(word -> of(word, numbers));

        assertThat(asked).containsExactly("tea", "cake", "cake", "neighbourliness", "conversations", "conversations");
    }

    @Test
    void asksOfLettersWhatTheJdkSays() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(WordNumbers.isLetterOrDigit(c))
                    .as(String.format(Locale.ROOT, "%04x", (int) c))
                    .isEqualTo(Character.isLetterOrDigit(c));
        }
    }

    private WordNumbers numbers(int most) {
        return new WordNumbers(
                word -> {
                    asked.add(word);
                    return asked.size() - 1L;
                },
                most);
    }

    /** As part of a longer text. */
    private static long of(String word, WordNumbers numbers) {
        return numbers.of(("a " + word + " b").toCharArray(), 2, 2 + word.length());
    }
}
