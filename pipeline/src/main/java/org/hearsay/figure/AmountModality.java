package org.hearsay.figure;

import java.util.Set;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Modality;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether an amount, a share or a count of things is told as what is so, by the predicate that it
 * stands beside: "would fall to $700 million", "a bill to impose a $25 tax", "is expected to reach
 * 6 percent", "cannot afford to spend $50".
 *
 * <p>Whoever comes to harm is told of by a word of harm, and {@link ModalityReader} asks that; an
 * amount has no such word, so its clause decides. What is known already ("the $40 million bridge
 * will open") stays so.
 */
final class AmountModality {

  private static final int LONGEST_PHRASE = 8;
  private static final int MOST_CLAUSES = 6;
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  private final Wording wording;

  AmountModality(Wording wording) {
    this.wording = wording;
  }

  /**
   * The modality of an amount; null where its clause leaves it open.
   *
   * @param first index of the first token of its words
   * @param head index of the noun that is counted, or of the number or unit
   */
  @Nullable Modality of(ParsedArticle article, int first, int head, Measure measure) {
    if (isCorrection(article, first)) {
      return Modality.DENIED;
    }
    if (first > 0 && article.token(first - 1).word().equals("(")) {
      return null; // what stands in brackets tells of something else
    }
    boolean polled = measure == Measure.PERCENT && isOfPoll(article, first);
    int at = head;
    for (int steps = 0; steps < LONGEST_PHRASE; steps++) {
      boolean whole = first < article.child(at, "case"); // "20 percent of the fund"
      Modality foreseen = whole ? null : byModifier(article, at);
      if (foreseen != null) {
        return foreseen;
      }
      if (isPredicate(article, at)) {
        return polled ? null : ofClauses(article, first, at, Role.PREDICATE);
      }
      Token token = article.token(at);
      if (token.head() < 0 || (isKnown(article, at) && !whole)) {
        return null;
      }
      Token governor = article.token(token.head());
      if (isPredicate(article, governor.index())) {
        Role role = role(article, token);
        boolean named = role == Role.SUBJECT && at != head && measure == Measure.MONEY;
        boolean answered = role == Role.SUBJECT && (polled || isAnswer(article, governor.index()));
        return role == Role.ASIDE || named || answered
            ? null
            : ofClauses(article, first, governor.index(), role);
      }
      at = governor.index();
    }
    return null;
  }

  /** Whether this sentence or the one before tells of a poll, where "would" tells an answer. */
  private boolean isOfPoll(ParsedArticle article, int first) {
    Sentence sentence = article.sentenceOf(first);
    int from = article.sentences().get(Math.max(0, sentence.index() - 1)).first();
    for (int at = from; at < sentence.end(); at++) {
      if (wording.isIn("polling", article.token(at))) {
        return true;
      }
    }
    return false;
  }

  /** "$4 million, not $5 million". */
  private boolean isCorrection(ParsedArticle article, int first) {
    int not = first - 1;
    return not > article.sentenceOf(first).first()
        && wording.isIn("negation", article.token(not))
        && article.token(not - 1).word().matches(",|--|—|\\(");
  }

  /** How the amount hangs on its predicate. */
  private enum Role {
    SUBJECT,
    OBJECT,
    PREDICATE,
    ASIDE
  }

  private Role role(ParsedArticle article, Token token) {
    return switch (token.relation()) {
      case "nsubj", "nsubj:pass", "csubj" -> Role.SUBJECT;
      case "obj", "iobj", "xcomp", "dep", "ccomp", "nummod" -> Role.OBJECT;
      case "obl", "advmod", "obl:npmod", "nmod", "obl:tmod" -> {
        int marker = article.child(token.index(), "case");
        boolean apart = marker >= 0 && wording.isIn("apart", article.token(marker));
        yield apart || wording.isIn("apart", token) ? Role.ASIDE : Role.OBJECT;
      }
      case "advcl" -> // "raise the wage to $9": the preposition at times stands for its noun
          token.tag().equals("IN") && !wording.isIn("apart", token) ? Role.OBJECT : Role.ASIDE;
      default -> Role.ASIDE;
    };
  }

  private static boolean isPredicate(ParsedArticle article, int at) {
    Token token = article.token(at);
    boolean verb = token.isVerb() && !token.relation().equals("amod");
    return verb || article.child(at, "cop") >= 0;
  }

  /** "The $40 million bridge", "its share of 5 percent". */
  private static boolean isKnown(ParsedArticle article, int noun) {
    int determiner = article.child(noun, "det");
    return article.child(noun, "nmod:poss") >= 0
        || (determiner >= 0 && POINTING.contains(article.token(determiner).lower()));
  }

  /** "A projected deficit of $9 million", "a proposed 3 percent cut". */
  private @Nullable Modality byModifier(ParsedArticle article, int noun) {
    for (int child : article.children(noun)) {
      Token word = article.token(child);
      if (!word.relation().equals("amod") || (!word.isNoun() && !isParticiple(word))) {
        continue;
      }
      if (wording.isIn("ask", word) || wording.isIn("plan", word)) {
        return Modality.PLANNED;
      }
      if (wording.isIn("foretell", word)) {
        return Modality.PROJECTED;
      }
    }
    return null;
  }

  private static boolean isParticiple(Token word) {
    return word.lower().endsWith("ed") && (word.isVerb() || word.tag().startsWith("JJ"));
  }

  /** In a poll people say what they would do: "48 percent would vote for her" is a result. */
  private boolean isAnswer(ParsedArticle article, int verb) {
    if (wording.isIn("answer", article.token(verb))) {
      return true;
    }
    int done = article.child(verb, "xcomp");
    return done >= 0 && wording.isIn("answer", article.token(done));
  }

  private @Nullable Modality ofClauses(ParsedArticle article, int first, int predicate, Role role) {
    int at = predicate;
    for (int steps = 0; steps < MOST_CLAUSES; steps++) {
      Modality found = byOwnWords(article, first, at, role, at == predicate);
      if (found == null) {
        found = byGovernor(article, at);
      }
      if (found != null) {
        return found;
      }
      if (!sharesModality(article, article.token(at))) {
        return null;
      }
      at = article.token(at).head();
    }
    return null;
  }

  private @Nullable Modality byOwnWords(
      ParsedArticle article, int first, int verb, Role role, boolean nearest) {
    boolean not = role == Role.OBJECT && isNegated(article, verb, first);
    Modality modal = byModal(article, verb, not);
    if (modal != null) {
      return modal;
    }
    if (isConditional(article, verb)) {
      return Modality.HYPOTHETICAL;
    }
    if (not) {
      return Modality.DENIED;
    }
    Token token = article.token(verb);
    boolean awaited = article.child(verb, "aux:pass") >= 0 || !token.isVerb();
    if (role == Role.SUBJECT) {
      boolean ahead = awaited && article.child(verb, "xcomp") > verb;
      return ahead && wording.isIn("forecast", token) ? Modality.PROJECTED : null;
    }
    if (!nearest || role == Role.PREDICATE) {
      return null;
    }
    if (wording.isIn("foretell", token)) {
      return Modality.PROJECTED;
    }
    int subject = article.child(verb, "nsubj"); // "forecasts call for 20 percent"
    boolean foretold = subject >= 0 && wording.isIn("foretell", article.token(subject));
    boolean whom = wording.isIn("ask-for", token) && !hasFor(article, verb, first);
    return !wording.isIn("ask", token) || whom
        ? null
        : foretold ? Modality.PROJECTED : Modality.PLANNED;
  }

  private static boolean hasFor(ParsedArticle article, int verb, int first) {
    for (int at = verb + 1; at < first; at++) {
      if (article.token(at).lower().equals("for")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Modality byModal(ParsedArticle article, int verb, boolean not) {
    Token modal = null;
    boolean past = false;
    for (int child : article.children(verb)) {
      Token token = article.token(child);
      if (token.tag().equals("MD") && child < verb) {
        modal = token;
      }
      past |= modal != null && token.lemma().equals("have") && token.relation().startsWith("aux");
    }
    if (modal == null) {
      return null;
    }
    if (wording.isIn("future", modal)) {
      return Modality.PROJECTED;
    }
    if (not) {
      return Modality.DENIED;
    }
    boolean can = wording.isIn("can", modal); // "fees can reach $50": so it is told
    boolean open = wording.isIn("unreal", modal) || (wording.isIn("possible", modal) && !past);
    return open && !can ? Modality.HYPOTHETICAL : null;
  }

  /** Not "not only", "not just", "never paid less than", and of nothing behind a mark. */
  private boolean isNegated(ParsedArticle article, int verb, int first) {
    if (article.token(first).lower().matches("more|less|fewer|over|under")) {
      return false;
    }
    for (int child : article.children(verb)) {
      if (wording.isIn("negation", article.token(child)) && child < verb) {
        return !wording.isIn("not-so-far", article.token(child + 1))
            && bearsOn(article, child, first);
      }
    }
    return false;
  }

  private static boolean bearsOn(ParsedArticle article, int negation, int first) {
    for (int at = negation + 1; at < first; at++) {
      Token token = article.token(at);
      boolean other = token.tag().equals("WDT") || token.tag().startsWith("WP");
      if (!token.isWord() || other || token.lower().matches("than|as|that|because")) {
        return false;
      }
    }
    return negation < first;
  }

  private boolean isConditional(ParsedArticle article, int verb) {
    boolean told = article.token(verb).relation().equals("ccomp");
    for (int child : article.children(verb)) {
      Token mark = article.token(child);
      boolean opens = mark.relation().equals("mark") || mark.relation().equals("advmod");
      if (opens && !told && child < verb && wording.isIn("if", mark)) {
        return true;
      }
    }
    return false;
  }

  /** "A bill to impose", "wants to spend", "is projected to raise", "proposed spending". */
  private @Nullable Modality byGovernor(ParsedArticle article, int verb) {
    Token clause = article.token(verb);
    if (clause.head() < 0) {
      return null;
    }
    Token governor = article.token(clause.head());
    int mark = article.child(verb, "mark");
    boolean to = mark >= 0 && article.token(mark).lower().equals("to");
    boolean gerund = clause.tag().equals("VBG") && !clause.relation().equals("advcl");
    boolean demanded = clause.relation().equals("ccomp") && governor.isVerb();
    Token noun = article.token(Math.max(0, mark - 1)); // "weighs a bill to", however hung
    if (to && noun.isNoun() && (wording.isIn("ask", noun) || wording.isIn("plan", noun))) {
      return Modality.PLANNED;
    }
    if ((to || gerund || demanded) && wording.isIn("ask", governor)) {
      return Modality.PLANNED;
    }
    if (to && wording.isIn("plan", governor)) {
      return Modality.PLANNED;
    }
    if (to && wording.isIn("forecast", governor)) {
      return Modality.PROJECTED;
    }
    return to && wording.isIn("capable", governor) ? Modality.HYPOTHETICAL : null;
  }

  /** Whether the words beside the verb above bear on this one: "would sell boats and pay $5". */
  private static boolean sharesModality(ParsedArticle article, Token clause) {
    boolean ownSubject =
        article.child(clause.index(), "nsubj") >= 0
            || article.child(clause.index(), "nsubj:pass") >= 0;
    return clause.head() >= 0
        && switch (clause.relation()) {
          case "xcomp" -> true;
          case "conj" -> !ownSubject && isPredicate(article, clause.head());
          default -> false;
        };
  }
}
