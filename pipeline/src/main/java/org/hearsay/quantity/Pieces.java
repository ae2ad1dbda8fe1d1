package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.corpus.Span;
import org.hearsay.quantity.Contexts.Of;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/** The pieces of one sentence. Positions out of range are the empty piece. */
final class Pieces {

  private static final Piece NONE = new Piece(-1, new Span(0, 1), " ", " ", false);

  private final ParsedArticle article;
  private final Sentence sentence;
  private final List<Piece> pieces;

  private Pieces(ParsedArticle article, Sentence sentence, List<Piece> pieces) {
    this.article = article;
    this.sentence = sentence;
    this.pieces = pieces;
  }

  /**
   * @param units tells which letters before a number are a currency, and so no part of a name
   * @param contexts tells which prefixes leave a number what it is: "sub-5"
   */
  static Pieces of(ParsedArticle article, Sentence sentence, Units units, Contexts contexts) {
    List<Piece> pieces = new ArrayList<>(sentence.size() + 8);
    int end = sentence.span().start();
    for (Token token : article.tokensOf(sentence)) {
      boolean glued = token.span().start() == end && !pieces.isEmpty();
      end = token.span().end();
      boolean afterDollar = glued && pieces.getLast().text().equals("$");
      int cut =
          glued && goesOn(pieces.getLast(), token.word())
              ? 1
              : firstCut(token.word(), afterDollar, units, contexts);
      if (cut < 0 && isUnitWithStop(token, pieces)) {
        split(token, token.word().length() - 1, glued, pieces);
      } else if (cut < 0) {
        pieces.add(new Piece(token.index(), token.span(), token.word(), token.lower(), glued));
      } else {
        split(token, cut, glued, pieces);
      }
    }
    return new Pieces(article, sentence, pieces);
  }

  int size() {
    return pieces.size();
  }

  Piece get(int at) {
    return at < 0 || at >= pieces.size() ? NONE : pieces.get(at);
  }

  Token token(int at) {
    return article.token(get(at).token());
  }

  /** The part of speech, empty outside the sentence. */
  String tag(int at) {
    return at < 0 || at >= pieces.size() ? "" : token(at).tag();
  }

  ParsedArticle article() {
    return article;
  }

  Sentence sentence() {
    return sentence;
  }

  /** The first piece of a token of this sentence, or the size where none comes after it. */
  int at(int token) {
    int at = Math.max(0, token - sentence.first());
    while (at < pieces.size() && pieces.get(at).token() < token) {
      at++;
    }
    return at;
  }

  /** Whether most words begin with a capital, as in headlines. */
  boolean isTitleCase() {
    int words = 0;
    int capitals = 0;
    for (Piece piece : pieces) {
      if (piece.text().length() > 3 && Character.isLetter(piece.text().charAt(0))) {
        words++;
        capitals += piece.startsWithCapital() ? 1 : 0;
      }
    }
    return capitals * 3 >= words * 2;
  }

  Span cover(int first, int end) {
    return get(first).span().cover(get(end - 1).span());
  }

  /** "20" and "-30-point", "3" and "x4": a second number that the tokenizer took a sign for. */
  private static boolean goesOn(Piece before, String word) {
    char last = before.text().charAt(before.text().length() - 1);
    if (word.length() < 2 || !Numerals.isDigit(word.charAt(1))) {
      return false;
    }
    return word.charAt(0) == '-'
        ? Character.isLetterOrDigit(last)
        : word.charAt(0) == 'x' && Numerals.isDigit(last);
  }

  /** Where a token falls apart first; -1 where it is one piece. */
  private static int firstCut(String word, boolean afterDollar, Units units, Contexts contexts) {
    if (word.length() < 2) {
      return -1;
    }
    int digits = 0;
    while (digits < word.length() && !Numerals.isDigit(word.charAt(digits))) {
      digits++;
    }
    if (digits == word.length()) {
      return Math.max(between(word, '-'), between(word, '/'));
    }
    if (word.indexOf(':') >= 0 || word.indexOf('@') >= 0 || isTelephone(word)) {
      return -1;
    }
    int start = digits;
    if (start > 0 && "+-−.".indexOf(word.charAt(start - 1)) >= 0) {
      start--;
    }
    if (start > 0) {
      String before = word.substring(0, start);
      if (start < digits && contexts.is(Of.CARRIES, before.toLowerCase(Locale.ROOT))) {
        return start;
      }
      boolean currency = afterDollar || units.isCurrencyBefore(before);
      return currency || !isName(word, start) ? start : -1;
    }
    int end = Numerals.endOfNumber(word, 0);
    return end < word.length() ? end : -1;
  }

  /** "It is 40 m.": the tokenizer takes the full stop for that of an abbreviation. */
  private static boolean isUnitWithStop(Token token, List<Piece> before) {
    String word = token.word();
    if (before.isEmpty() || word.length() > 4 || word.indexOf('.') != word.length() - 1) {
      return false;
    }
    String last = before.getLast().text();
    return word.length() > 1
        && (Numerals.isDigit(last.charAt(last.length() - 1))
            || last.equals("/")
            || last.equals("-")
            || last.equals("sq"));
  }

  /** "(419) 555-0137", "1-800-555-0137". */
  private static boolean isTelephone(String word) {
    return word.length() > 7
        && word.charAt(0) != '$'
        && (word.indexOf('(') >= 0 || word.indexOf('-') != word.lastIndexOf('-'));
  }

  /** Where a mark stands between two letters first; -1 where it does not. */
  private static int between(String word, char mark) {
    int at = word.indexOf(mark);
    return at > 0
            && at < word.length() - 1
            && Character.isLetter(word.charAt(at - 1))
            && Character.isLetter(word.charAt(at + 1))
        ? at
        : -1;
  }

  private static boolean isName(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (Character.isLetter(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void split(Token token, int cut, boolean glued, List<Piece> pieces) {
    String word = token.word();
    // Where the tokenizer writes a word its own way, its parts cannot be found in the text.
    boolean sameLength = token.span().length() == word.length();
    int from = 0;
    int to = cut;
    while (from < word.length()) {
      String text = word.substring(from, to);
      int start = token.span().start();
      Span span = sameLength ? new Span(start + from, start + to) : token.span();
      pieces.add(
          new Piece(token.index(), span, text, text.toLowerCase(Locale.ROOT), glued || from > 0));
      from = to;
      to = nextCut(word, from);
    }
  }

  private static int nextCut(String word, int from) {
    if (from >= word.length()) {
      return from;
    }
    boolean hyphen = word.charAt(from) == '-' && Character.isLetterOrDigit(word.charAt(from - 1));
    int number = hyphen ? from : Numerals.endOfNumber(word, from);
    if (number > from) {
      return number;
    }
    char first = word.charAt(from);
    if (!Character.isLetter(first)) {
      return from + 1;
    }
    int to = from + 1;
    while (to < word.length()
        && (Character.isLetterOrDigit(word.charAt(to))
            || word.charAt(to) == '.'
            || word.charAt(to) == '$')) {
      to++;
    }
    return to;
  }
}
