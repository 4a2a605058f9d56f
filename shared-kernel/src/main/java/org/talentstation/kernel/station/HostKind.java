package org.talentstation.kernel.station;

/** What sort of organisation a host (依托单位) is, in the words of Article 5; OTHER is outside all of them. */
public enum HostKind {
    UNIVERSITY("高等院校"),
    RESEARCH_INSTITUTE("科研机构"),
    CLUSTER_ENTERPRISE("产业集群重点企业"),
    INDUSTRIAL_PARK("产业园区"),
    MAKER_SPACE("众创空间"),
    INCUBATOR("孵化器"),
    INNOVATION_BASE("双创基地"),
    MAKER_STREET("创客大街"),
    INDUSTRY_ASSOCIATION("行业协会"),
    TECHNOLOGY_INTERMEDIARY("技术中介服务机构"),
    TALENT_APARTMENT("人才公寓"),
    LEISURE_VENUE("主题休闲场所"),
    TALENT_SERVICE_AGENCY("人才服务机构"),
    HR_AGENCY("人力资源中介机构"),
    OTHER("其他");

    private final String chinese;

    HostKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
