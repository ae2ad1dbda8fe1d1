package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.quantity.Contexts.Of;
import org.hearsay.syntax.GluedSentences;
import org.hearsay.syntax.Token;

/** Finds the head of the noun phrase that a number counts. */
final class CountedNoun {

  private static final int NONE = -1;
  private static final int FARTHEST = 12;

  private final Contexts contexts;

  CountedNoun(Contexts contexts) {
    this.contexts = contexts;
  }

  /** The token index, or -1. */
  int of(Pieces pieces, Amount amount) {
    int at = amount.afterRate() > amount.end() ? amount.afterRate() : amount.end();
    QuantityKind kind = amount.kind();
    if (kind == QuantityKind.CARDINAL) {
      return agreeing(pieces, amount, counted(pieces, amount));
    }
    boolean part = kind == QuantityKind.PERCENT || kind == QuantityKind.FRACTION;
    if (part && pieces.get(at).is("of")) {
      return head(pieces, at + 1);
    }
    if (kind == QuantityKind.FRACTION) {
      return head(pieces, at);
    }
    return NONE;
  }

  /**
   * The noun where it can be what is counted: of several things it is a plural, so "two
   * independents caucus" counts independents and "the two sparring over it" nothing.
   */
  private int agreeing(Pieces pieces, Amount amount, int found) {
    if (found < 0 || amount.compound() || amount.number().low().compareTo(BigDecimal.ONE) <= 0) {
      return found;
    }
    Token noun = pieces.article().token(found);
    int at = pieces.at(found);
    if (noun.tag().endsWith("S") || contexts.is(Of.COLLECTIVE, noun.lower())) {
      return found;
    }
    // "45 campaign stops": a plural that the tagger takes for a verb.
    if (pieces.tag(at + 1).equals("VBZ")
        && !pieces.tag(amount.first() - 1).equals("DT")
        && !contexts.is(Of.AUXILIARY, pieces.get(at + 1).lower())) {
      return pieces.get(at + 1).token();
    }
    Token before = pieces.token(at - 1);
    if (before.tag().equals("NNS") && before.index() > pieces.token(amount.end() - 1).index()) {
      return before.index();
    }
    String next = pieces.tag(at + 1);
    boolean gerund = noun.lower().endsWith("ing") && (next.equals("IN") || next.equals("TO"));
    boolean subject =
        noun.isProperNoun()
            && !noun.lower().endsWith("s")
            && (next.startsWith("VB") || next.equals("MD"));
    return gerund || (subject && noun.relation().startsWith("nsubj")) ? NONE : found;
  }

  private int counted(Pieces pieces, Amount amount) {
    int at = amount.end();
    if (pieces.get(at).is("+")) {
      at++;
    } else if (pieces.get(at).is("or") || pieces.get(at).is("-")) {
      at = afterHedge(pieces, at);
    }
    if (pieces.get(at).is("of")) {
      return head(pieces, at + 1);
    }
    if (amount.compound()) {
      int noun = NumberReader.skipHyphen(pieces, at);
      return pieces.tag(noun).startsWith("N") ? pieces.get(noun).token() : NONE;
    }
    // "26 saves": a plural that the tagger takes for a verb.
    if (pieces.tag(at).equals("VBZ")
        && pieces.tag(at - 1).equals("CD")
        && (pieces.tag(at + 1).equals(".")
            || pieces.tag(at + 1).equals("IN")
            || pieces.tag(at + 1).equals("CC")
            || pieces.tag(at + 1).equals(","))) {
      return pieces.get(at).token();
    }
    // "It killed 12 the day before": a phrase of its own.
    if (pieces.tag(at).equals("DT") || pieces.tag(at).equals("PRP$")) {
      return NONE;
    }
    int found = head(pieces, at);
    if (found < 0) {
      found = modified(pieces, amount);
    }
    if (found < 0 && pieces.get(at).is("more") && pieces.get(at + 1).is("of")) {
      return head(pieces, at + 2);
    }
    return found;
  }

  /** The plural that the number hangs on, where what stands between is tagged as no noun. */
  private static int modified(Pieces pieces, Amount amount) {
    Token number = pieces.token(amount.number().end() - 1);
    if (!number.relation().equals("nummod") || number.head() <= number.index()) {
      return NONE;
    }
    Token noun = pieces.article().token(number.head());
    boolean near = noun.index() - number.index() <= 4 && noun.tag().equals("NNS");
    for (int at = number.index() + 1; near && at < noun.index(); at++) {
      Token between = pieces.article().token(at);
      near =
          between.isWord()
              && !between.tag().equals("CD")
              && !between.tag().equals("IN")
              && !between.tag().equals("DT");
    }
    return near ? noun.index() : NONE;
  }

