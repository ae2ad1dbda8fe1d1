package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoTest {

  private static final Instant BEFORE = Instant.parse("2030-05-07T08:59:59Z");
  private static final Instant AFTER = Instant.parse("2030-05-07T09:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2030-05-07T09:00:00Z",
        "2030-05-07T09:00Z",
        "2030-05-07T11:00:00+02:00",
        "2030-05-07T11:00:00+0200",
        "2030-05-07T11:00+02",
        "2030-05-07 09:00:00",
        "2030-05-07T09:00:00.000Z",
        "20300507T090000Z",
        "20300507T110000+0200",
        "Tue, 7 May 2030 09:00:00 GMT",
      })
  void endsAtItsTimeAndNotBefore(String until) {
    assertEquals(
        Optional.of("it is under embargo until 2030-05-07T09:00:00Z; read it again then"),
        Embargo.reason(until, BEFORE));
    assertEquals(Optional.empty(), Embargo.reason(until, AFTER));
  }

  @Test
  void ofADayEndsWithItsFirstMinute() {
    assertEquals(Optional.empty(), Embargo.reason("2030-05-07", AFTER));
    assertEquals(
        Optional.of("it is under embargo until 2030-05-08T00:00:00Z; read it again then"),
        Embargo.reason("8 May 2030", AFTER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'uri':'urn:sele:1','body_text':'Rain fell.','embargoed':'2030-05-07T09:00:00Z'}",
        "{'guid':'urn:sele:1','body_html':'<p>Rain fell.</p>','embargo':'2030-05-07T09:00:00+0000'}",
        "{'id':'urn:sele:1','text':'Rain fell.','embargo':'2030-05-07T09:00:00Z'}",
        "<?xml version='1.0'?><newsItem guid='urn:sele:1'><itemMeta><embargoed>2030-05-07T09:00:00Z</embargoed></itemMeta><contentSet><inlineData>Rain fell.</inlineData></contentSet></newsItem>",
        "<?xml version='1.0'?><nitf><head><docdata><doc-id id-string='urn:sele:1'/><date.release norm='20300507T090000Z'/></docdata></head><body><body.content><p>Rain fell.</p></body.content></body></nitf>",
        "Id: urn:sele:1\nEmbargo: 2030-05-07T09:00:00Z\n\nRain fell.\n",
      })
  void holdsItemsBackInEveryFormat(String item) {
    String input = item.startsWith("<") ? item : item.replace('\'', '"');

    assertEquals(
        List.of("it is under embargo until 2030-05-07T09:00:00Z; read it again then"),
        outcomes(input, BEFORE));
    assertEquals(List.of("urn:sele:1"), outcomes(input, AFTER));
  }

  @Test
  void mayNotSayUntilWhen() {
    String item = "{\"id\":\"a\",\"text\":\"Rain fell.\",\"embargoed\":true}";

    assertEquals(List.of("it is under embargo and does not say until when"), outcomes(item, AFTER));
    assertEquals(List.of("a"), outcomes(item.replace("true", "false"), AFTER));
    assertEquals(
        List.of("it is under embargo until \"further notice\", which is no time"),
        outcomes(item.replace("true", "\"further notice\""), AFTER));
  }

  private static List<String> outcomes(String input, Instant now) {
    List<String> outcomes = new ArrayList<>();
    ArticleReader.read(
        List.of(ArticleReader.STANDARD_INPUT),
        new ByteArrayInputStream(Inputs.bytes(input)),
        ReadOptions.defaults().withNow(now),
        result ->
            outcomes.add(
                switch (result) {
                  case ReadResult.Read read -> read.article().id();
                  case ReadResult.ReadAnnotated read -> read.article().article().id();
                  case ReadResult.Skipped skipped -> skipped.reason();
                  case ReadResult.Failed failed -> failed.reason();
                  case ReadResult.Noted noted -> noted.note();
                }));
    return outcomes;
  }
}
