package org.talentstation.kernel.text;

/** An article's short form such as {@code 7(3)} in the words of the Measures: 第七条第三项. */
public final class ArticleName {

    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private ArticleName() {
    }

    public static String of(String article) {
        int bracket = article.indexOf('(');
        if (bracket < 0) {
            return "第" + number(article) + "条";
        }
        return "第" + number(article.substring(0, bracket)) + "条第" + number(article.substring(bracket + 1, article.length() - 1)) + "项";
    }

    private static String number(String digits) {
        int n = Integer.parseInt(digits);
        return n <= 10 ? DIGITS[n] : "十" + DIGITS[n - 10];
    }
}
