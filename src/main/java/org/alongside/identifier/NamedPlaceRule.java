package org.alongside.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * A name in capitals and a word for what it is. Most have a few hundred people on their books, who know one another;
 * the ICO's motivated intruder would ask there first. What everybody may know, {@link Reading#known}, is left alone.
 */
final class NamedPlaceRule implements Rule {

    private static final String TYPE =
            "(?:Surgery|Medical (?:Centre|Practice|Group)|Health (?:Centre|Clinic)|Group Practice|Hospital"
                    + "|Hospice|Infirmary|Clinic"
                    + "|Pharmacy|(?:(?:Primary|Infants?'?|Junior|Secondary|High|Grammar|Comprehensive|Special"
                    + "|Nursery|Community|Catholic|R\\.?C\\.?"
                    + "|C of E|Church of England|C\\.?E\\.?|First|Middle|Upper|Church|Voluntary|Aided"
                    + "|V\\.?A\\.?) ){0,4}School|Academy|College|Sixth Form|Day Nursery|Nursery|Playgroup"
                    + "|Church|Chapel|Cathedral|Mosque|Temple|Synagogue|Gurdwara|Tabernacle|Estate|Care Home"
                    + "|Nursing Home|Residential Home"
                    + "|Retirement Village|Farm|Factory|Foundry|Brewery|Bakery|Garage|Works|Ltd|Limited|plc|PLC"
                    + "|LLP|(?:&|and) Sons?|Social Club|Working Men's Club)";
    private static final String WORD = "(?:St\\.|\\p{Lu}[\\p{L}'-]*+)";

    private static final Sign TYPES = Sign.exactly(
            "Surgery",
            "Medical",
            "Health",
            "Group Practice",
            "Hospital",
            "Hospice",
            "Infirmary",
            "Clinic",
            "Pharmacy",
            "School",
            "Academy",
            "College",
            "Sixth Form",
            "Day Nursery",
            "Nursery",
            "Playgroup",
            "Church",
            "Chapel",
            "Cathedral",
            "Mosque",
            "Temple",
            "Synagogue",
            "Gurdwara",
            "Tabernacle",
            "Estate",
            "Care Home",
            "Nursing Home",
            "Residential Home",
            "Retirement Village",
            "Farm",
            "Factory",
            "Foundry",
            "Brewery",
            "Bakery",
            "Garage",
            "Works",
            "Ltd",
            "Limited",
            "plc",
            "& Son",
            "and Son",
            "Social Club",
            "Working Men",
            "PLC",
            "LLP");
    private static final Sign WELSH_TYPES =
            Sign.exactly("Ysgol", "Eglwys", "Capel", "Meddygfa", "Ysbyty", "Ystad", "Stad", "Coleg", "Canolfan");

    private static final Sought ENGLISH = new Sought(
            Pattern.compile("(?<![\\p{L}\\d'-])(?<!\\p{Lu}[\\p{L}]{0,20} )((?:" + WORD
                    + "[ \\n](?:(?:of|the|and|on|upon|in|y|yr|&) )?(?:the )?){1,5}?" + TYPE + "(?:[ \\n]" + TYPE
                    + ")?)(?![\\p{L}\\d'])"),
            Start.ofWord("[A-Z]"),
            TYPES,
            200,
            90);
    private static final Sought WELSH = new Sought(
            Pattern.compile("(?<!\\p{L})((?:Ysgol|Eglwys|Capel|Meddygfa|Ysbyty|Ystad|Stad|Coleg|Canolfan Iechyd)(?: "
                    + "(?:Gynradd|Uwchradd|Gyfun|y|yr|Bro|Dewi|Sant|Santes|\\p{Lu}[\\p{L}'-]{0,30})){0,3}"
                    + " \\p{Lu}[\\p{L}'-]{1,30})(?!\\p{L})"),
            Start.ofWord("[CEMSY]"),
            WELSH_TYPES,
            1,
            160);
    private static final Pattern FIRST = Pattern.compile("\\S++\\s++");
    private static final Set<String> NO_NAME = Set.of(("the a an at in on to from for by with and but so or as"
                    + " when after before her his our my their " + "your its that this these every each some any"
                    + " no one"
                    + " she he they we i you it then there where if " + "is was local village old new first"
                    + " primary infant infants junior secondary high grammar " + "community general"
                    + " special catholic baptist methodist parish sunday medical health nursing"
                    + " care " + "day children's c of city council cottage university"
                    + " district royal church big housing private " + "state"
                    + " boarding industrial real dear what who why how"
                    + " not only even since near outside"
                    + " inside " + "both another"
                    + " saturday monday drama"
                    + " art night"
                    + " technical further teaching mental")
            .split(" "));

    @Override
    public String id() {
        return "anonymity.named-place";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public String fact() {
        return "a named surgery, school, church, employer or estate";
    }

    @Override
    public String hint() {
        return "write what kind of place it is: “her surgery”";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        List<Span> found = new ArrayList<>();
        for (Span span : Places.of(ENGLISH, reading, match -> true)) {
            Span name = withoutLeadingWords(text, span);
            if (isName(text.substring(name.start(), name.end()), reading)) {
                found.add(name);
            }
        }
        List<Span> welsh = Places.of(
                WELSH,
                reading,
                match -> !reading.known().contains(match.group(1).toLowerCase(Locale.ROOT)));
        return Places.union(List.of(found, welsh));
    }

    /** "At Oakfield Surgery" without its "At", which is in capitals only because it comes first. */
    private static Span withoutLeadingWords(String text, Span span) {
        Matcher first = FIRST.matcher(text).region(span.start(), span.end());
        int start = span.start();
        while (first.lookingAt() && isFunctionWord(first.group().strip())) {
            start = first.end();
            first.region(start, span.end());
        }
        return new Span(start, span.end());
    }

    private static boolean isFunctionWord(String word) {
        return NO_NAME.contains(word.toLowerCase(Locale.ROOT)) && word.length() < 8;
    }

    private static boolean isName(String place, Reading reading) {
        String small = place.toLowerCase(Locale.ROOT).replace('\n', ' ');
        String[] words = small.split(" ");
        for (int i = 0; i < words.length - 1; i++) {
            if (!NO_NAME.contains(words[i].split("'")[0]) && !reading.known().contains(small)) {
                return true;
            }
        }
        return false;
    }
}
