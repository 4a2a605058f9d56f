package org.talentstation.acceptance.story;

import java.util.Map;
import org.talentstation.acceptance.client.Credentials;

/** The sample people by what they are, as the narration names them. */
public final class People {

    public static final String OFFICER = "bureau.officer";
    public static final String SECOND_OFFICER = "bureau.officer2";
    public static final String LEADER = "bureau.leader";
    public static final String LEADING_GROUP = "leadinggroup.officer";
    public static final String OPERATOR = "operator.sample";
    public static final String AUDITOR = "auditor.sample";
    public static final String SECOND_LEADER = "bureau.leader2";
    public static final String ORGANIZATION = "organization.officer";
    public static final String PREPARER = "fund.preparer";
    public static final String REVIEWER = "fund.reviewer";
    public static final String APPROVER = "fund.approver";
    public static final String TALENT = "talent.sample";
    public static final String ANALYST = "analyst.sample";

    private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("HOST_STAFF", "依托单位"),
            Map.entry("DISTRICT_OFFICER", "区市人社部门"), Map.entry("BUREAU_OFFICER", "市人社局"),
            Map.entry("BUREAU_LEADER", "市人社局负责人"), Map.entry("LEADING_GROUP_OFFICE", "市人才工作领导小组办公室"),
            Map.entry("EXPERT", "专家"), Map.entry("ORGANIZATION_DEPARTMENT", "市委组织部"), Map.entry("FUND_PREPARER", "资金经办"),
            Map.entry("FUND_REVIEWER", "资金复核"), Map.entry("FUND_APPROVER", "资金审批"), Map.entry("OPERATOR", "平台运维"), Map.entry("AUDITOR", "审计"), Map.entry("TALENT", "人才"), Map.entry("ANALYST", "数据分析"));

    private final Credentials credentials;

    People(Credentials credentials) {
        this.credentials = credentials;
    }

    String title(String account) {
        Credentials.Person person = credentials.person(account);
        return TITLES.getOrDefault(person.roles().getFirst(), person.roles().getFirst()) + " " + person.name();
    }

    String name(String account) {
        return credentials.person(account).name();
    }
}
