package org.alongside.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class SlugPropertyTest {

    @Property
    boolean isASlugOrNothing(@ForAll String words) {
        String slug = Slug.from(words);
        return slug.isEmpty() || (slug.matches(Slug.PATTERN) && slug.length() <= Slug.LONGEST);
    }

    @Property
    boolean ofASlugIsThatSlug(@ForAll String words) {
        String slug = Slug.from(words);
        return Slug.from(slug).equals(slug);
    }

    @Property
    boolean doesNotDependOnTheLocale(@ForAll String words) {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            String turkish = Slug.from(words);
            Locale.setDefault(Locale.UK);
            return turkish.equals(Slug.from(words));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Example
    void foldsAccentsAndDropsApostrophes() {
        assertThat(Slug.from("Siôn's Café – “Ŵy” №3")).isEqualTo("sions-cafe-wy-no3");
        assertThat(Slug.from("INSIDE İstanbul")).isEqualTo("inside-istanbul");
        assertThat(Slug.from("春")).isEmpty();
        assertThat(Slug.from("x".repeat(99) + " y")).isEqualTo("x".repeat(99));
    }
}
