package org.alongside.story;

import java.util.List;
import java.util.Optional;
import org.alongside.vocabulary.Language;

/**
 * What can be published of a story: everything but its working papers.
 *
 * @param slug unique among the pieces of its kind and language
 * @param detailsChanged whether readers are told that more than names was changed; of the working papers this is all that
 *     they are told
 * @param event of a reflection
 */
public record Piece(
        Kind kind,
        Language language,
        String slug,
        Heading heading,
        Themes themes,
        List<Person> cast,
        boolean detailsChanged,
        Ties ties,
        Optional<Event> event,
        List<Clip> clips,
        List<Citation> sources,
        Body body) {

    public Address address() {
        return Address.of(language, kind, slug);
    }

    public Piece with(Body settled) {
        return new Piece(
                kind, language, slug, heading, themes, cast, detailsChanged, ties, event, clips, sources, settled);
    }
}
