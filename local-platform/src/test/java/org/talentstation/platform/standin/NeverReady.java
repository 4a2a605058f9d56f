package org.talentstation.platform.standin;

/** Plays a service that runs but does not serve. */
public final class NeverReady {
    private NeverReady() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread.currentThread().join();
    }
}
