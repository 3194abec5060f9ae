package org.alongside.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.alongside.TestStories;
import org.alongside.anonymity.Examination;
import org.alongside.source.Finding;
import org.alongside.source.Level;
import org.alongside.source.Located;
import org.alongside.source.Location;
import org.alongside.story.Anonymity;
import org.alongside.story.Consent;
import org.alongside.story.Kind;
import org.alongside.story.Piece;
import org.alongside.story.Standing;
import org.alongside.story.Status;
import org.alongside.story.Story;
import org.alongside.story.Ties;
import org.alongside.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class GateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Location HERE = Location.startOf("content/a.md");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
    void clearsNothingThatIsNotPublished(Status status) {
        assertThat(decide(story("2020-01-01", null, status)).cleared()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,           , true",
        "2026-01-02,           , false",
        "2020-01-01, 2026-01-01, true",
        "2020-01-01, 2026-01-02, false",
        "2026-01-01, 2026-01-01, true",
        "2026-01-02, 2025-12-31, false",
        "2026-01-02, 2026-01-01, false",
    })
    void clearsWhatIsDue(String date, @Nullable String publishOn, boolean cleared) {
        assertThat(decide(story(date, publishOn, Status.PUBLISHED)).cleared()).hasSize(cleared ? 1 : 0);
    }

    @Test
    void keepsTheOrder() {
        assertThat(decide(named("b", Status.PUBLISHED), named("x", Status.DRAFT), named("a", Status.PUBLISHED))
                        .cleared())
                .extracting(story -> story.piece().slug())
                .containsExactly("b", "a");
    }

    @Test
    void clearsNothingWithoutConsent() {
        Verdict verdict = decide(with(Optional.empty(), Optional.of(TestStories.CHECKED)));

        assertThat(verdict.cleared()).isEmpty();
        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("clearance.consent-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, web,           ,           true,  ",
        "2020-01-01, print web,     2026-01-01, true,  clearance.consent-ends",
        "2020-01-01, web,           2026-03-02, true,  clearance.consent-ends",
        "2020-01-01, web,           2026-03-03, true,  ",
        "2020-01-01, web,           2025-12-31, false, clearance.consent-expired",
        "2020-01-01, print social,            , false, clearance.consent-use",
        "2026-01-02, web,           ,           false, clearance.consent-future",
    })
    void asksForConsentForTheWebThatHasNotRunOut(
            LocalDate given, String uses, @Nullable LocalDate reviewBy, boolean cleared, @Nullable String rule) {
        Consent consent =
                new Consent("A-1", given, Arrays.asList(uses.split(" ")), Optional.ofNullable(reviewBy), HERE);

        Verdict verdict = decide(with(Optional.of(consent), Optional.of(TestStories.CHECKED)));

        assertThat(verdict.cleared()).hasSize(cleared ? 1 : 0);
        assertThat(verdict.findings())
                .extracting(Finding::rule)
                .containsExactlyElementsOf(Optional.ofNullable(rule).stream().toList());
    }

    @Test
    void removesWhatHasExpiredWithoutStoppingTheRest() {
        Consent expired = new Consent("A-1", DAY, List.of("web"), Optional.of(DAY.minusDays(1)), HERE);

        Verdict verdict = decide(with(Optional.of(expired), Optional.empty()));

        assertThat(verdict.findings()).noneMatch(Finding::isError);
        assertThat(verdict.count(Held.EXPIRED)).isOne();
        assertThat(verdict.gone()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "MH, 2025-01-01, 0123456789abcdef, ",
        "  , 2025-01-01, 0123456789abcdef, clearance.unchecked",
        "MH,           , 0123456789abcdef, clearance.unchecked",
        "MH, 2025-01-01,                 , clearance.unchecked",
        "MH, 2025-01-01, fedcba9876543210, clearance.changed",
        "MH, 2026-01-02, 0123456789abcdef, clearance.checked-future",
    })
    void asksForAPersonsCheckOfJustTheseWords(
            @Nullable String by, @Nullable LocalDate on, @Nullable String text, @Nullable String rule) {
        Anonymity check = new Anonymity(
                true,
                false,
                Optional.ofNullable(by),
                Optional.ofNullable(on),
                Optional.ofNullable(text),
                List.of(),
                HERE);

        Verdict verdict = decide(with(Optional.of(TestStories.CONSENT), Optional.of(check)));

        assertThat(verdict.cleared()).hasSize(rule == null ? 1 : 0);
        assertThat(verdict.findings())
                .extracting(Finding::rule)
                .containsExactlyElementsOf(Optional.ofNullable(rule).stream().toList());
    }

    @Test
    void clearsNothingThatARuleBlocksOrThatHasAMistake() {
        Finding blocking = new Finding(HERE, Level.ERROR, "anonymity.phone", "a telephone number", "leave it out");
        Examination found =
                new Examination(TestStories.CHECKED.checkedText().orElseThrow(), List.of(blocking), List.of());
        Story story = named("a", Status.PUBLISHED);
        Story blocked = new Story(story.piece(), story.standing(), found, story.at());

        assertThat(decide(blocked).cleared()).isEmpty();
        assertThat(Gate.decide(
                                List.of(TestStories.untagged(story)),
                                DAY,
                                Set.of(story.at().file()))
                        .cleared())
                .isEmpty();
    }

    @Test
    void asksNoConsentForWhatIsAboutNobody() {
        Story page = changed(with(Optional.empty(), Optional.empty()), piece -> of(piece, Kind.PAGE, piece.ties()));

        assertThat(decide(page).cleared()).hasSize(1);
    }

    @Test
    void versionsGoWithTheirOriginal() {
        Story original = named("a", Status.WITHDRAWN);
        Story easy = changed(named("b", Status.PUBLISHED), piece -> of(piece, Kind.STORY, ties(null, "a")));
        Story welsh = changed(named("c", Status.PUBLISHED), piece -> welsh(piece, ties("a", null)));
        Story welshEasy = changed(named("d", Status.PUBLISHED), piece -> welsh(piece, ties(null, "c")));
        Story other = named("e", Status.PUBLISHED);

        Verdict verdict = decide(welshEasy, welsh, easy, original, other);

        assertThat(verdict.cleared()).extracting(story -> story.piece().slug()).containsExactly("e");
        assertThat(verdict.gone()).hasSize(4);
        assertThat(verdict.findings())
                .isNotEmpty()
                .allMatch(finding -> !finding.isError() && finding.rule().equals("clearance.original-gone"));
    }

    private static Verdict decide(Story... stories) {
        return Gate.decide(Arrays.stream(stories).map(TestStories::untagged).toList(), DAY, Set.of());
    }

    private static Story named(String slug, Status status) {
        return TestStories.story(
                slug, DAY, TestStories.themes(List.of(), List.of(), Optional.empty()), status, Optional.empty());
    }

    private static Story story(String date, @Nullable String publishOn, Status status) {
        return TestStories.story(
                "a",
                LocalDate.parse(date),
                TestStories.themes(List.of(), List.of(), Optional.empty()),
                status,
                Optional.ofNullable(publishOn).map(LocalDate::parse));
    }

    private static Story with(Optional<Consent> consent, Optional<Anonymity> anonymity) {
        Story story = named("a", Status.PUBLISHED);
        Standing standing = new Standing(Status.PUBLISHED, Optional.empty(), consent, anonymity);
        return new Story(story.piece(), standing, story.examination(), story.at());
    }

    private static Story changed(Story story, UnaryOperator<Piece> change) {
        return new Story(change.apply(story.piece()), story.standing(), story.examination(), story.at());
    }

    private static Ties ties(@Nullable String translationOf, @Nullable String easyReadOf) {
        return new Ties(Optional.empty(), List.of(), slug(translationOf), slug(easyReadOf));
    }

    private static Optional<Located<String>> slug(@Nullable String slug) {
        return Optional.ofNullable(slug).map(text -> new Located<>(text, HERE));
    }

    private static Piece welsh(Piece piece, Ties ties) {
        return of(piece, Kind.STORY, Language.WELSH, ties);
    }

    private static Piece of(Piece piece, Kind kind, Ties ties) {
        return of(piece, kind, piece.language(), ties);
    }

    private static Piece of(Piece piece, Kind kind, Language language, Ties ties) {
        return new Piece(
                kind,
                language,
                piece.slug(),
                piece.heading(),
                piece.themes(),
                piece.cast(),
                piece.detailsChanged(),
                ties,
                piece.event(),
                piece.clips(),
                piece.sources(),
                piece.body());
    }
}
