package org.talentstation.analytics.figures;

/** A value of a dimension with its Chinese name; the code is null where it is not known. */
public record Coded(String code, String name) {
}
