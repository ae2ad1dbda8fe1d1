package org.hearsay.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Articles for tests that need no real syntax: each line is a paragraph and a sentence, capitalised
 * words are names, and the first token governs its sentence.
 */
public final class Texts {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?|``|''|\\S");

  private Texts() {}

  public static ParsedArticle parsed(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int first = tokens.size();
      Matcher matcher = TOKEN.matcher(line);
      while (matcher.find()) {
        tokens.add(token(tokens.size(), sentences.size(), first, start, matcher));
      }
      if (tokens.size() > first) {
        Span span = tokens.get(first).span().cover(tokens.getLast().span());
        sentences.add(new Sentence(sentences.size(), first, tokens.size(), sentences.size(), span));
      }
      start += line.length() + 1;
    }
    Article article = new Article("a", "Test", null, null, null, List.of(), "en", text);
    return new ParsedArticle(article, tokens, sentences, List.of());
  }

  private static Token token(int index, int sentence, int first, int start, Matcher matcher) {
    String word = matcher.group();
    String tag =
        Character.isUpperCase(word.charAt(0))
            ? "NNP"
            : Character.isLetterOrDigit(word.charAt(0)) ? "NN" : ".";
    return new Token(
        index,
        sentence,
        new Span(start + matcher.start(), start + matcher.end()),
        word,
        word.toLowerCase(Locale.ROOT),
        word.toLowerCase(Locale.ROOT),
        tag,
        "O",
        index == first ? -1 : first,
        index == first ? "root" : "dep");
  }
}
