package org.talentstation.acceptance.chaos;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.talentstation.acceptance.SuiteProcesses;

/** Kills what the plan names while its step is under way, and starts it again by {@code up}; one at a time, so that each hits a whole suite. */
final class Killer implements Consumer<String> {

    private final KillPlan plan;
    private final SuiteScript suite;
    private final SuiteProcesses processes;
    private final PrintStream out;
    private CompletableFuture<Void> healing = CompletableFuture.completedFuture(null);

    Killer(KillPlan plan, SuiteScript suite, SuiteProcesses processes, PrintStream out) {
        this.plan = plan;
        this.suite = suite;
        this.processes = processes;
        this.out = out;
    }

    /** A step begins. */
    @Override
    public void accept(String step) {
        if (healing.isDone() || plan.isOver()) {
            healed();
            plan.at(step).ifPresent(this::kill);
        }
    }

    private void kill(Kill kill) {
        out.println("    ✂ kill -9 第 %d/%d 次：%s".formatted(plan.done(), plan.all(), kill.inWords()));
        healing = CompletableFuture.runAsync(() -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(kill.delayMillis()));
            if (!processes.of(kill.process()).destroyForcibly()) {
                throw new IllegalStateException("没有结束成功：" + kill.inWords());
            }
            SuiteScript.Ended up = suite.run("up");
            if (up.code() != 0) {
                throw new IllegalStateException("被结束的进程没有重新启动：" + System.lineSeparator() + up.output());
            }
        });
    }

    /** Waits until everything runs again. */
    void healed() {
        try {
            healing.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }
}
