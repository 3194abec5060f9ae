package org.alongside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.audit.RealNames;
import org.alongside.audit.Secret;
import org.alongside.audit.Secrets;
import org.alongside.clearance.ClearedStory;
import org.alongside.clearance.Verdict;
import org.alongside.identifier.FormatRules;
import org.alongside.manuscript.Library;
import org.alongside.source.Level;
import org.alongside.story.Address;
import org.alongside.story.Anonymity;
import org.alongside.story.Consent;
import org.alongside.story.Passage;
import org.alongside.story.Piece;
import org.alongside.story.Standing;
import org.alongside.story.Story;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Helpline;

/** What must not be on a site: the working papers of all pieces, and every trace of those that are not published. */
final class SecretsOf {

    /** Where the host is told that a piece has gone. */
    private static final List<String> TOLD_OF_GONE = List.of("withdrawn.txt", ".htaccess", "withdrawn.nginx.conf");

    /** A passage of so many characters is nobody else's by chance. */
    private static final int TELLING = 40;

    private SecretsOf() {}

    static Secrets site(SourceSite source, Library library, Verdict verdict, RealNames names) {
        Set<Address> published =
                verdict.cleared().stream().map(ClearedStory::address).collect(Collectors.toSet());
        Set<String> notices = notices(verdict);
        List<Secret> all = new ArrayList<>();
        List<Secret> phrases = new ArrayList<>();
        Set<String> declared = declared(source);
        for (Story story : library.stories()) {
            papers(story.standing()).forEach(all::add);
            if (published.contains(story.piece().address())) {
                declared.addAll(allowed(story));
            } else {
                boolean gone = verdict.gone().contains(story.piece().address());
                Set<String> mayStandIn = gone ? notices : Set.of();
                all.add(Secret.address(
                        "the address of " + which(story),
                        story.piece().address().path(),
                        mayStandIn));
                phrases(story, verdict, mayStandIn).forEach(phrases::add);
            }
        }
        List<String> said =
                verdict.cleared().stream().map(story -> text(story.piece())).toList();
        all.addAll(Secrets.unsaid(phrases, said));
        return new Secrets(
                List.copyOf(all), names, Set.copyOf(declared), source.settings().host());
    }

    /** Where readers and hosts are told what has gone: titles stand there too, in the names of the notices. */
    private static Set<String> notices(Verdict verdict) {
        Set<String> files = new HashSet<>(TOLD_OF_GONE);
        verdict.gone().forEach(address -> files.add(address.outputFile()));
        return files;
    }

    private static String which(Story story) {
        return switch (story.standing().status()) {
            case DRAFT -> "a draft";
            case REVIEW -> "a piece in review";
            case PUBLISHED -> "a piece that is not cleared";
            case WITHDRAWN -> "a withdrawn piece";
        };
    }

    /** Its title, and of one that has gone also all that it said. */
    private static Stream<Secret> phrases(Story story, Verdict verdict, Set<String> mayStandIn) {
        Piece piece = story.piece();
        Secret title =
                Secret.phrase("the title of " + which(story), piece.heading().title(), mayStandIn);
        Stream<String> words = verdict.gone().contains(piece.address())
                ? Stream.concat(
                        Stream.of(piece.heading().summary()),
                        piece.body().passages().stream().map(Passage::text))
                : Stream.empty();
        return Stream.concat(
                Stream.of(title),
                words.filter(text -> text.length() >= TELLING)
                        .map(text -> Secret.phrase("the words of " + which(story), text, mayStandIn)));
    }

    private static Stream<Secret> papers(Standing standing) {
        Stream<Secret> consent = standing.consent().map(Consent::reference).stream()
                .map(reference -> Secret.value("a consent reference", reference));
        Stream<Secret> reasons = standing.anonymity().map(Anonymity::allowed).stream()
                .flatMap(List::stream)
                .map(allowance -> Secret.phrase("the reason for an exception", allowance.reason()));
        return Stream.concat(consent, reasons);
    }

    /** The site's own contact, and helplines. */
    private static Set<String> declared(SourceSite source) {
        Set<String> declared = new HashSet<>();
        source.settings().contact().map(Secrets::plain).ifPresent(declared::add);
        for (Facet facet : Facet.values()) {
            source.vocabularies().of(facet).terms().stream()
                    .flatMap(term -> term.helplines().stream())
                    .map(Helpline::phone)
                    .map(Secrets::plain)
                    .forEach(declared::add);
        }
        return declared;
    }

    /** What editors have allowed in a published piece, and all that a network says of itself on pages of its own. */
    private static List<String> allowed(Story story) {
        boolean telling = story.piece().kind().isTelling();
        Set<String> rules = story.standing().anonymity().map(Anonymity::allowed).orElse(List.of()).stream()
                .map(allowance -> allowance.rule().value())
                .collect(Collectors.toSet());
        if (telling && rules.isEmpty()) {
            return List.of();
        }
        Reading reading = Reading.of(text(story.piece()), Set.of(), Set.of(), Set.of());
        return FormatRules.all().stream()
                .filter(rule -> rule.level() == Level.ERROR && (!telling || rules.contains(rule.id())))
                .flatMap(rule -> identifiers(rule, reading))
                .toList();
    }

    private static Stream<String> identifiers(Rule rule, Reading reading) {
        return rule.in(reading).stream()
                .map((Span span) -> Secrets.plain(reading.text().substring(span.start(), span.end())));
    }

    private static String text(Piece piece) {
        String passages = piece.body().passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
        return piece.heading().title() + "\n" + piece.heading().summary() + "\n" + passages;
    }
}
