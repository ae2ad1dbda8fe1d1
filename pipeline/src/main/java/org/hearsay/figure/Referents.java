package org.hearsay.figure;

import java.util.Set;
import org.hearsay.corpus.Referent;
import org.hearsay.mention.Lexicon;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose figure it is, where the sentence says so: "Ohio has 500 deaths; the country 40,000", "the
 * parks department's budget rose by 12 percent", "500 cases in Ohio".
 */
final class Referents {

  private static final int FARTHEST = 6;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final Wording wording;
  private final Lexicon lexicon = Lexicon.standard();

  Referents(Wording wording) {
    this.wording = wording;
  }

  /**
   * Null where the sentence names nobody.
   *
   * @param anchor index of what is counted or stands at the number, or of the number
   * @param first index of the number's first token
   * @param event the place of the figure's event, whose whole needs no name; null where unknown
   */
  @Nullable Referent of(ParsedArticle article, int anchor, int first, @Nullable String event) {
    int noun = owner(article, anchor, first);
    if (noun < 0) {
      noun = counting(article, anchor);
    }
    if (noun < 0) {
      noun = beside(article, first);
    }
    if (noun < 0) {
      noun = within(article, anchor);
    }
    if (noun < 0 && anchor < first) {
      noun = itself(article, anchor);
    }
    if (noun < 0) {
      return null;
    }
    Referent.Kind kind = kind(article.token(noun));
    if (kind == null && noun == anchor) {
      kind = Referent.Kind.THING;
    }
    String name = kind == null ? null : name(article, noun);
    return kind == null || name == null || name.equals(event)
        ? null
        : new Referent(name, kind, null);
  }

  /** "Ohio has 500 deaths", "the clinic recorded 12": a verb of having over the figure. */
  private int counting(ParsedArticle article, int anchor) {
    Token token = article.token(anchor);
    if (token.head() < 0 || !token.relation().equals("obj")) {
      return -1;
    }
    Token verb = article.token(token.head());
    int subject = wording.isIn("having", verb) ? article.child(verb.index(), "nsubj") : -1;
    return subject >= 0 && kind(article.token(subject)) != null ? subject : -1;
  }

  /** "The department's budget rose by 12 percent": the owner of the subject over the figure. */
  private int owner(ParsedArticle article, int anchor, int first) {
    for (int at = anchor, steps = 0; at >= 0 && steps < FARTHEST; steps++) {
      Token token = article.token(at);
      int own = article.child(at, "nmod:poss");
      boolean before = own >= 0 && own < at && own < first; // not "two parties' offices"
      if (before && !isTeller(token) && kind(article.token(own)) != null) {
        return own;
      }
      if (token.isVerb()) {
        int subject = article.child(at, "nsubj");
        int poss = subject < 0 ? -1 : article.child(subject, "nmod:poss");
        return poss >= 0 && !isTeller(article.token(subject)) && kind(article.token(poss)) != null
            ? poss
            : -1;
      }
      at = SUBJECTS.contains(token.relation()) ? -1 : token.head();
    }
    return -1;
  }

  /** "The channel's Ann Reed", "the paper's poll": they tell of others' figures. */
  private boolean isTeller(Token owned) {
    return owned.ner().equals("PERSON")
        || wording.isIn("paper", owned)
        || wording.isIn("teller", owned);
  }

  /** "; the country 40,000", "and Lund 300": without a verb, going on from such a figure. */
  private int beside(ParsedArticle article, int first) {
    int start = article.sentenceOf(first).first();
    int at = first - 1;
    while (at > start && wording.isIn("hedging", article.token(at))) {
      at--;
    }
    if (at <= start || kind(article.token(at)) == null) {
      return -1;
    }
    int before = at - 1;
    while (before > start
        && (article.token(before).tag().equals("DT") || article.token(before).isNoun())) {
      before--;
    }
    boolean goesOn = article.token(before).word().matches("[;,]|and|while");
    boolean counted = false;
    for (int i = start; i < before; i++) {
      counted |= article.token(i).tag().equals("CD");
    }
    return goesOn && counted ? at : -1;
  }

  /** "500 cases in Ohio": a place on the noun that is counted. */
  private static int within(ParsedArticle article, int anchor) {
    for (int child : article.children(anchor)) {
      int marker = article.child(child, "case");
      boolean place =
          article.token(child).relation().equals("nmod")
              && article.token(child).ner().equals("LOCATION")
              && marker >= 0
              && article.token(marker).lower().matches("in|from|across|throughout|of|for");
      if (place) {
        return child;
      }
    }
    return -1;
  }

  /** "The Velden Index closed at 9,411.20", "unemployment in Orrin": a name at the number. */
  private static int itself(ParsedArticle article, int level) {
    Token noun = article.token(level);
    boolean named = noun.isProperNoun() && !noun.ner().equals("PERSON");
    if (named) {
      return level;
    }
    int name = article.child(level, "compound");
    boolean ofName =
        name >= 0
            && article.token(name).isProperNoun()
            && article.token(name).ner().matches("LOCATION|ORGANIZATION");
    return ofName ? name : -1;
  }

  private Referent.@Nullable Kind kind(Token noun) {
    if (!noun.isNoun()) {
      return null;
    }
    return switch (noun.ner()) {
      case "LOCATION" -> Referent.Kind.PLACE;
      case "ORGANIZATION" -> Referent.Kind.BODY;
      default ->
          wording.isIn("place", noun)
              ? Referent.Kind.PLACE
              : lexicon.isBodyNoun(noun.lemma()) ? Referent.Kind.BODY : null;
    };
  }

  private static String name(ParsedArticle article, int head) {
    int first = head;
    int start = article.sentenceOf(head).first();
    while (first > start && isPart(article, first - 1, head)) {
      first--;
    }
    int last = head;
    int end = article.sentenceOf(head).end();
    while (last + 1 < end
        && !article.token(head).ner().equals("O")
        && article.token(last + 1).ner().equals(article.token(head).ner())) {
      last++;
    }
    return String.join(" ", article.cover(first, last).in(article.text()).split("\\s+", -1));
  }

  private static boolean isPart(ParsedArticle article, int at, int head) {
    Token token = article.token(at);
    boolean inName = !token.ner().equals("O") && token.ner().equals(article.token(head).ner());
    return inName || (token.head() == head && token.relation().matches("compound|amod"));
  }
}
