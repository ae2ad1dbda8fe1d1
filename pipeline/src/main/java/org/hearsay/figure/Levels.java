package org.hearsay.figure;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * What a number is the level of, or by how much it moved, where the number has no noun of its own:
 * "unemployment rose to 5.4 percent", "the number of women will reach 100", "an income over
 * $9,000", "lowered the rate to 4 percent".
 */
final class Levels {

  private static final int NONE = -1;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> BARE =
      Set.of("obj", "xcomp", "dep", "advmod", "obl:npmod", "obl:tmod", "ccomp", "nummod");
  private static final Set<String> BESIDE = Set.of("appos", "parataxis", "dep");

  private final Wording wording;
  private final BitSet numbers;
  private final AtNumber atNumber;

  /**
   * @param numbers the tokens of all numbers with their units
   */
  Levels(Wording wording, BitSet numbers) {
    this.wording = wording;
    this.numbers = numbers;
    atNumber = new AtNumber(wording);
  }

  /**
   * Index of the head of what moved or stands there; -1 where the sentence does not tell.
   *
   * @param top the token of the number that hangs on the rest of the sentence
   * @param isMeasured whether the number has a unit
   */
  int of(ParsedArticle article, int top, boolean isMeasured) {
    Token token = article.token(top);
    int found = isMeasured ? bounded(article, token) : NONE;
    if (found < 0 && isMeasured) {
      found = atNumber.beforeAside(article, first(article, top));
    }
    if (found >= 0) {
      return named(article, found);
    }
    if (article.child(top, "cop") >= 0) {
      found = subject(article, top);
    } else if (token.head() >= 0) {
      Token governor = article.token(token.head());
      found =
          governor.isVerb()
              ? ofVerb(article, token, governor)
              : ofNoun(article, token, governor, isMeasured);
      if (found == governor.index() && isPace(article, governor)) {
        int moved = ofVerb(article, governor, article.token(governor.head()));
        found = moved >= 0 || !wording.isIn("aspect", governor) ? moved : found;
      }
    }
    if (found < 0 && isMeasured) {
      found = atNumber.before(article, first(article, top));
    }
    if (found < 0 && isMeasured) {
      found = movedFrom(article, first(article, top));
    }
    return found < 0 ? NONE : named(article, found);
  }

  private int ofVerb(ParsedArticle article, Token number, Token verb) {
    boolean level = wording.isIn("level-verb", verb);
    if (!level || !isAtLevel(article, number)) {
      return NONE;
    }
    int object = article.child(verb.index(), "obj");
    if (object >= 0 && object < number.index() && !numbers.get(object)) {
      return number.relation().startsWith("obl") || number.relation().startsWith("nmod")
          ? object
          : NONE;
    }
    boolean transitive = object == number.index() && wording.isIn("mover", verb);
    return transitive ? NONE : subject(article, verb.index());
  }

  /** "Growing at an annual rate of 2 percent": the rate is whatever grows. */
  private boolean isPace(ParsedArticle article, Token noun) {
    return wording.isIn("pace", noun)
        && noun.relation().startsWith("obl")
        && article.child(noun.index(), "compound") < 0
        && article.token(noun.head()).isVerb();
  }

  /** "To 5 percent", "by 12", "at 340": or nothing between the verb and the number. */
  private boolean isAtLevel(ParsedArticle article, Token number) {
    int marker = article.child(number.index(), "case");
    return marker < 0
        ? BARE.contains(number.relation())
        : wording.isIn("level-preposition", article.token(marker));
  }

