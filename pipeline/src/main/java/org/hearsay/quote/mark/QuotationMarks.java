package org.hearsay.quote.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Finds what stands in quotation marks: straight and curly double marks, the wire's {@code ``…''},
 * guillemets, German low marks, and single marks in articles that use them in place of double ones.
 *
 * <p>Quotations never nest (the outermost counts) and never cross a paragraph: the end of a
 * paragraph closes an open one, so that one missing mark costs one paragraph. Apostrophes, inch
 * signs and closing marks without an opening one are left alone. Whether a quotation is somebody's
 * words, a title or a nickname is not decided here.
 */
public final class QuotationMarks {

  private static final String APOSTROPHES = "'\u2019";

  private static final Set<String> SPEECH_VERBS =
      Set.copyOf(ResourceLines.of(QuotationMarks.class, "speech-verbs.txt"));

  /** A verb of speech comes at most this many words after the quotation: "the young mayor said". */
  private static final int SPEECH_REACH = 4;

  private final String text;
  private final boolean singlesCount;

  private QuotationMarks(String text, boolean singlesCount) {
    this.text = text;
    this.singlesCount = singlesCount;
  }

  /** The quotations of an article, in the order of the text. */
  public static List<Quotation> in(ParsedArticle article) {
    List<Span> paragraphs = paragraphs(article);
    String text = article.text();
    List<Quotation> doubles = new QuotationMarks(text, false).in(paragraphs);
    if (text.indexOf('\u2018') < 0 && text.indexOf('\'') < 0) {
      return doubles;
    }
    List<Quotation> withSingles = new QuotationMarks(text, true).in(paragraphs);
    long singles = withSingles.stream().filter(q -> isSingle(text, q.span().start())).count();
    return singles > doubles.size() ? withSingles : doubles;
  }

  /** Whether the word is a verb of saying as it stands: "said", "asks". */
  public static boolean isSpeech(Token token) {
    return token.isVerb() && SPEECH_VERBS.contains(token.lower());
  }

  private static List<Span> paragraphs(ParsedArticle article) {
    List<Span> paragraphs = new ArrayList<>();
    int paragraph = -1;
    for (Sentence sentence : article.sentences()) {
      if (sentence.paragraph() == paragraph) {
        paragraphs.add(paragraphs.removeLast().cover(sentence.span()));
      } else {
        paragraphs.add(sentence.span());
        paragraph = sentence.paragraph();
      }
    }
    return paragraphs;
  }

