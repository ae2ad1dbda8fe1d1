package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to a small index, through the real command line. */
class SearchCommandsTest {

  @TempDir static Path folder;

  @BeforeAll
  static void writesTheIndex() {
    GullBay.indexIn(folder.resolve("index"));
  }

  @Test
  void quotesAreGroupedBySpeakerAcrossArticles() {
    assertEquals(
        """
        Ada Quill, mayor
          nearly 20 people had drowned … the “greedy” ferry company
            “Quill said” · partly in quotation marks, stated · The Northern Courier, 5 March 2025
            [courier-1] · 90% sure
          “We counted 14 bodies,”
            “said Ada Quill, the mayor” · direct, stated · Halden Bugle, 4 March 2025 [bugle-1] · 97% sure

        ministry
          that the pumps had failed
            “The ministry denied” · indirect, denied · Halden Bugle, 4 March 2025 [bugle-1] · 60% sure

        senior official, unnamed
          =SUM(A1) was the hull number
            “according to a senior official” · indirect, stated · Halden Bugle, 4 March 2025 [bugle-1] · 80%
            sure
        """,
        done("quotes").out());
  }

  @Test
  void quotesAreFoundByAnyFormOfTheSpeakersName() {
    assertEquals(2, done("quotes", "--speaker", "Mayor Quill", "--format", "json").lines());
  }

  @Test
  void whatIsLikeASentenceIsFoundInOtherWords() {
    Run quotes = run("quotes", "--like", "failure: the old \"pumps\" failed");
    assertTrue(quotes.out().contains("pumps had failed"), quotes.out());
    assertEquals(1, quotes.out().lines().filter(line -> line.contains("pumps")).count());
    assertTrue(run("figures", "--like", "the bodies that were counted").out().contains("14"));
  }

  @Test
  void quotesAsJsonHoldTheContractsQuoteBesideItsWords() {
    assertEquals(
        """
        {"article":{"id":"bugle-1","outlet":"Halden Bugle","title":"Ferry sinks in Gull Bay","url":"https://bugle.example/ferry","published":"2025-03-04"},\
        "quote":{"id":"q2","kind":"INDIRECT","content":[[71,96]],"cue":[64,70],"source":[51,63],"speaker":{"name":"ministry","kind":"ORGANIZATION","entity":null,"role":null},"stance":"DENIED","negated":false,"confidence":0.6,"rule":"by-hand"},\
        "speaker":"ministry","text":"that the pumps had failed","sentence":"The ministry denied that the pumps had failed.","sentenceSpan":[51,97]}
        """,
        done("quotes", "pumps", "--format", "json").out());
  }

  @Test
  void quotesAsCsvAreSafeForSpreadsheets() {
    String row = done("quotes", "hull", "--format", "csv").out().lines().toList().get(1);
    assertTrue(row.contains(",'=SUM(A1) was the hull number,"), row);
  }

  @Test
  void quotesAsCsvHaveOneRowAHit() {
    assertEquals(1 + 4, done("quotes", "--format", "csv").lines());
  }

  @Test
  void quotesAreFilteredByKindOutletDayAndConfidence() {
    Run run =
        done(
            "quotes",
            "--kind",
            "indirect",
            "--outlet",
            "halden bugle",
            "--from",
            "2025-03-04",
            "--to",
            "2025-03-04",
            "--min-confidence",
            "0.7",
            "--format",
            "json");
    assertEquals(1, run.lines());
  }

  @Test
  void wordsOfTheQueryMayBeginWithADash() {
    assertEquals(3, done("quotes", "--format", "json", "-pumps").lines());
  }

  @Test
  void theValueOfAnOptionMayBeginWithADash() {
    assertEquals(3, done("quotes", "--about", "-pumps", "--format", "json").lines());
  }

  @Test
  void afterTwoDashesEverythingIsAWord() {
    Run run = run("quotes", "--", "\"--kind\"");
    assertEquals(ExitCode.NOT_FOUND, run.code());
  }

  @Test
  void saysHowManyMoreThereAre() {
    Run run = done("quotes", "--limit", "1");
    assertEquals("hearsay: the first 1 of 4 quotes; --limit N shows more\n", run.err());
  }

  @Test
  void noHitIsNotFoundAndNoData() {
    Run run = run("quotes", "zeppelin");
    assertEquals(new Run(ExitCode.NOT_FOUND, "", "hearsay: no quote matches\n"), run);
  }

  @Test
  void noHitAsCsvIsTheHeaderAlone() {
    assertEquals(1, run("figures", "zeppelin", "--format", "csv").lines());
  }

  @Test
  void coloursWhereATerminalShowsThem() {
    assertTrue(terminal(Map.of(), "quotes").out().contains("\u001b[1mAda\u001b[0m"));
  }

  @Test
  void doesNotColourWhereTheUserWantsNone() {
    assertFalse(terminal(Map.of("NO_COLOR", "1"), "quotes").out().contains("\u001b"));
  }

