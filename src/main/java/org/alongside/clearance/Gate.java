package org.alongside.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.source.Findings;
import org.alongside.source.Located;
import org.alongside.story.Address;
import org.alongside.story.Standing;
import org.alongside.story.Story;
import org.alongside.story.Ties;
import org.alongside.tagging.TaggedStory;
import org.alongside.vocabulary.Language;

/**
 * Decides which stories may be published. What is not known to be cleared is not: a story passes only if it is published,
 * its day has come, there is consent for the web that has not run out, no rule of anonymity blocks it, and a person has
 * checked the words that it has now. A version of a story goes with its original.
 */
public final class Gate {

    private final LocalDate asOf;
    private final Set<String> broken;
    private final Findings findings = new Findings();
    private final Map<Held, Long> held = new EnumMap<>(Held.class);
    private final Set<Address> gone = new TreeSet<>();

    private Gate(LocalDate asOf, Set<String> broken) {
        this.asOf = asOf;
        this.broken = broken;
    }

    /**
     * What may be published on a day.
     *
     * @param asOf the day; a story whose {@code publish-on} or {@code date} is after it has not come yet
     * @param broken files in which something is wrong: whatever it is, their pieces do not pass
     */
    public static Verdict decide(List<TaggedStory> stories, LocalDate asOf, Set<String> broken) {
        Gate gate = new Gate(asOf, broken);
        List<TaggedStory> passing = new ArrayList<>(
                stories.stream().filter(tagged -> gate.passes(tagged.story())).toList());
        while (passing.removeIf(tagged -> gate.goesWithItsOriginal(tagged.story()))) {
            // what was removed may be the original of another
        }
        List<ClearedStory> cleared = passing.stream()
                .map(tagged -> new ClearedStory(tagged.story().piece(), tagged.tags()))
                .toList();
        cleared.forEach(story -> gate.gone.remove(story.address())); // somebody else's piece has the address now
        return new Verdict(cleared, Map.copyOf(gate.held), Set.copyOf(gate.gone), gate.findings.sorted());
    }

    private boolean passes(Story story) {
        Optional<Held> why = why(story);
        why.ifPresent(reason -> hold(story, reason));
        return why.isEmpty();
    }

    private void hold(Story story, Held reason) {
        held.merge(reason, 1L, Long::sum);
        if (reason.isGone()) {
            gone.add(story.piece().address());
        }
    }

    private Optional<Held> why(Story story) {
        return switch (story.standing().status()) {
            case DRAFT -> Optional.of(Held.DRAFT);
            case REVIEW -> Optional.of(Held.IN_REVIEW);
            case WITHDRAWN -> Optional.of(Held.WITHDRAWN);
            case PUBLISHED -> isDue(story) ? whyNotCleared(story) : Optional.of(Held.NOT_YET_DUE);
        };
    }

    private boolean isDue(Story story) {
        Standing standing = story.standing();
        return !story.piece().heading().date().isAfter(asOf)
                && standing.publishOn().filter(day -> day.isAfter(asOf)).isEmpty();
    }

    private Optional<Held> whyNotCleared(Story story) {
        Optional<Held> consent = ConsentCheck.of(story, asOf, findings);
        if (consent.equals(Optional.of(Held.EXPIRED))) {
            return consent;
        }
        boolean checked = HumanCheck.passes(story, asOf, findings);
        boolean sound =
                story.examination().isSafe() && !broken.contains(story.at().file());
        return consent.isEmpty() && checked && sound ? Optional.empty() : Optional.of(Held.NOT_CLEARED);
    }

    private boolean goesWithItsOriginal(Story story) {
        Ties ties = story.piece().ties();
        Optional<Located<String>> original = Stream.of(ties.translationOf(), ties.easyReadOf())
                .flatMap(Optional::stream)
                .filter(slug -> isGone(story, slug.value(), ties.translationOf().equals(Optional.of(slug))))
                .findFirst();
        original.ifPresent(slug -> {
            findings.warning(
                    slug.at(),
                    "clearance.original-gone",
                    "the original is no longer published; this version is left out with it",
                    "withdraw this one too, or publish the original again");
            hold(story, Held.WITHDRAWN);
        });
        return original.isPresent();
    }

    private boolean isGone(Story version, String slug, boolean translated) {
        Set<Language> languages =
                translated ? Set.of(Language.values()) : Set.of(version.piece().language());
        return languages.stream()
                .filter(language -> !translated || language != version.piece().language())
                .anyMatch(language ->
                        gone.contains(Address.of(language, version.piece().kind(), slug)));
    }
}
