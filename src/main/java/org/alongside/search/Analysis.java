package org.alongside.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.alongside.tagging.Stems;
import org.alongside.vocabulary.Language;

/**
 * How a word becomes a term. {@code assets/js/search/words.js} does the same to the words of a query; a test holds the two
 * against each other. For one thread.
 */
final class Analysis {

    /** No word that anybody looks for has more letters; what is longer is cut. */
    static final int LONGEST = 32;

    /** Words that nearly every piece has. They count in the distance between others, and cannot be looked for. */
    private static final String STOP_ENGLISH =
            "a an and are as at be been but by for from had has have he her him his i if in is it its me my of on or our she"
                    + " so that the their them they this to us was we were which will with you your";

    private static final String STOP_WELSH =
            "a ac ag am ar at au bod chi dy ei eich ein er eu fe fel fy gan gyda hi i iw ir ma mae maen mewn mi na nad ni o oedd"
                    + " oes or roedd sydd syn wedi y yn yng ym yr yw";

    private static final String APOSTROPHE = "['’ʼ‘]";
    private static final Pattern BETWEEN = Pattern.compile("['’ʼ‘ ]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final UnaryOperator<String> stems;
    private final Set<String> stop;
    private final Pattern clitic;

    Analysis(Language language) {
        this.stems = Stems.of(language);
        this.stop = Set.copyOf(stopWords(language));
        this.clitic = Pattern.compile(APOSTROPHE + "(?:" + clitics(language).replace(' ', '|') + ")$");
    }

    static List<String> stopWords(Language language) {
        String words = switch (language) {
            case ENGLISH -> STOP_ENGLISH;
            case WELSH -> STOP_WELSH;
        };
        return Arrays.asList(words.split(" "));
    }

    /** What hangs on to a word with an apostrophe and is a word of its own, or none: mum's, byddai'n, a'r. */
    static String clitics(Language language) {
        return switch (language) {
            case ENGLISH -> "s";
            case WELSH -> "n r i u w m th ch";
        };
    }

    /** The name of the stemmer, for readers of the index. */
    static String stemmer(Language language) {
        return switch (language) {
            case ENGLISH -> "porter2";
            case WELSH -> "none";
        };
    }

    /**
     * A word in small letters, without accents, apostrophes and what hangs on with one, and without the spaces of letters
     * that are many words.
     */
    String fold(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(apart).replaceAll("");
        String whole = clitic.matcher(plain).replaceFirst("");
        return cut(BETWEEN.matcher(whole).replaceAll(""));
    }

    /** Never between the two halves of a character. */
    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** The term of a folded word; none for a word that cannot be looked for. */
    Optional<String> term(String folded) {
        return folded.isEmpty() || stop.contains(folded) ? Optional.empty() : Optional.of(stems.apply(folded));
    }
}
