package org.talentstation.acceptance;

import java.util.Iterator;
import java.util.List;
import org.talentstation.acceptance.years.YearsPlan;

/**
 * What {@code ./suite demo} was asked to play.
 *
 * @param anew     a new run even if the last one is unfinished
 * @param twoYears two business years instead of the main job
 * @param stations how many, for two years; null: as the unfinished run has, else all
 */
record DemoOptions(boolean anew, boolean twoYears, Integer stations) {

    /** Refuses with an IllegalArgumentException that says what is wrong. */
    static DemoOptions read(String... words) {
        boolean anew = false;
        boolean twoYears = false;
        Integer stations = null;
        for (Iterator<String> left = List.of(words).iterator(); left.hasNext();) {
            String word = left.next();
            switch (word) {
                case "new", "--new" -> anew = true;
                case "--years" -> {
                    String years = value(word, left);
                    if (!years.equals("2")) {
                        throw new IllegalArgumentException("--years 只能为 2(第十六条每两年评估一次)，不能为 " + years);
                    }
                    twoYears = true;
                }
                case "--stations" -> stations = stations(value(word, left));
                default -> throw new IllegalArgumentException("demo 没有选项 " + word + "；可用 --new、--years 2、--stations 数量");
            }
        }
        if (stations != null && !twoYears) {
            throw new IllegalArgumentException("--stations 只与 --years 2 同用");
        }
        return new DemoOptions(anew, twoYears, stations);
    }

    private static String value(String option, Iterator<String> left) {
        if (!left.hasNext()) {
            throw new IllegalArgumentException(option + " 后须写一个数字");
        }
        return left.next();
    }

    private static int stations(String word) {
        int number = word.matches("\\d{1,3}") ? Integer.parseInt(word) : 0;
        if (number < YearsPlan.FEWEST || number > YearsPlan.MOST) {
            throw new IllegalArgumentException("--stations 须为 " + YearsPlan.FEWEST + " 至 " + YearsPlan.MOST + " 的整数，不能为 " + word);
        }
        return number;
    }
}
