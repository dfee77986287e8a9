package org.plancheck.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.model.text.Lang;
import org.plancheck.reports.Linked;
import org.plancheck.reports.SampleAssessment;

class PageSafetyTest {
    private static final List<Linked> HOSTILE_LINKS =
            List.of(Linked.toFile("通知/\"><script>alert(1)</script>.docx", SampleAssessment.HOSTILE));

    private static Document page(Lang lang) {
        return Jsoup.parse(Pages.html(SampleAssessment.annual(), lang, HOSTILE_LINKS));
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextsStayTexts(Lang lang) {
        Document page = page(lang);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("iframe, object, embed, link, base, img, form[action]"))
                .isEmpty();
        assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
                .extracting(Attribute::getKey)
                .noneMatch(name -> name.startsWith("on") || name.equals("style"));
        assertThat(page.body().text()).contains("<script>alert('x')</script>");
    }

    @Test
    void everyLinkStaysInTheFolder() {
        assertThat(page(Lang.ZH).select("[href], [src]").stream().map(Element::attributes))
                .allSatisfy(attributes -> assertThat(attributes.get("href") + attributes.get("src"))
                        .doesNotMatch("(?i)[a-z][a-z0-9+.-]*:.*|[/\\\\].*"));
    }

    @Test
    void thePolicyAllowsThisStyleAndThisScriptAndNothingElse() throws Exception {
        Document page = page(Lang.ZH);
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("style-src '" + hash(page.selectFirst("style").data()) + "'")
                .contains("script-src '" + hash(page.selectFirst("script").data()) + "'")
                .doesNotContain("unsafe");
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
