package org.alongside.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.source.ControlCharacters;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.yaml.YamlNode.Entry;
import org.alongside.yaml.YamlNode.Mapping;
import org.alongside.yaml.YamlNode.Scalar;
import org.alongside.yaml.YamlNode.Sequence;
import org.alongside.yaml.YamlNode.Style;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads the plain part of YAML: mappings, lists and values. Anchors, aliases, tags and repeated keys are refused, because
 * a reader of the file would not see what they do; so is nesting deeper than any header needs.
 */
public final class YamlReader {

    /** How deep lists and mappings may lie in one another. */
    static final int DEEPEST = 20;

    private static final YAMLFactory FACTORY = new YAMLFactory();

    /** What the parser's descriptions hold where they repeat the author's words. */
    private static final Pattern QUOTING = Pattern.compile("['\"!]");

    private static final Pattern MARKED = Pattern.compile("[\"'|>]");
    private static final Pattern COMMENT = Pattern.compile("[ \t]+#");

    private final String yaml;
    private final String file;
    private final int linesBefore;
    private final Findings findings;

    /** A place in the text, in chars and in characters; the parser counts the latter. */
    private int offset;

    private long characters;

    private YamlReader(String yaml, String file, int linesBefore, Findings findings) {
        this.yaml = yaml;
        this.file = file;
        this.linesBefore = linesBefore;
        this.findings = findings;
    }

    /**
     * Reads one document.
     *
     * @param yaml the text
     * @param file the file that it stands in
     * @param linesBefore how many lines of the file come before the text
     * @param findings takes what is wrong with it
     * @return the tree, or nothing if it could not be read; an empty text is an empty mapping
     */
    public static Optional<YamlNode> read(String yaml, String file, int linesBefore, Findings findings) {
        YamlReader reader = new YamlReader(yaml, file, linesBefore, findings);
        try (YAMLParser parser = FACTORY.createParser(yaml)) {
            return Optional.of(reader.document(parser));
        } catch (Refused refused) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            reader.explain(e);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the reading of a document whose fault has been noted already. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }

    private YamlNode document(YAMLParser parser) throws IOException {
        if (parser.nextToken() == null) {
            return new Mapping(new Location(file, linesBefore + 1, 1, linesBefore + 1, 1), List.of());
        }
        YamlNode root = node(parser, 1);
        if (parser.nextToken() != null) {
            throw refuse(
                    at(parser), "yaml.syntax", "a second YAML document", "keep one, and no `---` or `...` inside it");
        }
        return root;
    }

    private YamlNode node(YAMLParser parser, int depth) throws IOException {
        refuseMagic(parser);
        if (depth > DEEPEST) {
            throw refuse(at(parser), "yaml.depth", "nested more than " + DEEPEST + " deep", "write it flatter");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(parser, depth);
        }
        return scalar(parser, textOf(parser), styleOf(parser));
    }

    /** A value between double quotation marks can have any character, written as an escape. */
    private Scalar scalar(YAMLParser parser, String text, Style style) {
        if (ControlCharacters.firstIn(text) >= 0) {
            throw refuse(
                    at(parser),
                    "yaml.control-character",
                    "a character that no text contains",
                    "write it without escapes");
        }
        return new Scalar(at(parser), text, style);
    }

    private Mapping mapping(YAMLParser parser, int depth) throws IOException {
        Location start = at(parser);
        List<Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            refuseMagic(parser);
            Scalar key = scalar(parser, parser.currentName(), Style.PLAIN);
            Location first = seen.putIfAbsent(key.text(), key.at());
            parser.nextToken();
            YamlNode value = node(parser, depth + 1);
            if (first == null) {
                entries.add(new Entry(key, value));
            } else {
                findings.error(
                        key.at(), "yaml.duplicate-key", "this field stands twice", "first in line " + first.line());
            }
        }
        return new Mapping(start, entries);
    }

    private Sequence sequence(YAMLParser parser, int depth) throws IOException {
        Location start = at(parser);
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new Sequence(start, items);
    }

    private void refuseMagic(YAMLParser parser) throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw refuse(
                    at(parser),
                    "yaml.alias",
                    "a YAML anchor or alias",
                    "write the value out, or put it in quotation marks");
        }
        if (parser.getTypeId() != null) {
            throw refuse(at(parser), "yaml.tag", "a YAML tag", "remove it, or put the value in quotation marks");
        }
    }

    private Refused refuse(Location at, String rule, String message, String hint) {
        findings.error(at, rule, message, hint);
        return new Refused();
    }

    private Style styleOf(YAMLParser parser) throws IOException {
        boolean marked = startsAt(parser.currentTokenLocation(), MARKED);
        boolean commented = startsAt(parser.currentLocation(), COMMENT);
        return marked ? Style.MARKED : commented ? Style.BEFORE_COMMENT : Style.PLAIN;
    }

    private boolean startsAt(JsonLocation location, Pattern pattern) {
        offset = yaml.offsetByCodePoints(offset, (int) (location.getCharOffset() - characters));
        characters = location.getCharOffset();
        return pattern.matcher(yaml).region(offset, yaml.length()).lookingAt();
    }

    private static String textOf(YAMLParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    private Location at(YAMLParser parser) {
        JsonLocation start = parser.currentTokenLocation();
        JsonLocation end = parser.currentLocation();
        return new Location(
                file,
                start.getLineNr() + linesBefore,
                start.getColumnNr(),
                Math.max(start.getLineNr(), end.getLineNr()) + linesBefore,
                end.getColumnNr());
    }

    private void explain(JsonProcessingException e) {
        Mark tab = tabIn(e);
        if (tab != null) {
            Location at = locate(tab.getLine() + 1, tab.getColumn() + 1);
            findings.error(at, "yaml.tab", "a tab, which YAML does not take here", "write spaces instead");
            return;
        }
        findings.error(
                locate(e.getLocation()),
                "yaml.syntax",
                "not readable as YAML" + problem(e),
                "check the indentation, and put text with a colon or a leading quote in quotation marks");
    }

    /** Where the parser met a tab. It says so only in words, and its own location is that of the token before. */
    private static @Nullable Mark tabIn(JsonProcessingException e) {
        return e.getCause() instanceof MarkedYAMLException marked
                        && marked.getProblem() != null
                        && marked.getProblem().contains("(TAB)")
                ? marked.getProblemMark()
                : null;
    }

    private Location locate(@Nullable JsonLocation location) {
        return location == null ? locate(1, 1) : locate(location.getLineNr(), location.getColumnNr());
    }

    private Location locate(int lineOfText, int columnOfText) {
        int line = Math.max(1, lineOfText) + linesBefore;
        int column = Math.max(1, columnOfText);
        return new Location(file, line, column, line, column);
    }

    /** The parser's own short description, which names characters of the syntax and never the author's words. */
    private static String problem(JsonProcessingException e) {
        return e.getCause() instanceof MarkedYAMLException marked
                        && marked.getProblem() != null
                        && !QUOTING.matcher(marked.getProblem()).find()
                ? ": " + marked.getProblem()
                : "";
    }
}
