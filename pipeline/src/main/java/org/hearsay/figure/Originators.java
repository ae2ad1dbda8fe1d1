package org.hearsay.figure;

import java.util.List;
import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is named as estimating a figure in its own sentence: "U.S. officials estimate", "according to
 * police", "which the ministry holds responsible for killing 40".
 */
final class Originators {

  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "WP$", "IN", "TO", "VBG");
  private static final List<String> SOURCES = List.of("by", "from");

  private final Wording wording;

  Originators(Wording wording) {
    this.wording = wording;
  }

  /**
   * Who it is, and where the words that say so stand.
   *
   * @param name without its article: "U.S. officials"
   * @param word index of the estimating verb or of "according"
   */
  record Originator(String name, int word) {}

  /**
   * The nearest above {@code token} in the tree; null where nobody is named.
   *
   * @param harm index of the word that says the measure
   */
  @Nullable Originator of(ParsedArticle article, int token, int harm) {
    Originator beside = before(article, harm);
    if (beside != null) {
      return beside;
    }
    int below = token;
    for (int at = token, steps = 0; at >= 0 && steps < 40; steps++) {
      Originator found = at == token ? null : byVerb(article, at, below);
      if (found == null) {
        found = accordingTo(article, at);
      }
      if (found == null) {
        found = setBeside(article, at);
      }
      if (found != null) {
        return found;
      }
      below = at;
      at = article.token(at).head();
    }
    return null;
  }

  private @Nullable Originator byVerb(ParsedArticle article, int at, int below) {
    Token verb = article.token(at);
    if (!wording.isIn("estimate", verb)) {
      return null;
    }
    if (verb.isNoun()) {
      return byNoun(article, at);
    }
    String relation = article.token(below).relation();
    boolean blames = wording.isIn("blame", verb);
    boolean told =
        relation.equals("ccomp")
            || relation.equals("parataxis")
            || isMistaken(article, at, below)
            || (relation.equals("dep") && below > at && verb.isVerb())
            || isGiven(article, verb, below);
    if (!told && !blames) {
      return null;
    }
    int subject = article.child(at, "nsubj");
    return named(article, subject < 0 ? agent(article, at, "by") : subject, at);
  }

  /** "Counted 355 dead", "put the number at 1,300", "spoke of 281 deaths": the number is argued. */
  private boolean isGiven(ParsedArticle article, Token verb, int below) {
    Token argument = article.token(below);
    if (argument.relation().equals("obj") || argument.relation().equals("xcomp")) {
      return wording.isIn("counts", verb);
    }
    int marker = argument.relation().equals("obl") ? article.child(below, "case") : -1;
    return marker >= 0
        && ((wording.isIn("puts-at", verb) && article.token(marker).lower().equals("at"))
            || (wording.isIn("speaks-of", verb) && article.token(marker).lower().equals("of")));
  }

  /** "40 people died, police said": the parser at times takes what is said for a side clause. */
  private static boolean isMistaken(ParsedArticle article, int verb, int below) {
    return below < verb
        && article.token(below).relation().equals("advcl")
        && article.child(below, "mark") < 0
        && article.child(verb, "ccomp") < 0
        && article.child(verb, "obj") < 0;
  }

  /** "The claim by activists that", "the ministry's estimate". */
  private @Nullable Originator byNoun(ParsedArticle article, int noun) {
    int owner = article.child(noun, "nmod:poss");
    for (String preposition : SOURCES) {
      owner = owner < 0 ? agent(article, noun, preposition) : owner;
    }
    return named(article, owner, noun);
  }

  private static int agent(ParsedArticle article, int at, String preposition) {
    for (int child : article.children(at)) {
      int marker = article.child(child, "case");
      if (marker >= 0 && article.token(marker).lower().equals(preposition)) {
        return child;
      }
    }
    return -1;
  }

  /**
   * "That officials estimate killed 40": the parser often takes such verbs for nouns, so the words
   * before the harm decide.
   */
  private @Nullable Originator before(ParsedArticle article, int harm) {
    int at = harm - 1;
    int start = article.sentenceOf(harm).first();
    while (at > start && isLight(article.token(at))) {
      at--;
    }
    if (at <= start || !wording.isIn("estimate", article.token(at))) {
      return null;
    }
    Token source = article.token(at - 1);
    return source.isNoun() ? surface(article, at - 1, at) : null;
  }

  private static boolean isLight(Token token) {
    return token.tag().equals("RB") || token.tag().equals("MD") || token.lemma().equals("have");
  }

  private @Nullable Originator surface(ParsedArticle article, int last, int word) {
    int first = last;
    while (first - 1 >= article.sentenceOf(last).first()) {
      Token token = article.token(first - 1);
      if (!token.isNoun() && !token.tag().startsWith("JJ")) {
        break;
      }
      first--;
    }
    return isSource(article.token(last)) ? originator(article, first, last, word) : null;
  }

  private boolean isSource(Token token) {
    return token.isNoun() && !wording.isIn("no-source", token);
  }

  private static Originator originator(ParsedArticle article, int first, int last, int word) {
    String text = article.cover(first, last).in(article.text());
    return new Originator(
        text.indexOf('\n') < 0 ? text : String.join(" ", text.split("\\s+", -1)), word);
  }

  /** "40 died, police said": the saying verb hangs beside what it reports. */
  private @Nullable Originator setBeside(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      Token verb = article.token(child);
      if (verb.relation().equals("parataxis") && verb.isVerb() && wording.isIn("estimate", verb)) {
        return named(article, article.child(child, "nsubj"), child);
      }
    }
    return null;
  }

  private @Nullable Originator accordingTo(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      int marker = article.child(child, "case");
      if (marker >= 0
          && (article.token(marker).lower().equals("according")
              || article.token(marker).lower().equals("per"))) {
        return named(article, child, marker);
      }
    }
    return null;
  }

  private @Nullable Originator named(ParsedArticle article, int head, int word) {
    if (head < 0 || !isSource(article.token(head))) {
      return null;
    }
    int first = head;
    while (first - 1 >= article.sentenceOf(head).first()
        && isInName(article, article.token(first - 1), head)) {
      first--;
    }
    int last = head;
    while (last + 1 < article.sentenceOf(head).end() && isOfPhrase(article, last + 1, head)) {
      last++;
    }
    return originator(article, first, last, word);
  }

  private static boolean isInName(ParsedArticle article, Token token, int head) {
    boolean determiner = DETERMINERS.contains(token.tag());
    boolean joined = token.isWord() || token.word().equals("-");
    return !determiner && joined && token.head() >= 0 && article.isUnder(token.index(), head);
  }

  /** "Ministry of health", "Syrian Observatory for Human Rights", "Doctors Without Borders". */
  private static boolean isOfPhrase(ParsedArticle article, int at, int head) {
    Token token = article.token(at);
    Token first = article.token(head + 1);
    boolean begins =
        first.lower().equals("of")
            || (first.lower().equals("for") && article.token(head).isProperNoun())
            || (first.tag().equals("IN") && Character.isUpperCase(first.word().charAt(0)));
    return begins
        && at - head <= 5
        && article.isUnder(at, head)
        && (token.isNoun()
            || token.tag().equals("IN")
            || token.tag().startsWith("JJ")
            || token.tag().equals("DT"));
  }
}
