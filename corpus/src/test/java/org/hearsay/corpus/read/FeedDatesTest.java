package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mon, 19 Aug 2024 17:42:08 +0200",
        "Mon, 19 Aug 24 17:42:08 +0200",
        "19 Aug 24 17:42 EST",
        "Mon, 19 Aug 2024 17:42 UT",
        "Mon, 19 Aug 2024 17:42:08 PDT",
        "Mon, 19 Aug 2024 17:42:08 Z",
        "Mon, 19 Aug 2024 17:42:08 A",
        "Mon, 19 Aug 2024 17:42:08",
        "Mon, 19 Aug 2024",
        "Mon,19 Aug 2024 17:42:08 GMT",
        "MON,19 AUG 2024 17:42:08",
        "Mon 19 Aug 2024 17:42:08 GMT",
        "Mon , 19 August 2024 17:42:08 GMT",
        "Monday, 19-Aug-24 17:42:08 GMT",
        "Mon, 19-Aug-2024 17:42:08 GMT",
        "Mon Aug 19 17:42:08 2024",
        "Mon Aug 19 17:42:08 EDT 2024",
        "Mon Aug 19 17:42:08 +0000 2024",
        "Mon Aug 19 2024 17:42:08 GMT+0200 (CEST)",
        "Monday, August 19, 2024 - 17:42",
        "Monday 19th of August 2024 05:42:08 PM",
        "August 19, 2024, 5:42 pm",
        "2024-08-19T17:42:08Z",
        "2024-08-19T17:42Z",
        "2024-08-19t17:42:08.123z",
        "2024-08-19T17:42:08+0200",
        "2024-08-19 17:42:08 UTC",
        "2024-08-19+02:00",
        "2024-08-19Z",
        "2024-08-19",
        "20240819T174208Z",
        "19.08.2024 17:42",
        "8/19/2024 5:42:08 PM",
        "2024/08/19 17:42:08",
        "2024, Aug 19",
      })
  void areReadInEveryFormThatFeedsHaveThemIn(String date) {
    List<ReadResult> results = rss(date);

    assertEquals(1, results.size(), results::toString);
    assertEquals(LocalDate.of(2024, 8, 19), article(results).published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-08",
        "2024",
        "yesterday",
        "Mon, 32 Aug 2024 17:42:08 GMT",
        "Thu, 07 Jul 3013 10:00:00 GMT",
        "Thu, 07 Jul 0013 10:00:00 GMT",
        "0000-00-00 00:00:00",
      })
  void neverLoseTheirArticle(String date) {
    List<ReadResult> results = rss(date);

    assertNull(article(results).published());
    assertInstanceOf(ReadResult.Noted.class, results.get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-08-19T17:42:08Z", "2024-08-19t17:42Z"})
  void mayStandUnderTheNamesOfOldFeeds(String date) {
    for (String name : List.of("published", "updated", "issued", "modified", "created")) {
      List<ReadResult> results =
          Inputs.read(
              "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Sele Post</title><entry><id>tag:1</id><"
                  + name
                  + ">"
                  + date
                  + "</"
                  + name
                  + "><content>The ferry sank off Port Sele.</content></entry></feed>");
      assertEquals(LocalDate.of(2024, 8, 19), article(results).published(), name);
    }
  }

  private static List<ReadResult> rss(String date) {
    return Inputs.read(
        "<rss version=\"2.0\"><channel><title>Sele Post</title><item><title>Ferry</title><pubDate>"
            + date
            + "</pubDate><description>The ferry sank off Port Sele.</description></item></channel></rss>");
  }

  private static Article article(List<ReadResult> results) {
    return assertInstanceOf(ReadResult.Read.class, results.getFirst()).article();
  }
}