  @Test
  void figuresSayWhatIsCountedByWhomAndWhere() {
    assertEquals(
        """
        People killed: less than 20 (18 to 20)
          Quill said nearly »20« people had drowned and blamed the "greedy" ferry company.
            own report · sinking, Gull Bay, 3 March 2025 · The Northern Courier, 5 March 2025 [courier-1]

        Bodies killed: 14
          "We counted »14« bodies," said Ada Quill, the mayor.
            according to Ada Quill · sinking, Gull Bay, 3 March 2025 · Halden Bugle, 4 March 2025 [bugle-1]
        """,
        done("figures").out());
  }

  @Test
  void figuresAsJsonHoldTheContractsFigure() {
    String line = done("figures", "drowned", "--format", "json").out();
    assertTrue(line.contains("\"quantity\":{\"value\":20,\"low\":18,\"high\":20,"), line);
  }

  @Test
  void figuresAreFilteredByMeasure() {
    assertEquals(ExitCode.NOT_FOUND, run("figures", "--measure", "injured").code());
  }

  @Test
  void speakersAreCountedOverAllTheirNames() {
    assertEquals(
        """
        quotes  articles  speaker
             2         2  Ada Quill, mayor
                          in Halden Bugle and The Northern Courier · also Quill
             1         1  ministry
                          in Halden Bugle
        """,
        done("speakers").out());
  }

  @Test
  void speakersWithoutANameAreCountedWhereTheyAreAskedFor() {
    assertFalse(done("speakers").out().contains("senior official"));
    assertTrue(done("speakers", "--unnamed").out().contains("senior official, unnamed"));
  }

  @Test
  void speakersAsJsonListTheirForms() {
    assertEquals(
        """
        {"speaker":"Ada Quill","kind":"PERSON","role":"mayor","quotes":2,"articles":2,"outlets":["Halden Bugle","The Northern Courier"],\
        "forms":[{"name":"Ada Quill","kind":"PERSON","role":"mayor"},{"name":"Quill","kind":"PERSON","role":null}]}
        """,
        done("speakers", "drowned OR bodies", "--format", "json").out());
  }

  @Test
  void speakersAsCsvHaveOneRowEach() {
    assertEquals(1 + 3, done("speakers", "--unnamed", "--format", "csv").lines());
  }

  @Test
  void showMarksWhatWasFoundAndNamesItsRules() {
    assertEquals(
        """
        Without a title
        The Northern Courier, 5 March 2025 [courier-1]

        Quill said [q1 Quill: nearly »20«[f1] people had drowned] and {b1: blamed [q1: the "greedy" ferry
        company]}.

        Quotes
          q1  Quill · source “Quill” · cue “said” · partly in quotation marks, stated · 90% sure · rule
              by-hand

        Figures
          f1  People killed: less than 20 (18 to 20) · own report · sinking, Gull Bay, 3 March 2025 · rule
              subject-of-drown

        Who is blamed
          b1  Ferry company, by Quill · stated · sinking, Gull Bay, 3 March 2025 · rule blame
        """,
        done("show", "courier-1").out());
  }

  @Test
  void showAsJsonIsTheStoredLine() {
    assertEquals(
        org.hearsay.corpus.json.AnnotatedArticleJson.write(GullBay.bugle()) + "\n",
        done("show", "bugle-1", "--format", "json").out());
  }

  @Test
  void showSuggestsTheIdThatWasMeant() {
    Run run = run("show", "bugel-1");
    assertEquals("hearsay: there is no article \"bugel-1\"; did you mean bugle-1?\n", run.err());
  }

  @Test
  void showOfAnUnknownArticleIsNotFound() {
    assertEquals(ExitCode.NOT_FOUND, run("show", "nothing-like-it").code());
  }

  @Test
  void showTakesOneArticle() {
    assertEquals(ExitCode.USAGE, run("show").code());
  }

  @Test
  void reportComparesTheArticles() {
    assertTrue(done("report").out().startsWith("Where the sources disagree\n"));
  }

  @Test
  void aBrokenQueryIsToldByItsPlace() {
    assertEquals(
        new Run(
            ExitCode.USAGE,
            "",
            """
            hearsay: the query "(ferry", at column 7: something is missing at the end
              (ferry
                    ^
            """),
        run("quotes", "(ferry"));
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    assertEquals(
        new Run(
            ExitCode.USAGE,
            "",
            "hearsay: Unrecognized option: --speeker (did you mean --speaker?); see hearsay quotes"
                + " --help\n"),
        run("quotes", "--speeker", "quill"));
  }

  @Test
  void anOptionWithoutItsValueIsAUsageError() {
    assertEquals(ExitCode.USAGE, run("quotes", "--speaker").code());
  }

  @Test
  void anOptionGivenTwiceIsAUsageError() {
    Run run = run("quotes", "--about", "quill", "--about", "tollak");
    assertEquals("hearsay: --about is given twice\n", run.err());
  }

