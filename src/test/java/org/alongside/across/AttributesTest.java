package org.alongside.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.across.Attributes.Told;
import org.alongside.story.Person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttributesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mair is 74.                                        | 65-79
            Mair, seventy-four, opened the door.               | 65-79
            Mair opened the door. She was in her early eighties. | 80+
            Mair is in her late seventies.                     | 65-79
            Mair turned nineteen that week.                    | young adult
            Mair was a 44-year-old driver.                     | 25-44
            Mair, aged 51, drove.                              | 45-64
            Mair is a pensioner.                               | 65-79
            Mair is only nine.                                 | child
            Mair lives at number 74.                           | -
            Mair walked there in the seventies.                | -
            Mair had done thirty years of timetables.          | -
            Mair has a daughter who is 19.                     | -
            Mair came. Dot is 74.                              | -
            Mair waited for Dot, who is 74.                    | -
            The house was 74 years old.                        | -
            """)
    void knowsTheAgeOfTheMainPerson(String text, String band) {
        assertThat(value("ages.txt", told(text).age())).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Since the stroke she cooks.                  | stroke
            He goes to the memory clinic.                | dementia
            She has Parkinson’s and had one stroke, and Parkinson's is worse. | nerves or muscles
            The clock struck one.                        | -
            """)
    void knowsTheConditionThatIsToldMost(String text, String group) {
        assertThat(value("conditions.txt", told(text).condition())).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mair lives alone.                            | lives alone
            Mair lived on her own after that.            | lives alone
            Mair looks after her mum.                    | carer of a parent
            Mair is a widow.                             | widowed
            Mair sat down. Her husband stood.            | couple
            Dot is a widow.                              | -
            Mair has a brother who lives alone.          | -
            """)
    void knowsTheFamilyOfTheMainPerson(String text, String group) {
        assertThat(value("families.txt", told(text).family())).isEqualTo(group);
    }

    @Test
    void theListOfAgesHasTheBandsOfTheirYears() {
        assertThat(Phrases.read("ages.txt").groups())
                .isEqualTo(List.of("child", "young adult", "25-44", "45-64", "65-79", "80+"));
    }

    private static Told told(String text) {
        return Attributes.of(Tokens.of(new Telling("story")
                .of("Mair")
                .with("Dot", Role.NEIGHBOUR)
                .text(text)
                .story()
                .piece()));
    }

    private static String value(String file, int group) {
        return group == Attributes.UNTOLD ? "-" : Phrases.read(file).groups().get(group);
    }
}
