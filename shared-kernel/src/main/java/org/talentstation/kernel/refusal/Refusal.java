package org.talentstation.kernel.refusal;

/**
 * A decision's "no", in words for the person who asked: a stable code, the Chinese detail and, where a rule of the
 * Measures says so, its article, the policy parameter and whether it is the text's or our reading.
 * Thrown before any event is decided, so a refusal never leaves half an effect.
 */
public final class Refusal extends RuntimeException {

    private final RefusalKind kind;
    private final String code;
    private final String field;
    private final String article;
    private final String parameter;
    private final Reading reading;

    private Refusal(RefusalKind kind, String code, String detail, String field, String article, String parameter,
                    Reading reading) {
        super(detail, null, false, false);
        this.kind = kind;
        this.code = code;
        this.field = field;
        this.article = article;
        this.parameter = parameter;
        this.reading = reading;
    }

    /** Malformed input in {@code field}. */
    public static Refusal invalid(String code, String field, String detail) {
        return new Refusal(RefusalKind.INVALID, code, detail, field, null, null, null);
    }

    /** A rule of the Measures refuses; {@code article} such as {@code "7(3)"}. */
    public static Refusal rule(String code, String article, Reading reading, String detail) {
        return new Refusal(RefusalKind.RULE, code, detail, null, article, null, reading);
    }

    /** Not in this state or not in this order; {@code article} may be null when it is not the Measures that order it. */
    public static Refusal state(String code, String article, String detail) {
        return new Refusal(RefusalKind.STATE, code, detail, null, article, null, article == null ? null : Reading.TEXT);
    }

    public static Refusal forbidden(String code, String detail) {
        return new Refusal(RefusalKind.FORBIDDEN, code, detail, null, null, null, null);
    }

    public static Refusal notFound(String code, String detail) {
        return new Refusal(RefusalKind.NOT_FOUND, code, detail, null, null, null, null);
    }

    /** The same refusal, naming the offending field. */
    public Refusal inField(String name) {
        return new Refusal(kind, code, getMessage(), name, article, parameter, reading);
    }

    /** The same refusal, naming the policy parameter that it rests on and where that comes from. */
    public Refusal restingOn(String parameterKey, Reading source) {
        return new Refusal(kind, code, getMessage(), field, article, parameterKey, source);
    }

    public RefusalKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return getMessage();
    }

    /** The offending field's path, or null. */
    public String field() {
        return field;
    }

    /** The article, such as {@code "7(3)"}, or null. */
    public String article() {
        return article;
    }

    /** The policy parameter's key, or null. */
    public String parameter() {
        return parameter;
    }

    /** The text's word or our reading, or null where no article is quoted. */
    public Reading reading() {
        return reading;
    }
}
