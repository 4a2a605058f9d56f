package org.talentstation.subsidy.use;

import static org.talentstation.subsidy.Given.refused;
import static org.talentstation.subsidy.use.UseCase.ACCOUNT;
import static org.talentstation.subsidy.use.UseCase.BUREAU;
import static org.talentstation.subsidy.use.UseCase.FILE;
import static org.talentstation.subsidy.use.UseCase.HOST;
import static org.talentstation.subsidy.use.UseCase.PAID;
import static org.talentstation.subsidy.use.UseCase.RECEIVED;
import static org.talentstation.subsidy.use.UseCase.TODAY;
import static org.talentstation.subsidy.use.UseCase.fixture;
import static org.talentstation.subsidy.use.UseCase.recorded;

import org.junit.jupiter.api.Test;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseSupervision.UseAnswered;
import org.talentstation.subsidy.use.UseSupervision.UseQuestionSettled;
import org.talentstation.subsidy.use.UseSupervision.UseQuestioned;
import org.talentstation.subsidy.use.answer.AnswerQuestion;
import org.talentstation.subsidy.use.question.QuestionUse;
import org.talentstation.subsidy.use.settle.SettleQuestion;

class UseSupervisionTests {

    private static final UseRecorded USED = recorded("use-1", UseCategory.INFRASTRUCTURE, "60000", PAID);
    private static final UseQuestioned ASKED = new UseQuestioned(ACCOUNT, USED.use(), "请说明采购方式", "bureau.officer", TODAY, USED.balance());
    private static final UseAnswered ANSWERED = new UseAnswered(ACCOUNT, USED.use(), "公开招标", FILE, "host.staff", TODAY, USED.balance());
    private static final UseQuestionSettled SETTLED = new UseQuestionSettled(ACCOUNT, USED.use(), "属实", "bureau.officer", TODAY, USED.balance());
    private static final QuestionUse ASK = new QuestionUse("subsidy-1", "use-1", "请说明采购方式", BUREAU);
    private static final AnswerQuestion ANSWER = new AnswerQuestion("subsidy-1", "use-1", "公开招标", FILE, HOST);
    private static final SettleQuestion SETTLE = new SettleQuestion("subsidy-1", "use-1", "属实", BUREAU);

    @Test
    void Article13_theBureauQuestionsAUse() {
        fixture().given(RECEIVED, USED).when(ASK).expectEvents(ASKED);
        refused(fixture().given(RECEIVED, USED).when(new QuestionUse("subsidy-1", "use-1", "", BUREAU)), "TEXT_REQUIRED");
        refused(fixture().given(RECEIVED).when(ASK), "USE_NOT_FOUND");
    }

    @Test
    void Article13_oneQuestionIsOpenAtATime() {
        refused(fixture().given(RECEIVED, USED, ASKED).when(ASK), "USE_ALREADY_QUESTIONED");
        refused(fixture().given(RECEIVED, USED, ASKED, ANSWERED).when(ASK), "USE_ALREADY_QUESTIONED");
        fixture().given(RECEIVED, USED, ASKED, ANSWERED, SETTLED).when(ASK).expectEvents(ASKED);
    }

    @Test
    void Article13_theHostAnswersAnOpenQuestionOnce() {
        fixture().given(RECEIVED, USED, ASKED).when(ANSWER).expectEvents(ANSWERED);
        refused(fixture().given(RECEIVED, USED).when(ANSWER), "NO_OPEN_QUESTION");
        refused(fixture().given(RECEIVED, USED, ASKED, ANSWERED).when(ANSWER), "NO_OPEN_QUESTION");
        refused(fixture().given(RECEIVED, USED, ASKED).when(new AnswerQuestion("subsidy-1", "use-1", " ", null, HOST)), "TEXT_REQUIRED");
        refused(fixture().given(RECEIVED, USED, ASKED).when(new AnswerQuestion("subsidy-1", "use-1", "见附件", new FileReference("附件", "1"), HOST)),
                "FILE_DIGEST_INVALID");
    }

    @Test
    void Article13_aQuestionIsSettledOnceItIsAnswered() {
        fixture().given(RECEIVED, USED, ASKED, ANSWERED).when(SETTLE).expectEvents(SETTLED);
        refused(fixture().given(RECEIVED, USED, ASKED).when(SETTLE), "QUESTION_NOT_ANSWERED");
        refused(fixture().given(RECEIVED, USED, ASKED, ANSWERED, SETTLED).when(SETTLE), "QUESTION_NOT_ANSWERED");
        refused(fixture().given(RECEIVED, USED, ASKED, ANSWERED).when(new SettleQuestion("subsidy-1", "use-1", null, BUREAU)), "TEXT_REQUIRED");
    }
}
