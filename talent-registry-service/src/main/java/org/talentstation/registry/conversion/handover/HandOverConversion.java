package org.talentstation.registry.conversion.handover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.conversion.ConversionCommand;
import org.talentstation.registry.conversion.ConversionEvent.ConversionHandedOver;
import org.talentstation.registry.conversion.ConversionEvent;
import org.talentstation.registry.conversion.ConversionState;
import org.talentstation.registry.talent.Custody;

/** Its station has another host, or lies elsewhere; a repeat changes nothing. Article 15. */
public record HandOverConversion(String aggregateId, Custody to, Occasion occasion) implements ConversionCommand {

    @Override
    public List<? extends ConversionEvent> decide(ConversionState state) {
        return to.isOfTheSame(state.custody()) ? List.of()
                : List.of(new ConversionHandedOver(aggregateId, to.jurisdiction(), to.hostId(), occasion.date()));
    }
}
