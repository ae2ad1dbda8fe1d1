package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.cli.SampleIndex;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.FigureQuery;
import org.hearsay.index.search.Origin;
import org.hearsay.index.search.QueryLanguage;
import org.hearsay.index.search.QueryLanguage.Example;
import org.hearsay.index.search.QueryLanguage.Section;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.hearsay.report.Shown;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The language of queries is what its page says; {@code -Dupdate} writes the page in docs. */
class QueryLanguageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("hearsay.root", "..")).resolve("docs/query-language.md");

  @TempDir Path folder;

  @Test
  void thePageInDocsHasEveryExample() throws IOException {
    String page = page();
    if (System.getProperty("update") != null) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page, "query-language.md differs; -Dupdate rewrites it");
  }

  @Test
  void whatIsCalledAMistakeIsOneAndNothingElse() {
    for (Section section : QueryLanguage.sections()) {
      for (Example example : section.examples()) {
        assertEquals(section.isOfMistakes(), example.mistake().isPresent(), example.query());
      }
    }
  }

  @Test
  void everyFieldHasAnExample() {
    for (String field : QueryLanguage.fields()) {
      assertTrue(examples().anyMatch(one -> one.query().contains(field + ":")), field);
    }
  }

  @TestFactory
  @Tag("models")
  Stream<DynamicTest> everyExampleFindsSomethingInTheSample() throws IOException {
    SampleIndex.copyInto(folder);
    Search search = Search.open(folder.resolve("index"));
    return examples()
        .filter(example -> example.mistake().isEmpty())
        .map(example ->
            DynamicTest.dynamicTest(
                example.query(), () -> assertTrue(found(search, example) > 0, "finds nothing")))
        .onClose(search::close);
  }

  private static Stream<Example> examples() {
    return QueryLanguage.sections().stream().flatMap(section -> section.examples().stream());
  }

  private static long found(Search search, Example example) {
    return switch (example.where()) {
      case "figures" -> search.count(FigureQuery.ALL.text(example.query()));
      case "articles" -> search.count(new ArticleQuery(example.query(), Origin.ANY));
      default -> search.count(QuoteQuery.ALL.text(example.query()));
    };
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # How to ask

            One language for the search box of `hearsay serve`, for `hearsay quotes`, `figures`, `articles` and `report`, and for the API's `q`.
            The examples are about the sample; `QueryLanguageTest` runs them and writes this page.
            """);
    for (Section section : QueryLanguage.sections()) {
      page.append("\n## " + section.title() + "\n\n" + section.text() + "\n\n");
      page.append(section.isOfMistakes() ? mistakes(section.examples()) : table(section));
    }
    return page.toString();
  }

  private static String table(Section section) {
    StringBuilder table = new StringBuilder("| query | finds |\n|---|---|\n");
    for (Example example : section.examples()) {
      String where = example.where().equals("quotes") ? "" : " (in " + example.where() + ")";
      table.append("| `" + example.query() + "`" + where + " | " + example.finds() + " |\n");
    }
    return table.toString();
  }

  private static String mistakes(List<Example> examples) {
    StringBuilder mistakes = new StringBuilder();
    for (Example example : examples) {
      var mistake = example.mistake().orElseThrow();
      mistakes.append("```text\n" + mistake.pointed() + "\n```\n\n");
      mistakes.append(Shown.capitalised(mistake.reason()) + ".\n\n");
    }
    return mistakes.toString().strip() + "\n";
  }
}
