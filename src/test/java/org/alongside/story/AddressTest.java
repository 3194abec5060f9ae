package org.alongside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.junit.jupiter.api.Test;

final class AddressTest {

    @Test
    void englishIsAtTheRootAndWelshInAFolder() {
        assertThat(Address.home(Language.ENGLISH).path()).isEmpty();
        assertThat(Address.home(Language.WELSH).path()).isEqualTo("cy/");
        assertThat(Address.of(Language.WELSH, Kind.STORY, "mainc").path()).isEqualTo("cy/stories/mainc/");
        assertThat(Address.of(Language.ENGLISH, Facet.PLACES, "mill").path()).isEqualTo("places/mill/");
    }

    @Test
    void standingPagesAreRightUnderTheHomePage() {
        assertThat(Address.of(Language.ENGLISH, Kind.PAGE, "about").path()).isEqualTo("about/");
    }

    @Test
    void aPageIsAFolderAndAFileIsAFile() {
        assertThat(new Address("").outputFile()).isEqualTo("index.html");
        assertThat(new Address("stories/").outputFile()).isEqualTo("stories/index.html");
        assertThat(new Address("404.html").outputFile()).isEqualTo("404.html");
        assertThat(new Address("404.html").isPage()).isFalse();
    }

    @Test
    void theWayToTheRootIsRelative() {
        assertThat(new Address("").toRoot()).isEqualTo("./");
        assertThat(new Address("404.html").toRoot()).isEqualTo("./");
        assertThat(new Address("stories/").toRoot()).isEqualTo("../");
        assertThat(new Address("cy/stories/mainc/").toRoot()).isEqualTo("../../../");
    }
}
