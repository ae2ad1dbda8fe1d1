package org.hearsay.happening;

import java.util.Arrays;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.TimeMention;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What each token sees of one kind of clue (a trigger, a time, a place) in its own clause and in
 * the clauses above it.
 *
 * <p>A clue belongs to a phrase where it stands in it, below no clause of its own. Looking up from
 * a token, the nearest phrase with a clue gives it; the clause of a verb that only reports ("said
 * on Tuesday in Geneva that") is passed by. Two passes over each sentence's tree, so linear.
 */
final class Clues {

  private static final int NONE = -1;

  private final int[] seen;
  private final int[] inSentence;

  private Clues(int[] seen, int[] inSentence) {
    this.seen = seen;
    this.inSentence = inSentence;
  }

  /** The token of the clue that the clauses over {@code token} give, or -1. */
  int at(int token) {
    return seen[token];
  }

  /** The first clue of a sentence that does not hang on a reporting verb, or -1. */
  int in(Sentence sentence) {
    return inSentence[sentence.index()];
  }

  /** Whether a token is a clue by itself. */
  interface Marks {
    boolean isClue(Token token);
  }

  static Clues of(ParsedArticle article, Marks marks) {
    int[] seen = new int[article.size()];
    int[] inSentence = new int[article.sentences().size()];
    int[] own = new int[article.size()];
    int[] outer = new int[article.size()];
    int[] order = new int[article.size()];
    Arrays.fill(own, NONE);
    Arrays.fill(inSentence, NONE);
    for (Sentence sentence : article.sentences()) {
      int count = breadthFirst(article, sentence, order);
      gather(article, marks, order, count, own);
      look(article, order, count, own, outer, seen);
      inSentence[sentence.index()] = first(article, sentence, marks);
    }
    return new Clues(seen, inSentence);
  }

  /** Governors before what they govern; returns how many tokens hang in the tree. */
  private static int breadthFirst(ParsedArticle article, Sentence sentence, int[] order) {
    int count = 0;
    for (Token token : article.tokensOf(sentence)) {
      if (token.head() < 0) {
        order[count++] = token.index();
      }
    }
    for (int i = 0; i < count; i++) {
      for (int child : article.children(order[i])) {
        order[count++] = child;
      }
    }
    return count;
  }

  private static void gather(
      ParsedArticle article, Marks marks, int[] order, int count, int[] own) {
    for (int i = count - 1; i >= 0; i--) {
      Token token = article.token(order[i]);
      if (marks.isClue(token)) {
        own[token.index()] = token.index();
      }
      for (int child : article.children(token.index())) {
        if (own[token.index()] == NONE && !Phrases.opensClause(article, article.token(child))) {
          own[token.index()] = own[child];
        }
      }
    }
  }

  private static void look(
      ParsedArticle article, int[] order, int count, int[] own, int[] outer, int[] seen) {
    for (int i = 0; i < count; i++) {
      Token token = article.token(order[i]);
      int at = token.index();
      int head = token.head();
      if (head < 0) {
        outer[at] = NONE;
      } else {
        boolean reported =
            (token.relation().equals("ccomp") && !isRelative(article, at))
                || isReportOver(article, token);
        outer[at] = reported ? outer[head] : seen[head];
      }
      seen[at] = own[at] == NONE ? outer[at] : own[at];
    }
  }

  /** "…, which left 40 dead": a relative clause, whatever the parser hangs it on. */
  private static boolean isRelative(ParsedArticle article, int clause) {
    int subject = article.child(clause, "nsubj");
    return subject >= 0 && article.token(subject).tag().equals("WDT");
  }

  /** "Police said": a reporting clause set beside what it reports sees nothing of it. */
  private static boolean isReportOver(ParsedArticle article, Token token) {
    return token.relation().equals("parataxis")
        && Phrases.reports(article, article.token(token.head()));
  }

  private static int first(ParsedArticle article, Sentence sentence, Marks marks) {
    for (Token token : article.tokensOf(sentence)) {
      if (marks.isClue(token) && !hangsOnReport(article, token)) {
        return token.index();
      }
    }
    return NONE;
  }

  private static boolean hangsOnReport(ParsedArticle article, Token token) {
    Token at = token;
    for (int steps = 0; at.head() >= 0 && steps < 8; steps++) {
      if (at.isVerb()) {
        break;
      }
      at = article.token(at.head());
    }
    return Phrases.reports(article, at);
  }

  /** The resolved days of each token that belongs to a time; null elsewhere. */
  static @Nullable Days[] days(ParsedArticle article) {
    @Nullable Days[] days = new Days[article.size()];
    for (TimeMention time : article.times()) {
      Days found = Days.of(article, time);
      for (int i = time.first(); i < time.end() && found != null; i++) {
        days[i] = found;
      }
    }
    return days;
  }
}
