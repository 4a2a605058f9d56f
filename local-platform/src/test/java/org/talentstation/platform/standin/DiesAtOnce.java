package org.talentstation.platform.standin;

/** Plays a service that can't start. */
public final class DiesAtOnce {
    private DiesAtOnce() {
    }

    public static void main(String[] args) {
        System.err.println("没有这张表：licence");
        System.exit(7);
    }
}
