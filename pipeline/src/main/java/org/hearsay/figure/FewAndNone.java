package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.figure.Wording.Role;
import org.hearsay.quantity.Movement;
import org.hearsay.quantity.QuantityKind;
import org.hearsay.quantity.QuantityMention;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** Words that stand for a number of people: "several sailors", "no deaths", "nobody was hurt". */
final class FewAndNone {

  private static final Quantity SEVERAL =
      new Quantity(null, BigDecimal.valueOf(3), BigDecimal.valueOf(9), Hedge.VAGUE, null);

  private final Wording wording;

  FewAndNone(Wording wording) {
    this.wording = wording;
  }

  /**
   * In the order of the text.
   *
   * @param taken tokens that another number has
   */
  List<QuantityMention> in(ParsedArticle article, boolean[] taken) {
    List<QuantityMention> found = new ArrayList<>();
    for (Token token : article.tokens()) {
      int at = token.index();
      if (taken[at] || (token.head() >= 0 && taken[token.head()])) {
        continue;
      }
      if (token.lower().equals("several")) {
        int counted = isNumberOf(article, token) ? token.head() : -1;
        found.add(mention(article, at, at + 1, SEVERAL, counted));
      } else if (wording.isIn("nobody", token)) {
        found.add(mention(article, at, at + 1, Quantity.exactly(0), -1));
      } else if (token.lower().equals("no") && isNone(article, token)) {
        boolean oneWord = article.token(token.head()).lower().equals("one");
        int end = oneWord ? token.head() + 1 : at + 1;
        found.add(mention(article, at, end, Quantity.exactly(0), token.head()));
      }
    }
    return found;
  }

  private static boolean isNumberOf(ParsedArticle article, Token several) {
    return several.head() > several.index()
        && article.token(several.head()).isNoun()
        && !several.relation().startsWith("nsubj");
  }

  /** "No deaths", "no one", and not "no further deaths", "no other people". */
  private boolean isNone(ParsedArticle article, Token no) {
    if (no.head() <= no.index()) {
      return false;
    }
    Token noun = article.token(no.head());
    for (int child : article.children(noun.index())) {
      if (child != no.index() && wording.isIn("further", article.token(child))) {
        return false;
      }
    }
    Measure counted = wording.measure(Role.COUNTED, noun);
    return noun.lower().equals("one") || counted != null || wording.isIn("person", noun);
  }

  private static QuantityMention mention(
      ParsedArticle article, int first, int end, Quantity quantity, int counted) {
    return new QuantityMention(
        article.cover(first, end - 1),
        first,
        end,
        end - 1,
        quantity,
        QuantityKind.CARDINAL,
        counted,
        -1,
        Movement.NONE,
        null,
        false);
  }
}
