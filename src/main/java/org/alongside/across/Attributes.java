package org.alongside.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a story tells of its main person that others may know too. Only simple words are understood; see the lists. */
final class Attributes {

    /** What is not told. */
    static final int UNTOLD = -1;

    /**
     * The numbers of groups in their lists.
     *
     * @param age see {@code ages.txt}
     * @param condition see {@code conditions.txt}
     * @param family see {@code families.txt}
     */
    record Told(int age, int condition, int family) {

        static final Told NOTHING = new Told(UNTOLD, UNTOLD, UNTOLD);
    }

    private static final Phrases CONDITIONS = Phrases.read("conditions.txt");
    private static final Phrases FAMILIES = Phrases.read("families.txt");

    private Attributes() {}

    /** A condition counts whoever has it, since it is told of the household; age and family only of the main person. */
    static Told of(int[] tokens) {
        int[] plain = Phrases.plain(tokens);
        boolean[] everywhere = new boolean[plain.length];
        Arrays.fill(everywhere, true);
        boolean[] ofMain = Subjects.ofMain(tokens);
        return new Told(
                new ToldAge(tokens, plain).first(ofMain),
                mostTold(CONDITIONS, plain, everywhere),
                mostTold(FAMILIES, plain, ofMain));
    }

    /** The group whose words are told most; of two, the one that comes first in the list. */
    private static int mostTold(Phrases phrases, int[] plain, boolean[] where) {
        int[] times = new int[phrases.groups().size()];
        for (int at = 0; at < plain.length; at++) {
            int group = where[at] ? phrases.at(plain, at) : UNTOLD;
            if (group != UNTOLD) {
                times[group]++;
            }
        }
        int most = Arrays.stream(times).max().orElse(0);
        return most == 0 ? UNTOLD : indexOf(most, times);
    }

    private static int indexOf(int value, int[] values) {
        int index = 0;
        while (values[index] != value) {
            index++;
        }
        return index;
    }

    /** The names of what is told, never the values: for messages. */
    static List<String> names(Told told) {
        List<String> names = new ArrayList<>();
        if (told.age() != UNTOLD) {
            names.add("age band");
        }
        if (told.condition() != UNTOLD) {
            names.add("condition");
        }
        if (told.family() != UNTOLD) {
            names.add("family");
        }
        return names;
    }
}
