package org.alongside.report;

import java.util.List;
import java.util.function.Predicate;

/** All that was found, in one line for somebody who has a minute. */
record Headline(int stopped, int toLookAt, int otherStopped, int otherToLookAt) {

    static Headline of(List<FileFindings> files) {
        Predicate<FileFindings> piece = FileFindings::isPiece;
        Predicate<FileFindings> stopped = FileFindings::isStopped;
        return new Headline(
                count(files, piece.and(stopped)),
                count(files, piece.and(stopped.negate())),
                count(files, piece.negate().and(stopped)),
                count(files, piece.or(stopped).negate()));
    }

    private static int count(List<FileFindings> files, Predicate<FileFindings> wanted) {
        return (int) files.stream().filter(wanted).count();
    }

    String text() {
        if (stopped > 0) {
            String more = toLookAt == 0 ? "" : ", and " + toLookAt + " more to look at";
            return pieces(stopped) + " cannot be published yet" + more;
        }
        if (toLookAt > 0) {
            return pieces(toLookAt) + " to look at";
        }
        return otherStopped + otherToLookAt > 0 ? "The pieces are fine, other files are not" : "Nothing found";
    }

    /** What is wrong in files that are not pieces, such as settings; nothing if that is nothing. */
    String others() {
        String first = otherStopped == 0
                ? ""
                : files(otherStopped) + (otherStopped == 1 ? " has" : " have")
                        + " to be put right, or nothing at all is" + " published.";
        String then = otherToLookAt == 0
                ? ""
                : (otherToLookAt == 1 ? "There is also " : "There are also ") + files(otherToLookAt) + " to look at.";
        return (first + " " + then).strip();
    }

    private static String pieces(int count) {
        return count == 1 ? "1 piece" : count + " pieces";
    }

    private static String files(int count) {
        return count == 1 ? "1 file of settings, lists or templates" : count + " files of settings, lists or templates";
    }
}
