package org.alongside.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.source.Finding;
import org.alongside.story.Kind;
import org.alongside.story.Person;
import org.alongside.story.Person.Role;
import org.alongside.story.Piece;

/**
 * One changed name for the main people of two stories of one place, or for one's main person and another's family: readers
 * take them for the same, or they are the same and can be put together.
 */
final class SamePseudonymRule implements CrossRule {

    /** How many stories with the same name are looked at before a story; more would be squares of a name's stories. */
    private static final int LOOKED_AT = 16;

    private record Called(String place, String name) {}

    private record Bearer(int story, boolean main) {}

    @Override
    public String id() {
        return "anonymity.same-pseudonym";
    }

    @Override
    public List<Finding> in(Corpus corpus, Exceptions exceptions) {
        Pairs pairs = new Pairs(id(), corpus, exceptions);
        Map<Called, List<Bearer>> called = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            Piece piece = corpus.stories().get(i).piece();
            if (piece.kind() == Kind.STORY && piece.themes().place().isPresent()) {
                String place = piece.themes().place().get().id();
                for (Person person : piece.cast()) {
                    if (isMeant(person)) {
                        Called name = new Called(place, person.name().toLowerCase(Locale.ROOT));
                        Bearer bearer = new Bearer(i, person.role() == Role.PERSON);
                        List<Bearer> before = called.computeIfAbsent(name, any -> new ArrayList<>());
                        compare(bearer, before, corpus, pairs);
                        remember(bearer, before);
                    }
                }
            }
        }
        return pairs.findings(
                "the same changed name as in another story of this place",
                "give one of them another name, or tie the stories to each other with `series`");
    }

    private static boolean isMeant(Person person) {
        return !person.ownName() && (person.role() == Role.PERSON || person.role() == Role.FAMILY);
    }

    private static void compare(Bearer bearer, List<Bearer> before, Corpus corpus, Pairs pairs) {
        for (Bearer other : before) {
            if ((bearer.main() || other.main())
                    && other.story() != bearer.story()
                    && !corpus.kin().isTied(bearer.story(), other.story())) {
                pairs.add(bearer.story(), other.story(), nearness(bearer, other, corpus));
            }
        }
    }

    /** An editor is shown the other main person first, and the original before its translation. */
    private static double nearness(Bearer bearer, Bearer other, Corpus corpus) {
        boolean sameLanguage = corpus.stories().get(bearer.story()).piece().language()
                == corpus.stories().get(other.story()).piece().language();
        return (bearer.main() && other.main() ? 2 : 1) + (sameLanguage ? 0.5 : 0);
    }

    /** Main people are kept first: theirs is the name that is remembered. */
    private static void remember(Bearer bearer, List<Bearer> before) {
        if (before.size() < LOOKED_AT) {
            before.add(bearer);
        } else if (bearer.main()) {
            int family = before.indexOf(
                    before.stream().filter(other -> !other.main()).findFirst().orElse(bearer));
            if (family >= 0) {
                before.set(family, bearer);
            }
        }
    }
}
