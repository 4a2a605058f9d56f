package org.talentstation.kernel.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * One version of the Measures: what holds, from when to when (both inclusive, Asia/Shanghai). Article 18.
 *
 * @param id             stable id such as {@code weihai-2020-10}
 * @param documentNumber 文号, such as 威人组发〔2020〕10号
 * @param title          its full name
 * @param effectiveFrom  first day
 * @param effectiveTo    last day, or null while it has none
 * @param parameters     every parameter, with its article and mark
 */
public record PolicyVersion(String id, String documentNumber, String title, LocalDate effectiveFrom,
                            LocalDate effectiveTo, List<PolicyParameter> parameters) {

    public PolicyVersion {
        parameters = List.copyOf(parameters);
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || !date.isAfter(effectiveTo));
    }

    public boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || !effectiveFrom.isAfter(to)) && (effectiveTo == null || !from.isAfter(effectiveTo));
    }

    public Optional<PolicyParameter> find(String key) {
        return parameters.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** Those of the parameters whose keys it does not carry, in their order. */
    public List<PolicyParameter> lacking(List<PolicyParameter> among) {
        return among.stream().filter(p -> find(p.key()).isEmpty()).toList();
    }

    /** The same with further parameters. */
    public PolicyVersion with(List<PolicyParameter> more) {
        return new PolicyVersion(id, documentNumber, title, effectiveFrom, effectiveTo, Stream.concat(parameters.stream(), more.stream()).toList());
    }

    /** The parameter; refused with POLICY_PARAMETER_MISSING when the version does not carry it. */
    public PolicyParameter parameter(String key) {
        return find(key).orElseThrow(() -> Refusal.rule("POLICY_PARAMETER_MISSING", "18", Reading.READING,
                "政策版本“%s”没有参数“%s”，请由市人社局登记补充后再办理。".formatted(documentNumber, key))
                .restingOn(key, Reading.READING));
    }

    public int integer(String key) {
        return Integer.parseInt(parameter(key).value());
    }

    public BigDecimal decimal(String key) {
        return new BigDecimal(parameter(key).value());
    }

    public boolean flag(String key) {
        return Boolean.parseBoolean(parameter(key).value());
    }

    /** A threshold, or empty where it is {@code none}. */
    public OptionalInt threshold(String key) {
        String value = parameter(key).value();
        return value.equals(PolicyParameters.NONE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }
}
