package org.hearsay.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.Measure;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The dead told by how they died: "of the 12 dead, nine were shot", "12 people died. Nine of them
 * were shot", "12 were killed: nine were shot, two stabbed". Who was shot there is dead.
 */
final class DeadByHow {

  private static final Set<String> THEM = Set.of("them", "those", "whom", "these");

  private final Wording wording;

  DeadByHow(Wording wording) {
    this.wording = wording;
  }

  /** The same figures in the same order, those of the dead as killed. */
  List<FigureReader.Draft> of(ParsedArticle article, List<FigureReader.Draft> drafts) {
    List<FigureReader.Draft> read = new ArrayList<>();
    int lastDead = -1; // index in read of the last whole count of the dead
    int lastHit = -1; // of the last that was taken for some of them
    for (FigureReader.Draft draft : drafts) {
      FigureReader.Draft dead = lastDead < 0 ? null : read.get(lastDead);
      boolean hit =
          draft.rule().struck() || (draft.measure() == Measure.COUNT && isBeaten(article, draft));
      if (dead != null && hit && fits(dead, draft)) {
        FigureReader.Draft before = lastHit < 0 ? null : read.get(lastHit);
        if (isOfThem(article, dead, draft) || isNext(article, before, draft)) {
          lastHit = read.size();
          read.add(draft.as(Measure.KILLED, draft.rule().asPart()));
          continue;
        }
      }
      boolean whole = draft.measure() == Measure.KILLED && !draft.rule().tellsSingly();
      if (whole && !draft.rule().part()) {
        lastDead = read.size();
        lastHit = -1;
      } else if (whole && dead != null && isOfThem(article, dead, draft)) {
        lastHit = read.size();
      }
      read.add(draft);
    }
    return read;
  }

  /** "One was beaten": a count of what was done to people by a verb that tells of no measure. */
  private boolean isBeaten(ParsedArticle article, FigureReader.Draft draft) {
    Token token = article.token(draft.anchor());
    return token.relation().equals("nsubj:pass")
        && wording.isIn("deadly-act", article.token(token.head()));
  }

  /** Some are not more than all. */
  private static boolean fits(FigureReader.Draft dead, FigureReader.Draft some) {
    var all = dead.quantity().high() == null ? dead.quantity().value() : dead.quantity().high();
    var part = some.quantity().low();
    return all == null || part == null || part.compareTo(all) <= 0;
  }

  private static boolean isOfThem(
      ParsedArticle article, FigureReader.Draft dead, FigureReader.Draft some) {
    Sentence sentence = article.sentenceOf(some.anchor());
    Sentence told = article.sentenceOf(dead.anchor());
    if (sentence.index() == told.index()) {
      return isOpenedBy(article, dead, sentence) || isUnfolded(article, dead, some);
    }
    return sentence.index() == told.index() + 1
        && sentence.paragraph() - told.paragraph() <= 1
        && pointsBack(article, some);
  }

  /** "Of the 12 dead, …". */
  private static boolean isOpenedBy(
      ParsedArticle article, FigureReader.Draft dead, Sentence sentence) {
    int at = sentence.first();
    while (at < dead.anchor() && !article.token(at).lower().equals("of")) {
      at++;
    }
    boolean first = at - sentence.first() <= 1 || article.token(at - 1).word().equals(",");
    return first && at < dead.anchor() && dead.anchor() - at <= 5;
  }

  /** "12 were killed: nine were shot", "the 12 dead included nine who were shot". */
  private static boolean isUnfolded(
      ParsedArticle article, FigureReader.Draft dead, FigureReader.Draft some) {
    for (int at = dead.anchor() + 1; at < some.anchor(); at++) {
      String word = article.token(at).lower();
      if (word.equals(":") || article.token(at).lemma().equals("include")) {
        return true;
      }
    }
    return pointsBack(article, some);
  }

  /** "Nine of them", "nine of those". */
  private static boolean pointsBack(ParsedArticle article, FigureReader.Draft some) {
    int at = some.anchor() + 1;
    return at + 1 < article.size()
        && article.token(at).lower().equals("of")
        && THEM.contains(article.token(at + 1).lower());
  }

  /** "… and three were stabbed": it goes on in the same sentence. */
  private static boolean isNext(
      ParsedArticle article, FigureReader.@Nullable Draft before, FigureReader.Draft some) {
    return before != null
        && article.token(before.anchor()).sentence() == article.token(some.anchor()).sentence();
  }
}
