package org.talentstation.acceptance.story;

import java.util.List;

/**
 * One application of the story.
 *
 * @param key      its name in step keys and in the outcome
 * @param account  the host's staff member who files it
 * @param district the district officer whose recommendation it needs, or null on the direct path
 * @param points   what the judges give on average, and the mean of the result
 */
public record Applicant(String key, String account, String district, String stationType, String stationName, int points) {

    public static final Applicant OCEAN = new Applicant("ocean", "host.haiyang", null, "INNOVATION", "蓝海创新人才驿站", 92);
    public static final Applicant FISHERY = new Applicant("fishery", "host.rongcheng", "district.rongcheng", "INNOVATION", "海洋食品创新人才驿站", 88);
    public static final Applicant MAKERS = new Applicant("makers", "host.chuangke", "district.huancui", "ENTREPRENEURSHIP", "创客青年人才驿站", 86);
    public static final Applicant AGENCY = new Applicant("agency", "host.hr", "district.huoju", "COMPREHENSIVE", "火炬综合人才驿站", 84);
    public static final Applicant GUILD = new Applicant("guild", "host.xiehui", "district.wendeng", "SERVICE", "昆嵛服务人才驿站", 82);
    public static final Applicant INSTITUTE = new Applicant("institute", "host.zhishu", null, "INNOVATION", "新材料创新人才驿站", 80);
    /** An incubator that wants a station of the service type: outside the list of Article 5(3), which is a warning only. */
    public static final Applicant INCUBATOR = new Applicant("incubator", "host.rushan", "district.rushan", "SERVICE", "银滩服务人才驿站", 90);

    /** The round of the story. */
    static final List<Applicant> ROUND = List.of(OCEAN, FISHERY, MAKERS, AGENCY, GUILD, INSTITUTE, INCUBATOR);
    /** What stays in it to the end. */
    static final List<Applicant> JUDGED = List.of(OCEAN, FISHERY, MAKERS, AGENCY, GUILD, INCUBATOR);
    static final List<Applicant> SELECTED = List.of(OCEAN, FISHERY, MAKERS, AGENCY, GUILD);
    /** What is put on the notice; the guild's stays shortlisted until the last chapter. */
    static final List<Applicant> ON_NOTICE = List.of(OCEAN, FISHERY, MAKERS, AGENCY);

    public boolean direct() {
        return district == null;
    }

    /** Another application by the same host. */
    Applicant again(String otherKey, String otherName) {
        return new Applicant(otherKey, account, district, stationType, otherName, points);
    }
}