  private int afterHedge(Pieces pieces, int at) {
    return contexts.is(Of.HEDGE_TAIL, pieces.get(at + 1).lower()) ? at + 2 : at;
  }

  /** The last noun of the noun phrase that begins here. */
  private int head(Pieces pieces, int from) {
    int found = NONE;
    for (int at = from; at < from + FARTHEST && at < pieces.size(); at++) {
      Token token = pieces.token(at);
      if (token.isNoun()) {
        if (found >= 0 && (endsBefore(pieces, at) || isVerb(pieces, at))) {
          break;
        }
        if (found < 0 && isVerb(pieces, at) && isPeople(pieces, at - 1)) {
          return pieces.get(at - 1).token();
        }
        if (GluedSentences.isJoint(token.word())) {
          return isTime(pieces, at, from) ? found : token.index();
        }
        if (token.lower().equals("worth") && found < 0) {
          break; // "one worth trying"
        }
        if (isTime(pieces, at, from) || isAges(pieces, at)) {
          break;
        }
        if (isHalfOfModifier(pieces, at)) {
          continue;
        }
        found = pieces.get(at).token();
      } else if (found >= 0 && token.tag().equals("POS")) {
        // "The two lawmakers' plans", but "one of the country's schools".
        boolean whole = pieces.get(from - 1).is("of") && pieces.tag(from).equals("DT");
        boolean many = pieces.tag(at - 1).endsWith("S") || pieces.get(at - 1).is("people");
        if (many && !whole) {
          break;
        }
        found = NONE;
      } else if (found >= 0 && endsModifier(pieces, at)) {
        found = NONE;
      } else if (found >= 0 ? !joins(pieces, at) : !opens(pieces, at, from)) {
        break;
      }
    }
    return found;
  }

  /** "Of the public hold a view": a verb that the tagger takes for a noun, with its object. */
  private boolean isVerb(Pieces pieces, int at) {
    boolean article = pieces.get(at + 1).is("a") || pieces.get(at + 1).is("an");
    return article
        && pieces.tag(at).equals("NN")
        && !contexts.is(Of.WHEN_UNIT, pieces.get(at + 2).lower())
        && !contexts.is(Of.SHARE, pieces.get(at + 2).lower());
  }

  /** "The public", "the poor": an adjective for those who are so. */
  private static boolean isPeople(Pieces pieces, int at) {
    return pieces.tag(at).equals("JJ") && pieces.get(at - 1).is("the");
  }

  /** "100,000 Americans ages 12 and older"; but "two men ages 20 and 27 were hurt" hang on it. */
  private boolean isAges(Pieces pieces, int at) {
    return contexts.is(Of.AGED, pieces.get(at).lower())
        && pieces.token(at - 1).head() != pieces.token(at).index();
  }

  /** "Hundreds last week", "12 Wednesday", "30 this month". */
  private boolean isTime(Pieces pieces, int at, int from) {
    String lower = pieces.get(at).lower();
    boolean of = pieces.get(from - 1).is("of");
    boolean when = contexts.is(Of.WHEN, lower) && !lower.equals("march") && !lower.equals("may");
    boolean alone = !pieces.tag(at + 1).startsWith("N");
    boolean unit = at > from && contexts.is(Of.WHEN_UNIT, lower) && isOpened(pieces, at - 1);
    return !of && ((when && alone) || unit);
  }

  private boolean isOpened(Pieces pieces, int at) {
    return contexts.is(Of.TIME_OPENER, pieces.get(at).lower());
  }

  /** Whether a noun begins a phrase of its own: "two men Monday". */
  private static boolean endsBefore(Pieces pieces, int at) {
    Token before = pieces.token(at - 1);
    Token token = pieces.token(at);
    if (before.head() == token.index() && !token.isProperNoun()) {
      return false;
    }
    boolean plural = before.tag().equals("NNS");
    boolean clause = token.relation().startsWith("nsubj") && token.head() > token.index();
    return (plural && (token.relation().equals("obl:tmod") || token.isProperNoun()))
        || (clause && !before.relation().equals("compound"));
  }

  /** What may stand between two nouns of one phrase. */
  private static boolean joins(Pieces pieces, int at) {
    boolean inside = pieces.get(at).isHyphen() || pieces.get(at).is("/");
    return (inside && pieces.get(at).glued())
        || isConjunction(pieces, at)
        || isAfterName(pieces, at);
  }

