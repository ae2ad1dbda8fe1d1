package org.hearsay.web;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.ReportOutline;
import org.hearsay.report.Shown;
import org.hearsay.report.Wording;

/**
 * The conflicts as RSS 2.0, those with the newest article first. A conflict keeps its guid while it
 * goes on, so that a reader of feeds shows each once.
 */
final class ConflictsFeed {

  private static final int MOST = 50;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

  private final Compared compared;
  private final String site;

  /**
   * @param site "http://127.0.0.1:8017"
   */
  ConflictsFeed(Compared compared, String site) {
    this.compared = compared;
    this.site = site;
  }

  String write() {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("rss");
      xml.writeAttribute("version", "2.0");
      xml.writeStartElement("channel");
      element(xml, "title", "Hearsay: conflicts");
      element(xml, "link", site + "/events?verdict=conflict");
      element(xml, "description", "Where the sources disagree, the newest first.");
      for (Fact fact : newest()) {
        write(xml, fact);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // into memory nothing fails
    }
    return out.toString();
  }

  private List<Fact> newest() {
    return compared.facts(FactVerdict.CONFLICT).stream()
        .sorted(Comparator.comparing(ConflictsFeed::day).reversed()) // stable: the weightiest first
        .limit(MOST)
        .toList();
  }

  /** That of its newest article; long ago where no article has one. */
  private static LocalDate day(Fact fact) {
    return ReportOutline.claims(fact)
        .map(Claim::published)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private void write(XMLStreamWriter xml, Fact fact) throws XMLStreamException {
    Event event = compared.event(fact.event());
    xml.writeStartElement("item");
    element(
        xml,
        "title",
        (event == null ? "" : Wording.label(event) + ": ")
            + Wording.title(fact)
            + ", "
            + FindingsHtml.range(fact));
    element(xml, "link", site + Address.event(fact.event()) + "#" + EventPage.anchor(fact));
    element(xml, "description", fact.reason());
    xml.writeStartElement("guid");
    xml.writeAttribute("isPermaLink", "false");
    xml.writeCharacters("hearsay:" + fact.id());
    xml.writeEndElement();
    if (day(fact).isAfter(LocalDate.EPOCH)) {
      element(xml, "pubDate", DAY.format(day(fact).atStartOfDay(ZoneOffset.UTC)));
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(Shown.line(text));
    xml.writeEndElement();
  }
}