  /** Who or what a verb, or a predicate without one, is said of. */
  private static int subject(ParsedArticle article, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      for (int child : article.children(at)) {
        Token subject = article.token(child);
        if (SUBJECTS.contains(subject.relation())) {
          boolean relative = subject.tag().startsWith("W") || subject.lower().equals("that");
          return relative && article.token(at).relation().equals("acl:relcl")
              ? article.token(at).head()
              : child;
        }
      }
      Token token = article.token(at);
      switch (token.relation()) {
        case "acl" -> {
          return token.head();
        }
        case "conj", "advcl" -> at = token.head();
        case "xcomp" -> {
          int object = article.child(token.head(), "obj");
          if (object >= 0 && object < at) {
            return object;
          }
          at = token.head();
        }
        default -> {
          return NONE;
        }
      }
      if (at < 0 || !article.token(at).isVerb()) {
        return NONE;
      }
    }
    return NONE;
  }

  /** "A rate of 5 percent", "income over $9,000", "deals worth $2bn", "women (54 percent)". */
  private int ofNoun(ParsedArticle article, Token number, Token governor, boolean isMeasured) {
    if (wording.isIn("worth", governor)) {
      return governor.relation().equals("amod") || governor.relation().equals("acl")
          ? governor.head()
          : subject(article, governor.index());
    }
    if (!governor.isNoun() || governor.index() > number.index()) {
      return NONE;
    }
    int marker = article.child(number.index(), "case");
    if (marker >= 0) {
      String preposition = article.token(marker).lower();
      boolean rest = article.child(number.index(), "det") >= 0; // "of the other 90 percent"
      boolean of =
          preposition.equals("of") && !rest && (isMeasured || wording.isIn("aspect", governor));
      boolean bound = isMeasured && wording.isIn("bound", article.token(marker));
      return of || bound ? governor.index() : NONE;
    }
    boolean beside = isMeasured && BESIDE.contains(number.relation());
    return beside
            && !governor.isProperNoun()
            && !isThoughtOf(article, governor)
            && isSetOff(article, governor, number)
        ? governor.index()
        : NONE;
  }

  /** "Incomes over $9,000", "deals worth $2bn", whatever the parser makes of it. */
  private int bounded(ParsedArticle article, Token number) {
    int start = article.sentenceOf(number.index()).first();
    int at = Math.max(start, first(article, number.index()) - 1);
    if (at == start || !article.token(at - 1).isNoun()) {
      return NONE;
    }
    boolean worth = wording.isIn("worth", article.token(at));
    boolean bound = wording.isIn("bound", article.token(at));
    return worth || (bound && wording.isIn("aspect", article.token(at - 1))) ? at - 1 : NONE;
  }

  /** What moves "from $4 to $9": the hike or the subject of "rose". */
  private int movedFrom(ParsedArticle article, int first) {
    int start = article.sentenceOf(first).first();
    boolean from = first - 1 > start && article.token(first - 1).lower().equals("from");
    if (!from) {
      return NONE;
    }
    Token mover = article.token(first - 2);
    if (mover.isNoun()) {
      return wording.isIn("change", mover) ? mover.index() : NONE;
    }
    return mover.isVerb() && wording.isIn("level-verb", mover)
        ? subject(article, mover.index())
        : NONE;
  }

  /** Index of the first token of a number. */
  private int first(ParsedArticle article, int number) {
    int start = article.sentenceOf(number).first();
    int at = number;
    while (at > start && numbers.get(at - 1)) {
      at--;
    }
    return at;
  }

  /** What somebody thinks of has the share of those who do: "view the debt (65%) as grave". */
  private boolean isThoughtOf(ParsedArticle article, Token noun) {
    Token first = noun.relation().equals("conj") ? article.token(noun.head()) : noun;
    return first.relation().equals("obj") && wording.isIn("attitude", article.token(first.head()));
  }

  /** Nothing but a bracket, a dash or a comma, and a hedge, lies between. */
  private boolean isSetOff(ParsedArticle article, Token noun, Token number) {
    int at = number.index() - 1;
    while (at > noun.index()
        && (article.token(at).tag().equals("CD")
            || article.token(at).tag().equals("$")
            || wording.isIn("hedging", article.token(at)))) {
      at--;
    }
    return at == noun.index() + 1 && !article.token(at).isWord();
  }

  /** The noun that a subject names: the women of "the number of women"; none for pronouns. */
  private int named(ParsedArticle article, int at) {
    Token noun = article.token(at);
    if (!noun.isNoun()
        || numbers.get(at)
        || wording.isIn("no-matter", noun)
        || !noun.ner().matches("O|MISC|ORGANIZATION")) {
      return NONE;
    }
    boolean counts = wording.isIn("number", noun);
    boolean moves = wording.isIn("change", noun);
    if (counts || moves) {
      for (int child : article.children(at)) {
        Token of = article.token(child);
        int marker = article.child(child, "case");
        boolean behind = marker >= 0 && article.token(marker).lower().matches("of|in|to");
        if (of.relation().equals("nmod") && of.tag().matches("NNS?|NNPS?") && behind) {
          return isWhen(of) || numbers.get(child) ? at : child;
        }
      }
    }
    return counts || isWhen(noun) ? NONE : at;
  }

  private boolean isWhen(Token noun) {
    return wording.isIn("period", noun) || noun.tag().equals("CD");
  }
}
