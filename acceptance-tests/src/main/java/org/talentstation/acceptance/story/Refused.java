package org.talentstation.acceptance.story;

import org.talentstation.acceptance.client.Answer;

/**
 * A refusal that the Measures demand.
 *
 * @param code    stable code of the problem
 * @param article the article that it must quote, or empty where it rests on none
 */
record Refused(int status, String code, String article) {

    static Refused forbidden(String code) {
        return new Refused(403, code, "");
    }

    static Refused invalid(String code) {
        return new Refused(400, code, "");
    }

    static Refused rule(String code, String article) {
        return new Refused(422, code, article);
    }

    static Refused state(String code, String article) {
        return new Refused(409, code, article);
    }

    boolean matches(Answer answer) {
        return answer.status() == status && code.equals(answer.problem("code")) && article.equals(answer.problem("article"))
                && answer.problem("detail").codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    String inWords() {
        return status + " " + code + (article.isEmpty() ? "" : "(第" + article + "条)") + "并用中文说明";
    }
}
