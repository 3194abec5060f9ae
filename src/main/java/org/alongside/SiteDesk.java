package org.alongside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.manuscript.HeaderSetting;
import org.alongside.source.Finding;
import org.alongside.source.SafeSave;
import org.alongside.story.Status;
import org.alongside.story.Story;

/**
 * A site's pieces on the desk of whoever answers for them: to be checked by a person, or to be withdrawn.
 *
 * @param stories all pieces that can be read, drafts included
 * @param findings all that is wrong in the site, but for what the gate says
 */
public record SiteDesk(List<Story> stories, List<Finding> findings) {

    /** What was found in a piece. */
    public List<Finding> findingsIn(Story story) {
        return findings.stream()
                .filter(finding -> finding.at().file().equals(story.at().file()))
                .toList();
    }

    /** Whether the words of a piece are those that somebody has checked. */
    public static boolean isChecked(Story story) {
        return story.standing()
                .anonymity()
                .filter(anonymity -> anonymity.checkedBy().isPresent()
                        && anonymity.checkedOn().isPresent()
                        && anonymity
                                .checkedText()
                                .equals(Optional.of(story.examination().hash())))
                .isPresent();
    }

    /**
     * Records in a piece's header that somebody has read the words that it has now.
     *
     * @param by their initials
     * @return false if the file cannot be changed safely
     */
    public static boolean recordCheck(Story story, Path file, String by, LocalDate on) {
        Map<String, String> check = new LinkedHashMap<>();
        check.put("checked-by", by);
        check.put("checked-on", on.toString());
        check.put("checked-text", story.examination().hash());
        return change(file, text -> HeaderSetting.set(text, "anonymity", check));
    }

    /**
     * Sets the status of a piece to withdrawn.
     *
     * @return false if the file cannot be changed safely
     */
    public static boolean withdraw(Path file) {
        return change(file, text -> HeaderSetting.set(text, "status", Status.WITHDRAWN.word()));
    }

    private interface Change {
        Optional<String> of(String text);
    }

    private static boolean change(Path file, Change change) {
        try {
            Optional<String> changed = change.of(Files.readString(file));
            changed.ifPresent(text -> SafeSave.replace(file, text));
            return changed.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
