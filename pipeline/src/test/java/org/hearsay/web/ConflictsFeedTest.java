package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.report.Reports;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ConflictsFeedTest {

  private static final Compared COMPARED = new Compared(Reports.harbour(), 1);

  private static Document feed() throws Exception {
    String xml = new ConflictsFeed(COMPARED, "http://127.0.0.1:8017").write();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> texts(String element) throws Exception {
    NodeList found = feed().getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void everyConflictIsAnItemOfItsOwn() throws Exception {
    Set<String> expected = new TreeSet<>();
    COMPARED.facts(FactVerdict.CONFLICT).forEach(fact -> expected.add("hearsay:" + fact.id()));
    assertTrue(expected.size() > 0);
    assertEquals(expected, new TreeSet<>(texts("guid")));
  }

  @Test
  void anItemLeadsToItsFactInItsEvent() throws Exception {
    String link = texts("link").get(1); // the first is the channel's
    assertTrue(link.matches("http://127\\.0\\.0\\.1:8017/event\\?id=.*#fact-.*"), link);
  }

  @Test
  void daysAreWrittenAsFeedsWantThem() throws Exception {
    for (String day : texts("pubDate")) {
      assertTrue(day.matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} 00:00:00 GMT"), day);
    }
  }
}
