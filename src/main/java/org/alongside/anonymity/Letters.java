package org.alongside.anonymity;

import java.text.Normalizer;

/** The letters of a word without their accents and capitals, by which lists and texts are compared. */
final class Letters {

    private Letters() {}

    static String plain(CharSequence word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                plain.append((char) (c + 32));
            } else if (c < 128) {
                plain.append(c);
            } else {
                append(plain, c);
            }
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, char c) {
        char small = Character.toLowerCase(c);
        switch (small) {
            case 'ł' -> plain.append('l');
            case 'ø' -> plain.append('o');
            case 'đ', 'ð' -> plain.append('d');
            case 'ı', 'i' -> plain.append('i');
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'ə' -> plain.append('e');
            case '\u2019', '\u2018', '\u02BC' -> plain.append('\'');
            default -> {
                if (Character.getType(small) != Character.NON_SPACING_MARK) {
                    // a letter and its accent, of which the letter comes first
                    plain.append(Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                            .charAt(0));
                }
            }
        }
    }
}
