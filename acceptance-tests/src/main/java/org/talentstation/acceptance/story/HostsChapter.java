package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** Nine hosts of the kinds of Article 5 in all eight jurisdictions; a code that was copied wrongly. */
public final class HostsChapter implements Chapter {

    /** @param code of a host whose staff has no account here, registered by its district; null where the account tells it */
    private record Listed(String account, String name, String kind, String unitClass, String address, String code) {

        Listed(String account, String name, String kind, String unitClass, String address) {
            this(account, name, kind, unitClass, address, null);
        }

        String registrar() {
            return code == null ? People.OFFICER : account;
        }
    }

    private static final List<Listed> HOSTS = List.of(
            new Listed("host.haiyang", "威海海洋科技大学(示例)", "UNIVERSITY", "UNIVERSITY_OR_INSTITUTE", "环翠区文化西路180号"),
            new Listed("host.rongcheng", "荣成远洋食品集团有限公司(示例)", "CLUSTER_ENTERPRISE", "ENTERPRISE_OR_OTHER", "荣成市成山大道东段66号"),
            new Listed("host.chuangke", "威海青禾众创空间有限公司(示例)", "MAKER_SPACE", "ENTERPRISE_OR_OTHER", "环翠区新威路17号"),
            new Listed("host.hr", "威海聚贤人力资源有限公司(示例)", "HR_AGENCY", "ENTERPRISE_OR_OTHER", "火炬高技术产业开发区火炬路213号"),
            new Listed("host.xiehui", "威海市文登区家纺行业协会(示例)", "INDUSTRY_ASSOCIATION", "ENTERPRISE_OR_OTHER", "文登区文山路9号"),
            new Listed("host.zhishu", "威海市新材料研究院(示例)", "RESEARCH_INSTITUTE", "MUNICIPAL_UNIT", "经济技术开发区齐鲁大道88号"),
            new Listed("host.rushan", "乳山银滩科技企业孵化器有限公司(示例)", "INCUBATOR", "ENTERPRISE_OR_OTHER", "乳山市长江路12号"),
            new Listed("district.lingang", "威海临港产业园运营有限公司(示例)", "INDUSTRIAL_PARK", "ENTERPRISE_OR_OTHER", "临港经济技术开发区江苏东路1号",
                    "91371000MA3H4K6R30"),
            new Listed("district.nanhai", "南海新区人才公寓服务中心(示例)", "TALENT_APARTMENT", "ENTERPRISE_OR_OTHER", "南海新区滨海路6号",
                    "52371000MJE6540251"));

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("一、依托单位(第五条，GB 32100)");
        scene.clock("a.clock", "2021-01-25T09:00:00");
        Listed first = HOSTS.getFirst();
        String code = code(scene, first);
        String wrong = code.substring(0, 17) + (code.endsWith("8") ? '9' : '8');
        scene.refused("a.wrongCode", People.OFFICER, "以校验码错误的代码 " + wrong + " 登记依托单位", "/station/v1/hosts",
                body(scene, first).put("unifiedSocialCreditCode", wrong), Refused.invalid("USCC_CHECK_CHARACTER"));
        for (Listed host : HOSTS) {
            scene.commandUnless("a.host." + host.account(), host.registrar(), "登记依托单位 " + host.name(), "/station/v1/hosts",
                    body(scene, host), "HOST_ALREADY_REGISTERED");
        }
        scene.check("a.view", "依托单位名册中九个单位所在辖区",
                List.of("huancui", "huoju", "jingkai", "lingang", "nanhai", "rongcheng", "rushan", "wendeng"), () -> {
                    var found = new TreeSet<String>();
                    List<String> codes = HOSTS.stream().map(h -> code(scene, h)).toList();
                    scene.items(People.OFFICER, "/station/v1/hosts").forEach(row -> {
                        if (codes.contains(row.path("hostId").asString(""))) {
                            found.add(row.path("jurisdiction").asString(""));
                        }
                    });
                    return List.copyOf(found);
                });
    }

    private static ObjectNode body(Scene scene, Listed host) {
        return json("unifiedSocialCreditCode", code(scene, host), "name", host.name(), "kind", host.kind(),
                "unitClass", host.unitClass(), "jurisdiction",
                scene.identity().credentials().person(host.account()).jurisdiction(), "address", host.address());
    }

    private static String code(Scene scene, Listed host) {
        return host.code() == null ? scene.hostOf(host.account()) : host.code();
    }
}