  /** "Faith and community groups", "Model Z and Model Q cars": both go with the plural behind. */
  private static boolean isConjunction(Pieces pieces, int at) {
    if (!pieces.tag(at).equals("CC")) {
      return false;
    }
    Token before = pieces.token(at - 1);
    boolean modifies =
        before.relation().equals("compound") && before.head() > pieces.token(at).index();
    return (modifies && pieces.tag(at + 1).startsWith("N"))
        || (before.tag().equals("NN")
            && pieces.tag(at + 1).equals("NN")
            && pieces.tag(at + 2).equals("NNS"));
  }

  /** "Fenwick electric bikes", "“Star Pilot” films": a name before the noun that is counted. */
  private static boolean isAfterName(Pieces pieces, int at) {
    boolean plural = pieces.tag(at + 1).equals("NNS");
    boolean name = pieces.tag(at - 1).startsWith("NNP");
    return plural && ((name && pieces.tag(at).startsWith("JJ")) || pieces.tag(at).equals("''"));
  }

  /** "Highest-profile members", "high-profile new members": the noun is no head. */
  private static boolean isHalfOfModifier(Pieces pieces, int at) {
    return pieces.get(at).glued()
        && pieces.get(at - 1).isHyphen()
        && pieces.tag(at - 2).startsWith("JJ")
        && (pieces.tag(at + 1).startsWith("JJ") || pieces.tag(at + 1).startsWith("N"));
  }

  /** "Coal-fired", "gas-only": what a hyphen joins to a noun makes an adjective of it. */
  private static boolean endsModifier(Pieces pieces, int at) {
    String tag = pieces.tag(at);
    return pieces.get(at - 1).isHyphen()
        && pieces.get(at).glued()
        && (tag.startsWith("VB") || tag.startsWith("JJ"));
  }

  /** What may stand before the first noun. */
  private boolean opens(Pieces pieces, int at, int from) {
    String tag = pieces.tag(at);
    Piece piece = pieces.get(at);
    boolean first = at == from || pieces.tag(at - 1).equals("PDT");
    return (tag.equals("DT") && first)
        || tag.startsWith("JJ")
        || tag.equals("PDT")
        || tag.equals("PRP$")
        || tag.equals("RBS")
        || tag.equals("RBR")
        || (tag.equals("RB") && pieces.tag(at + 1).startsWith("JJ"))
        || (tag.equals("RB") && pieces.tag(at + 1).equals("CD"))
        || (tag.equals("RB") && pieces.tag(at + 1).startsWith("VBN"))
        || (tag.equals("RB") && pieces.get(at + 1).isHyphen())
        || tag.equals("``")
        || tag.equals("''")
        || (tag.equals("VBN") && opensFurther(pieces, at + 1))
        || (tag.equals("VBG") && !piece.is("including") && opensFurther(pieces, at + 1))
        || (tag.equals("CC")
            && isModifier(pieces, at - 1)
            && (isModifier(pieces, at + 1) || pieces.tag(at + 1).equals("RBS")))
        || (contexts.is(Of.TOLD, piece.lower()) && at == from && pieces.tag(at + 1).equals("NNS"))
        || (tag.equals("VBN") && pieces.tag(at + 1).equals("CC") && isModifier(pieces, at + 2))
        || (tag.equals("CD") && (opensFurther(pieces, at + 1) || opensCompound(pieces, at + 1)))
        || (piece.is("than")
            && pieces.tag(at - 1).startsWith("JJR")
            && pieces.tag(at + 1).equals("CD"))
        || (tag.equals("CC")
            && pieces.tag(at - 1).startsWith("JJ")
            && pieces.tag(at + 1).equals("CD")
            && pieces.tag(at + 2).startsWith("JJ"))
        || (piece.isHyphen() && piece.glued())
        || (piece.is(",")
            && pieces.tag(at - 1).startsWith("JJ")
            && pieces.tag(at + 1).startsWith("JJ"));
  }

  private static boolean isModifier(Pieces pieces, int at) {
    String tag = pieces.tag(at);
    return tag.startsWith("JJ") || tag.equals("VBN");
  }

  /** "Five four-star generals", "two one-year terms", "of the 20 most crowded towns". */
  private static boolean opensCompound(Pieces pieces, int at) {
    boolean hyphen = pieces.get(at).isHyphen() && pieces.get(at).glued();
    boolean most = pieces.tag(at).equals("RBS") && pieces.tag(at + 1).startsWith("JJ");
    return most || (hyphen && pieces.get(at + 1).glued() && pieces.tag(at + 1).startsWith("N"));
  }

  private static boolean opensFurther(Pieces pieces, int at) {
    String tag = pieces.tag(at);
    return tag.startsWith("N") || tag.startsWith("JJ");
  }
}
