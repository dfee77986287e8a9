package org.plancheck.ledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.ledger.source.OfficialText;

/** What is a figure, what it is worth, and what only looks like one. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "培训500人 | 500 人",
                "培训５００人 | 500 人",
                "培训1,200人 | 1200 人",
                "培训1.2万名 | 12000 名",
                "总量超85万人 | 850000 人",
                "投入3亿元 | 300000000 元",
                "比例达到15.5% | 15.5 %",
                "遴选300-400名 | 300~400 名",
                "遴选6000—8000名 | 6000~8000 名",
                "遴选3名至5名专家 | 3~5 名",
                "听取一次 | 1 次",
                "两千三百人 | 2300 人",
                "十五个 | 15 个",
                "一百零五户 | 105 户",
                "十万名 | 100000 名",
                "每60万人1个 | 600000 人, 1 个",
                "15所、50所 | 15 所, 50 所",
            })
    void reads(String text, String figures) {
        assertThat(figures(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({
        "到2025年",
        "2021—2025年",
        "2022年6月10日",
        "苏政发〔2021〕75号",
        "5G网络",
        "一体化",
        "进一步",
        "第一批",
        "第三次",
        "数十个",
        "上一期",
        "同一个",
        "三下乡"
    })
    void isNoFigure(String text) {
        assertThat(figures(text)).isEmpty();
    }

    private static String figures(String text) {
        Letters letters = new Letters();
        letters.add(new OfficialText.Line(1, 0, text));
        List<Figure> figures = Figures.in(letters, new Span(0, letters.length()));
        return String.join(
                ", ",
                figures.stream()
                        .map(f -> f.low().toPlain()
                                + (f.isRange() ? "~" + f.high().toPlain() : "")
                                + " " + f.following().substring(0, 1))
                        .toList());
    }
}
