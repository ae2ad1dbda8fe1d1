package org.hearsay.quote;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the form {@code "Never again." — Ada Quill}; the name may stand on a line of its own.
 */
final class DashSignatures implements AttributionRule {

  private static final String RULE = "dash-signature";
  private static final double CONFIDENCE = 0.9;
  private static final int MAX_NAME_TOKENS = 14;
  private static final int LEAST_CONTENT_TOKENS = 4;

  @Override
  public List<Attribution> find(TokenTable table, List<Paragraph> paragraphs) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!table.isMark(paragraph.first())) {
        continue;
      }
      int dash = dashAfterQuotation(table, paragraph);
      if (dash == paragraph.end() && i + 1 < paragraphs.size()) {
        dash = paragraphs.get(i + 1).first();
        paragraph = new Paragraph(paragraph.first(), paragraphs.get(i + 1).end());
      }
      Attribution signed = signed(table.article(), paragraph, dash);
      if (signed != null) {
        found.add(signed);
      }
    }
    return found;
  }

  /** The token after the last quoted one. */
  private static int dashAfterQuotation(TokenTable table, Paragraph paragraph) {
    int at = paragraph.end();
    while (at > paragraph.first() && !table.isQuoted(at - 1)) {
      at--;
    }
    return at;
  }

  private static @Nullable Attribution signed(
      ParsedArticle article, Paragraph paragraph, int dash) {
    if (dash >= paragraph.end() || dash - paragraph.first() < LEAST_CONTENT_TOKENS) {
      return null;
    }
    int end = paragraph.end();
    if (article.token(end - 1).word().equals(".")) {
      end--;
    }
    if (!isDash(article.token(dash).word()) || !isName(article, dash + 1, end)) {
      return null;
    }
    return new Attribution(
        Paragraph.tokens(paragraph.first(), dash),
        Paragraph.tokens(dash, dash + 1),
        Paragraph.tokens(dash + 1, end),
        dash,
        CONFIDENCE,
        RULE);
  }

  private static boolean isDash(String word) {
    return switch (word) {
      case "-", "--", "---", "\u2013", "\u2014", "\u2015" -> true;
      default -> false;
    };
  }

  private static boolean isName(ParsedArticle article, int from, int end) {
    if (from >= end || end - from > MAX_NAME_TOKENS) {
      return false;
    }
    if (!Character.isUpperCase(article.token(from).word().charAt(0))) {
      return false;
    }
    boolean proper = false;
    for (Token token : article.tokens().subList(from, end)) {
      proper |= token.isProperNoun();
      if (token.tag().equals("VBD") || token.tag().equals("VBZ")) {
        return false;
      }
    }
    return proper;
  }
}
