package org.hearsay.figure;

import org.hearsay.corpus.Modality;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether the clause of a figure is told as what is so: "could kill", "denied reports that 300 were
 * killed", "a plot to kill", "the toll may rise to 90".
 *
 * <p>From the word that says the measure it goes up the tree as long as what stands above bears on
 * it. A relative clause ends the way: "denied a part in the attack that killed 300" denies nothing
 * of the 300.
 */
final class ModalityReader {

  private static final int HIGHEST = 14;

  private final Wording wording;
  private final Denials denials;

  ModalityReader(Wording wording) {
    this.wording = wording;
    denials = new Denials(wording);
  }

  /**
   * The modality of a figure.
   *
   * @param word index of the word that says the measure
   */
  Modality of(ParsedArticle article, int word) {
    Modality before = inOrder(article, word);
    if (before != null) {
      return before;
    }
    boolean near = true; // no clause that tells of it was passed
    int at = word;
    for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
      Token token = article.token(at);
      boolean bears = near && (at == word || isBringing(article, token));
      Modality found = bears ? byAuxiliary(article, at) : null;
      if (found == null && token.head() >= 0) {
        found = byWord(article, token.head(), at, near);
        found =
            found == null && denials.denies(article, token.head(), at, word)
                ? Modality.DENIED
                : found;
      }
      if (found == null && token.head() >= 0 && denials.isQuestioned(article, token.head(), at)) {
        return Modality.HYPOTHETICAL;
      }
      if (found != null) {
        return found;
      }
      if (isConditional(article, at)) {
        return Modality.HYPOTHETICAL;
      }
      if (endsTheWay(article, token)) {
        return Modality.ASSERTED;
      }
      near &= !reports(token) && !isPast(token);
      at = token.head();
    }
    return Modality.ASSERTED;
  }

  /** A verb that goes with harm: "could leave 300 dead", "could cause 300 deaths". */
  private boolean isBringing(ParsedArticle article, Token token) {
    int object = article.child(token.index(), "obj");
    boolean takesLives = object >= 0 && wording.isIn("life", article.token(object));
    return wording.isIn("bringing", token)
        || wording.isIn("toll-verb", token)
        || wording.isIn("leave", token)
        || (takesLives && wording.isIn("take-life", token));
  }

  /** "To use the attack that killed four": what is past is not aimed at, however it hangs. */
  private static boolean isPast(Token verb) {
    return verb.tag().equals("VBD");
  }

  /**
   * Whether a number is the least that makes an event one of its kind: "shootings with four or more
   * deaths", "an attack that kills four or more".
   *
   * @param first index of the number's first token
   */
  boolean isThreshold(ParsedArticle article, int first) {
    int start = article.sentenceOf(first).first();
    boolean orMore = false;
    for (int at = first; at + 1 < Math.min(first + 4, article.sentenceOf(first).end()); at++) {
      orMore |=
          article.token(at).lower().equals("or") && article.token(at + 1).lower().equals("more");
    }
    int at = first - 1;
    while (orMore && at > start && !wording.isIn("threshold", article.token(at))) {
      at--;
    }
    if (!orMore || at <= start || first - at > 4) {
      return false;
    }
    at--;
    while (at > start && article.token(at).tag().matches("WDT|IN|WP|RB|MD|VBZ|VBP|VB")) {
      at--;
    }
    Token event = article.token(at);
    int determiner = article.child(at, "det");
    String kind = determiner < 0 ? "" : article.token(determiner).lower();
    boolean anyOne = kind.matches("any|every|each|an?") && event.tag().equals("NN");
    boolean all = determiner < 0 && event.tag().equals("NNS") && article.child(at, "nummod") < 0;
    return anyOne || all;
  }

  private static boolean reports(Token clause) {
    return switch (clause.relation()) {
      case "ccomp", "parataxis", "csubj", "acl" -> true;
      default -> false;
    };
  }

  /** By the words right before the harm, for trees that lose them: "foiled a plot to kill". */
  private @Nullable Modality inOrder(ParsedArticle article, int word) {
    Token harm = article.token(word);
    int start = article.sentenceOf(word).first();
    boolean able =
        harm.lower().endsWith("ing")
            && word - 2 >= start
            && article.token(word - 1).lower().equals("of")
            && wording.isIn("capable", article.token(word - 2));
    if (able) {
      return Modality.HYPOTHETICAL;
    }
    if (!harm.tag().equals("VB") || word - 2 < start) {
      return null;
    }
    boolean aim = article.token(word - 1).lower().equals("to");
    return aim && wording.isIn("plan", article.token(word - 2)) ? Modality.PLANNED : null;
  }

  /** "Could kill", "will die", "the toll may rise to 90"; "may have died" tells of what is past. */
  private @Nullable Modality byAuxiliary(ParsedArticle article, int at) {
    boolean past = false;
    Token modal = null;
    for (int child : article.children(at)) {
      Token token = article.token(child);
      if (token.tag().equals("MD") && child < at) {
        modal = token;
      }
      past |= modal != null && token.lemma().equals("have") && token.relation().startsWith("aux");
    }
    if (modal == null) {
      return null;
    }
    boolean toll = wording.isIn("toll-verb", article.token(at));
    if (wording.isIn("future", modal)) {
      return Modality.PROJECTED;
    }
    if (wording.isIn("possible", modal)) {
      return past ? null : toll ? Modality.PROJECTED : Modality.HYPOTHETICAL;
    }
    return wording.isIn("unreal", modal)
        ? toll && !past ? Modality.PROJECTED : Modality.HYPOTHETICAL
        : null;
  }

  /** By the word above: "a plot to kill", "expected to reach", "capable of killing", "denied". */
  private @Nullable Modality byWord(ParsedArticle article, int at, int below, boolean near) {
    Token token = article.token(at);
    Token clause = article.token(below);
    boolean aim = near && hasMark(article, below, "to");
    if (aim && wording.isIn("plan", token)) {
      return Modality.PLANNED;
    }
    boolean ahead = aim && wording.isIn("forecast", token) && !isPerfect(article, below);
    boolean told = clause.relation().equals("ccomp") && wording.isIn("foretell", token);
    boolean moves = near && isAwaited(clause, token) && wording.isIn("forecast", token);
    if (ahead || (moves && article.child(at, "xcomp") > at) || (told && isAhead(article, below))) {
      return Modality.PROJECTED;
    }
    boolean able = near && (aim || clause.tag().equals("VBG"));
    if (able && wording.isIn("capable", token)) {
      return Modality.HYPOTHETICAL;
    }
    boolean foiled = near && clause.relation().equals("obj") && !clause.isVerb();
    return foiled && wording.isIn("foil", token) && !isFailure(article, token)
        ? Modality.PLANNED
        : null;
  }

  /** "Believed to have been killed": it has happened. */
  private static boolean isPerfect(ParsedArticle article, int clause) {
    for (int child : article.children(clause)) {
      if (article.token(child).lemma().equals("have")) {
        return true;
      }
    }
    return false;
  }

  /** "His failure to prevent the killing of 900". */
  private boolean isFailure(ParsedArticle article, Token verb) {
    return verb.head() >= 0 && wording.isIn("failure", article.token(verb.head()));
  }

  /** "The toll is expected to", "looks set to"; not "half of the pilots expect her to". */
  private static boolean isAwaited(Token subject, Token forecast) {
    boolean active = subject.relation().equals("nsubj") && forecast.tag().matches("VB[DPZ]?");
    return subject.relation().startsWith("nsubj") && !active;
  }

  private boolean isConditional(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      Token mark = article.token(child);
      boolean opens = mark.relation().equals("mark") || mark.relation().equals("advmod");
      if (opens && child < at && wording.isIn("if", mark)) {
        return article.token(at).relation().equals("advcl");
      }
    }
    return false;
  }

  private static boolean hasMark(ParsedArticle article, int clause, String word) {
    int mark = article.child(clause, "mark");
    return mark >= 0 && article.token(mark).lower().equals(word);
  }

  /** Not "warned that 300 had died", nor "warned of 300 dead". */
  private boolean isAhead(ParsedArticle article, int clause) {
    for (int child : article.children(clause)) {
      if (article.token(child).tag().equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands above a word no longer bears on it. */
  private boolean endsTheWay(ParsedArticle article, Token token) {
    boolean argument =
        switch (token.relation()) {
          case "ccomp", "csubj", "parataxis", "xcomp" -> false;
          default -> token.head() >= 0;
        };
    if (argument && article.token(token.head()).isVerb() && !isShared(article, token)) {
      return true;
    }
    return switch (token.relation()) {
      case "acl:relcl", "root" -> true;
      case "advcl" -> !hasMark(article, token.index(), "to");
      case "acl" -> token.tag().equals("VBG") || token.tag().equals("VBN");
      case "conj" ->
          article.child(token.index(), "nsubj") >= 0
              || article.child(token.index(), "nsubj:pass") >= 0;
      case "obl" -> token.isNoun() && isApart(article, token.index());
      case "nmod" -> !isOf(article, token.index());
      case "amod" -> token.index() < token.head(); // "300 injured people could sue"
      default -> false;
    };
  }

  /** Whether the verb above brings what is told of, or is joined to it. */
  private boolean isShared(ParsedArticle article, Token token) {
    return isBringing(article, article.token(token.head())) || token.relation().equals("conj");
  }

  /** "After the attack that", "in the blast": an adjunct is no part of what is said. */
  private static boolean isApart(ParsedArticle article, int at) {
    int marker = article.child(at, "case");
    return marker >= 0 && !article.token(marker).lower().matches("to|at|of|by|past|above|from");
  }

  private static boolean isOf(ParsedArticle article, int at) {
    int marker = article.child(at, "case");
    return marker < 0 || article.token(marker).lower().matches("of|that");
  }
}
