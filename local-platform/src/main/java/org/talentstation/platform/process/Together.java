package org.talentstation.platform.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same work for several processes at once; the first failure interrupts the rest and is thrown. */
final class Together {
    private Together() {
    }

    static <T, R> List<R> call(List<T> items, Function<T, R> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<R> inOrderOfCompletion = new ExecutorCompletionService<>(threads);
            items.forEach(item -> inOrderOfCompletion.submit(() -> work.apply(item)));
            List<R> results = new ArrayList<>();
            try {
                for (int i = 0; i < items.size(); i++) {
                    Future<R> done = inOrderOfCompletion.take();
                    results.add(done.get());
                }
                return results;
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        }
    }
}
