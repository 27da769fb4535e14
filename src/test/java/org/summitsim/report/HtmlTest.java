package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void textAndAttributesAreEscaped() {
        Html html = new Html().element("p", "<script>alert('x') & more</script>", "title", "\"><b>");

        assertThat(html)
                .hasToString("<p title=\"&quot;&gt;&lt;b&gt;\">"
                        + "&lt;script&gt;alert(&#39;x&#39;) &amp; more&lt;/script&gt;</p>\n");
    }

    @Test
    void elementsAreClosedInTurn() {
        assertThat(new Html().open("ul").open("li").text("a").close().close()).hasToString("<ul><li>a</li></ul>");
    }
}
