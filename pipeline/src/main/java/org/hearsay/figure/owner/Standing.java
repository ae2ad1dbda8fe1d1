package org.hearsay.figure.owner;

import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * What stands at the number, moved to it or by it, or is it: "the debt stands at $16 trillion",
 * "cut the rate to 4 percent", "the error is 3 points", "a rate of 5 percent", "shares worth $30".
 */
final class Standing implements Construction {

  private static final Set<String> BARE =
      Set.of("obj", "xcomp", "dep", "advmod", "obl:npmod", "obl:tmod", "ccomp", "nummod");

  private final Words words;

  Standing(Words words) {
    this.words = words;
  }

  @Override
  public int ownerIn(Site site) {
    ParsedArticle article = site.article();
    if (site.level() >= 0) {
      Token level = article.token(site.level());
      boolean reached =
          words.isIn("extreme", level)
              && level.head() >= 0
              && article.token(level.head()).isVerb()
              && level.index() < site.first();
      int reaching = reached ? ofVerb(article, level, article.token(level.head())) : NONE;
      return reaching < 0 ? level.index() : fit(site, reaching);
    }
    if (site.isModifier() || (site.isCount() && site.phrase() >= site.end())) {
      return NONE;
    }
    if (article.child(site.phrase(), "cop") >= 0) {
      return fit(site, Subjects.of(article, site.phrase()));
    }
    Token head = site.head();
    if (head.head() < 0) {
      return NONE;
    }
    Token over = article.token(head.head());
    int found = over.isVerb() ? ofVerb(article, head, over) : ofNoun(article, head, over);
    if (found < 0 && over.tag().startsWith("JJ") && article.child(over.index(), "cop") >= 0) {
      found = isMarked(article, head) ? Subjects.of(article, over.index()) : NONE; // "lower at 5"
    }
    boolean amount = over.tag().matches("CD|\\$|RB|RP") || words.isIn("unit", over);
    if (found < 0 && amount && over.head() >= 0 && article.token(over.head()).isVerb()) {
      found = ofVerb(article, head, article.token(over.head())); // "rose by 2 cents to $24"
    }
    return fit(site, found);
  }

  private int ofVerb(ParsedArticle article, Token number, Token verb) {
    String preposition = Subjects.preposition(article, number.index());
    boolean bare = preposition.isEmpty() && BARE.contains(number.relation());
    if (!bare && article.child(number.index(), "case") >= 0 && !isLevel(article, number)) {
      return NONE;
    }
    int object = article.child(verb.index(), "obj");
    boolean amount =
        object >= 0
            && (words.isIn("unit", article.token(object))
                || article.token(object).tag().matches("CD|\\$"));
    if (object >= 0 && object < number.index() && !amount) {
      if (preposition.matches("for|at") && words.isIn("trade", verb)) {
        return object;
      }
      boolean level = words.isIn("level-noun", article.token(object));
      boolean moved = !bare && (words.isIn("move", verb) || level);
      return moved ? object : NONE;
    }
    boolean stands = words.isIn("stand", verb);
    boolean changes = number.relation().equals("obj") && isTransitive(verb);
    return stands && !changes ? Subjects.of(article, verb.index()) : NONE;
  }

  /** "Raised $30 million": a verb that moves what is its object. */
  private static boolean isTransitive(Token verb) {
    return verb.lemma()
        .matches("raise|lower|cut|reduce|boost|slash|push|lift|bring|set|hold|put|keep|cap");
  }

  private boolean isMarked(ParsedArticle article, Token number) {
    return article.child(number.index(), "case") >= 0 && isLevel(article, number);
  }

  private boolean isLevel(ParsedArticle article, Token number) {
    int marker = article.child(number.index(), "case");
    return words.isIn("level", article.token(marker));
  }

  /** "A rate of 5 percent", "its debt, $3 billion". */
  private int ofNoun(ParsedArticle article, Token number, Token noun) {
    boolean before = noun.isNoun() && noun.index() < number.index();
    boolean of =
        Subjects.preposition(article, number.index()).matches("of|at|to|above|below|over|for");
    return before && of && words.isIn("level-noun", noun) ? noun.index() : NONE;
  }

  private int fit(Site site, int noun) {
    boolean fits =
        noun >= 0 && !site.holds(noun) && !words.isIn("tell", site.article().token(noun));
    return fits ? noun : NONE;
  }
}
