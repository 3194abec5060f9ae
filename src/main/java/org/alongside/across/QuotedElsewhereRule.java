package org.alongside.across;

import java.util.List;
import org.alongside.across.Quotations.Met;
import org.alongside.source.Finding;
import org.alongside.story.Kind;

/**
 * What somebody said, word for word in a piece that has it from somebody else, or in a story that is not tied to theirs: who
 * searches for the sentence has both.
 */
final class QuotedElsewhereRule implements CrossRule {

    @Override
    public String id() {
        return "anonymity.quoted-elsewhere";
    }

    @Override
    public List<Finding> in(Corpus corpus, Exceptions exceptions) {
        Pairs pairs = new Pairs(id(), corpus, exceptions);
        for (Met met : corpus.met()) {
            boolean stories = isStory(corpus, met.owner()) && isStory(corpus, met.in());
            boolean untied = stories && !corpus.kin().isTied(met.owner(), met.in());
            if (met.otherSpeaker() || untied) {
                pairs.add(met.owner(), met.in(), 1);
            }
        }
        return pairs.findings(
                "a quotation whose words stand in another piece, under another name or in a story that is not tied to this",
                "give one speaker one name, or leave it out of one of them");
    }

    private static boolean isStory(Corpus corpus, int number) {
        return corpus.stories().get(number).piece().kind() == Kind.STORY;
    }
}
