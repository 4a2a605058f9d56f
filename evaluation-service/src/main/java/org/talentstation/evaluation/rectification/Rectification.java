package org.talentstation.evaluation.rectification;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.evaluation.rectification.RectificationEvent.DeadlinePassed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationClosed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationExtended;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationHandedOver;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationOrdered;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReminded;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReported;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReviewed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationSetAside;
import org.talentstation.evaluation.rectification.close.CloseRectification;
import org.talentstation.evaluation.rectification.extend.ExtendRectification;
import org.talentstation.evaluation.rectification.handover.HandOverRectification;
import org.talentstation.evaluation.rectification.order.OrderRectification;
import org.talentstation.evaluation.rectification.remind.NoteDeadlinePassed;
import org.talentstation.evaluation.rectification.remind.RemindRectification;
import org.talentstation.evaluation.rectification.report.SubmitRectificationReport;
import org.talentstation.evaluation.rectification.review.ReviewRectification;
import org.talentstation.evaluation.rectification.setaside.SetAsideRectification;
import org.talentstation.kernel.refusal.Refusal;

/**
 * A rectification: ordered on an evaluation, perhaps extended, reported on, re-checked. Each command carries its own decision.
 * Article 17.
 */
@AggregateRoot(type = "Rectification")
public class Rectification {

    @AggregateIdentifier
    private String id;
    private String stationId;
    private String hostId;
    private String jurisdiction;
    private LocalDate deadline;
    private Integer reminded;
    private boolean passed;
    private int reports;
    private String reportedBy;
    private boolean over;
    private boolean settled;

    protected Rectification() {
    }

    /** Refuses a second one with RECTIFICATION_ALREADY_ORDERED, and what the command refuses. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(OrderRectification command) {
        if (id != null) {
            throw Refusal.state("RECTIFICATION_ALREADY_ORDERED", "17", "已就该次评估责令整改(%s)，不能重复责令。".formatted(id));
        }
        apply(command.decide());
    }

    /** Refuses with RECTIFICATION_OVER, and what the command refuses. */
    @CommandHandler
    public void handle(ExtendRectification command) {
        requireOpen();
        apply(command.decide(deadline, reports > 0));
    }

    /** Refuses with RECTIFICATION_OVER, and what the command refuses. */
    @CommandHandler
    public void handle(SubmitRectificationReport command) {
        requireOpen();
        apply(command.decide(reports + 1));
    }

    /** Refuses with RECTIFICATION_OVER, and what the command refuses. */
    @CommandHandler
    public void handle(ReviewRectification command) {
        requireOpen();
        apply(command.decide(stationId, deadline, reportedBy));
    }

    @CommandHandler
    public void handle(RemindRectification command) {
        if (isAwaited(command.deadline()) && (reminded == null || command.days() < reminded)) {
            apply(new RectificationReminded(id, deadline, command.days(), command.occasion().date()));
        }
    }

    @CommandHandler
    public void handle(NoteDeadlinePassed command) {
        LocalDate today = command.occasion().date();
        if (isAwaited(command.deadline()) && !passed && today.isAfter(deadline)) {
            apply(new DeadlinePassed(id, deadline, today));
        }
    }

    @CommandHandler
    public void handle(CloseRectification command) {
        if (!over) {
            apply(new RectificationClosed(id, command.title(), command.closedOn()));
        }
    }

    @CommandHandler
    public void handle(SetAsideRectification command) {
        if (!settled) {
            apply(new RectificationSetAside(id, stationId, command.setAsideOn()));
        }
    }

    @CommandHandler
    public void handle(HandOverRectification command) {
        if (!over && (!command.hostId().equals(hostId) || !command.jurisdiction().equals(jurisdiction))) {
            apply(new RectificationHandedOver(id, command.stationName(), command.hostId(), command.hostName(), command.jurisdiction()));
        }
    }

    public String stationId() {
        return stationId;
    }

    private void requireOpen() {
        if (over) {
            throw Refusal.state("RECTIFICATION_OVER", "17", "该次整改已经复核或者终止，不能再办理。");
        }
    }

    /** Whether a report is awaited until that day. */
    private boolean isAwaited(LocalDate until) {
        return !over && reports == 0 && until.equals(deadline);
    }

    @EventSourcingHandler
    void on(RectificationEvent event) {
        id = event.rectificationId();
        switch (event) {
            case RectificationOrdered e -> {
                stationId = e.station().stationId();
                hostId = e.hostId();
                jurisdiction = e.jurisdiction();
                deadline = e.deadline();
            }
            case RectificationExtended e -> {
                deadline = e.deadline();
                reminded = null;
                passed = false;
            }
            case RectificationReminded e -> reminded = e.days();
            case DeadlinePassed e -> passed = true;
            case RectificationReported e -> {
                reports = e.report();
                reportedBy = e.reportedBy();
            }
            case RectificationReviewed e -> {
                over = true;
                settled = e.accepted();
            }
            case RectificationClosed e -> over = true;
            case RectificationSetAside e -> {
                over = true;
                settled = true;
            }
            case RectificationHandedOver e -> {
                hostId = e.hostId();
                jurisdiction = e.jurisdiction();
            }
        }
    }
}
