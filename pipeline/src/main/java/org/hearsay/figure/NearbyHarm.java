package org.hearsay.figure;

import org.hearsay.corpus.Measure;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a measure from the words right before or after a counted phrase, for phrases that the
 * parser hung elsewhere: "gassing hundreds of people", "12 people (who) have been killed".
 */
final class NearbyHarm {

  private static final int FARTHEST = 7;

  private final Wording wording;

  NearbyHarm(Wording wording) {
    this.wording = wording;
  }

  /**
   * @param first index of the number's first token
   * @param last index of the last token of the counted phrase
   */
  @Nullable Reading read(ParsedArticle article, int first, int last) {
    Reading before = before(article, first);
    return before == null ? after(article, last) : before;
  }

  /**
   * "Left 4 dead, wounded 3 others": the state right behind a bare number, however it is parsed.
   *
   * @param end index after the number's last token
   */
  @Nullable Reading beside(ParsedArticle article, int end) {
    if (end >= article.size()
        || article.token(end).sentence() != article.token(end - 1).sentence()) {
      return null;
    }
    Token state = article.token(end);
    int sentenceEnd = article.sentenceOf(end).end();
    boolean critical =
        wording.isIn("critical", state)
            && (end + 1 == sentenceEnd || !article.token(end + 1).isNoun());
    Measure measure = critical ? Measure.INJURED : wording.measure(Role.STATE, state);
    boolean acts = state.isVerb() && opensObject(article, end + 1, sentenceEnd);
    return measure == null || acts || wording.isIn("struck", state)
        ? null
        : new Reading(measure, end, "beside-" + state.lower());
  }

  /**
   * "Left 59 dead and injured hundreds": a participle behind "and" that goes on without a subject,
   * right before the number, which parsers take for an adjective of it.
   *
   * @param first index of the number's first token
   */
  @Nullable Reading behindJoint(ParsedArticle article, int first) {
    int start = article.sentenceOf(first).first();
    int at = first - 1;
    while (at > start && wording.isIn("hedging", article.token(at))) {
      at--;
    }
    if (at <= start + 1 || !article.token(at).lower().endsWith("ed")) {
      return null;
    }
    int joint = article.token(at - 1).tag().equals("RB") ? at - 2 : at - 1;
    boolean joined =
        joint > start
            && article.token(joint).tag().equals("CC")
            && wording.measure(Role.STATE, article.token(joint - 1)) != null
            && !article.token(joint - 1).isVerb();
    String word = article.token(at).lower();
    Measure done =
        joined ? wording.measureOfStem(Role.OBJECT, word.substring(0, word.length() - 2)) : null;
    return done == null ? null : new Reading(done, at, "behind-" + word);
  }

  private @Nullable Reading before(ParsedArticle article, int first) {
    int start = Math.max(article.sentenceOf(first).first(), first - FARTHEST);
    int at = first - 1;
    while (at >= start && wording.isIn("hedging", article.token(at))) {
      at--;
    }
    if (at < start) {
      return null;
    }
    Token act = article.token(at);
    Measure done = verb(Role.OBJECT, act);
    boolean active = !act.tag().equals("VBN") || at + 1 == first;
    if (done == null || !active || act.lower().equals("shot") || isPassive(article, at)) {
      return null;
    }
    boolean deadly =
        done == Measure.INJURED
            && at > start
            && wording.measure(Role.LETHAL, article.token(at - 1)) != null;
    return new Reading(deadly ? Measure.KILLED : done, at, "before-" + act.lower());
  }

  private @Nullable Reading after(ParsedArticle article, int last) {
    int end = Math.min(article.sentenceOf(last).end(), last + 1 + FARTHEST);
    boolean passive = false;
    for (int at = last + 1; at < end; at++) {
      Token token = article.token(at);
      if (wording.isIn("auxiliary", token)) {
        passive |= token.lemma().equals("be");
        continue;
      }
      Measure state = wording.measure(Role.STATE, token);
      Measure done = token.isVerb() ? wording.measure(Role.SUBJECT, token) : null;
      if (done == null && passive && token.isVerb() && !token.tag().equals("VBG")) {
        done = wording.measure(Role.OBJECT, token);
      }
      Measure found = done == null && !opensObject(article, at + 1, end) ? state : done;
      if (found == null) {
        return null;
      }
      Measure worst =
          found == Measure.INJURED && endsInDeath(article, at, end) ? Measure.KILLED : found;
      return new Reading(worst, at, "after-" + token.lower());
    }
    return null;
  }

  /** "Shot and killed", "shot dead", "stabbed to death". */
  private boolean endsInDeath(ParsedArticle article, int harm, int end) {
    for (int at = harm + 1; at < Math.min(harm + 3, end); at++) {
      Token token = article.token(at);
      if (token.isVerb()) {
        return wording.measure(Role.OBJECT, token) == Measure.KILLED
            || wording.measure(Role.SUBJECT, token) == Measure.KILLED;
      }
      if (wording.measure(Role.LETHAL, token) != null) {
        return true;
      }
    }
    return false;
  }

  /** The measure of a verb, also of one that the tagger took for a noun: "gassing". */
  private @Nullable Measure verb(Role role, Token token) {
    if (token.isVerb()) {
      return wording.measure(role, token);
    }
    return token.lower().endsWith("ing") && token.isNoun()
        ? wording.measureOfStem(role, token.lower().substring(0, token.lower().length() - 3))
        : null;
  }

  private static boolean isPassive(ParsedArticle article, int verb) {
    return article.child(verb, "aux:pass") >= 0 || article.child(verb, "nsubj:pass") >= 0;
  }

  private static boolean opensObject(ParsedArticle article, int at, int end) {
    if (at >= end) {
      return false;
    }
    String tag = article.token(at).tag();
    return tag.equals("DT") || tag.equals("CD") || tag.startsWith("PRP") || tag.startsWith("NN");
  }
}
