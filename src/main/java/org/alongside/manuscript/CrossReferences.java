package org.alongside.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.source.Finding;
import org.alongside.source.Findings;
import org.alongside.source.Located;
import org.alongside.source.Suggestion;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.story.MediaType.Sort;
import org.alongside.story.Piece;
import org.alongside.story.Reference;
import org.alongside.story.Slug;
import org.alongside.story.Status;
import org.alongside.story.Story;
import org.alongside.story.Target;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Vocabularies;

/** Settles what pieces say of one another: that addresses are their own, and that links and ties lead somewhere. */
final class CrossReferences {

    private record Entry(Path file, Story story) {}

    private record Settled(Story story, List<Finding> findings) {}

    /** That one piece is the only Easy Read version of another, or the only translation into a language. */
    private record Claim(String rule, Address original, Language language) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> publishedFirst;
    private final Map<Address, Entry> byAddress = new HashMap<>();
    private final Map<Claim, Story> claims = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<String> unreadableAndPublished = new HashSet<>();
    private final LinkTargets targets;
    private final MediaFiles media;

    CrossReferences(List<Manuscript> manuscripts, Vocabularies vocabularies, MediaFiles media) {
        for (Manuscript manuscript : manuscripts) {
            manuscript
                    .story()
                    .value()
                    .ifPresentOrElse(
                            read -> entries.add(new Entry(manuscript.file(), read)), () -> noteUnreadable(manuscript));
        }
        // Of two pieces that want the same, the one that readers have already seen has it.
        this.publishedFirst = entries.stream()
                .sorted(Comparator.comparing(entry -> !isPublished(entry.story())))
                .toList();
        Map<Path, Story> byFile = new LinkedHashMap<>();
        for (Entry entry : publishedFirst) {
            byAddress.putIfAbsent(entry.story().piece().address(), entry);
            byFile.put(entry.file().normalize(), entry.story());
        }
        this.targets = new LinkTargets(byFile, vocabularies, media);
        this.media = media;
    }

    private void noteUnreadable(Manuscript manuscript) {
        String name = StoryReader.nameOf(manuscript.file());
        unreadable.add(name);
        if (manuscript.status().orElse(Status.PUBLISHED) == Status.PUBLISHED) {
            unreadableAndPublished.add(name);
        }
    }

    /** The stories with their links settled, and what is wrong between them. */
    List<Story> settle(Findings findings) {
        for (Entry entry : publishedFirst) {
            checkAddress(entry, findings);
            checkTies(entry.story(), findings);
        }
        List<Settled> settled = entries.parallelStream().map(this::withTargets).toList();
        settled.forEach(each -> findings.addAll(each.findings()));
        return settled.stream().map(Settled::story).toList();
    }

    private void checkAddress(Entry entry, Findings findings) {
        Piece piece = entry.story().piece();
        Entry first = byAddress.get(piece.address());
        if (first != null && !first.file().equals(entry.file())) {
            findings.error(
                    entry.story().at(),
                    "slug.taken",
                    "another " + piece.kind().word() + " has this address",
                    "give it a `slug` of its own; the other is "
                            + first.story().at().file());
        }
        if (LinkTargets.isReserved(piece.address())) {
            findings.error(
                    entry.story().at(), "slug.reserved", "this address is the site's own", "choose another `slug`");
        }
    }

    private void checkTies(Story story, Findings findings) {
        Piece piece = story.piece();
        piece.ties().series().ifPresent(slug -> require(Kind.SERIES, slug, story, findings));
        piece.ties().stories().forEach(slug -> require(Kind.STORY, slug, story, findings));
        piece.ties().easyReadOf().ifPresent(slug -> original(story, slug, piece.language(), findings));
        piece.ties().translationOf().ifPresent(slug -> translation(story, slug, findings));
    }

    private void require(Kind kind, Located<String> slug, Story from, Findings findings) {
        boolean found = languages(from.piece().language()).stream()
                .anyMatch(language -> byAddress.containsKey(Address.of(language, kind, slug.value())));
        if (!found && !isExplained(slug.value(), from)) {
            findings.error(
                    slug.at(),
                    kind == Kind.SERIES ? "series.unknown" : "collection.unknown-story",
                    "there is no " + kind.word() + " " + Suggestion.quoted(slug.value()),
                    Suggestion.hint(slug.value(), slugs(kind, from)));
        }
    }

