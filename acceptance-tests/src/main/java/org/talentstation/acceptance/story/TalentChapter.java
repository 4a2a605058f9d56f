package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.FISHERY;
import static org.talentstation.acceptance.story.Applicant.OCEAN;
import static org.talentstation.acceptance.story.Scene.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.talentstation.acceptance.client.Sha256;
import tools.jackson.databind.JsonNode;

/** A talent enters the database, is found twice, consents, sees who read its data, is matched with a demand, and is forgotten. Articles 2, 8 and 11. */
final class TalentChapter implements Chapter {

    private static final String NAME = "吕英才";
    private static final String NUMBER = "371002198001010010";
    private static final String TALENTS = "/registry/v1/talents";
    private static final String DEMANDS = "/registry/v1/demands";
    private static final String MATCHES = "/registry/v1/matches";
    private static final String REASON = "?reason=" + URLEncoder.encode("办理入库核实", StandardCharsets.UTF_8);

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("十四、人才库、需求库与对接(第二、八、十一条)");
        imported(scene, cast);
        String id = entered(scene, cast);
        merged(scene, id);
        consented(scene, id);
        read(scene, id);
        matched(scene, cast, id);
        forgotten(scene, id);
    }

    private static void imported(Scene scene, Cast cast) {
        String host = OCEAN.account();
        String file = "姓名,公民身份号码,手机号码,人才类别,专业领域,驿站编号\r\n"
                + "许海生,,13963100007,青年人才,170:高级," + cast.stationId(OCEAN) + "\r\n许海旺,371002198001010011,,青年人才,170," + cast.stationId(OCEAN) + "\r\n";
        String path = "/registry/v1/imports?kind=talents";
        scene.check("q.template", "人才导入模板的第一列", "姓名", () -> scene.get(scene.identity().of(host), "/registry/v1/import-templates/talents",
                Map.of("Accept", "text/csv")).text().substring(1, 3));
        String first = scene.upload("q.import", host, "从文件批量导入两名人才，其中一名的身份号码有误", path, file);
        scene.arrives("q.imported", "导入结果：入库、已在库、未入库的行数与未入库的原因", "1 0 1 公民身份号码 RESIDENT_ID_CHECK_CHARACTER", () -> {
            JsonNode shown = scene.look(host, "/registry/v1/imports/" + first);
            JsonNode bad = scene.look(host, "/registry/v1/imports/" + first + "/refused-rows").path("items").path(0);
            return "%d %d %d %s %s".formatted(shown.path("taken").asInt(), shown.path("known").asInt(), shown.path("refused").asInt(), bad.path("column").asString(""),
                    bad.path("code").asString(""));
        });
        String again = scene.upload("q.importTwice", host, "再次上传同一文件", path, file);
        scene.check("q.importAgain", "同一文件再次导入即为同一次导入", first, () -> again);
    }

    private static String entered(Scene scene, Cast cast) {
        String host = OCEAN.account();
        scene.refused("q.number", host, "登记校验码不符的公民身份号码", TALENTS, body(person("371002198001010011"), cast.stationId(OCEAN), null),
                Refused.invalid("RESIDENT_ID_CHECK_CHARACTER"));
        return scene.commandOnceLearned("q.register", host, "经本单位驿站登记一名人才", TALENTS, body(person(NUMBER), cast.stationId(OCEAN), null), "STATION_UNKNOWN");
    }

    private static void merged(Scene scene, String id) {
        String twin = scene.command("q.twice", FISHERY.district(), "另一辖区登记同一人", TALENTS, body(person(NUMBER), null, "rongcheng"));
        scene.arrives("q.suspected", "按身份号码发现的重复", "公民身份号码相同", () -> scene.look(People.OFFICER, TALENTS + "/" + twin).path("suspects").valueStream()
                .filter(s -> s.path("otherId").asString("").equals(id)).map(s -> s.path("basisName").asString("")).findFirst().orElse(""));
        scene.refused("q.itself", People.OFFICER, "将记录并入其自身", TALENTS + "/" + twin + "/merger", json("into", twin, "reason", "同一人"), Refused.invalid("MERGER_WITH_ITSELF"));
        scene.command("q.merge", People.OFFICER, "核实后合并重复的记录", TALENTS + "/" + twin + "/merger", json("into", id, "reason", "身份号码相同，经核实为同一人。"));
        scene.check("q.masked", "分析人员看到的姓名", "＊＊＊", () -> scene.look(People.ANALYST, TALENTS + "/" + id).path("name").asString(""));
    }

    private static void consented(Scene scene, String id) {
        String consents = TALENTS + "/" + id + "/consents";
        scene.refused("q.noPaper", OCEAN.account(), "没有本人签署的同意书即登记同意", consents, json("purpose", "RECOMMENDATION", "textVersion", "2020-1"),
                Refused.invalid("CONSENT_EVIDENCE_REQUIRED"));
        scene.commandOnceLearned("q.consent", People.TALENT, "本人同意向用人单位推荐", consents, json("purpose", "RECOMMENDATION", "textVersion", "2020-1"), "OUT_OF_SCOPE");
        scene.command("q.contact", People.TALENT, "本人同意提供联系方式", consents, json("purpose", "CONTACT", "textVersion", "2020-1"));
        scene.command("q.withdraw", People.TALENT, "本人撤回提供联系方式的同意", consents + "/CONTACT/withdrawal", json("reason", "暂不对外"));
        scene.check("q.live", "现有的同意", "RECOMMENDATION", () -> scene.look(People.TALENT, consents).path("live").path(0).asString(""));
    }

    private static void read(Scene scene, String id) {
        String data = TALENTS + "/" + id + "/personal-data";
        scene.check("q.noReason", "不说明理由即查阅未脱敏的个人信息", "REASON_MISSING", () -> scene.get(scene.identity().of(People.OFFICER), data, Map.of()).problem("code"));
        scene.check("q.read", "说明理由后查阅到的姓名", NAME, () -> scene.look(People.OFFICER, data + REASON).path("name").asString(""));
        scene.arrives("q.seen", "本人看到的查阅人", People.OFFICER, () -> scene.look(People.TALENT, data + "-reads").path("items").path(0).path("readBy").asString(""));
        scene.check("q.mine", "本人的信息副本中的单位", "威海蓝湾海洋研究院", () -> scene.look(People.TALENT, "/registry/v1/my/copy").path("records").path(0).path("person")
                .path("employer").asString(""));
    }

    private static void matched(Scene scene, Cast cast, String talent) {
        String host = OCEAN.account();
        scene.refused("q.protected", host, "以年龄为条件发布人才需求", DEMANDS, demand(cast, "招35周岁以下海洋遥感专家", false), Refused.rule("PROTECTED_ATTRIBUTE", "8(2)"));
        String demand = scene.command("q.demand", host, "经本单位驿站发布人才需求", DEMANDS, demand(cast, "近海养殖遥感监测", false));
        scene.check("q.candidates", "该需求的人才排名第一位及其得分(千分)", talent + " 1000", () -> {
            JsonNode first = scene.look(People.OFFICER, DEMANDS + "/" + demand + "/candidates").path("items").path(0);
            return first.path("talentId").asString("") + " " + first.path("scorePermille").asInt(-1);
        });
        String match = scene.command("q.propose", People.OFFICER, "提出对接", MATCHES, json("demandId", demand, "talentId", talent, "note", "专业领域相符"));
        scene.refused("q.unasked", host, "本人未同意即接受对接", MATCHES + "/" + match + "/acceptance", json("fulfilsDemand", true), Refused.state("MATCH_NOT_CONSENTED", "8"));
        scene.command("q.agree", People.TALENT, "本人同意对接", MATCHES + "/" + match + "/consent", json());
        scene.refused("q.samePerson", People.OFFICER, "提出对接的人自行接受", MATCHES + "/" + match + "/acceptance", json("fulfilsDemand", true),
                Refused.rule("SAME_PERSON_PROPOSED", "11"));
        scene.command("q.accept", host, "用人单位接受对接，需求即告满足", MATCHES + "/" + match + "/acceptance", json("fulfilsDemand", true, "result", "已达成合作意向。"));
        scene.check("q.met", "需求的状态", "已满足", () -> scene.look(People.ANALYST, DEMANDS + "/" + demand).path("stateName").asString(""));
        engaged(scene, cast, match);
        String open = scene.command("q.open", FISHERY.district(), "发布揭榜挂帅项目", DEMANDS, demand(cast, "海带苗种繁育技术攻关", true));
        scene.command("q.bid", host, "为本单位登记的人才揭榜", DEMANDS + "/" + open + "/bids", json("talentId", talent, "proposal", "以遥感反演水温，分级育苗。", "priceFen", 30_000_00L));
        scene.refused("q.bidTwice", host, "同一人才再次揭榜", DEMANDS + "/" + open + "/bids", json("talentId", talent, "proposal", "同上"),
                Refused.state("BID_ALREADY_SUBMITTED", ""));
        String bid = scene.remember("q.bidId", () -> json("id", scene.look(People.OFFICER, DEMANDS + "/" + open + "/bids").path("items").path(0).path("bidId")))
                .path("id").asString();
        scene.command("q.choose", FISHERY.district(), "选定中榜者", DEMANDS + "/" + open + "/bids/" + bid + "/choice", json("reason", "方案可行，报价合理。"));
    }

    private static void engaged(Scene scene, Cast cast, String match) {
        String today = cast.today().toString();
        String engagement = scene.command("q.engage", OCEAN.account(), "登记由该次对接产生的合作", "/registry/v1/engagements", json("matchId", match, "stationId",
                cast.stationId(OCEAN), "mode", "PROJECT_COOPERATION", "startedOn", today));
        scene.refused("q.engageTwice", OCEAN.account(), "同一对接再次登记合作", "/registry/v1/engagements", json("matchId", match, "stationId", cast.stationId(OCEAN),
                "mode", "JOINT_DEVELOPMENT", "startedOn", today), Refused.state("ENGAGEMENT_ALREADY_BEGUN", "8(5)"));
        String conversion = scene.command("q.convert", OCEAN.account(), "登记成果转化300,000.00元", "/registry/v1/engagements/" + engagement + "/conversions", json("result",
                "监测系统许可使用", "valueFen", 300_000_00L, "achievedOn", today, "evidence", json("name", "许可合同.pdf", "sha256", Sha256.hex("许可合同"))));
        scene.arrives("q.learned", "评审服务经 Kafka 得知的合作方式与转化金额(分)，其中没有人才的任何信息", "项目合作 30000000", () -> {
            List<JsonNode> records = scene.items(People.OFFICER, "/evaluation/v1/station-records?stationId=" + cast.stationId(OCEAN)).toList();
            return records.stream().filter(r -> r.path("id").asString("").equals(engagement)).map(r -> r.path("title").asString("")).findFirst().orElse("") + " "
                    + records.stream().filter(r -> r.path("id").asString("").equals(conversion)).mapToLong(r -> r.path("valueFen").asLong(0)).sum();
        });
    }

    private static JsonNode demand(Cast cast, String title, boolean openPosting) {
        return json("employerId", "91371000MA3C00011R", "employerName", "威海某渔业公司", "stationId", openPosting ? null : cast.stationId(OCEAN), "jurisdiction",
                openPosting ? "rongcheng" : null, "terms", json("kind", openPosting ? "TECHNOLOGY" : "TALENT", "title", title, "description", "面向近海养殖的实际需要。",
                "requirements", List.of(json("kind", "FIELD", "value", "170:SENIOR", "must", true, "weight", 0), json("kind", "TITLE", "value", "研究员", "must", false,
                "weight", 3)), "budgetFen", 50_000_00L, "expiresOn", cast.today().plusDays(60).toString(), "openPosting", openPosting));
    }

    private static void forgotten(Scene scene, String id) {
        scene.check("q.map", "人才地图中不公开的格子显示的人数", true, () -> scene.look(People.ANALYST, "/registry/v1/talent-map?by=jurisdiction,field")
                .path("items").valueStream().filter(c -> c.path("hidden").asBoolean(false)).allMatch(c -> c.path("supply").isNull()));
        scene.command("q.erase", People.TALENT, "本人请求删除个人信息", TALENTS + "/" + id + "/erasure", json("reason", "不再参与驿站活动"));
        scene.arrives("q.proof", "删除证明：密钥已销毁，尝试解密成功的处数", 0, () -> {
            JsonNode proof = scene.look(People.AUDITOR, TALENTS + "/" + id + "/erasure-proof");
            return proof.path("triedToOpen").asInt(0) > 0 ? proof.path("opened").asInt(-1) : -1;
        });
        scene.arrives("q.gone", "删除后各处显示的姓名", "已删除", () -> scene.look(People.OFFICER, TALENTS + "/" + id).path("name").asString(""));
        scene.check("q.history", "审计人员在事件历史中看到的姓名或号码", false, () -> scene.look(People.AUDITOR, "/registry/v1/ops/history" + REASON + "&aggregateId=" + id)
                .toString().matches(".*(" + NAME + "|" + NUMBER + ").*"));
    }

    private static JsonNode person(String number) {
        return json("name", NAME, "identityNumber", number, "mobile", "13963100006", "employer", "威海蓝湾海洋研究院", "position", "研究员", "account", People.TALENT);
    }

    private static JsonNode body(JsonNode person, String stationId, String jurisdiction) {
        return json("person", person, "stationId", stationId, "jurisdiction", jurisdiction, "profile", json("category", "EXPERT_SCHOLAR", "expertise",
                List.of(json("field", "170", "level", "LEADING")), "titles", List.of("研究员"), "programmes", List.of(), "availability",
                json("modes", List.of("PROJECT_COOPERATION"), "places", List.of("huancui"))));
    }
}
