package org.talentstation.registry.vault;

/** What was to be opened is not what was sealed, or was sealed under another key. Its message holds nothing of either. */
public final class TamperedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TamperedException() {
        super("Sealed data fails its authentication");
    }
}
