package org.alongside.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.TestStories;
import org.alongside.anonymity.Allowance;
import org.alongside.kept.Fingerprint;
import org.alongside.source.Finding;
import org.alongside.source.Located;
import org.alongside.source.Location;
import org.alongside.story.Anonymity;
import org.alongside.story.Body;
import org.alongside.story.Kind;
import org.alongside.story.Passage;
import org.alongside.story.Person;
import org.alongside.story.Person.Role;
import org.alongside.story.Piece;
import org.alongside.story.Quote;
import org.alongside.story.Standing;
import org.alongside.story.Status;
import org.alongside.story.Story;
import org.alongside.story.Ties;
import org.alongside.vocabulary.Language;

/** A story in a few words: {@code new Telling("harvest").in("elmford").of("Mair").text("…").story()}. */
final class Telling {

    private final String slug;
    private Kind kind = Kind.STORY;
    private Language language = Language.ENGLISH;
    private String place = "";
    private final List<Person> cast = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Allowance> allowed = new ArrayList<>();
    private Optional<String> series = Optional.empty();
    private Optional<String> translationOf = Optional.empty();
    private Optional<String> easyReadOf = Optional.empty();
    private List<String> collected = List.of();

    Telling(String slug) {
        this.slug = slug;
    }

    Telling kind(Kind of) {
        kind = of;
        return this;
    }

    Telling in(String area) {
        place = area;
        return this;
    }

    Telling of(String name) {
        return with(name, Role.PERSON);
    }

    Telling with(String name, Role role) {
        cast.add(new Person(name, role, false));
        return this;
    }

    Telling byOwnName(String name) {
        cast.add(new Person(name, Role.PERSON, true));
        return this;
    }

    Telling text(String words) {
        for (String passage : words.split("\n\n")) {
            passages.add(new Passage("p" + (passages.size() + 1), passage));
        }
        return this;
    }

    Telling quote(String words, String speaker) {
        text(words);
        quotes.add(new Quote("p" + passages.size(), words, speaker));
        return this;
    }

    Telling series(String name) {
        series = Optional.of(name);
        return this;
    }

    Telling welshOf(String original) {
        language = Language.WELSH;
        translationOf = Optional.of(original);
        return this;
    }

    Telling easyReadOf(String original) {
        easyReadOf = Optional.of(original);
        return this;
    }

    Telling collects(String... stories) {
        collected = List.of(stories);
        return kind(Kind.COLLECTION);
    }

    Telling allows(String rule) {
        allowed.add(new Allowance(located(rule), "known", Optional.of("RT")));
        return this;
    }

    Story story() {
        var place = Optional.of(this.place).filter(id -> !id.isEmpty()).map(TestStories::term);
        Story plain = TestStories.story(
                slug,
                LocalDate.of(2025, 1, 1),
                TestStories.themes(List.of(), List.of(), place),
                Status.PUBLISHED,
                Optional.empty());
        Piece of = plain.piece();
        Body body = new Body(
                Fingerprint.of(passages.toString()),
                of.body().html(),
                passages,
                quotes,
                List.of(),
                List.of(),
                List.of(),
                0);
        Ties ties = new Ties(
                series.map(Telling::located),
                collected.stream().map(Telling::located).toList(),
                translationOf.map(Telling::located),
                easyReadOf.map(Telling::located));
        Piece piece = new Piece(
                kind,
                language,
                slug,
                of.heading(),
                of.themes(),
                cast,
                false,
                ties,
                Optional.empty(),
                List.of(),
                List.of(),
                body);
        Anonymity anonymity = new Anonymity(
                true, true, Optional.empty(), Optional.empty(), Optional.empty(), List.copyOf(allowed), plain.at());
        Standing standing = new Standing(Status.PUBLISHED, Optional.empty(), Optional.empty(), Optional.of(anonymity));
        return new Story(piece, standing, plain.examination(), Location.startOf("content/" + slug + ".md"));
    }

    private static Located<String> located(String value) {
        return new Located<>(value, Location.startOf("content/a-header.md"));
    }

    /** What is found between some stories, without their combinations: file, rule and the file that the hint names. */
    static List<String> found(Telling... tellings) {
        return found(0, tellings);
    }

    static List<String> found(int k, Telling... tellings) {
        return Across.of(Arrays.stream(tellings).map(Telling::story).toList(), k).stream()
                .map(Telling::line)
                .toList();
    }

    private static String line(Finding finding) {
        String other = finding.hint().replaceFirst("(?s).*; the other is |.*", "");
        return (finding.at().file() + " " + finding.rule() + " " + other)
                .replace("content/", "")
                .replace(".md", "")
                .replace("anonymity.", "")
                .strip();
    }
}
