package org.alongside.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.alongside.anonymity.Span;
import org.alongside.source.Level;

/**
 * What the networks allow as a name: letters, digits, {@code _} and {@code .} after an {@code @} (X, Instagram,
 * TikTok), with a server behind it (Mastodon, WebFinger RFC 7033), after the network's name, or in the address of a
 * profile. At-rules of CSS and tags of Javadoc are no people.
 */
final class HandleRule implements Rule {

    private static final String NETWORK =
            "(?:insta(?:gram)?|ig|facebook|fb|twitter|tik ?tok|snap(?:chat)?|telegram|discord|youtube"
                    + "|linkedin|bluesky|threads|messenger|mastodon|skype|pinterest)";
    private static final String NAME = "[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,38}[A-Za-z0-9_])?";

    private static final Sign NETWORKS = Sign.anyOf(
            "insta",
            "ig",
            "facebook",
            "fb",
            "twitter",
            "tik",
            "snap",
            "telegram",
            "discord",
            "youtube",
            "linkedin",
            "bluesky",
            "threads",
            "messenger",
            "mastodon",
            "skype",
            "pinterest");

    private static final Start NETWORK_FIRST = Start.ofWord("(?i)[bdfilmpsty]");

    private static final Sought AT = new Sought(
            Pattern.compile("(?<![\\p{L}\\p{N}@./+_-])(@(?=[\\w.]{0,29}[A-Za-z_])[A-Za-z0-9_]"
                    + "(?:[A-Za-z0-9_.-]{0,28}[A-Za-z0-9_])?"
                    + "(?:@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,3})?)(?![\\w@])"),
            Start.at("@"),
            Sign.anyOf("@"),
            1,
            260);
    private static final Pattern NO_NAME = Pattern.compile(
            "@(?:media|import|font-face|keyframes|supports|page|charset|layer|container|property|namespace|apply"
                    + "|include|mixin|use"
                    + "|extend|param|return|throws?|override|deprecated|see|link|code|author|since|home"
                    + "|work|\\d{1,2}(?:\\.\\d\\d)?(?:am|pm|p|h))",
            Pattern.CASE_INSENSITIVE);

    private static final Sought LABELLED = new Sought(
            Pattern.compile(
                    "(?<!\\p{L})" + NETWORK
                            + "(?: (?:name|handle|id|user|username|account|page|profile))?"
                            + "(?: is| was)?\\s?[:=]\\s?@?("
                            + NAME
                            + ")(?= ?(?:[,;!?)\"\\n]|\\.(?!\\w)|$| and | or ))",
                    Pattern.CASE_INSENSITIVE),
            NETWORK_FIRST,
            NETWORKS,
            1,
            110);
    private static final Sought SAID = new Sought(
            Pattern.compile(
                    "(?<!\\p{L})" + NETWORK
                            + "(?: (?:name|handle|username|account|page|profile))? (?:is|as|called|under"
                            + "|by) ['\"“]?@?((?=[A-Za-z.]*[\\d_.]+[A-Za-z\\d])"
                            + NAME + ")",
                    Pattern.CASE_INSENSITIVE),
            NETWORK_FIRST,
            NETWORKS,
            1,
            110);
    private static final Sought PROFILE = new Sought(
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.@-])((?:https?://)?(?:(?:www|m|en-gb|uk|mobile)\\.)?(?:(?:facebook|fb"
                            + "|instagram|twitter|x|tiktok|pinterest"
                            + "|threads|youtube|vimeo|nextdoor)\\.(?:com|net|co\\.uk)|fb\\.me|m\\.me|t\\.me"
                            + "|wa\\.me|linkedin\\.com/in|snapchat\\.com/add"
                            + "|reddit\\.com/u(?:ser)?|bsky\\.app/profile|discord\\.gg)/(?!(?:sharer?"
                            + "|share\\.php|intent|hashtag|search|policies|help|privacy"
                            + "|legal|watch|embed|results|explore)\\b)[\\w@.%~+-](?:[\\w@.%~+/?=&-]{0,200}[\\w/])?)",
                    Pattern.CASE_INSENSITIVE),
            Start.ofWord("(?i)[bdefhilmnprstuvwxy]"),
            Sign.anyOf(".com/", ".me/", ".net/", ".uk/", ".app/", ".gg/"),
            50,
            220);
    private static final Set<String> NOBODY = Set.of(
            "nothing", "none", "no", "yes", "private", "closed", "open", "the", "a", "us", "them", "off", "on", "never",
            "too", "also");

    @Override
    public String id() {
        return "anonymity.handle";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public String fact() {
        return "a name on a social network";
    }

    @Override
    public String hint() {
        return "leave it out, or say which network without the name";
    }

    @Override
    public List<Span> in(Reading reading) {
        return Places.union(List.of(
                Places.of(PROFILE, reading, match -> true),
                Places.of(AT, reading, match -> !NO_NAME.matcher(match.group(1)).matches()),
                Places.of(
                        LABELLED,
                        reading,
                        match -> !NOBODY.contains(match.group(1).toLowerCase(Locale.ROOT))),
                Places.of(SAID, reading, match -> true)));
    }
}
