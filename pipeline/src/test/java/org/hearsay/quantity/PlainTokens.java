package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Articles of one sentence without models: tokens by spaces and marks, tags by the word's shape.
 */
final class PlainTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:US|HK|NZ|C|A)?[$£€¥]|[~<>≈(),;]|[-–]|%|[^\\s$£€¥~<>≈(),;%–-]+(?:,\\d{3}[^\\s,%–-]*)*");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "for", "from", "than", "over", "under", "about", "around", "between", "per");

  private PlainTokens() {}

  static ParsedArticle article(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher match = TOKEN.matcher(text);
    while (match.find()) {
      String word = match.group();
      String lower = word.toLowerCase(Locale.ROOT);
      Span span = new Span(match.start(), match.end());
      tokens.add(
          new Token(tokens.size(), 0, span, word, lower, lower, tag(lower), "O", -1, "root"));
    }
    Sentence sentence = new Sentence(0, 0, tokens.size(), 0, new Span(0, text.length()));
    Article article = new Article("a", "Test", null, null, null, List.of(), "en", text);
    return new ParsedArticle(article, tokens, List.of(sentence), List.of());
  }

  private static String tag(String lower) {
    if (Character.isDigit(lower.charAt(0))) {
      return "CD";
    }
    if (!Character.isLetter(lower.charAt(0))) {
      return lower.equals("-") ? "HYPH" : "SYM";
    }
    if (PREPOSITIONS.contains(lower)) {
      return "IN";
    }
    return switch (lower) {
      case "a", "an", "the", "some" -> "DT";
      case "and", "or" -> "CC";
      case "to" -> "TO";
      case "saw" -> "VBD";
      case "people" -> "NNS";
      case "one", "two", "three", "six" -> "CD";
      default -> lower.endsWith("s") ? "NNS" : "NN";
    };
  }
}
