package org.hearsay.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.identity.Aliases;
import org.hearsay.index.Schema;

/** What may stand in a query, by examples, for people to read. */
public final class QueryLanguage {

  private static final String MISTAKES = "Mistakes";

  /**
   * A part of the language.
   *
   * @param text what holds for all of its examples
   */
  public record Section(String title, String text, List<Example> examples) {
    public Section {
      examples = List.copyOf(examples);
    }

    /** Whether its examples cannot be read. */
    public boolean isOfMistakes() {
      return title.equals(MISTAKES);
    }
  }

  /**
   * A query that somebody may write.
   *
   * @param where "quotes", "figures" or "articles"
   * @param finds what it finds; empty where it cannot be read
   */
  public record Example(String where, String query, String finds) {

    /** Why it cannot be read; nothing where it can. */
    public Optional<QuerySyntaxException> mistake() {
      NamedFields named = new NamedFields(Aliases.NONE, name -> List.of(), name -> List.of());
      QueryFields fields =
          switch (where) {
            case "figures" -> named.ofFigures();
            case "articles" -> named.ofArticles();
            default -> named.ofQuotes();
          };
      try {
        QueryText.parse(query, Schema.TEXT, fields);
        return Optional.empty();
      } catch (QuerySyntaxException e) {
        return Optional.of(e);
      }
    }
  }

  private QueryLanguage() {}

  /** The whole language, in the order in which somebody may want to learn it. */
  public static List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    String[] heading = {};
    for (String line : ResourceLines.of(QueryLanguage.class, "query-language.txt")) {
      String[] parts = line.replaceFirst("^= ", "").split("\\|", -1);
      if (line.startsWith("= ")) {
        close(heading, examples, sections);
        heading = parts;
      } else {
        examples.add(new Example(parts[0].strip(), parts[1].strip(), parts[2].strip()));
      }
    }
    close(heading, examples, sections);
    return List.copyOf(sections);
  }

  /** The names that may stand before a colon, sorted. */
  public static List<String> fields() {
    return QueryFields.ALL.stream().sorted().toList();
  }

  /** The query for what says the same as a sentence in other words. */
  public static String like(String sentence) {
    return "like:\"" + sentence.replaceAll("[\"\\\\“”„‟«»＂\\s]+", " ").strip() + "\"";
  }

  private static void close(String[] heading, List<Example> examples, List<Section> sections) {
    if (heading.length > 1) {
      sections.add(new Section(heading[0].strip(), heading[1].strip(), examples));
      examples.clear();
    }
  }
}
