package org.alongside.identifier;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * Numbers by which an office finds one person: after the office's own word for them; sort codes, six digits in pairs
 * (UK Payments); IBANs, ISO 13616; cards, thirteen to nineteen digits with the check of Luhn (ISO/IEC 7812-1).
 */
final class CaseNumberRule implements Rule {

    private static final String NUMBER = "(?:numbers?|no|nos|num|ref|refs|reference|id|code|record|file|rhif)";
    private static final List<String> LABELS =
            List.of(("hospital, patient, case, client, customer, claim, claimant, crime, incident, court, tenancy, "
                            + "tenant, rent, account, acct?, policy, membership, member, prison(?:er)?, pupil, student, staff, "
                            + "employee, payroll, badge, file, record, referral, booking, application, appeal, tribunal, "
                            + "social (?:services|care|work), care, housing, council tax, benefit, universal credit, uc, pip, "
                            + "esa, dla, medical, unique, personal, meter, ticket, invoice, order, charge, custody, warrant, "
                            + "probation, caseload, household, unit, immigration, visa, home office, cyfrif, achos")
                    .split(", "));
    private static final List<String> STRONG =
            List.of("refs?", "reference", "mrn", "crn", "urn", "utr", "uprn", "mpan", "a/c", "chi number", "cyfeirnod");
    private static final String CODE =
            "((?:[A-Z]{1,6}[/.-]){0,3}(?:[A-Z]{1,5}[ /.-]?|[a-z]{1,4}[/.-]?)?\\d[\\dA-Za-z]{0,24}"
                    + "(?:[/.-]{1,2}[A-Za-z\\d]{1,24}| \\d{2,24}){0,6})";

    private static final Sought LABELLED = Sought.digits(
            Pattern.compile("(?<![\\p{L}\\d])(?i:" + anyOf(LABELS) + "(?: |'s )(?:" + NUMBER
                    + "\\b\\.?[ /]?){1,3}|" + anyOf(STRONG) + "\\b\\.? ?(?:" + NUMBER
                    + "\\b\\.?)?)(?i:,? ?(?:which )?(?:is|was|yw|oedd)\\b)?\\s?[:#=(-]?[\\s*_]{0,3}"
                    + CODE + "(?![\\p{L}\\d])"),
            Start.ofWord("", Stream.concat(LABELS.stream(), STRONG.stream()).toList()),
            90,
            60,
            3);
    private static final Sought PAIRS = Sought.digits(
            Pattern.compile("(?<!\\d)(?<!\\d-)(\\d\\d([ .-]?)\\d\\d\\2\\d\\d)(?!\\d|-\\d)"), Start.at("\\d"), 6);
    private static final Sought EIGHT =
            Sought.digits(Pattern.compile("(?<!\\d)(\\d{4} ?\\d{4})(?![\\d-])"), Start.at("\\d"), 8);
    private static final Pattern SORT_CODE = Pattern.compile("\\bsort[ -]?code", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT = Pattern.compile(
            "^[ ,;/|]{1,3}(?:(?:a/c|acc|account)(?: no\\.?| number)? ?)?\\d{8}(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Sought CARD = Sought.digits(
            Pattern.compile("(?<![\\d.])(?<!\\d-)([2-6]\\d(?:[ -]{0,2}\\d){11,17})(?![ -]?\\d)"),
            Start.at("[2-6]"),
            13);
    private static final Sought IBAN = Sought.digits(
            Pattern.compile("(?<![\\p{L}\\d])(GB ?\\d\\d ?[A-Z]{4}(?: ?\\d){14})(?!\\d)", Pattern.CASE_INSENSITIVE),
            Start.ofWord("[gG]"),
            16);
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?:[/-](?:(?:19|20)?\\d\\d))?");

    private static String anyOf(List<String> patterns) {
        return "(?:" + String.join("|", patterns) + ")";
    }

    @Override
    public String id() {
        return "anonymity.case-number";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a reference, account or card number";
    }

    @Override
    public String hint() {
        return "leave it out";
    }

    @Override
    public List<Span> in(Reading reading) {
        String text = reading.folded();
        return Places.union(List.of(
                Places.of(
                        LABELLED,
                        reading,
                        match -> isReference(match.group(1)) && !Places.isInUrl(text, match.start(1))),
                Places.of(PAIRS, reading, match -> isSortCode(match, text)),
                Places.of(EIGHT, reading, match -> Places.isNear(SORT_CODE, text, match, 50, 25)),
                Places.of(
                        CARD,
                        reading,
                        match -> passesLuhn(Places.digits(match.group(1))) && !Places.isInUrl(text, match.start(1))),
                Places.of(IBAN, reading, match -> true)));
    }

    private static boolean isReference(String code) {
        int digits = Places.digits(code).length();
        return digits >= (code.length() > digits ? 3 : 4)
                && !YEARS.matcher(code).matches();
    }

    private static boolean isSortCode(MatchResult match, String text) {
        return Places.isNear(SORT_CODE, text, match, 40, 25)
                || Places.isNear(ACCOUNT, text, match.end(1), match.end(1) + 40);
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }
}
