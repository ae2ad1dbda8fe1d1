package org.hearsay.corpus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the wrappers, J is an article as JSON and I another object. */
class LinkedDataScriptsTest {

  private static final String ARTICLE =
      "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Roof falls in\",\"datePublished\":\"2019-02-08\"}";
  private static final String SITE =
      "{\"@context\":\"https://schema.org\",\"@type\":\"WebSite\",\"url\":\"https://ebbenpost.example/\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "J",
        "<![CDATA[ J ]]>",
        "//<![CDATA[\nJ\n//]]>",
        "/*<![CDATA[*/ J /*]]>*/",
        "<!-- J -->",
        "<!--//--><![CDATA[//><!--\nJ\n//--><!]]>",
        "<!--\nJ\n//-->",
        "J;",
        "// the article\nJ",
        "/* the article */ J",
        "I J",
        "I,J",
        "I;\nJ",
        "[I,J]",
        "\uFEFFJ",
        "var data = J;",
        "{\"@graph\":[I,J]}",
      })
  void areReadWhateverStandsAroundThem(String wrapper) {
    String script = wrapper.replace("J", ARTICLE).replace("I", SITE);
    assertEquals(List.of("2019-02-08"), dates("application/ld+json", script));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&quot;", "&#34;", "&amp;quot;"})
  void mayHaveEntitiesForQuotationMarks(String quotationMark) {
    assertEquals(
        List.of("2019-02-08"), dates("application/ld+json", ARTICLE.replace("\"", quotationMark)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/ld+json; charset=utf-8",
        "Application/LD+JSON",
        " application/ld+json "
      })
  void areToldByTheirTypeHoweverItIsWritten(String type) {
    assertEquals(List.of("2019-02-08"), dates(type, ARTICLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "]]>", "<!-- -->", "{\"@type\":", "null", ";;;;"})
  void arePassedOverWhereTheyAreBroken(String script) {
    assertEquals(List.of(), dates("application/ld+json", script));
  }

  private static List<String> dates(String type, String script) {
    return Page.of(
            Jsoup.parse(
                "<script type='" + type + "'>" + script + "</script><p>A roof fell in.</p>"))
        .dates();
  }
}
