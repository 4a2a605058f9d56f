package org.talentstation.registry.conversion;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.conversion.ConversionEvent.ConversionCorrected;
import org.talentstation.registry.conversion.ConversionEvent.ConversionRecorded;
import org.talentstation.registry.conversion.ConversionEvent.ConversionVoided;

/** A conversion as it stands. */
public final class ConversionState {

    private String engagementId;
    private String stationId;
    private String result;
    private long valueFen;
    private LocalDate achievedOn;
    private boolean voided;

    public String engagementId() {
        return engagementId;
    }

    public String stationId() {
        return stationId;
    }

    public String result() {
        return result;
    }

    /** In fen. */
    public long valueFen() {
        return valueFen;
    }

    public LocalDate achievedOn() {
        return achievedOn;
    }

    /** Refuses CONVERSION_VOIDED. */
    public void mustCount() {
        if (voided) {
            throw Refusal.state("CONVERSION_VOIDED", null, "该成果转化记录已经作废，不能再更正或作废；如有需要请重新登记。");
        }
    }

    void evolve(ConversionEvent event) {
        switch (event) {
            case ConversionRecorded e -> {
                engagementId = e.engagementId();
                stationId = e.stationId();
                result = e.result();
                valueFen = e.valueFen();
                achievedOn = e.achievedOn();
            }
            case ConversionCorrected e -> {
                result = e.result();
                valueFen = e.valueFen();
                achievedOn = e.achievedOn();
            }
            case ConversionVoided e -> voided = true;
        }
    }
}
