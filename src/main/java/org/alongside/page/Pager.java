package org.alongside.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.vocabulary.Language;

/**
 * One page of a list that is cut into pages.
 *
 * @param number from 1
 * @param count how many pages there are, at least 1
 * @param stories those on this page
 */
record Pager(Address list, int number, int count, List<ClearedStory> stories) {

    /** How many pages on either side of the current one are linked. */
    private static final int NEAR = 2;

    static List<Pager> of(Address list, List<ClearedStory> stories, int perPage) {
        int count = Math.max(1, (stories.size() + perPage - 1) / perPage);
        List<Pager> pages = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            int from = (number - 1) * perPage;
            int to = Math.min(stories.size(), from + perPage);
            pages.add(new Pager(list, number, count, stories.subList(from, to)));
        }
        return pages;
    }

    boolean isFirst() {
        return number == 1;
    }

    Address address() {
        return addressOf(number);
    }

    private Address addressOf(int page) {
        return page == 1 ? list : list.below("page").below(Integer.toString(page));
    }

    /** The page of a list that its first piece of a year is on; lists are newest first. */
    static Address ofYear(Address list, List<ClearedStory> stories, int perPage, int year) {
        return of(list, stories, perPage).stream()
                .filter(page -> page.stories().stream()
                        .anyMatch(story -> story.piece().heading().date().getYear() == year))
                .findFirst()
                .map(Pager::address)
                .orElse(list);
    }

    /** The links to the other pages; nothing if there is only this one. */
    Optional<Map<String, Object>> model(SiteWords words, Language language) {
        if (count == 1) {
            return Optional.empty();
        }
        Optional<String> previous =
                number > 1 ? Optional.of(addressOf(number - 1).path()) : Optional.empty();
        Optional<String> next =
                number < count ? Optional.of(addressOf(number + 1).path()) : Optional.empty();
        return Optional.of(new Model()
                .with("number", number)
                .with("count", count)
                .with("text", words.numbered("pageNumber", number, language))
                .with("previous", previous)
                .with("next", next)
                .with("pages", links())
                .map());
    }

    private List<Map<String, Object>> links() {
        List<Map<String, Object>> links = new ArrayList<>();
        int last = 0;
        for (int page = 1; page <= count; page++) {
            if (page == 1 || page == count || Math.abs(page - number) <= NEAR) {
                if (page > last + 1) {
                    links.add(link(0, true));
                }
                links.add(link(page, false));
                last = page;
            }
        }
        return links;
    }

    private Map<String, Object> link(int page, boolean gap) {
        return new Model()
                .with("number", page)
                .with("address", addressOf(Math.max(1, page)).path())
                .with("current", page == number)
                .with("gap", gap)
                .map();
    }
}
