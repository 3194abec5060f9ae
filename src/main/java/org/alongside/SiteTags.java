package org.alongside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.manuscript.HeaderEdit;
import org.alongside.source.Finding;
import org.alongside.source.SafeSave;
import org.alongside.tagging.Tag;
import org.alongside.tagging.TaggedStory;
import org.alongside.tagging.Tags;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;

/**
 * What the words of a site's pieces show, drafts included.
 *
 * @param stories the pieces that can be tagged: stories, reflections and articles
 * @param findings all that is wrong in the site; a piece that cannot be read is not among the stories
 * @param lexicons the version of the lexicon of each language that has one
 * @param unread languages that pieces are in and that no lexicon reads
 */
public record SiteTags(
        List<TaggedStory> stories, List<Finding> findings, Map<Language, String> lexicons, List<Language> unread) {

    /**
     * Writes the strong suggestions for a piece into its front matter and leaves every other byte as it was.
     *
     * @return the terms that were written; nothing if the file cannot be changed safely
     */
    public static Optional<List<String>> accept(TaggedStory tagged, Path file) {
        try {
            String before = Files.readString(file);
            String text = before;
            List<String> written = new ArrayList<>();
            for (Facet facet : Tags.OFFERED) {
                List<String> ids = tagged.tags().strongSuggestions(facet).stream()
                        .map(Tag::term)
                        .map(Object::toString)
                        .toList();
                if (!ids.isEmpty()) {
                    Optional<String> changed = HeaderEdit.add(text, facet.plural(), ids);
                    if (changed.isEmpty()) {
                        return Optional.empty();
                    }
                    text = changed.get();
                    written.addAll(ids);
                }
            }
            if (!text.equals(before)) {
                SafeSave.replace(file, text);
            }
            return Optional.of(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
