package org.alongside.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalogue.Tally;
import org.alongside.story.Address;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;

/** The pages that every site has: the map of the evidence, and the one for addresses that lead nowhere. */
final class StandingPages {

    private final EditionPages of;

    StandingPages(EditionPages of) {
        this.of = of;
    }

    List<Page> all() {
        Address evidence = Address.section(of.language(), "evidence");
        Page map = new Page(evidence, "evidence.ftlh", of.newest(of.edition().tellings()), () -> evidence(evidence));
        if (of.language() != Language.DEFAULT) {
            return List.of(map);
        }
        Address lost = new Address("404.html");
        return List.of(map, new Page(lost, "notfound.ftlh", Optional.empty(), () -> notFound(lost)));
    }

    private Map<String, Object> evidence(Address address) {
        String title = of.word("evidence");
        String intro = of.word("introEvidence");
        List<Term> outcomes = of.catalogue().vocabularies().of(Facet.OUTCOMES).terms();
        return of.frame()
                .around(address, title, intro, "website", of.frame().everywhere("evidence/"))
                .with("title", title)
                .with("intro", intro)
                .with("outcomes", of.cards().terms(Facet.OUTCOMES, outcomes))
                .with(
                        "rows",
                        of.catalogue().vocabularies().of(Facet.PRINCIPLES).terms().stream()
                                .map(principle -> row(principle, outcomes))
                                .toList())
                .map();
    }

    private Map<String, Object> row(Term principle, List<Term> outcomes) {
        List<Tally> tallies =
                of.edition().profile(Facet.PRINCIPLES, principle).together().getOrDefault(Facet.OUTCOMES, List.of());
        return Map.of(
                "principle", of.cards().term(Facet.PRINCIPLES, principle),
                "cells",
                        outcomes.stream()
                                .map(outcome -> cell(principle, outcome, tallies))
                                .toList());
    }

    private Map<String, Object> cell(Term principle, Term outcome, List<Tally> tallies) {
        int count = tallies.stream()
                .filter(tally -> tally.term().equals(outcome))
                .mapToInt(Tally::pieces)
                .sum();
        Address page = Address.of(of.language(), Facet.PRINCIPLES, principle.id());
        Optional<String> address =
                count == 0 ? Optional.empty() : Optional.of(page.path() + "#outcome-" + outcome.id());
        return new Model()
                .with("outcome", of.cards().term(Facet.OUTCOMES, outcome))
                .with("count", count)
                .with("address", address)
                .map();
    }

    /** Any address can lead to this page, so its links start from the root of the host. */
    private Map<String, Object> notFound(Address address) {
        return of.frame()
                .around(address, of.word("notFound"), of.word("introNotFound"), "website", Map.of())
                .with("root", of.settings().basePath())
                .map();
    }
}