    private void translation(Story story, Located<String> slug, Findings findings) {
        List<Language> others = new ArrayList<>(List.of(Language.values()));
        others.remove(story.piece().language());
        Optional<Story> original = others.stream()
                .flatMap(language -> find(language, story.piece().kind(), slug.value()).stream())
                .findFirst();
        if (original.isEmpty() && isExplained(slug.value(), story)) {
            return;
        }
        if (original.isEmpty()) {
            findings.error(
                    slug.at(),
                    "translation.unknown",
                    "a translation of nothing: no " + story.piece().kind().word()
                            + " in another language has this slug",
                    Suggestion.hint(slug.value(), slugs(story.piece().kind(), story)));
        } else if (original.get().piece().ties().translationOf().isPresent()) {
            findings.error(
                    slug.at(),
                    "translation.circular",
                    "the original is itself called a translation",
                    "only translations say `translation-of`; the piece that was written first does not");
        } else {
            claim("translation.taken", "a translation into this language", original.get(), story, slug, findings);
        }
    }

    private void original(Story story, Located<String> slug, Language language, Findings findings) {
        Optional<Story> original = find(language, story.piece().kind(), slug.value());
        if (original.isEmpty() && isExplained(slug.value(), story)) {
            return;
        }
        if (original.isEmpty()) {
            findings.error(
                    slug.at(),
                    "easy-read.unknown",
                    "Easy Read of nothing: no " + story.piece().kind().word() + " in this language has this slug",
                    Suggestion.hint(slug.value(), slugs(story.piece().kind(), story)));
        } else if (original.get().piece().ties().easyReadOf().isPresent()) {
            findings.error(
                    slug.at(),
                    "easy-read.circular",
                    "the original is itself called an Easy Read version",
                    "only the Easy Read version says `easy-read-of`");
        } else {
            claim("easy-read.taken", "an Easy Read version", original.get(), story, slug, findings);
        }
    }

    private void claim(String rule, String what, Story original, Story story, Located<String> slug, Findings findings) {
        Story first = claims.putIfAbsent(
                new Claim(rule, original.piece().address(), story.piece().language()), story);
        if (first != null) {
            findings.error(
                    slug.at(),
                    rule,
                    "the original has " + what + " already",
                    "keep one; the other is " + first.at().file());
        }
    }

    /**
     * Whether what is meant may be a file that could not be read; its own findings come first. Those of a draft stop
     * nothing, so they excuse no piece that is published.
     */
    private boolean isExplained(String written, Story from) {
        String path = written.replaceFirst("(?s)#.*", "").replaceFirst("(/|/index\\.html|\\.md|\\.markdown)$", "");
        String name = Slug.from(LinkTargets.decoded(path.replaceFirst("(?s).*[/:]", "")));
        return !name.isEmpty() && (isPublished(from) ? unreadableAndPublished : unreadable).contains(name);
    }

    private Optional<Story> find(Language language, Kind kind, String slug) {
        return Optional.ofNullable(byAddress.get(Address.of(language, kind, slug)))
                .map(Entry::story);
    }

    /** What a piece could have meant: not itself. */
    private Set<String> slugs(Kind kind, Story from) {
        Set<String> slugs = new TreeSet<>();
        for (Entry entry : entries) {
            if (entry.story().piece().kind() == kind && !entry.story().equals(from)) {
                slugs.add(entry.story().piece().slug());
            }
        }
        return slugs;
    }

    /** A piece's own language first, then the default one. */
    static List<Language> languages(Language own) {
        return own == Language.DEFAULT ? List.of(own) : List.of(own, Language.DEFAULT);
    }

    private Settled withTargets(Entry entry) {
        Findings findings = new Findings();
        Story story = entry.story();
        List<Target> found = new ArrayList<>();
        for (Reference reference : story.piece().body().references()) {
            Target target = reference.shown()
                    ? targets.shown(reference.written(), entry.file())
                    : targets.of(reference.written(), story, entry.file());
            found.add(target);
            report(reference, target, story, findings);
        }
        return new Settled(story.with(story.piece().body().settled(List.copyOf(found))), findings.sorted());
    }

    private static boolean isPublished(Story story) {
        return story.standing().status() == Status.PUBLISHED;
    }

    private void report(Reference reference, Target target, Story from, Findings findings) {
        if (target instanceof Target.Nowhere && reference.shown()) {
            MediaFiles.missing(reference.at(), findings);
        } else if (target instanceof Target.File file) {
            Set<Sort> wanted = reference.shown() ? EnumSet.of(Sort.PICTURE) : EnumSet.allOf(Sort.class);
            media.check(file.media(), wanted, reference.at(), findings);
        } else if (target instanceof Target.Nowhere && !isExplained(reference.written(), from)) {
            findings.error(
                    reference.at(),
                    "link.dead",
                    "this link leads nowhere",
                    "write story:slug, a file's name, an address of this site, or https://…");
        } else if (target instanceof Target.Page page) {
            Entry to = byAddress.get(page.address());
            if (to != null && isPublished(from) && !isPublished(to.story())) {
                findings.warning(
                        reference.at(),
                        "link.unpublished",
                        "this links to a piece that is not published",
                        "its words are shown without a link until it is");
            }
        }
    }
}