  private List<Quotation> in(List<Span> paragraphs) {
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int open = addClosed(paragraphs.get(i), found);
      if (open >= 0 && !isSingle(text, open)) {
        boolean goesOn = i + 1 < paragraphs.size() && startsQuoted(paragraphs.get(i + 1));
        int end = paragraphs.get(i).end();
        found.add(new Quotation(new Span(open, goesOn ? end : endWithoutMark(open, end)), false));
      }
    }
    return found;
  }

  private boolean startsQuoted(Span paragraph) {
    int width = markWidth(paragraph.start());
    return width > 0 && opens(paragraph.start(), width, paragraph);
  }

  /**
   * Where a quotation ends whose closing mark is missing: at a comma with a verb of speech right
   * behind it ({@code "We wait, said Ada Quill}), else with the paragraph.
   */
  private int endWithoutMark(int open, int end) {
    for (int at = open + 1; at + 2 < end; at++) {
      boolean breaks = ",?!".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
      if (breaks && speechFollows(at + 2, end)) {
        return at + 1;
      }
    }
    return end;
  }

  private boolean speechFollows(int from, int end) {
    int start = from;
    for (int words = 0; words < SPEECH_REACH && start < end; words++) {
      int stop = start;
      while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
        stop++;
      }
      if (SPEECH_VERBS.contains(text.substring(start, stop))) {
        return true;
      }
      if (stop >= end || text.charAt(stop) != ' ') {
        return false;
      }
      start = stop + 1;
    }
    return false;
  }

  /** Adds the closed quotations of a paragraph; returns where an unclosed one opens, or -1. */
  private int addClosed(Span paragraph, List<Quotation> found) {
    int opened = -1;
    for (int at = paragraph.start(); at < paragraph.end(); ) {
      int width = markWidth(at);
      if (width == 0) {
        at++;
        continue;
      }
      if (opened < 0) {
        if (opens(at, width, paragraph)) {
          opened = at;
        }
      } else if (closes(at, width, opened, paragraph)) {
        found.add(new Quotation(new Span(opened, at + width), true));
        opened = -1;
      }
      at += width;
    }
    return opened;
  }

  /** How many characters the mark at this place has; 0 where there is none. */
  private int markWidth(int at) {
    char c = text.charAt(at);
    boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2039', '\u203a' -> 1;
      case '`', '\'' -> twice ? 2 : singlesCount && c == '\'' ? 1 : 0;
      case '\u2018', '\u2019' -> singlesCount ? 1 : 0;
      default -> 0;
    };
  }

  private boolean opens(int at, int width, Span paragraph) {
    char c = text.charAt(at);
    return switch (c) {
      case '\u201c', '\u201e', '\u201f', '\u00ab', '\u2039', '`' -> true;
      case '\u00bb', '\u203a' -> wordFollows(at, width, paragraph) && !wordPrecedes(at, paragraph);
      case '"' -> wordFollows(at, width, paragraph);
      case '\'' ->
          wordFollows(at, width, paragraph)
              && (width == 2 || (!wordPrecedes(at, paragraph) && !isElision(at)));
      case '\u2018' -> wordFollows(at, width, paragraph) && !isElision(at);
      default -> false;
    };
  }

  private boolean closes(int at, int width, int opened, Span paragraph) {
    char c = text.charAt(at);
    char mark = text.charAt(opened);
    return switch (mark) {
      case '\u201e' -> c == '\u201c' || c == '\u201d' || c == '"';
      case '\u00ab' -> c == '\u00bb';
      case '\u00bb' -> c == '\u00ab';
      case '\u2039' -> c == '\u203a';
      case '\u203a' -> c == '\u2039';
      case '`' -> c == '"' || (c == '\'' && width == 2);
      case '\'', '\u2018' ->
          isSingle(text, opened)
              ? width == 1 && APOSTROPHES.indexOf(c) >= 0 && closesSingle(at, paragraph)
              : width == 2 && c == mark;
      default -> c == '\u201d' || c == '"' || (c == '\'' && width == 2);
    };
  }

  /**
   * A single mark closes after punctuation; after a word only where no later mark of the paragraph
   * does so before the next one opens ("the workers' union").
   */
  private boolean closesSingle(int at, Span paragraph) {
    if (at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    if (at == paragraph.start() || Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    if (!Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) != 's') {
      return true;
    }
    for (int next = at + 1; next < paragraph.end(); next++) {
      char c = text.charAt(next);
      if (c == '\u2018' || (c == '\'' && opens(next, 1, paragraph))) {
        return true;
      }
      if (APOSTROPHES.indexOf(c) >= 0
          && (next + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(next + 1)))) {
        return false;
      }
    }
    return true;
  }

  private boolean wordFollows(int at, int width, Span paragraph) {
    int next = at + width;
    return next < paragraph.end() && !Character.isWhitespace(text.charAt(next));
  }

  private boolean wordPrecedes(int at, Span paragraph) {
    return at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Whether the mark stands for left-out letters or digits: 'em, '90s, 'twas. */
  private boolean isElision(int at) {
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Elisions.contains(text.substring(at + 1, end));
  }

  private static boolean isSingle(String text, int at) {
    char c = text.charAt(at);
    return c == '\u2018' || (c == '\'' && (at + 1 == text.length() || text.charAt(at + 1) != '\''));
  }
}
