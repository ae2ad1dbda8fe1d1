package org.hearsay.figure;

import java.util.Set;
import org.hearsay.quantity.QuantityKind;
import org.hearsay.quantity.QuantityMention;
import org.hearsay.syntax.GluedSentences;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * What money, time and the like is for or in: "$2 billion in damage", "a $2 billion aid package",
 * "spent $4 million on posters", "bought the mill for $9 million".
 */
final class Purposes {

  private static final int NONE = -1;
  private static final Set<String> MODIFIES = Set.of("compound", "nummod", "amod");

  private final Wording wording;

  Purposes(Wording wording) {
    this.wording = wording;
  }

  /** Index of the noun; -1 where there is none. */
  int of(ParsedArticle article, QuantityMention mention) {
    int last = mention.end() - 1;
    for (int at : new int[] {mention.head(), last, mention.first()}) {
      int found = behind(article, at, last);
      if (found >= 0) {
        return found;
      }
    }
    for (int at : new int[] {last, mention.head(), mention.first()}) {
      int head = article.token(at).head();
      boolean modifies = MODIFIES.contains(article.token(at).relation());
      boolean counts = head > last && article.token(head).isNoun() && !isIdle(article.token(head));
      if (counts && modifies && isOnePhrase(article, last + 1, head)) {
        return meant(article, whole(article, head));
      }
    }
    return NONE;
  }

  /** Whether no mark that parts phrases and no other amount lies between: neither "//" nor "%". */
  private static boolean isOnePhrase(ParsedArticle article, int from, int noun) {
    for (int at = from; at < noun; at++) {
      Token token = article.token(at);
      boolean mark = !token.isWord() && !token.word().matches("[-\u2010\u2011,'\"“”‘’`]+|''|\\$");
      if (mark || GluedSentences.isJoint(token.word())) {
        return false;
      }
    }
    Token last = article.token(noun);
    return last.isWord() && !GluedSentences.isJoint(last.word());
  }

  /** The seed of "$2 million worth of seed". */
  private int meant(ParsedArticle article, int noun) {
    for (int child :
        wording.isIn("worth", article.token(noun)) ? article.children(noun) : new int[0]) {
      int marker = article.child(child, "case");
      boolean of = marker >= 0 && article.token(marker).lower().equals("of");
      if (of && child > noun && article.token(child).isNoun()) {
        return child;
      }
    }
    return noun;
  }

  /** "A 52%-43% lead": by how many to how many, and no lead of so much. */
  static boolean isScore(ParsedArticle article, QuantityMention mention) {
    return mention.kind() == QuantityKind.PERCENT
        && (isPair(article, mention.end(), mention.end() + 1)
            || isPair(article, mention.first() - 1, mention.first() - 2));
  }

  /** The other number of "52%-43%" and "52 percent to 43 percent", but not of "rose 3 % to 14". */
  private static boolean isPair(ParsedArticle article, int link, int other) {
    if (!isLink(article, link) || !isNumber(article, other)) {
      return false;
    }
    return !article.token(link).lower().equals("to")
        || (other > link ? isPercent(article, other + 1) : isPercent(article, other));
  }

  private static boolean isPercent(ParsedArticle article, int at) {
    return at < article.size() && article.token(at).lower().matches("%|percent");
  }

  private static boolean isLink(ParsedArticle article, int at) {
    return at > 0 && at < article.size() && article.token(at).word().matches("[-\u2010\u2011–]|to");
  }

  private static boolean isNumber(ParsedArticle article, int at) {
    return at >= 0
        && at < article.size()
        && (article.token(at).tag().equals("CD") || isPercent(article, at));
  }

  /** The package of "a $2 billion aid package", where the amount hangs on the aid. */
  private static int whole(ParsedArticle article, int noun) {
    Token token = article.token(noun);
    boolean part =
        token.relation().equals("compound")
            && token.head() > noun
            && token.head() - noun <= 3
            && article.token(token.head()).isNoun();
    return part ? token.head() : noun;
  }

  /** "$2 billion in damage". */
  private int behind(ParsedArticle article, int at, int last) {
    for (int child : article.children(at)) {
      Token noun = article.token(child);
      if (noun.relation().startsWith("nmod")
          && child > last
          && (article.child(child, "case") > last || isOnePhrase(article, last + 1, child))
          && isMatter(article, noun)) {
        return child;
      }
    }
    return NONE;
  }

  private boolean isMatter(ParsedArticle article, Token noun) {
    int marker = article.child(noun.index(), "case");
    boolean giver = marker >= 0 && wording.isIn("giver", article.token(marker));
    return noun.isNoun() && !isIdle(noun) && (!giver || isTaken(article, noun));
  }

  private boolean isIdle(Token noun) {
    return wording.isIn("period", noun) || wording.isIn("no-matter", noun);
  }

  /** "Cut $5 million from the road fund". */
  private boolean isTaken(ParsedArticle article, Token noun) {
    int verb = article.token(noun.head()).head();
    return verb >= 0
        && wording.isIn("take-from", article.token(verb))
        && article.token(article.child(noun.index(), "case")).lower().equals("from");
  }

  /** What the verb over an amount says that it is for: "spent $4 million on posters". */
  int ofVerb(ParsedArticle article, int top) {
    Token token = article.token(top);
    int marker = article.child(top, "case");
    if (token.head() >= 0 && article.token(token.head()).isNoun() && marker >= 0) {
      Token sold = article.token(token.head());
      boolean trade =
          sold.relation().equals("obj")
              && article.token(marker).lower().matches("for|at")
              && wording.isIn("trade", article.token(sold.head()));
      return trade ? sold.index() : NONE;
    }
    if (token.head() < 0 || !article.token(token.head()).isVerb()) {
      return NONE;
    }
    int verb = token.head();
    int object = article.child(verb, "obj");
    if (marker >= 0) {
      boolean price =
          article.token(marker).lower().matches("for|at")
              && wording.isIn("trade", article.token(verb));
      int sold = object >= 0 && object != top ? object : article.child(verb, "nsubj:pass");
      return price && sold >= 0 && article.token(sold).isNoun() ? sold : NONE;
    }
    if (wording.isIn("price", article.token(verb))) {
      int subject = article.child(verb, "nsubj");
      return subject >= 0 && article.token(subject).isNoun() ? subject : NONE; // not "it cost"
    }
    for (int child : article.children(verb)) {
      Token noun = article.token(child);
      int preposition = article.child(child, "case");
      boolean purpose =
          child > top
              && noun.relation().startsWith("obl")
              && noun.isNoun()
              && preposition >= 0
              && (wording.isIn("purpose", article.token(preposition))
                  || (wording.isIn("take-from", article.token(verb))
                      && article.token(preposition).lower().equals("from")));
      if (purpose && !isIdle(noun) && noun.ner().equals("O")) {
        return child;
      }
    }
    return NONE;
  }
}
