package org.alongside.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.source.SourceText;
import org.alongside.source.Suggestion;
import org.alongside.tagging.Entry.Target;
import org.alongside.tagging.Entry.Use;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;
import org.alongside.vocabulary.Vocabularies;

/** Reads the lines of a lexicon; {@code docs/lexicon.md} describes them. All that is wrong is found at once. */
final class LexiconReader {

    /** How a site's lexicon goes together with the built-in one. */
    enum Mode {
        EXTEND,
        REPLACE,
        OFF
    }

    /** What stood in a file. */
    record Contents(Mode mode, List<Entry> entries) {}

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_GAP = 8;
    private static final int LONGEST_REACH = 20;
    private static final double HEAVIEST = 2;
    private static final String CUES = "cues";

    private static final Pattern MODE = Pattern.compile("lexicon:\\s*(\\S+)");
    private static final Pattern SECTION = Pattern.compile("\\[\\s*([a-z-]+)\\s*:\\s*([^\\]]*?)\\s*]");
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S.*)");
    private static final Pattern GAP = Pattern.compile("\\*(\\d{1,9})");

    /** Words that stand in nearly every sentence; a phrase of nothing else would match anything. */
    private static final Set<String> EVERYWHERE = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "had", "has", "have", "he", "her",
            "his", "i", "in", "is", "it", "of", "on", "or", "she", "that", "the", "their", "they", "this", "to", "was",
            "we", "were", "with", "you");

    private final SourceText text;
    private final Vocabularies vocabularies;
    private final boolean builtIn;
    private final Findings findings;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<List<Object>, Integer> lines = new HashMap<>();
    private Mode mode = Mode.EXTEND;
    private Optional<Facet> facet = Optional.empty();
    private Optional<Term> term = Optional.empty();
    private boolean inCues;
    private boolean skipping = true;
    private boolean sectionSeen;
    private boolean faulty;
    private int lineStart;

    private LexiconReader(SourceText text, Vocabularies vocabularies, boolean builtIn, Findings findings) {
        this.text = text;
        this.vocabularies = vocabularies;
        this.builtIn = builtIn;
        this.findings = findings;
    }

    /**
     * Reads a lexicon.
     *
     * @param builtIn whether it is ours: then a section for a term that a site does not have is left out without a word
     */
    static Contents read(SourceText text, Vocabularies vocabularies, boolean builtIn, Findings findings) {
        return new LexiconReader(text, vocabularies, builtIn, findings).read();
    }

    private Contents read() {
        int start = 0;
        for (String line : text.text().split("\n", -1)) {
            lineStart = start;
            String content = line.strip();
            if (!content.isEmpty() && !content.startsWith("#")) {
                line(content);
            }
            start += line.length() + 1;
        }
        if (mode != Mode.OFF && !builtIn && entries.isEmpty() && !faulty) {
            findings.error(
                    Location.startOf(text.file()),
                    "lexicon.empty",
                    "a lexicon without phrases",
                    "write some, or `lexicon: off` to suggest nothing");
        }
        return new Contents(mode, entries);
    }

    private void line(String content) {
        Matcher modeLine = MODE.matcher(content);
        if (modeLine.matches()) {
            mode(modeLine.group(1));
        } else if (content.startsWith("[")) {
            section(content);
        } else if (!sectionSeen) {
            error("lexicon.section", "a phrase that belongs to nothing", "write `[principles: …]` above it");
        } else if (!skipping) {
            phrase(content);
        }
    }

    private void mode(String word) {
        if (sectionSeen) {
            error("lexicon.mode", "said too late", "write it above the first section");
            return;
        }
        Optional<Mode> found = Arrays.stream(Mode.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        found.ifPresentOrElse(
                known -> mode = known,
                () -> error(
                        "lexicon.mode",
                        Suggestion.quoted(word) + " is not a way to use a lexicon",
                        Suggestion.hint(word, List.of("extend", "replace", "off"))));
    }

    private void section(String content) {
        sectionSeen = true;
        skipping = true;
        inCues = false;
        Matcher header = SECTION.matcher(content);
        if (!header.matches()) {
            error("lexicon.section", "not the head of a section", "write it like `[principles: community]`");
            return;
        }
        String kind = header.group(1);
        String name = header.group(2);
        inCues = kind.equals(CUES);
        facet = Tags.LOOKED_FOR.stream()
                .filter(known -> known.plural().equals(kind))
                .findFirst();
        term = facet.flatMap(known -> vocabularies.of(known).find(name));
        if (!inCues && facet.isEmpty()) {
            List<String> kinds = Stream.concat(Tags.LOOKED_FOR.stream().map(Facet::plural), Stream.of(CUES))
                    .toList();
            error(
                    "lexicon.section",
                    Suggestion.quoted(kind) + " is not a kind of section",
                    Suggestion.hint(kind, kinds));
        } else if (!inCues && term.isEmpty() && !builtIn) {
            List<String> ids = vocabularies.of(facet.orElseThrow()).terms().stream()
                    .map(Term::id)
                    .toList();
            error(
                    "lexicon.term",
                    Suggestion.quoted(name) + " is not a known "
                            + facet.orElseThrow().singular(),
                    Suggestion.hint(name, ids));
        }
        skipping = !inCues && term.isEmpty();
    }

    private void phrase(String content) {
        Matcher line = LINE.matcher(content);
        if (!line.matches()) {
            error("lexicon.line", "not a weight and a phrase", "write it like `1.0  lunch club`");
            return;
        }
        Optional<Use> use = use(line.group(1));
        if (use.isPresent()) {
            pattern(use.get(), line.group(2).strip());
        }
    }

    private Optional<Use> use(String word) {
        if (word.equals("not") && !inCues) {
            return Optional.of(new Use.OtherSense(target()));
        }
        try {
            double number = Double.parseDouble(word);
            if (inCues && number >= 1 && number <= LONGEST_REACH && number == Math.rint(number)) {
                return Optional.of(new Use.Denies((int) number));
            }
            if (!inCues && number > 0 && number <= HEAVIEST) {
                return Optional.of(new Use.Shows(target(), number));
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        error(
                "lexicon.weight",
                inCues ? "not a reach in words" : "not a weight",
                inCues
                        ? "start with a whole number from 1 to " + LONGEST_REACH
                        : "start with a number above 0 and up to 2, or `not` for another sense");
        return Optional.empty();
    }

    private Target target() {
        return new Target(facet.orElseThrow(), term.orElseThrow());
    }

    private void pattern(Use use, String written) {
        boolean always = written.endsWith("^");
        String[] parts = (always ? written.substring(0, written.length() - 1) : written)
                .strip()
                .split("\\s+");
        List<List<String>> words = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int gap = 0;
        for (String part : parts) {
            if (part.startsWith("*")) {
                gap = Math.min(gap + gapOf(part), LONGEST_GAP + 1);
            } else {
                List<List<String>> several = alternatives(part);
                if (several.isEmpty()) {
                    return;
                }
                for (List<String> one : several) {
                    words.add(one);
                    gaps.add(gap);
                    gap = 0;
                }
            }
        }
        if (isSound(words, gaps, gap) && isNew(use, words, gaps)) {
            entries.add(new Entry(use, List.copyOf(words), List.copyOf(gaps), always));
        }
    }

    private static int gapOf(String sign) {
        Matcher number = GAP.matcher(sign);
        return number.matches() ? Integer.parseInt(number.group(1)) : LONGEST_GAP + 1;
    }

    /** The alternatives of a word; a word with a hyphen is two. Nothing if no text could ever hold it. */
    private List<List<String>> alternatives(String part) {
        List<String> alternatives = List.of(part.split("/", -1));
        List<List<String>> split =
                alternatives.stream().map(LexiconReader::wordsOf).toList();
        boolean oneWordEach = split.stream().allMatch(words -> words.size() == 1);
        if (oneWordEach) {
            return List.of(split.stream().map(words -> words.get(0)).toList());
        }
        if (alternatives.size() == 1 && !split.get(0).isEmpty()) {
            return split.get(0).stream().map(List::of).toList();
        }
        error(
                "lexicon.nothing",
                "a phrase that no sentence can hold",
                "use letters, and a single word on each side of a `/`");
        return List.of();
    }

    private static List<String> wordsOf(String alternative) {
        boolean exact = alternative.startsWith("=");
        if (isPlain(alternative, exact ? 1 : 0)) {
            return List.of(alternative);
        }
        Words words = new Words(alternative);
        return IntStream.range(0, words.size())
                .mapToObj(i -> (exact ? "=" : "") + words.word(i))
                .toList();
    }

    /** Nearly every word is: then there is nothing to fold or to part. */
    private static boolean isPlain(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return word.length() > from;
    }

    private boolean isSound(List<List<String>> words, List<Integer> gaps, int gapAtTheEnd) {
        boolean gapsFine = gapAtTheEnd == 0
                && !gaps.isEmpty()
                && gaps.get(0) == 0
                && gaps.stream().allMatch(gap -> gap <= LONGEST_GAP);
        if (!gapsFine || words.size() > MOST_WORDS) {
            error(
                    "lexicon.pattern",
                    "not a phrase that can be looked for",
                    "write up to " + MOST_WORDS + " words, with `*1` to `*" + LONGEST_GAP + "` between two of them");
            return false;
        }
        boolean everywhere = words.stream().allMatch(word -> word.stream().anyMatch(LexiconReader::isEverywhere));
        if (everywhere && words.size() < 3) {
            error("lexicon.everything", "a phrase that is in nearly every text", "add a word that carries its meaning");
            return false;
        }
        return true;
    }

    private static boolean isEverywhere(String word) {
        return EVERYWHERE.contains(word.startsWith("=") ? word.substring(1) : word);
    }

    private boolean isNew(Use use, List<List<String>> words, List<Integer> gaps) {
        Object target = use instanceof Use.Denies ? CUES : target();
        int line = text.lineOf(lineStart);
        Integer first = lines.putIfAbsent(List.of(target, words, gaps), line);
        if (first != null) {
            error("lexicon.duplicate", "this phrase stands here twice", "first in line " + first);
        }
        return first == null;
    }

    private void error(String rule, String message, String hint) {
        faulty = true;
        int end = text.text().indexOf('\n', lineStart);
        findings.error(text.at(lineStart, end < 0 ? text.text().length() : end), rule, message, hint);
    }
}
