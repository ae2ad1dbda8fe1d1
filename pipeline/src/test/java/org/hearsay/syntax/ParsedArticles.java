package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;

/**
 * Builds parsed articles from a table, so that tests need no language models.
 *
 * <p>One token a line: word, lemma, part of speech, name kind, head (counted from 1 in the
 * sentence, 0 for the root), relation; columns parted by blanks. A blank line ends a sentence, a
 * line "¶" a paragraph. Words are parted by one space in the text, except before closing and after
 * opening marks.
 */
public final class ParsedArticles {

  private static final String NO_SPACE_BEFORE = ",.;:?!)”’'s";
  private static final String NO_SPACE_AFTER = "(“‘";

  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private int first;
  private int paragraph;

  private ParsedArticles() {}

  /** The article that the table describes, without authors, title and times. */
  public static ParsedArticle of(String table) {
    return of(table, List.of());
  }

  public static ParsedArticle of(String table, List<String> authors) {
    ParsedArticles built = new ParsedArticles();
    for (String line : table.lines().toList()) {
      if (line.isBlank()) {
        built.endSentence();
      } else if (line.strip().equals("¶")) {
        built.endSentence();
        built.endParagraph();
      } else {
        built.add(line.strip().split("\\s+", -1));
      }
    }
    built.endSentence();
    Article article =
        new Article("a", "Test", null, null, null, authors, "en", built.text.toString());
    return new ParsedArticle(article, built.tokens, built.sentences, List.of());
  }

  private void add(String[] columns) {
    if (columns.length != 6) {
      throw new IllegalArgumentException("six columns wanted: " + String.join(" ", columns));
    }
    String word = columns[0];
    if (needsSpace(word)) {
      text.append(' ');
    }
    int start = text.length();
    text.append(word);
    int head = Integer.parseInt(columns[4]);
    tokens.add(
        new Token(
            tokens.size(),
            sentences.size(),
            new Span(start, text.length()),
            word,
            word.toLowerCase(Locale.ROOT),
            columns[1],
            columns[2],
            columns[3],
            head == 0 ? -1 : first + head - 1,
            columns[5]));
  }

  private boolean needsSpace(String word) {
    if (text.isEmpty() || text.charAt(text.length() - 1) == '\n') {
      return false;
    }
    return !NO_SPACE_BEFORE.contains(word)
        && NO_SPACE_AFTER.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private void endSentence() {
    if (tokens.size() > first) {
      Span span = tokens.get(first).span().cover(tokens.getLast().span());
      sentences.add(new Sentence(sentences.size(), first, tokens.size(), paragraph, span));
      first = tokens.size();
    }
  }

  private void endParagraph() {
    text.append('\n');
    paragraph++;
  }
}
