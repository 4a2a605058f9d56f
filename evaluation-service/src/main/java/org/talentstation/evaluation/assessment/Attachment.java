package org.talentstation.evaluation.assessment;

/** A photo or paper of a visit: what it shows, and where it is kept (a reference, never the file itself). */
public record Attachment(String title, String reference) {
}
