package org.plancheck.bench.city;

import java.util.List;

/**
 * A department of the city; each answers for one clause.
 *
 * @param number which of the city, from 0
 * @param clauses how many clauses stand below one heading
 */
record Department(int number, int clauses) {
    private static final List<String> FIELDS = List.of(
            "教育", "科技", "农业农村", "人社", "工信", "民政", "财政", "发改", "卫健", "应急", "水利", "住建", "交通", "文旅", "体育", "气象", "生态环境",
            "自然资源", "市场监管", "退役军人", "医保", "林业", "统计", "审计", "司法", "公安", "商务", "国资", "金融", "广电", "档案", "粮食", "供销", "人防",
            "地震", "消防", "邮政", "烟草", "海洋", "民宗");
    private static final String NUMERALS = "一二三四五六七八九十";

    String id() {
        return "department-" + (number + 1);
    }

    /** What it is about; the fields return with a number in a city of very many departments. */
    String field() {
        int round = number / FIELDS.size();
        return FIELDS.get(number % FIELDS.size()) + (round == 0 ? "" : round + 1);
    }

    String zh() {
        return "市" + field() + "局";
    }

    String en() {
        return "Bureau " + (number + 1);
    }

    /** The heading (行动) above its clause. */
    String action() {
        return "三(" + NUMERALS.charAt(number / clauses) + ")";
    }

    String clause() {
        return action() + (number + 1);
    }

    /** Headings that a plan has, at most. */
    static int headings() {
        return NUMERALS.length();
    }
}
