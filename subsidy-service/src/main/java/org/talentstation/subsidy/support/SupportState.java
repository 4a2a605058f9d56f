package org.talentstation.subsidy.support;

import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.support.SupportEvent.SupportCorrected;
import org.talentstation.subsidy.support.SupportEvent.SupportRecorded;
import org.talentstation.subsidy.support.SupportEvent.SupportVoided;

/** A support as it stands. */
public final class SupportState {

    private Beneficiary station;
    private SupportDetail detail;
    private boolean voided;

    public Beneficiary station() {
        return station;
    }

    public SupportDetail detail() {
        return detail;
    }

    /** A voided record stays as it is. Refuses SUPPORT_VOIDED. */
    public void mustCount() {
        if (voided) {
            throw Refusal.state("SUPPORT_VOIDED", null, "该支持记录已经作废，不能再更正或作废；如有需要请重新登记。");
        }
    }

    void evolve(SupportEvent event) {
        station = event.station();
        switch (event) {
            case SupportRecorded e -> detail = e.detail();
            case SupportCorrected e -> detail = e.detail();
            case SupportVoided e -> voided = true;
        }
    }
}
