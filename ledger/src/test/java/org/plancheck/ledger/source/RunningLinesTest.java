package org.plancheck.ledger.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Headers and footers go, the text at a page's edge stays. */
class RunningLinesTest {
    @Test
    void blanksTheHeadersAndFootersThatBrowsersPrint() {
        List<List<String>> pages = pages(
                "11/23/26, 9:05 AM 方案|一、开头|每年举办|第 1 页|http://a.cn 1/3",
                "11/23/26, 9:05 AM 方案|不少于|10场|第 2 页|http://a.cn 2/3",
                "11/23/26, 9:05 AM 方案|讲座。||第 3 页|http://a.cn 3/3");
        RunningLines.blank(pages);
        assertThat(pages)
                .containsExactly(
                        List.of("", "一、开头", "每年举办", "", ""),
                        List.of("", "不少于", "10场", "", ""),
                        List.of("", "讲座。", "", "", ""));
    }

    @Test
    void keepsWhatOnlyHalfOfThePagesShare() {
        List<List<String>> pages = pages("同一行|甲", "同一行|乙", "另一行|丙", "又一行|丁");
        RunningLines.blank(pages);
        assertThat(pages).isEqualTo(pages("同一行|甲", "同一行|乙", "另一行|丙", "又一行|丁"));
        List<List<String>> most = pages("同一行|甲", "同一行|乙", "同一行|丙", "又一行|丁");
        RunningLines.blank(most);
        assertThat(most).isEqualTo(pages("|甲", "|乙", "|丙", "又一行|丁"));
    }

    @Test
    void tellsNothingFromTwoPages() {
        List<List<String>> pages = pages("同一行|甲", "同一行|乙");
        RunningLines.blank(pages);
        assertThat(pages).isEqualTo(pages("同一行|甲", "同一行|乙"));
    }

    @Test
    void bearsEmptyPages() {
        List<List<String>> pages = pages("", "同一行", "同一行", "同一行");
        RunningLines.blank(pages);
        assertThat(pages).isEqualTo(pages("", "", "", ""));
    }

    private static List<List<String>> pages(String... pages) {
        return Stream.of(pages)
                .map(page -> (List<String>) new ArrayList<>(List.of(page.split("\\|", -1))))
                .toList();
    }
}
