package org.alongside.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alongside.SiteDesk;
import org.alongside.source.Finding;
import org.alongside.story.Story;

/** Finds pieces by the files that somebody names, whichever links lead to them. */
record PieceFiles(Path site, SiteDesk desk) {

    Optional<Story> at(Path file) {
        Path wanted = real(file);
        return desk.stories().stream()
                .filter(story -> fileOf(story).equals(wanted))
                .findFirst();
    }

    List<Story> in(Path folder) {
        Path wanted = real(folder);
        return desk.stories().stream()
                .filter(story -> fileOf(story).startsWith(wanted))
                .toList();
    }

    Path fileOf(Story story) {
        return real(site.resolve(story.at().file()));
    }

    List<Finding> findingsIn(Path file) {
        Path wanted = real(file);
        return desk.findings().stream()
                .filter(finding -> real(site.resolve(finding.at().file())).equals(wanted))
                .toList();
    }

    boolean hasErrors(Path file) {
        return findingsIn(file).stream().anyMatch(Finding::isError);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
