package org.talentstation.evaluation.panel;

/** An expert's place in the draw: the digest is SHA-256(seed + ":" + expertId) in lower-case hexadecimal. */
public record DrawnExpert(String expertId, String name, String digest) {
}
