package org.hearsay.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Lines of a transcript: {@code QUILL: Never again.} A single line with a colon is no transcript:
 * at least one speaker must come back.
 */
final class TranscriptTurns implements AttributionRule {

  private static final String RULE = "transcript-turn";
  private static final double CONFIDENCE = 0.8;
  private static final int MAX_NAME_TOKENS = 6;
  private static final int LEAST_TURNS = 3;

  /** Lines of so many words are speech and no list of facts; there must be a few of them. */
  private static final int LEAST_WORDS = 3;

  private static final int LEAST_SPOKEN = 2;
  private static final int LEAST_SPEAKERS = 2;

  private static final Set<String> LABELS =
      Set.copyOf(ResourceLines.of(TranscriptTurns.class, "labels.txt"));

  @Override
  public List<Attribution> find(TokenTable table, List<Paragraph> paragraphs) {
    List<Turn> turns = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    int spoken = 0;
    for (Paragraph paragraph : paragraphs) {
      int first = paragraph.first() + (table.isMark(paragraph.first()) ? 1 : 0);
      int colon = colon(table.article(), first, paragraph.end());
      int words = colon > 0 ? words(table, colon + 1, paragraph.end()) : 0;
      if (words > 0) {
        Turn turn = new Turn(first, colon, paragraph.end());
        turns.add(turn);
        counts.merge(turn.lastName(table.article()), 1, Integer::sum);
        spoken += words >= LEAST_WORDS ? 1 : 0;
      }
    }
    boolean isTranscript =
        turns.size() >= LEAST_TURNS
            && spoken >= LEAST_SPOKEN
            && counts.size() >= LEAST_SPEAKERS
            && counts.values().stream().anyMatch(count -> count > 1);
    return isTranscript ? turns.stream().map(Turn::attribution).toList() : List.of();
  }

  /** The colon after a name, or a name and a role, at the start of a paragraph, or -1. */
  private static int colon(ParsedArticle article, int first, int end) {
    int most = Math.min(end, first + MAX_NAME_TOKENS + 1);
    boolean described = false;
    for (int i = first; i < most; i++) {
      Token token = article.token(i);
      if (token.word().equals(":")) {
        return i > first ? i : -1;
      }
      described |= i > first && token.word().equals(",");
      if (!(isPartOfName(token) || (described && token.isWord()))
          || LABELS.contains(token.lower())) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPartOfName(Token token) {
    if (!token.isWord()) {
      return token.word().equals(",") || token.word().startsWith("-");
    }
    boolean capital = Character.isUpperCase(token.word().charAt(0));
    boolean allCapitals = token.word().equals(token.word().toUpperCase(Locale.ROOT));
    return capital && (allCapitals || token.isProperNoun());
  }

  private static int words(TokenTable table, int from, int end) {
    int words = 0;
    for (int i = from; i < end; i++) {
      words += table.isWord(i) ? 1 : 0;
    }
    return words;
  }

  /** One line: the name up to the colon, the speech up to the end. */
  private record Turn(int first, int colon, int end) {

    /** The word before the colon, or before the comma where a role follows the name. */
    String lastName(ParsedArticle article) {
      int end = first + 1;
      while (end < colon && !article.token(end).word().equals(",")) {
        end++;
      }
      return article.token(end - 1).lower();
    }

    Attribution attribution() {
      return new Attribution(
          Paragraph.tokens(colon + 1, end),
          Paragraph.tokens(colon, colon + 1),
          Paragraph.tokens(first, colon),
          colon,
          CONFIDENCE,
          RULE);
    }
  }
}
