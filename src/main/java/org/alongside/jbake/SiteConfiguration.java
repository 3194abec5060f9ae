package org.alongside.jbake;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.alongside.page.SiteSettings;
import org.alongside.site.Theme;
import org.alongside.site.UnusableFolder;
import org.alongside.source.ControlCharacters;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.source.SourceFolder;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Words;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** A site's {@code jbake.properties}, as JBake reads it and as our settings. */
public final class SiteConfiguration {

    private static final String FILE = "jbake.properties";
    private static final int DEFAULT_PER_PAGE = 24;
    private static final int DEFAULT_K = 3;

    /** JBake's own pages, all of which ours replace. */
    private static final List<String> STOCK_PAGES = List.of(
            "render.index", "render.archive", "render.feed", "render.tags", "render.sitemap", "render.error404");

    private final DefaultJBakeConfiguration jbake;
    private final Properties values;
    private final SourceFolder templates;
    private final SourceFolder assets;

    private SiteConfiguration(DefaultJBakeConfiguration jbake, Properties values, Path site, Theme theme) {
        this.jbake = jbake;
        this.values = values;
        this.templates = folder(site, theme.templates());
        this.assets = folder(site, theme.assets());
        jbake.setTemplateFolder(theme.templates().toFile());
        jbake.setAssetFolder(theme.assets().toFile());
        jbake.setContentFolder(site.resolve("content").toFile());
        STOCK_PAGES.forEach(page -> jbake.setProperty(page, "false"));
    }

    /**
     * Reads a site's configuration.
     *
     * @throws UnusableFolder if there is no such folder, or its {@code jbake.properties} cannot be read
     */
    public static SiteConfiguration read(Path site, Theme theme) {
        try {
            return new SiteConfiguration(
                    (DefaultJBakeConfiguration) new ConfigUtil().loadConfig(site.toFile(), null),
                    values(site.resolve(FILE)),
                    site,
                    theme);
        } catch (JBakeException e) {
            throw new UnusableFolder("Cannot read " + site.resolve(FILE) + ": " + e.getMessage(), e);
        }
    }

    /** Our settings as they are written: JBake would put in variables of the environment, and what other files say. */
    private static Properties values(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file)) {
                values.load(text);
            } catch (IOException | IllegalArgumentException e) {
                throw new UnusableFolder("Cannot read " + file + ". Is it a text in UTF-8?", e);
            }
        }
        return values;
    }

    /** A theme's folder, named from the site if it lies there. */
    private static SourceFolder folder(Path site, Path folder) {
        Path root = folder.startsWith(site)
                ? site
                : Optional.ofNullable(folder.getParent()).orElse(site);
        return new SourceFolder(root, root.relativize(folder).toString());
    }

    DefaultJBakeConfiguration jbake() {
        return jbake;
    }

    public SourceFolder templates() {
        return templates;
    }

    public SourceFolder assets() {
        return assets;
    }

    public SiteSettings settings(Findings findings) {
        SettingsSlips.warn(values.stringPropertyNames(), text("site.contact"), Location.startOf(FILE), findings);
        return new SiteSettings(
                host(findings),
                words("site.title", "Alongside"),
                words("site.tagline", ""),
                text("site.contact").filter(SettingsSlips::isMailAddress),
                perPage(findings));
    }

    private int perPage(Findings findings) {
        String written = text("site.pieces-per-page").orElse(Integer.toString(DEFAULT_PER_PAGE));
        if (written.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(written);
        }
        findings.error(
                Location.startOf(FILE),
                "settings.pieces-per-page",
                "`site.pieces-per-page` is not a number of pieces",
                "write a number from 1 to 9999");
        return DEFAULT_PER_PAGE;
    }

    /** How many stories have to share a combination of place, age and the like; 0 if nobody asks. */
    public int k(Findings findings) {
        String written = text("anonymity.k").orElse(Integer.toString(DEFAULT_K));
        if (written.matches("0|[1-9]\\d{0,2}")) {
            return Integer.parseInt(written);
        }
        findings.error(
                Location.startOf(FILE),
                "settings.anonymity-k",
                "`anonymity.k` is not a number of stories",
                "write a number from 1 to 999, or 0 to ask for none");
        return DEFAULT_K;
    }

    private String host(Findings findings) {
        String host = text("site.host").orElse("");
        boolean given = host.matches("https?://[A-Za-z0-9.:-]+(/[A-Za-z0-9._~-]+)*/?");
        if (!given) {
            findings.warning(
                    Location.startOf(FILE),
                    "settings.host",
                    "`site.host` does not say where the site will be, so feeds and shared links lead to example.org",
                    "write it as https://stories.example.org");
        }
        return given ? host.replaceFirst("/$", "") : "https://example.org";
    }

    private Words words(String key, String fallback) {
        Map<Language, String> byLanguage = new EnumMap<>(Language.class);
        byLanguage.put(Language.DEFAULT, text(key).orElse(fallback));
        for (Language language : Language.values()) {
            text(key + "." + language.code()).ifPresent(found -> byLanguage.put(language, found));
        }
        return new Words(byLanguage);
    }

    private Optional<String> text(String key) {
        String text = ControlCharacters.removedFrom(values.getProperty(key, "")).strip();
        return Optional.of(text).filter(found -> !found.isEmpty());
    }
}
