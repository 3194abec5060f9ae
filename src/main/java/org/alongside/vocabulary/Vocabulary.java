package org.alongside.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.yaml.ChoiceShape;

/** A closed list of terms. */
public final class Vocabulary {

    private final Facet facet;
    private final List<Term> terms;
    private final Map<String, Term> byWord = new HashMap<>();

    Vocabulary(Facet facet, List<Term> terms) {
        this.facet = facet;
        this.terms = List.copyOf(terms);
        for (Term term : terms) {
            term.former().forEach(former -> byWord.put(former, term));
        }
        for (Term term : terms) {
            byWord.put(term.id(), term);
        }
    }

    public List<Term> terms() {
        return terms;
    }

    /** The term with an id, or that has since taken the place of it. */
    public Optional<Term> find(String idOrFormer) {
        return Optional.ofNullable(byWord.get(idOrFormer));
    }

    /** What front matter may say where it names one of these terms. */
    public ChoiceShape shape() {
        List<String> ids = terms.stream().map(Term::id).toList();
        List<String> former =
                terms.stream().flatMap(term -> term.former().stream()).toList();
        String ifNone = "list them in content/vocabulary/" + facet.plural() + ".yaml, each as "
                + "- { id: mill-lane, name: { en: Mill Lane } }";
        return new ChoiceShape("vocabulary.unknown", facet.singular(), ids, ifNone, former);
    }
}
