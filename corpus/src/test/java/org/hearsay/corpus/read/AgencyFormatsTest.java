package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Test;

/** Feeds and what agencies send. */
class AgencyFormatsTest {

  @Test
  void rssCarriesAnArticleAnItem() {
    List<ReadResult> results =
        Inputs.read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Sele Post</title>
            <item><title>Ferry sinks</title><link>https://selepost.example/a</link><guid>a-1</guid>
            <pubDate>Tue, 07 May 2019 09:00:00 GMT</pubDate><dc:creator>Ada Moe</dc:creator>
            <description>In short.</description>
            <content:encoded><![CDATA[<p>The ferry sank off Port Sele.</p><p>All were saved &amp; well.</p>]]></content:encoded></item>
            <item><title>Bridge opens</title><guid>a-2</guid><description>The new bridge over the river is open.</description></item>
            </channel></rss>
            """);

    assertEquals(2, results.size());
    Article first = ((ReadResult.Read) results.getFirst()).article();
    assertEquals("The ferry sank off Port Sele.\n\nAll were saved & well.", first.text().strip());
    assertEquals("Sele Post", first.outlet());
    assertEquals(LocalDate.of(2019, 5, 7), first.published());
    assertEquals("https://selepost.example/a", first.url());
    assertEquals(
        "The new bridge over the river is open.",
        ((ReadResult.Read) results.get(1)).article().text().strip());
  }

  @Test
  void atomCarriesAnArticleAnEntry() {
    Article article =
        Inputs.article(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Sele Post</title>
            <entry><id>tag:selepost.example,2019:1</id><title>Ferry sinks</title>
            <link rel="alternate" href="https://selepost.example/a"/><published>2019-05-07T09:00:00Z</published>
            <author><name>Ada Moe</name></author>
            <content type="html">&lt;p&gt;The ferry sank off Port Sele.&lt;/p&gt;</content></entry></feed>
            """);

    assertEquals("The ferry sank off Port Sele.", article.text().strip());
    assertEquals("Ferry sinks", article.title());
    assertEquals(LocalDate.of(2019, 5, 7), article.published());
    assertEquals(List.of("Ada Moe"), article.authors());
  }

  @Test
  void nitf() {
    Article article =
        Inputs.article(
            """
            <?xml version="1.0"?>
            <nitf><head><title>Ferry sinks</title><docdata><doc-id id-string="n-1"/><date.issue norm="20190507T090000Z"/></docdata></head>
            <body><body.head><hedline><hl1>Ferry sinks off Sele</hl1></hedline><byline>By <person>Ada Moe</person></byline>
            <distributor>Coast News Agency</distributor></body.head>
            <body.content><block><p>The ferry sank off Port Sele.</p><p>All were saved.</p></block></body.content></body></nitf>
            """);

    assertEquals("The ferry sank off Port Sele.\n\nAll were saved.", article.text().strip());
    assertEquals(LocalDate.of(2019, 5, 7), article.published());
  }

  @Test
  void newsMlG2() {
    Article article =
        Inputs.article(
            """
            <?xml version="1.0"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:newsml:coast:1" version="1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>
            <provider literal="Coast News Agency"/><versionCreated>2019-05-07T09:00:00Z</versionCreated></itemMeta>
            <contentMeta><headline>Ferry sinks off Sele</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
            <p>The ferry sank off Port Sele.</p><p>All were saved.</p></body></html></inlineXML></contentSet></newsItem>
            </itemSet></newsMessage>
            """);

    assertEquals("urn:newsml:coast:1", article.id());
    assertEquals("Coast News Agency", article.outlet());
    assertEquals("The ferry sank off Port Sele.\n\nAll were saved.", article.text().strip());
  }

  @Test
  void ninjs() {
    Article article =
        Inputs.article(
            """
            {"uri":"http://coast.example/1","type":"text","versioncreated":"2019-05-07T09:00:00Z","language":"en",
             "headline":"Ferry sinks off Sele","provider":"Coast News Agency",
             "body_xhtml":"<p>The ferry sank off Port Sele.</p><p>All were saved.</p>"}
            """);

    assertEquals("Ferry sinks off Sele", article.title());
    assertEquals("The ferry sank off Port Sele.\n\nAll were saved.", article.text().strip());
  }

  @Test
  void xmlOfOtherKindsIsSkippedByName() {
    assertEquals(
        List.of("skipped: the XML is none of RSS, Atom, NITF and NewsML-G2, which are read"),
        Inputs.outcomes("<?xml version=\"1.0\"?><invoice><total>4</total></invoice>"));
  }

  @Test
  void entitiesOfItsOwnAreNeverExpanded() {
    List<String> outcomes =
        Inputs.outcomes(
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
                + "<rss><channel><item><description>&b;&c;</description></item></channel></rss>");

    assertEquals(1, outcomes.size());
    assertTrue(outcomes.getFirst().startsWith("failed: it declares entities of its own"));
  }
}
