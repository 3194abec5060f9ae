package org.alongside.story;

import java.util.List;
import java.util.Optional;
import org.alongside.vocabulary.Language;

/**
 * What can be published of a story: everything but its working papers.
 *
 * @param slug unique among the pieces of its kind and language
 * @param event of a reflection
 */
public record Piece(
        Kind kind,
        Language language,
        String slug,
        Heading heading,
        Themes themes,
        List<Person> cast,
        Ties ties,
        Optional<Event> event,
        List<Clip> clips,
        List<Citation> sources,
        Body body) {

    public Address address() {
        return Address.of(language, kind, slug);
    }

    public Piece with(Body settled) {
        return new Piece(kind, language, slug, heading, themes, cast, ties, event, clips, sources, settled);
    }
}
