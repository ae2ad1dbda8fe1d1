package org.hearsay.figure;

import java.util.Set;
import org.hearsay.corpus.Measure;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Some of those who came to harm, told by that: "two journalists were among those killed", "16 of
 * the dead", "the dead included nine", "a third of the dead, 450".
 */
final class OfTheHarmed {

  private static final Set<String> AMONG = Set.of("among", "amongst");

  private final Wording wording;
  private final MeasureReader measures;

  OfTheHarmed(Wording wording, MeasureReader measures) {
    this.wording = wording;
    this.measures = measures;
  }

  /** "Three children were among the dead": there are more of them. */
  boolean isAmongThem(ParsedArticle article, int head) {
    Token token = article.token(head);
    boolean joined = token.relation().equals("conj") && token.head() >= 0;
    return amongThem(article, joined ? token.head() : head) != null;
  }

  /** Null where the phrase under {@code head} is no such part. */
  @Nullable Reading of(ParsedArticle article, int head) {
    Reading found = amongThem(article, head);
    if (found == null) {
      found = ofThem(article, head);
    }
    if (found == null) {
      found = included(article, head);
    }
    if (found == null) {
      found = fatally(article, head);
    }
    return found == null ? null : found.asPart();
  }

  /** "Were among the dead", "two of them among the dead", "among the dead were three". */
  private @Nullable Reading amongThem(ParsedArticle article, int head) {
    Token token = article.token(head);
    if (token.head() >= 0
        && token.relation().startsWith("nsubj")
        && isMarked(article, token.head(), AMONG)) {
      return harm(article, token.head());
    }
    for (int at : new int[] {head, token.head()}) {
      boolean own = at == head || (at >= 0 && token.relation().startsWith("nsubj"));
      for (int child : own ? article.children(at) : new int[0]) {
        if (isMarked(article, child, AMONG)) {
          return harm(article, child);
        }
      }
    }
    return null;
  }

  /** "Sixteen of the dead", "nearly a third of the dead, 450, are children". */
  private @Nullable Reading ofThem(ParsedArticle article, int head) {
    Token token = article.token(head);
    boolean aside = token.tag().equals("CD") && token.head() >= 0 && isSetOff(article, head);
    int whole = aside ? token.head() : head;
    if (!aside && !token.tag().equals("CD") && !wording.isIn("large", token)) {
      return null;
    }
    for (int child : article.children(whole)) {
      boolean of = article.token(child).relation().equals("nmod");
      int state = of ? article.child(child, "amod") : -1;
      boolean the = article.token(child).lower().equals("the"); // parsers take it for the noun
      if (the && state >= 0 && state == child + 1) {
        return state(article, state);
      }
      if (of && isMarked(article, child, Set.of("of"))) {
        return state(article, child);
      }
    }
    return null;
  }

  private static boolean isSetOff(ParsedArticle article, int at) {
    return at > 0
        && at + 1 < article.size()
        && article.token(at - 1).word().equals(",")
        && article.token(at + 1).word().equals(",");
  }

  /** "The dead included nine who". */
  private @Nullable Reading included(ParsedArticle article, int head) {
    Token token = article.token(head);
    if (token.head() < 0 || !token.relation().equals("obj")) {
      return null;
    }
    Token verb = article.token(token.head());
    int whole = verb.lemma().equals("include") ? article.child(verb.index(), "nsubj") : -1;
    return whole < 0 ? null : harm(article, whole);
  }

  /** "Twenty were shot, 12 of them fatally". */
  private @Nullable Reading fatally(ParsedArticle article, int head) {
    for (int child : article.children(head)) {
      Token adverb = article.token(child);
      if (child > head
          && adverb.tag().equals("RB")
          && wording.measure(Role.LETHAL, adverb) != null) {
        return new Reading(Measure.KILLED, child, "of-them-" + adverb.lower());
      }
    }
    return null;
  }

  private static boolean isMarked(ParsedArticle article, int at, Set<String> prepositions) {
    int marker = article.child(at, "case");
    return marker >= 0 && prepositions.contains(article.token(marker).lower());
  }

  private @Nullable Reading harm(ParsedArticle article, int at) {
    Reading found = state(article, at);
    return found == null ? measures.own(article, at) : found;
  }

  /** "The dead", "the 27 dead", "the injured": a state that stands for those in it. */
  private @Nullable Reading state(ParsedArticle article, int at) {
    Token token = article.token(at);
    Measure measure = wording.measure(Role.STATE, token);
    boolean stands =
        !token.isVerb()
            || article.child(at, "det") >= 0
            || isMarked(article, at, Set.of("of")); // "scores of injured"
    return measure == null || !stands ? null : new Reading(measure, at, "of-the-" + token.lower());
  }
}
