package org.hearsay.cli;

import java.util.List;

/** How a QUERY is written, for the help and the manual. */
final class QueryHelp {

  static final List<String> LINES =
      List.of(
          "ferry harbour      both words, in any form: ferries, harbours",
          "\"under attack\"     the words side by side",
          "ferry OR boat      one of the two; AND and brackets as usual",
          "ferry -company     without this word; NOT is the same",
          "displac*           words that begin so; one? with any letter there",
          "Ahmedov~           words that differ by a letter or two",
          "speaker:marsh      a field; also outlet: about: said: kind: stance: measure: counted:",
          "                   originator: value:[10 TO 20] title: published:2014-03",
          "Case, accents and apostrophes do not count. What the shell would take is put in '…'.");

  private QueryHelp() {}
}
