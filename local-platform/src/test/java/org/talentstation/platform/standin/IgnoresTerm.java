package org.talentstation.platform.standin;

import java.util.concurrent.locks.LockSupport;

/** Plays a process that does not stop when it is asked to. */
public final class IgnoresTerm {
    private IgnoresTerm() {
    }

    public static void main(String[] args) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
                LockSupport.park();
            }
        }));
        System.out.println("hook is set");
        Thread.currentThread().join();
    }
}
