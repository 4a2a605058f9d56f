package org.talentstation.chassis.deadletter;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.talentstation.chassis.audit.AuditTrail;
import org.talentstation.chassis.audit.Recorded;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.processing.ParkedEvents;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.receive.UnreadableMessages;
import org.talentstation.chassis.receive.UnreadableMessages.Place;
import org.talentstation.kernel.refusal.Refusal;

/**
 * What an operator does about parked events; each action and its record are one transaction. Refuses
 * DEAD_LETTER_NOT_FOUND, DEAD_LETTER_NOT_FIRST, DEAD_LETTER_BUSY.
 */
final class DeadLetterDesk {

    private final DeadLetterStore store;
    private final UnreadableMessages unreadable;
    private final CommandDesk desk;
    private final AuditTrail trail;
    private final Processors processors;
    private final ParkedEvents parked;

    DeadLetterDesk(DeadLetterStore store, UnreadableMessages unreadable, CommandDesk desk, AuditTrail trail, Processors processors,
                   ParkedEvents parked) {
        this.store = store;
        this.unreadable = unreadable;
        this.desk = desk;
        this.trail = trail;
        this.processors = processors;
        this.parked = parked;
    }

    DeadLetter letter(String id) {
        return store.one(id).orElseThrow(() -> gone(id));
    }

    /**
     * Its whole sequence is tried again at once, from its first event. A message is read again before the answer; when it
     * is still unreadable, it stays in the list with the attempt counted, and that it was tried is recorded all the same.
     */
    ResponseEntity<CommandAnswer> retry(String id, String reason, CommandRequest request) {
        return act(request, () -> {
            DeadLetter letter = letter(id);
            Optional<Place> message = Place.of(id);
            if (message.isPresent()) {
                unreadable.readAgain(message.get()).orElseThrow(() -> gone(id));
            } else if (!store.countAgain(letter)) {
                throw busy();
            }
            return new Recorded(subject(letter.processor()),
                    new DeadLetterRetried(letter.processor(), letter.cause(), id, 1, reason));
        });
    }

    /** Every sequence of the processor that fails for the cause and is not being tried anyway is tried again at once. */
    ResponseEntity<CommandAnswer> retryCause(String processor, String cause, String reason, CommandRequest request) {
        return act(request, () -> {
            int sequences = processor.equals(UnreadableMessages.RECEIVER) ? readAgain(cause) : store.countAgainAll(processor, cause);
            if (sequences == 0 && store.underWay(processor, cause) > 0) {
                throw busy();
            }
            if (sequences == 0) {
                throw Refusal.notFound("DEAD_LETTER_NOT_FOUND", "处理器“%s”没有因“%s”停放的事件。".formatted(processor, cause));
            }
            return new Recorded(subject(processor), new DeadLetterRetried(processor, cause, null, sequences, reason));
        });
    }

    /** Gives the failing event up; what waited behind it goes on. */
    ResponseEntity<CommandAnswer> discard(String id, String reason, CommandRequest request) {
        return act(request, () -> {
            DeadLetter letter = letter(id);
            if (!letter.first()) {
                throw Refusal.state("DEAD_LETTER_NOT_FIRST", null, "这个事件只是排在失败的事件之后，请先处理同一序列的第一个事件。");
            }
            Optional<Place> message = Place.of(id);
            if (message.isPresent()) {
                if (!unreadable.remove(message.get())) {
                    throw gone(id);
                }
            } else if (!store.remove(letter)) {
                throw busy();
            } else {
                store.countAgain(letter);
            }
            return new Recorded(subject(letter.processor()), new DeadLetterDiscarded(letter.processor(), letter.cause(), id,
                    letter.eventId(), letter.eventType(), letter.aggregateId(), letter.eventSequence(), reason,
                    consequence(letter.processor())));
        });
    }

    private int readAgain(String cause) {
        return (int) unreadable.unreadableFor(cause).stream().filter(place -> unreadable.readAgain(place).isPresent()).count();
    }

    private static Refusal gone(String id) {
        return Refusal.notFound("DEAD_LETTER_NOT_FOUND", "没有编号为“%s”的停放事件，可能已经处理完毕。".formatted(id));
    }

    private static Refusal busy() {
        return Refusal.state("DEAD_LETTER_BUSY", null, "这个事件正在重试，请稍后再查看结果。");
    }

    private String consequence(String processor) {
        if (processor.equals(UnreadableMessages.RECEIVER)) {
            return "本服务从此不知道这条消息所说的事项，除非发送方重新发布。";
        }
        return processors.kindOf(processor) == Processor.Kind.VIEW
                ? "该视图从此缺少这个事件的内容，直到重建。" : "该自动办理不会再因这个事件发出命令，须由人工补办。";
    }

    private ResponseEntity<CommandAnswer> act(CommandRequest request, Supplier<Recorded> work) {
        return desk.administer(request, trail, () -> {
            Recorded recorded = work.get();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    parked.wake();
                }
            });
            return recorded;
        });
    }

    private static String subject(String processor) {
        return "dead-letters-" + processor;
    }
}
