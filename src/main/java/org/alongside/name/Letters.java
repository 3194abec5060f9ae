package org.alongside.name;

/** The letters of a word without their accents and capitals, by which lists and texts are compared. */
final class Letters {

    private static final char FIRST_LATIN = 0xC0;
    private static final char FIRST_ADDITIONAL = 0x1E00;

    /** The plain letter of each from U+00C0; {@code ?} where there is none. ({@link java.text.Normalizer} is slow to start.) */
    private static final String LATIN =
            "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggg"
                    + "hhhhiiiiiiiiiiiijjkkkllllll??llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz?????????"
                    + "???????e????????????????oo?????????????uu????????????????????????????aaiioouuuuuuuuuu?aaaa????ggkkoo"
                    + "oo??j???gg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????????????????????";

    /** The same from U+1E00, for Welsh and Vietnamese. */
    private static final String ADDITIONAL =
            "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
                    + "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy????s?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
                    + "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    private Letters() {}

    static String plain(CharSequence word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 128) {
                plain.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(plain(c));
            }
        }
        return plain.toString();
    }

    private static char plain(char c) {
        char letter = '?';
        if (c >= FIRST_LATIN && c < FIRST_LATIN + LATIN.length()) {
            letter = LATIN.charAt(c - FIRST_LATIN);
        } else if (c >= FIRST_ADDITIONAL && c < FIRST_ADDITIONAL + ADDITIONAL.length()) {
            letter = ADDITIONAL.charAt(c - FIRST_ADDITIONAL);
        } else if (c == '\u2019' || c == '\u2018' || c == '\u02BC') {
            letter = '\'';
        }
        return letter == '?' ? Character.toLowerCase(c) : letter;
    }
}
