package org.alongside.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.anonymity.Reading;
import org.alongside.anonymity.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameRuleTest {

    private final Rule rule = new NameRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦Gwenllian⟧ had the key.",
                "The key was with ⟦Gwilym Prosser⟧.",
                "⟦Rhys ap Gruffydd⟧ lent his van.",
                "It was ⟦Siân⟧’s, or ⟦Sian⟧’s.",
                "“Well,” said ⟦Emyr⟧.",
                "“⟦Heledd⟧ knows,” she said.",
                "⟦Lexi-Mae⟧ and ⟦Mary-Jane⟧ came.",
                "⟦J. R. Widdowson⟧ took the minutes.",
                "The minutes were by D. Probert and ⟦P Hughes⟧. @ D. Probert",
                "Gwen ⟦Parry⟧ has the key. @ Gwen",
                "Gwen ⟦Baker⟧ has the key. @ Gwen",
                "⟦GWYNETH PRYCE⟧ was on the form.",
                "She lives with [⟦Bronwen⟧](https://example.org/a).",
                "## What ⟦Terry⟧ did next",
                "- ⟦Gladys⟧: the milk",
                "> Never again. — ⟦Xanthippe⟧",
                "The ⟦Pritchards⟧ next door had a trailer.",
                "The ⟦Hargreaves⟧ family took him in.",
                "Her friend ⟦Zqualia⟧ drives her.",
                "Mae ⟦Gwenan⟧ yn byw drws nesaf i’r capel.",
                "⟦Bronwyn⟧’d never have gone.",
                "⟦Meifeng⟧ has the keys, and ⟦Li-Na⟧ the van.",
                "My mate ⟦dave⟧ drove her.",
                "Then ⟦LUCY⟧ came.",
                "There was nobody ⟦Qzalia⟧ could ask.",
                "⟦Qzalia⟧’s allotment is number nine.",
                "⟦Qzalia⟧ has lived there since then.",
                "Gwen\u00A0⟦Parry⟧ has the key. @ Gwen"
            })
    void findsWhoIsNotDeclared(String row) {
        RuleTable.check(rule, row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I asked ⟦Rose⟧ whether she minded.",
                "⟦Rose⟧ said that she did.",
                "It was ⟦Mark⟧’s turn.",
                "She and ⟦Will⟧ are neighbours.",
                "Her friend ⟦April⟧ took her.",
                "He lives with his partner, ⟦Jordan⟧.",
                "⟦Victoria⟧ rang the housing.",
                "⟦Heather Bevan⟧ has the dog.",
                "We all went to ⟦May⟧’s funeral.",
                "Then ⟦Ruby⟧ came. ⟦Ruby⟧ is 34.",
                "⟦Penny⟧ and Menna took turns. @ Menna",
                "⟦Jack⟧ is learning to read.",
                "⟦Hope⟧ is 71, and ⟦Ivy⟧, 72, is her sister.",
                "⟦Faith⟧ has lived here forty years.",
                "⟦Ruby⟧ and I went by bus.",
                "⟦Joy⟧’s mother made it."
            })
    void findsNamesThatAreWords(String row) {
        RuleTable.check(rule, row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rose bushes line the path.",
                "In April the letter came. April was cold.",
                "Will you come? Mark the date. Hope is not the word.",
                "Grace before meals was not negotiable.",
                "Hope is 71 miles away. Ivy was everywhere. Faith didn’t come into it.",
                "In Hope there is a station.",
                "She said maria was the word, and a dave is nothing.",
                "The form said SUE and IAN.",
                "They went to Jordan. She grew up in Florence.",
                "The Victoria line was shut.",
                "## Grace and Space",
                "## The Long Road Home",
                "Beth oedd yn y bocs? Mae o ar y bwrdd.",
                "The Rose and Crown does a lunch.",
                "Major works were promised."
            })
    void leavesWordsAlone(String row) {
        RuleTable.check(rule, row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She goes to St Mary’s on Elizabeth Street, by Alexandra House.",
                "The Marie Curie nurse came from Age UK.",
                "They met in Hollinbeck, by Mill Lane, or in Glan y Dŵr.",
                "Yng Nghwm Arian mae pawb yn nabod pawb.",
                "She had Parkinson’s and a Zimmer frame.",
                "Like Robin Hood, or Tom Jones, or Father Christmas.",
                "I didn’t know her from Adam.",
                "Her dog, Bess, came. Bess was wet.",
                "J. is eighty. Plan B was hers. Vitamin D. And so on.",
                "PIP stands for it.",
                "Mum said so, and Nan.",
                "Use `Gwen` or <a href=\"/Owain\">this</a>, or [that](/gwen.html).",
                "Write to gwen.parry@example.org or see www.gwen.example.",
                "```\\nGwenllian\\n```\\nThat was all.",
                "---\\ntitle: Gwenllian\\n---\\nThat was all."
            })
    void leavesWhatEverybodyMayWrite(String row) {
        RuleTable.check(rule, row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menna’s mother met MENNA. @ Menna",
                "Gwen Parry came. Gwen sat. Mrs Parry left. @ Gwen Parry",
                "Bob drove Robert. @ Robert (Bob)",
                "Bob drove Robert. @ Robert / Bob",
                "> I knew. — Yvonne @ Yvonne",
                "## Dot’s Terms @ Dot",
                "Ask Gwen Tuesday. @ Gwen"
            })
    void leavesTheCast(String row) {
        RuleTable.check(rule, row);
    }

    @Test
    void saysNothingOfTheName() {
        List<Rule> rules = NameRules.all();
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates().allMatch(id -> id.startsWith("anonymity."));
        assertThat(rules)
                .allMatch(each -> !each.fact().isBlank() && !each.hint().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"](", "<a", "`a", "Mr ", "J. ", "A-", "a.b", "Gwen al ", "Dr de ", "Rose and ", "the "})
    void isNotSlowedByHostileTexts(String part) {
        Reading hostile = Reading.of(part.repeat(100_000 / part.length()), Set.of(), Set.of(), Set.of());
        long start = System.nanoTime();
        rule.in(hostile);
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }

    /** It was looked for a line's end that never comes. */
    @Test
    @Timeout(10)
    void endsWhereATextEndsWithTheDefinitionOfALink() {
        Reading reading = Reading.of("Read [on].\n\n[on]: https://example.org", Set.of(), Set.of(), Set.of());

        assertThat(new NameRule().in(reading)).isEmpty();
    }
}
