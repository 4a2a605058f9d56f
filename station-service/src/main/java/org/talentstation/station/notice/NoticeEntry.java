package org.talentstation.station.notice;

import org.talentstation.station.application.Particulars;

/** One shortlisted application on a notice. Article 7(3). */
public record NoticeEntry(String applicationId, Particulars about) {
}
