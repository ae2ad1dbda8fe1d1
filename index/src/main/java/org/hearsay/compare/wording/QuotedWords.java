package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;

/**
 * The words of a quote that stand inside quotation marks, and so are given as the speaker's own.
 * What an outlet says between them, an ellipsis and a bracket leave a cut. Immutable.
 */
final class QuotedWords {

  /** More of a quote than this is not compared. */
  private static final int LONGEST = 400;

  private static final Pattern SENTENCE = Pattern.compile("[.!?]");
  private static final Pattern CLAUSE = Pattern.compile("[.!?,;:—–\n]|--|\\s-\\s");
  private static final Pattern MARK = Pattern.compile("[“”\"]");

  /** What interrupts the speaker's words inside the marks: an ellipsis, or the outlet's insert. */
  private static final Pattern INTERRUPTION =
      Pattern.compile("…|\\.(?:\\s?\\.){2,}|\\[[^\\]\\n]{0,200}]|\\([^)\\n]{0,200}\\)");

  /** A letter that an outlet put into brackets inside a word: "[i]t", "attack[s]". */
  private static final Pattern LETTERS =
      Pattern.compile("\\[(\\p{L}{1,3})](?=\\p{L})|(?<=\\p{L})\\[(\\p{L}{1,3})]");

  /** Of a quote without marks, as most are. */
  private static final QuotedWords NONE =
      new QuotedWords("", List.of(), BitSet.valueOf(new long[] {1}));

  private final String text;
  private final List<String> keys;

  /** Where each word begins in the text and where it ends, one after the other. */
  private final int[] places;

  private final WordHashes hashes;
  private final BitSet cuts;

  private QuotedWords(String text, List<HouseStyle.Token> tokens, BitSet cuts) {
    this.text = text;
    this.places =
        tokens.stream().flatMapToInt(token -> IntStream.of(token.start(), token.end())).toArray();
    this.keys = tokens.stream().map(token -> token.key().intern()).toList(); // shared by thousands
    this.hashes = WordHashes.of(keys);
    this.cuts = cuts;
  }

  /** The quoted words of a quote; none where it is told in the outlet's words alone. */
  static QuotedWords of(String article, Quote quote) {
    StringBuilder text = new StringBuilder();
    for (Span span : quote.content()) {
      String content = span.in(article);
      boolean marked = MARK.matcher(content).find();
      if (marked || quote.kind() == QuoteKind.DIRECT) {
        text.append(marked ? content : "“" + content + "”").append('\n');
      }
    }
    return of(text.toString());
  }

  /** The words between the quotation marks of a text. */
  static QuotedWords of(String marked) {
    String text = withoutSplitWords(marked);
    Reader reader = new Reader(text);
    int depth = 0;
    int from = 0;
    Matcher marks = MARK.matcher(text);
    while (marks.find()) {
      int now = depth(text, marks.start(), depth);
      if (depth > 0) {
        reader.add(from, marks.start(), now > 0);
      }
      depth = now;
      from = marks.end();
    }
    if (depth > 0) {
      reader.add(from, text.length(), false);
    }
    return reader.done();
  }

  private static String withoutSplitWords(String text) {
    if (text.indexOf('[') < 0) {
      return text;
    }
    return LETTERS
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
  }

  /** In how many quotations one stands after a mark; a paragraph may open anew what is open. */
  private static int depth(String text, int at, int before) {
    boolean anew = startsParagraph(text, at);
    return switch (text.charAt(at)) {
      case '“' -> anew ? 1 : before + 1;
      case '”' -> Math.max(0, before - 1);
      default -> before == 0 || anew ? 1 : 0;
    };
  }

  private static boolean startsParagraph(String text, int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  int size() {
    return keys.size();
  }

  String key(int word) {
    return keys.get(word);
  }

  WordHashes hashes() {
    return hashes;
  }

  /** Whether a word is one of another wording. */
  boolean isAt(int word, QuotedWords other, int there) {
    return keys.get(word).equals(other.keys.get(there));
  }

  /** The hashes of the words as they stand. */
  int[] hashesInOrder() {
    return WordHashes.inOrder(keys);
  }

  List<String> keys(int from, int to) {
    return keys.subList(Math.max(0, from), Math.min(size(), to));
  }

  /** Whether something may be left out before the word; at the end, after the last. */
  boolean isCutBefore(int word) {
    return cuts.get(word);
  }

  /** Whether something may be left out between these words, before the first or after the last. */
  boolean isCutWithin(int from, int to) {
    int cut = cuts.nextSetBit(from);
    return cut >= 0 && cut <= to;
  }

  /** Whether a sentence may begin with the word, or end before it. */
  boolean startsSentence(int word) {
    return word == 0 || word >= size() || SENTENCE.matcher(before(word)).find();
  }

  /** Whether there is a stop of any kind before the word. */
  boolean startsClause(int word) {
    return word == 0 || word >= size() || cuts.get(word) || CLAUSE.matcher(before(word)).find();
  }

  /** What stands between a word and the one before it. */
  private String before(int word) {
    int from = end(word - 1);
    int to = start(word);
    return from < to ? text.substring(from, to) : "";
  }

  private int start(int word) {
    return places[2 * word];
  }

  private int end(int word) {
    return places[2 * word + 1];
  }

  /** The words as they are printed. */
  String shown(int from, int to) {
    return from >= to ? "" : text.substring(start(from), end(to - 1)).replaceAll("\\s+", " ");
  }

  private static final class Reader {
    private final String text;
    private final List<HouseStyle.Token> tokens = new ArrayList<>();
    private final BitSet cuts = new BitSet();
    private final boolean mayBeInterrupted;
    private boolean cut = true;

    private Reader(String text) {
      this.text = text;
      this.mayBeInterrupted = Interruptions.mayBeIn(text);
    }

    /** Adds what stands between two marks; the first word of it follows a cut. */
    private void add(int from, int to, boolean goesOn) {
      int at = from;
      if (mayBeInterrupted) {
        Matcher interruptions = INTERRUPTION.matcher(text).region(from, to);
        while (interruptions.find()) {
          plain(at, interruptions.start());
          cut = true;
          at = interruptions.end();
        }
      }
      plain(at, to);
      cut |= !goesOn;
    }

    private void plain(int from, int to) {
      for (HouseStyle.Token token : HouseStyle.tokens(text, from, to)) {
        if (tokens.size() < LONGEST) {
          cuts.set(tokens.size(), cut);
          tokens.add(token);
        }
        cut = false;
      }
    }

    private QuotedWords done() {
      if (tokens.isEmpty()) {
        return NONE;
      }
      cuts.set(tokens.size());
      return new QuotedWords(text, tokens, cuts);
    }
  }
}
