package org.talentstation.chassis.security;

/** Which objects a permission reaches. */
public enum Scope {
    /** Every object of the city. */
    CITY("全市"),
    /** A department's system: objects in the jurisdiction that its account is bound to, every object when it is bound to none. */
    ACCOUNT("本系统绑定的辖区，未绑定的为全市"),
    /** Objects in the actor's own jurisdiction. */
    JURISDICTION("本辖区"),
    /** Objects of the actor's own host. */
    HOST("本单位"),
    /** Objects that are assigned to the actor; the aggregate or the query judges it. */
    ASSIGNED("本人承担的"),
    /** Anybody, without a token. */
    PUBLIC("无需登录");

    private final String chinese;

    Scope(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
