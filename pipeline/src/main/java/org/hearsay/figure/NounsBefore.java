package org.hearsay.figure;

import java.util.List;
import java.util.Set;
import org.hearsay.quantity.QuantityKind;
import org.hearsay.quantity.QuantityMention;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * The noun that a number leaves to the one before it, in its sentence or the one before: "made
 * 19,000 jobs. Banks made 9,000", "40 percent of nurses agree, 31 percent do not", "By noon it was
 * 340".
 */
final class NounsBefore {

  private static final int NONE = -1;
  private static final int REACH = 45;
  private static final Set<String> IT = Set.of("it", "that", "this", "they");

  private final Wording wording;

  NounsBefore(Wording wording) {
    this.wording = wording;
  }

  /**
   * A number before this one, with its noun.
   *
   * @param noun index of the head of what it counts
   */
  record Known(QuantityMention mention, int noun) {}

  /**
   * Index of the noun; -1 where the number has none to take.
   *
   * @param before the numbers before it in the order of the text, which have one
   */
  int of(ParsedArticle article, QuantityMention mention, int top, List<Known> before) {
    Known last = before.isEmpty() ? null : before.getLast();
    if (last == null || !isNear(article, mention, last) || !isAlike(mention, last.mention())) {
      return NONE;
    }
    boolean fits =
        isPart(mention)
            ? isPart(last.mention()) && isSubject(article, top) && last.mention().counted() >= 0
            : isParallel(article, mention, top, last);
    fits |= isListed(article, mention, last);
    return fits || isIt(article, top) || isAside(article, top, last.mention()) ? last.noun() : NONE;
  }

  private static boolean isNear(ParsedArticle article, QuantityMention mention, Known last) {
    int apart =
        article.token(mention.first()).sentence()
            - article.token(last.mention().first()).sentence();
    int one = article.sentenceOf(mention.first()).paragraph();
    int other = article.sentenceOf(last.mention().first()).paragraph();
    return apart <= 1 && one == other && mention.first() - last.mention().end() <= REACH;
  }

  private static boolean isPart(QuantityMention mention) {
    return mention.kind() == QuantityKind.PERCENT || mention.kind() == QuantityKind.FRACTION;
  }

  private static boolean isAlike(QuantityMention one, QuantityMention other) {
    return one.kind() == other.kind() || (isPart(one) && isPart(other));
  }

  private static boolean isSubject(ParsedArticle article, int top) {
    return article.token(top).relation().startsWith("nsubj");
  }

  /** "Fifty percent (50%)": the same once more. */
  private static boolean isAside(ParsedArticle article, int top, QuantityMention last) {
    int head = article.token(top).head();
    return head >= last.first() && head < last.end();
  }

  /** "Cuts of $5 million for roads and $6 million for schools": one noun for both. */
  private boolean isListed(ParsedArticle article, QuantityMention mention, Known last) {
    int first = mention.first();
    boolean one = article.token(first).sentence() == article.token(last.noun()).sentence();
    int of = last.mention().first() - 1;
    while (of > last.noun() && isHedge(article.token(of))) {
      of--;
    }
    int at = first - 1;
    while (at > last.mention().end() && isHedge(article.token(at))) {
      at--;
    }
    return one
        && last.noun() == of - 1
        && article.token(of).lower().equals("of")
        && article.token(at).lower().matches("and|or|versus");
  }

  private boolean isHedge(Token token) {
    return wording.isIn("hedging", token) && !token.lower().matches("of|from|between");
  }

  /** "By noon it was 340", "that number reached 9,000". */
  private boolean isIt(ParsedArticle article, int top) {
    int head = article.child(top, "cop") >= 0 ? top : article.token(top).head();
    int subject = head < 0 ? NONE : article.child(head, "nsubj");
    boolean level = head == top || (head >= 0 && wording.isIn("level-verb", article.token(head)));
    boolean it =
        subject >= 0
            && (IT.contains(article.token(subject).lower())
                || wording.isIn("number", article.token(subject)));
    return level && it;
  }

  /** "Banks made 9,000": bare, and an object as the number before is, of a verb of its kind. */
  private boolean isParallel(ParsedArticle article, QuantityMention mention, int top, Known last) {
    Token token = article.token(top);
    boolean bare = mention.kind() == QuantityKind.CARDINAL && token.tag().equals("CD");
    if (!bare || !token.relation().equals("obj") || isTooSmall(mention)) {
      return false;
    }
    Token noun = article.token(last.noun());
    if (!noun.relation().equals("obj") || noun.head() < 0 || !noun.tag().endsWith("S")) {
      return false;
    }
    Token one = article.token(token.head());
    Token other = article.token(noun.head());
    boolean having = wording.isIn("having", one) && wording.isIn("having", other);
    return one.lemma().equals(other.lemma()) || having;
  }

  /** "Has one": no count of many. */
  private static boolean isTooSmall(QuantityMention mention) {
    return mention.quantity().value() != null && mention.quantity().value().intValue() < 2;
  }
}
