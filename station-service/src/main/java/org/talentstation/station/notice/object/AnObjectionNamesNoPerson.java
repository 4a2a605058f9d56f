package org.talentstation.station.notice.object;

import java.util.stream.Stream;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.notice.NoticeEvent.Objection;
import org.talentstation.station.notice.ObjectorKind;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.kernel.text.Required;

/**
 * An objection keeps its grounds and the remedy asked for; of the objector only a unit's name, never an individual's
 * data. Article 7(3). Refuses OBJECTOR_UNIT_REQUIRED, OBJECTOR_NAME_NOT_KEPT, OBJECTION_PERSONAL_DATA and blank texts.
 */
public final class AnObjectionNamesNoPerson {

    private AnObjectionNamesNoPerson() {
    }

    /** The objection with trimmed texts. */
    public static Objection check(Objection objection) {
        String grounds = Required.text(objection.grounds(), "grounds", "异议理由");
        String remedy = Required.text(objection.remedy(), "remedy", "异议请求");
        if (Stream.of(grounds, remedy).anyMatch(PersonalNumber::isIn)) {
            throw Refusal.invalid("OBJECTION_PERSONAL_DATA", "grounds",
                    "异议理由或请求中含有身份证号或手机号码，请删除个人信息后再登记。");
        }
        objection.files().forEach(file -> file.checked("files"));
        return new Objection(objection.objectionId(), objection.applicationId(), objection.objector(), unitName(objection),
                grounds, remedy, objection.files());
    }

    private static String unitName(Objection objection) {
        boolean named = objection.unitName() != null && !objection.unitName().isBlank();
        if (objection.objector() == ObjectorKind.UNIT) {
            if (!named) {
                throw Refusal.invalid("OBJECTOR_UNIT_REQUIRED", "unitName", "单位提出异议的，请填写单位名称。");
            }
            return Required.text(objection.unitName(), "unitName", "单位名称", 200);
        }
        if (named) {
            throw Refusal.invalid("OBJECTOR_NAME_NOT_KEPT", "unitName", "个人或匿名提出异议的，不登记姓名，请留空。");
        }
        return null;
    }
}
