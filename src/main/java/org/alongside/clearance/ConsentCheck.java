package org.alongside.clearance;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.source.Findings;
import org.alongside.story.Consent;
import org.alongside.story.Story;

/**
 * Whether somebody has agreed that a piece about them is on the web. UK GDPR, article 7: consent is for a purpose, can be
 * shown, and can be taken back; one that is never asked for again wears out.
 */
final class ConsentCheck {

    private static final String USE = "web";

    /** How long before its end an editor hears of it, in days: time to find somebody and to ask them. */
    private static final int NOTICE = 60;

    private ConsentCheck() {}

    /** Why a piece is held back for want of consent, or nothing. */
    static Optional<Held> of(Story story, LocalDate asOf, Findings findings) {
        if (!story.piece().kind().needsConsent()) {
            return Optional.empty();
        }
        Optional<Consent> consent = story.standing().consent();
        if (consent.isEmpty()) {
            findings.error(
                    story.at(),
                    "clearance.consent-missing",
                    "nobody's consent is recorded",
                    "add `consent` with where the signed form is kept, when it was given and for what, or set the status"
                            + " to review");
            return Optional.of(Held.NOT_CLEARED);
        }
        return of(consent.get(), asOf, findings);
    }

    private static Optional<Held> of(Consent consent, LocalDate asOf, Findings findings) {
        Optional<LocalDate> end = consent.reviewBy();
        if (end.filter(day -> day.isBefore(asOf)).isPresent()) {
            findings.warning(
                    consent.at(),
                    "clearance.consent-expired",
                    "the consent had to be renewed by " + end.get() + "; the piece is left out",
                    "ask again, and write the new dates");
            return Optional.of(Held.EXPIRED);
        }
        if (!consent.uses().contains(USE)) {
            findings.error(
                    consent.at(),
                    "clearance.consent-use",
                    "the consent does not cover the web",
                    "ask for it and add `web` to `uses`, or set the status to review");
            return Optional.of(Held.NOT_CLEARED);
        }
        if (consent.given().isAfter(asOf)) {
            findings.error(
                    consent.at(),
                    "clearance.consent-future",
                    "the consent is dated in the future",
                    "write the day on which it was given");
            return Optional.of(Held.NOT_CLEARED);
        }
        end.filter(day -> day.isBefore(asOf.plusDays(NOTICE + 1)))
                .ifPresent(day -> findings.warning(
                        consent.at(),
                        "clearance.consent-ends",
                        "the consent is to be renewed by " + day + "; after that the piece is left out",
                        "ask again in good time"));
        return Optional.empty();
    }
}
