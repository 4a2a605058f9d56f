package org.talentstation.chassis.history;

import org.talentstation.chassis.query.TableSpec;
import org.talentstation.kernel.time.ChinaTime;

/** Events as the rows of a file; times are Shanghai's. */
final class HistoryFile {

    /** Rows with what they say are held in memory. */
    static final int MOST_ROWS = 10_000;

    static final TableSpec<PastEvent> SPEC = TableSpec.<PastEvent>titled("事件日志")
            .column("position", "位置", PastEvent::position).column("businessTime", "业务时间", e -> ChinaTime.text(e.businessTime()))
            .column("recordedAt", "记录时间", e -> ChinaTime.text(e.recordedAt())).column("type", "事件", PastEvent::type)
            .column("revision", "版次", PastEvent::revision).column("articles", "条款", e -> String.join("、", e.articles()))
            .column("aggregateId", "对象", PastEvent::aggregateId).column("sequence", "序号", PastEvent::sequence)
            .column("actor", "账号", PastEvent::actor).column("actorName", "姓名", PastEvent::actorName).column("role", "角色", PastEvent::role)
            .column("jurisdiction", "辖区", PastEvent::jurisdiction).column("policyVersion", "政策版本", PastEvent::policyVersion)
            .column("operation", "操作", PastEvent::operation).column("correlationId", "事务编号", PastEvent::correlationId)
            .column("causationId", "直接起因", PastEvent::causationId).column("eventId", "事件编号", PastEvent::eventId)
            .column("content", "内容", e -> e.content() == null ? null : e.content().toString()).build();

    private HistoryFile() {
    }
}
