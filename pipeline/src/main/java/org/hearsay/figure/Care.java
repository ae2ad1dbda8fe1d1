package org.hearsay.figure;

import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is hurt, told by where they are: "in critical condition", "taken to a hospital",
 * "in the hospital". Who died there is dead.
 */
final class Care {

  /** How the rules begin that find somebody in care. */
  static final String RULE = "care-";

  private final Wording wording;

  Care(Wording wording) {
    this.wording = wording;
  }

  /** What a predicate says of its subject or of those it is done to; null where it is no care. */
  @Nullable Reading of(ParsedArticle article, int predicate) {
    Token token = article.token(predicate);
    if (wording.isIn("unharmed", token)) {
      return null;
    }
    if (token.isNoun()) {
      return isPlace(article, predicate) ? found(article, predicate, predicate) : null;
    }
    if (!token.isVerb()) {
      return null;
    }
    if (isHope(article, token)) {
      return found(article, predicate, predicate);
    }
    boolean brings = wording.isIn("bring", token);
    boolean clings = wording.isIn("cling", token);
    for (int child : article.children(predicate)) {
      if (isCondition(article, child)
          || isHurt(article, child)
          || (brings && isPlace(article, child))
          || (clings && wording.isIn("life", article.token(child)))) {
        return found(article, predicate, child);
      }
    }
    return null;
  }

  /** "Three others in critical condition", "three others in the hospital". */
  @Nullable Reading ofNoun(ParsedArticle article, int noun) {
    boolean other = article.token(noun).lemma().equals("other");
    for (int child : article.children(noun)) {
      boolean inCare = isCondition(article, child) || (other && isPlace(article, child));
      if (article.token(child).relation().equals("nmod") && inCare) {
        return found(article, noun, child);
      }
    }
    return null;
  }

  /**
   * Adds to the rule of who was hit that they live: "was shot in the leg", "was shot but survived",
   * "was also shot" beside the dead.
   */
  @Nullable Reading alive(ParsedArticle article, @Nullable Reading hit) {
    if (hit == null
        || hit.measure() != Measure.INJURED
        || !isStruck(hit.rule())
        || !lives(article, hit.word())) {
      return hit;
    }
    return new Reading(hit.measure(), hit.word(), hit.rule().name() + "-alive");
  }

  /** Whether a rule leaves open if those whom it found live: "object-of-shoot". */
  boolean isStruck(FigureRule rule) {
    return wording.list("struck").contains(lastPart(rule.name()));
  }

  private static String lastPart(String rule) {
    return rule.substring(rule.lastIndexOf('-') + 1);
  }

  private boolean lives(ParsedArticle article, int act) {
    for (int child : article.children(act)) {
      Token token = article.token(child);
      boolean isLimb = token.relation().equals("obl") && wording.isIn("limb", token);
      boolean isSequel =
          switch (token.relation()) {
            case "conj", "parataxis", "advcl", "acl:relcl" ->
                wording.isIn("survive", token) || wording.isIn("expect", token);
            default -> false;
          };
      boolean isFurther =
          token.lower().equals("also") && wording.isIn("struck", article.token(act));
      if (isLimb || isSequel || isFurther) {
        return true;
      }
    }
    return false;
  }

  /** "Is expected to survive". */
  private boolean isHope(ParsedArticle article, Token verb) {
    return verb.relation().equals("xcomp")
        && wording.isIn("survive", verb)
        && wording.isIn("expect", article.token(verb.head()));
  }

  /** "With gunshot wounds", "from his injuries". */
  private boolean isHurt(ParsedArticle article, int at) {
    int marker = article.child(at, "case");
    return marker >= 0
        && wording.isIn("bearing", article.token(marker))
        && wording.measure(Role.SUFFER, article.token(at)) != null;
  }

  private boolean isPlace(ParsedArticle article, int at) {
    if (isCondition(article, at)) {
      return true;
    }
    int marker = article.child(at, "case");
    return marker >= 0
        && wording.isIn("place-of", article.token(marker))
        && wording.isIn("hospital", article.token(at))
        && (!wording.isIn("any-center", article.token(at)) || isNamed(article, at));
  }

  /** "A medical center", "Lund Center"; not "at the center of the row". */
  private static boolean isNamed(ParsedArticle article, int at) {
    return article.child(at, "compound") >= 0 || article.child(at, "amod") >= 0;
  }

  /** "In critical condition", "in serious but stable condition". */
  private boolean isCondition(ParsedArticle article, int at) {
    int marker = article.child(at, "case");
    boolean in = marker >= 0 && article.token(marker).lower().equals("in");
    if (in && wording.isIn("coma", article.token(at))) {
      return true;
    }
    if (!in || !wording.isIn("condition", article.token(at))) {
      return false;
    }
    for (int child : article.children(at)) {
      if (wording.isIn("grave", article.token(child))) {
        return true;
      }
    }
    return false;
  }

  /** "Taken to a hospital, where he died", "taken to a hospital but died". */
  private Reading found(ParsedArticle article, int predicate, int place) {
    boolean died = dies(article, predicate) || dies(article, place);
    Measure measure = died ? Measure.KILLED : Measure.INJURED;
    return new Reading(measure, predicate, RULE + kind(article, place));
  }

  /** "Gunshot" of a gunshot wound, which the dead have too, else the word itself. */
  String kind(ParsedArticle article, int wound) {
    boolean isWound = wording.measure(Role.SUFFER, article.token(wound)) != null;
    for (int child : article.children(wound)) {
      if (isWound && wording.isIn("struck", article.token(child))) {
        return article.token(child).lemma();
      }
    }
    return article.token(wound).lemma();
  }

  private boolean dies(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      Token clause = article.token(child);
      boolean isClause =
          switch (clause.relation()) {
            case "acl:relcl", "acl", "conj", "advcl", "parataxis", "ccomp" -> true;
            default -> false;
          };
      if (isClause && isDeath(article, child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeath(ParsedArticle article, int clause) {
    if (wording.measure(Role.SUBJECT, article.token(clause)) == Measure.KILLED
        || wording.measure(Role.STATE, article.token(clause)) == Measure.KILLED) {
      return true;
    }
    for (int child : article.children(clause)) {
      boolean isState = !article.token(child).relation().startsWith("nsubj");
      if (isState && wording.measure(Role.STATE, article.token(child)) == Measure.KILLED) {
        return true;
      }
    }
    return false;
  }
}
