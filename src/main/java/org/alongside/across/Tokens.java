package org.alongside.across;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.story.Passage;
import org.alongside.story.Person;
import org.alongside.story.Person.Role;
import org.alongside.story.Piece;

/**
 * The words of a body as numbers: the same word is the same number, in capitals or not, and names of the cast are all one,
 * so that a story told again under other names has the same words. The numbers below {@link #LOWEST} are not words.
 */
final class Tokens {

    /** The end of a sentence or a passage. */
    static final int END = 0;
    /** A comma, a bracket, a dash. */
    static final int PAUSE = 1;
    /** The name of somebody whom the story is of. */
    static final int MAIN = 2;
    /** The name of somebody else in the cast. */
    static final int OTHER = 3;
    /** Any name, where it does not matter whose. */
    static final int NAME = 4;
    /** He, her, theirs: what changes with a name. */
    static final int PRONOUN = 5;

    static final int LOWEST = 16;

    /** Shorter words are in every story, except for numbers. */
    private static final int TELLING = 4;

    private static final Set<Integer> PRONOUNS = new HashSet<>();

    static {
        for (String pronoun : "he she they him her them his hers their theirs".split(" ")) {
            PRONOUNS.add(word(pronoun));
        }
    }

    private final Set<Integer> main = new HashSet<>();
    private final Set<Integer> others = new HashSet<>();
    private int[] tokens = new int[256];
    private int length;

    private Tokens(List<Person> cast) {
        for (Person person : cast) {
            int[] names = Tokens.of(person.name());
            for (int name : names) {
                if (isWord(name) && (isTelling(name) || names.length == 1)) {
                    (person.role() == Role.PERSON ? main : others).add(name);
                }
            }
        }
    }

    /** The body of a piece. */
    static int[] of(Piece piece) {
        Tokens tokens = new Tokens(piece.cast());
        for (Passage passage : piece.body().passages()) {
            tokens.read(passage.text());
            tokens.add(END);
        }
        return tokens.all();
    }

    /** Words of a piece. */
    static int[] of(Piece piece, String text) {
        Tokens tokens = new Tokens(piece.cast());
        tokens.read(text);
        return tokens.all();
    }

    /** Words in which nobody is known. */
    static int[] of(String text) {
        Tokens tokens = new Tokens(List.of());
        tokens.read(text);
        return tokens.all();
    }

    /** The number of one word. */
    static int word(String word) {
        int hash = START;
        boolean digits = true;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
            digits &= Character.isDigit(word.charAt(i));
        }
        return number(hash, digits || word.length() >= TELLING);
    }

    private static final int START = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    /** The lowest bit says whether the word tells much. */
    private static int number(int hash, boolean telling) {
        int mixed = hash ^ (hash >>> 15);
        int number = telling ? mixed | 1 : mixed & ~1;
        return number >= 0 && number < LOWEST ? number + LOWEST : number;
    }

    /** Whether it is a word that not every story has. */
    static boolean isTelling(int token) {
        return (token & 1) == 1 && (token < 0 || token >= LOWEST);
    }

    static boolean isWord(int token) {
        return token != END && token != PAUSE;
    }

    /** The same words whoever they are told of: names are one, run together, pronouns are one, and nothing parts them. */
    static int[] masked(int[] tokens) {
        int[] masked = new int[tokens.length];
        int length = 0;
        for (int token : tokens) {
            int mask = mask(token);
            if (isWord(mask) && !(mask == NAME && length > 0 && masked[length - 1] == NAME)) {
                masked[length++] = mask;
            }
        }
        return Arrays.copyOf(masked, length);
    }

    /** A name is any name, and a pronoun any pronoun. */
    static int mask(int token) {
        if (token == MAIN || token == OTHER) {
            return NAME;
        }
        return PRONOUN_BITS.mayHave(token) && PRONOUNS.contains(token) ? PRONOUN : token;
    }

    private static final Filter PRONOUN_BITS = new Filter(PRONOUNS);

    private int[] all() {
        return Arrays.copyOf(tokens, length);
    }

    private void add(int token) {
        if (length == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * length);
        }
        tokens[length++] = token;
    }

    private void read(String text) {
        char[] chars = text.toCharArray(); // much faster than to ask a string for each
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            if (isLetter(c)) {
                at = readWord(chars, at);
            } else {
                if (c == '.' || c == '!' || c == '?') {
                    add(END);
                } else if (c != ' ' && ",;:()[]–—".indexOf(c) >= 0) {
                    add(PAUSE);
                }
                at++;
            }
        }
    }

    private int readWord(char[] text, int start) {
        int hash = START;
        int at = start;
        int letters = 0;
        boolean digits = true;
        while (at < text.length) {
            char c = text[at];
            if (c >= 'a' && c <= 'z') { // as nearly all are
                hash = (hash ^ c) * PRIME;
                digits = false;
                letters++;
            } else if (isLetter(c)) {
                char small = Character.toLowerCase(c);
                hash = (hash ^ small) * PRIME;
                digits &= c < 128 ? c <= '9' : Character.isDigit(c);
                letters++;
            } else if ((c != '\'' && c != '’') || endsThere(text, at)) {
                break;
            }
            at++;
        }
        int number = number(hash, digits || letters >= TELLING);
        boolean capital = Character.isUpperCase(text[start]);
        add(capital && main.contains(number) ? MAIN : capital && others.contains(number) ? OTHER : number);
        return endsThere(text, at) ? Math.min(text.length, at + 2) : at;
    }

    /** At an apostrophe: whether what follows is a mere "s", or nothing of the word. */
    private static boolean endsThere(char[] text, int apostrophe) {
        if (apostrophe >= text.length || (text[apostrophe] != '\'' && text[apostrophe] != '’')) {
            return false;
        }
        boolean letter = isLetter(text, apostrophe + 1);
        return !letter || (text[apostrophe + 1] == 's' && !isLetter(text, apostrophe + 2));
    }

    private static boolean isLetter(char[] text, int at) {
        return at < text.length && isLetter(text[at]);
    }

    /** A figure, too. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c > ' ' && Character.isLetterOrDigit(c));
    }
}