  @Test
  void someOptionsMayBeGivenTwice() {
    assertEquals(
        4,
        done("quotes", "--speaker", "quill", "--speaker", "ministry", "--format", "csv").lines());
  }

  @Test
  void daysInTheWrongOrderAreAUsageError() {
    Run run = run("report", "--from", "2025-03-05", "--to", "2025-03-04");
    assertEquals("hearsay: --from 2025-03-05 is after --to 2025-03-04\n", run.err());
  }

  @Test
  void anUnknownKindIsToldWhichThereAre() {
    Run run = run("quotes", "--kind", "spoken");
    assertEquals("hearsay: --kind is one of direct, mixed, indirect, not \"spoken\"\n", run.err());
  }

  @Test
  void aConfidenceAboveOneIsAUsageError() {
    assertEquals(ExitCode.USAGE, run("quotes", "--min-confidence", "90").code());
  }

  @Test
  void aLimitBelowOneIsAUsageError() {
    assertEquals(ExitCode.USAGE, run("figures", "--limit", "-5").code());
  }

  @Test
  void noIndexIsNotFound() {
    Run run = Run.of(folder, Map.of(), "quotes", "--index", "nowhere");
    assertEquals(
        new Run(
            ExitCode.NOT_FOUND,
            "",
            "hearsay: there is no folder " + folder.resolve("nowhere") + "\n"),
        run);
  }

  @Test
  void theIndexMayBeNamedByTheEnvironment() {
    Run run = Run.of(folder, Map.of("HEARSAY_INDEX", "index"), "quotes");
    assertEquals(ExitCode.DONE, run.code());
  }

  @Test
  void somethingElseThanAnIndexFails() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no index");
    assertEquals(
        ExitCode.FAILED, Run.of(folder, Map.of(), "quotes", "--index", file.toString()).code());
  }

  @Test
  void aliasesMergeSpeakersAndSayWhatTheyDid() throws IOException {
    Path aliases = aliases("rename Ada Quill = Mayor Ada Quill of Gull Bay");
    Run run = done("quotes", "bodies", "--aliases", aliases.toString());
    assertEquals(
        "hearsay: aliases: line 1: 1 speaker (2 quotes) shown as Mayor Ada Quill of Gull Bay\n",
        run.err());
    assertTrue(run.out().startsWith("Mayor Ada Quill of Gull Bay, mayor\n"), run.out());
  }

  @Test
  void aliasesMayBeNamedByTheEnvironment() throws IOException {
    Path aliases = aliases("hide senior official");
    Run run =
        Run.of(
            folder,
            Map.of("HEARSAY_ALIASES", aliases.toString()),
            "speakers",
            "--unnamed",
            "--index",
            "index",
            "--format",
            "json");
    assertEquals(2, run.lines());
  }

  @Test
  void aliasesBesideTheIndexHold(@TempDir Path other) throws IOException {
    GullBay.indexIn(other.resolve("index"));
    Files.writeString(other.resolve("aliases.txt"), "hide ministry\n");
    Run run =
        Run.of(other, Map.of(), "speakers", "--unnamed", "--index", "index", "--format", "json");
    assertEquals(2, run.lines());
  }

  @Test
  void theReportShowsOriginatorsAsTheAliasFileSays() throws IOException {
    Path aliases = aliases("rename Ada Quill = Mayor of Gull Bay");
    Run run = done("report", "--all", "--format", "json", "--aliases", aliases.toString());
    assertTrue(run.err().contains("shown as Mayor of Gull Bay"), run.err());
    assertTrue(run.out().contains("\"originator\" : \"Mayor of Gull Bay\""), run.out());
  }

  @Test
  void aBrokenAliasFileIsToldByItsLine() throws IOException {
    Path aliases = aliases("# mine\njoin Quill = Tollak");
    Run run = run("quotes", "--aliases", aliases.toString());
    assertEquals(
        new Run(
            ExitCode.FAILED,
            "",
            "hearsay: "
                + aliases
                + ":2: a rule begins with merge, rename, hide, split or outlet, not with \"join\"\n"),
        run);
  }

  @Test
  void anAliasFileThatIsNotThereFails() {
    assertEquals(ExitCode.FAILED, run("quotes", "--aliases", "nobody.txt").code());
  }

  private static Path aliases(String rules) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "aliases", ".txt"), rules + "\n");
  }

  private static Run run(String... args) {
    return Run.of(folder, Map.of(), withIndex(args));
  }

  private static Run done(String... args) {
    Run run = run(args);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return run;
  }

  private static Run terminal(Map<String, String> environment, String... args) {
    return Run.of(folder, environment, 80, withIndex(args));
  }

  /** The index goes before the words, as some of these end all options. */
  private static String[] withIndex(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(1, List.of("--index", "index"));
    return all.toArray(String[]::new);
  }
}
