package org.alongside.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.story.Status;
import org.alongside.story.Story;

/**
 * Everything that was read, with its links settled.
 *
 * @param stories those that could be read, by file name
 * @param findings all that is wrong, drafts included
 * @param statuses of the files whose status could be read
 * @param files the names of all files of pieces
 */
public record Library(List<Story> stories, List<Finding> findings, Map<String, Status> statuses, Set<String> files) {

    /** Puts the files of a site together and settles what they say of one another. */
    public static Library of(List<Manuscript> manuscripts, StoryReader reader) {
        Findings findings = new Findings();
        Map<String, Status> statuses = new HashMap<>();
        for (Manuscript manuscript : manuscripts) {
            findings.addAll(manuscript.story().findings());
            manuscript.status().ifPresent(status -> statuses.put(manuscript.name(), status));
        }
        List<Story> stories = new CrossReferences(manuscripts, reader.vocabularies(), reader.media()).settle(findings);
        stories.forEach(story -> findings.addAll(story.examination().findings()));
        Set<String> files = manuscripts.stream().map(Manuscript::name).collect(Collectors.toUnmodifiableSet());
        return new Library(stories, findings.sorted(), Map.copyOf(statuses), files);
    }

    /**
     * The findings as they count when the site is published: an error stops that only in a piece that is to be published.
     * A file whose status cannot be read counts as one that is.
     */
    public List<Finding> findingsForPublishing() {
        return findings.stream().map(this::asPublished).toList();
    }

    /** The files of published pieces in which something is wrong; what is wrong elsewhere concerns the whole site. */
    public Set<String> broken() {
        return findingsForPublishing().stream()
                .filter(Finding::isError)
                .map(finding -> finding.at().file())
                .filter(files::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Finding asPublished(Finding finding) {
        Status status = Optional.ofNullable(statuses.get(finding.at().file())).orElse(Status.PUBLISHED);
        return switch (status) {
            case PUBLISHED -> finding;
            case DRAFT, REVIEW, WITHDRAWN -> finding.asWarning();
        };
    }
}
