package org.alongside.identifier;

import java.util.List;
import org.alongside.anonymity.Rule;

/** The rules that know an identifier by its form. {@code docs/anonymity.md} explains each to editors. */
public final class FormatRules {

    private FormatRules() {}

    /** Those that block, then those that warn. */
    public static List<Rule> all() {
        return List.of(
                new EmailRule(),
                new PhoneRule(),
                new PostcodeRule(),
                new NhsNumberRule(),
                new NationalInsuranceRule(),
                new BirthDateRule(),
                new VehicleRule(),
                new PassportRule(),
                new LicenceRule(),
                new AddressRule(),
                new HandleRule(),
                new CaseNumberRule(),
                new AgeOver89Rule(),
                new ExactDayRule(),
                new ExactSumRule(),
                new AgeWithPlaceRule(),
                new NamedPlaceRule(),
                new ChildRule(),
                new RareConditionRule());
    }
}
