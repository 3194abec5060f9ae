package org.alongside.page;

import java.util.Optional;
import org.alongside.story.Address;
import org.alongside.vocabulary.Words;

/**
 * What a network says of its site as a whole, in {@code jbake.properties}.
 *
 * @param host where the site will be, without a slash at its end: {@code https://stories.example.org}
 * @param title the site's name
 * @param tagline one sentence under it
 * @param contact an e-mail address for readers
 * @param perPage how many pieces a list page shows
 */
public record SiteSettings(String host, Words title, Words tagline, Optional<String> contact, int perPage) {

    /** The full address of a page, as other sites link to it. */
    public String url(Address address) {
        return host + address;
    }

    /** The path of the site on its host, with a slash at both ends. */
    public String basePath() {
        int start = host.indexOf('/', host.indexOf("://") + 3);
        return start < 0 ? "/" : host.substring(start) + "/";
    }
}
