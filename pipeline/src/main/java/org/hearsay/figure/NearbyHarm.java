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
  private static final int LONGEST_ASIDE = 16;

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
    if (done == null && isTakenForNoun(article, at)) {
      done = wording.measure(Role.OBJECT, act);
    }
    boolean joined = at > start && article.token(at - 1).tag().equals("CC");
    boolean active = !act.tag().equals("VBN") || at + 1 == first || joined;
    if (done == null || !active || act.lower().equals("shot") || isPassive(article, at)) {
      return null;
    }
    boolean deadly =
        done == Measure.INJURED
            && at > start
            && wording.measure(Role.LETHAL, article.token(at - 1)) != null;
    return new Reading(deadly ? Measure.KILLED : done, at, "before-" + act.lower());
  }

  /** "And then brutally murders 20 pupils": a verb that the tagger took for a noun. */
  private static boolean isTakenForNoun(ParsedArticle article, int at) {
    return article.token(at).isNoun()
        && at > 0
        && article.token(at - 1).tag().equals("RB")
        && article.token(at - 1).lower().endsWith("ly");
  }

  private @Nullable Reading after(ParsedArticle article, int last) {
    if (isOfOthers(article, last)) {
      return null;
    }
    int from = behindAside(article, last + 1);
    int end = Math.min(article.sentenceOf(last).end(), from + FARTHEST);
    boolean passive = false;
    boolean deadly = false; // "fatally shot"
    for (int at = from; at < end; at++) {
      Token token = article.token(at);
      boolean leaves = passive && wording.isIn("leave", token);
      if (wording.isIn("auxiliary", token) || leaves || token.lower().equals("as")) {
        passive |= token.lemma().equals("be");
        deadly |= token.tag().equals("RB") && wording.measure(Role.LETHAL, token) != null;
        continue;
      }
      if (passive && token.lower().equals("in") && isInCare(article, at + 1, end)) {
        return new Reading(Measure.INJURED, at, Care.RULE + "condition");
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
      boolean dies = deadly || endsInDeath(article, at, end);
      Measure worst = found == Measure.INJURED && dies ? Measure.KILLED : found;
      return new Reading(worst, at, "after-" + token.lower());
    }
    return null;
  }

  /** "In a coma", "in critical condition". */
  private boolean isInCare(ParsedArticle article, int from, int end) {
    boolean grave = false;
    for (int at = from; at < Math.min(from + 5, end); at++) {
      Token token = article.token(at);
      if (wording.isIn("coma", token) || (grave && wording.isIn("condition", token))) {
        return true;
      }
      grave |= wording.isIn("grave", token);
    }
    return false;
  }

  /** "Four members of one family": what follows is told of the four. */
  private static boolean isOfOthers(ParsedArticle article, int noun) {
    Token token = article.token(noun);
    return token.relation().equals("nmod")
        && token.head() < noun
        && article.child(token.head(), "nummod") >= 0;
  }

  /** Behind ", including 40 children," and behind ", two Danes and a Swede" of the same list. */
  private int behindAside(ParsedArticle article, int from) {
    int end = Math.min(article.sentenceOf(from - 1).end(), from + LONGEST_ASIDE);
    if (from + 1 >= end || !isPause(article.token(from))) {
      return from;
    }
    boolean including = wording.isIn("part-of", article.token(from + 1));
    boolean numbered = false;
    for (int at = from + 1; at < end; at++) {
      Token token = article.token(at);
      numbered |= token.tag().equals("CD");
      if (including && isPause(token)) {
        return at + 1;
      }
      boolean listed = !including && numbered && wording.isIn("auxiliary", token);
      if (listed) {
        return at;
      }
      if (!including && !isOfList(token)) {
        return from;
      }
    }
    return from;
  }

  private static boolean isPause(Token token) {
    return token.word().equals(",") || token.word().equals("--") || token.word().equals("—");
  }

  private static boolean isOfList(Token token) {
    return token.tag().equals("CD")
        || token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("CC")
        || token.tag().equals("DT")
        || token.word().equals(",");
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
