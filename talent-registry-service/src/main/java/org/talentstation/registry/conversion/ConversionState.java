package org.talentstation.registry.conversion;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.conversion.ConversionEvent.ConversionCorrected;
import org.talentstation.registry.conversion.ConversionEvent.ConversionHandedOver;
import org.talentstation.registry.conversion.ConversionEvent.ConversionRecorded;
import org.talentstation.registry.conversion.ConversionEvent.ConversionVoided;
import org.talentstation.registry.talent.Custody;

/** A conversion as it stands. */
public final class ConversionState {

    private Custody custody;
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

    /** Who keeps it at present. */
    public Custody custody() {
        return custody;
    }

    void evolve(ConversionEvent event) {
        switch (event) {
            case ConversionHandedOver e -> custody = custody.in(e.jurisdiction(), e.hostId());
            case ConversionRecorded e -> {
                engagementId = e.engagementId();
                stationId = e.stationId();
                result = e.result();
                valueFen = e.valueFen();
                achievedOn = e.achievedOn();
                custody = new Custody(e.stationId(), e.hostId(), e.jurisdiction());
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
