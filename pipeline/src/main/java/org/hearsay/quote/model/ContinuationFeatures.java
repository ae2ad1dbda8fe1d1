package org.hearsay.quote.model;

import java.util.BitSet;
import org.hearsay.syntax.Sentence;

/**
 * Step C: whether a whole sentence before or after the cue's belongs to the same attribution, asked
 * sentence by sentence away from the cue until the first no.
 */
public final class ContinuationFeatures {

  /** How many sentences after the cue's are asked at most. */
  public static final int MAX_AFTER = 11;

  /** How many sentences before the cue's are asked at most. */
  public static final int MAX_BEFORE = 5;

  private static final int PAIRED = 15;
  private static final int SINGLE = 7;

  private final TokenTable t;
  private final CueScores cues;
  private final int cue;
  private final Sentence home;
  private final int around;
  private final long[] core = new long[PAIRED + SINGLE];

  public ContinuationFeatures(TokenTable table, CueScores cues, int cue) {
    t = table;
    this.cues = cues;
    this.cue = cue;
    home = t.article.sentenceOf(cue);
    int quotedBefore = anyQuoted(t.first(cue), cue) ? 1 : 0;
    int quotedAfter = anyQuoted(cue, t.end(cue)) ? 1 : 0;
    around = quotedBefore << 2 | quotedAfter << 1 | (t.isQuoted(cue) ? 1 : 0);
  }

  /** The tokens that a sentence adds: those in quotation marks where it mixes, else all. */
  public static BitSet tokens(TokenTable table, int sentence) {
    Sentence found = table.article.sentences().get(sentence);
    BitSet tokens = new BitSet();
    double share = table.quotedShare[sentence];
    for (int i = found.first(); i < found.end(); i++) {
      if (share == 0 || share >= 0.95 || table.isQuoted(i)) {
        tokens.set(i);
      }
    }
    return tokens;
  }

  /**
   * Fills in what speaks for and against a sentence.
   *
   * @param sentence the sentence asked about
   * @param direction 1 after the cue, -1 before it
   * @param steps how far it is from the cue's sentence, from 1
   */
  public void extract(int sentence, int direction, int steps, Features f) {
    f.clear();
    int previous = sentence - direction;
    Sentence asked = t.article.sentences().get(sentence);
    int share = share(sentence);
    fill(asked, previous, direction, steps);
    long side = direction;
    for (int i = 0; i < core.length; i++) {
      f.add("core", core[i], side);
    }
    for (int i = 0; i < PAIRED; i++) {
      for (int j = i + 1; j < PAIRED; j++) {
        f.add("pair", core[i], core[j], side);
      }
    }
    f.add("six", side, join(0, 1, 2, 3, 4, 5));
    f.add("six more", side, join(0, 2, 3, 4, 5, 7));
    f.add("eight", side, join(0, 1, 2, 3, 4, 5, 7, 9));
    f.add("eight more", side, join(0, 2, 4, 5, 7, 9, 10, 11));
    int next = sentence + direction;
    if (next >= 0 && next < t.quotedShare.length) {
      int nextCue = Bucket.probability(cues.bestOutsideMarks(next));
      f.add("next", Hash.mix(side, share), nextCue, t.quotedShare[next] > 0.9 ? 1 : 0);
      f.add(
          "next,this",
          Hash.mix(side, share),
          nextCue,
          Bucket.probability(cues.bestOutsideMarks(sentence)),
          isSameParagraph(next, sentence) ? 1 : 0);
    }
  }

  private void fill(Sentence asked, int previous, int direction, int steps) {
    int first = asked.first();
    int end = asked.end();
    boolean sameQuotation =
        direction > 0
            ? t.isQuoted(first) && t.quotation[first] == t.quotation[first - 1]
            : t.isQuoted(end - 1) && t.quotation[end - 1] == t.quotation[end];
    boolean newParagraph = !isSameParagraph(asked.index(), previous);
    double others =
        direction > 0 ? bestUnquoted(cue + 1, home.end()) : bestUnquoted(home.first(), cue);
    double anyOther = Math.max(bestUnquoted(home.first(), cue), bestUnquoted(cue + 1, home.end()));
    int last = home.end() - 1;
    boolean unclosed = t.isQuoted(last) && !t.quotationClosed[t.quotation[last]];
    int firstWord = t.isMark[first] ? Math.min(first + 1, end - 1) : first;
    int n = 0;
    core[n++] = Hash.mix(1, share(asked.index()));
    core[n++] = Hash.mix(2, share(home.index()));
    core[n++] = Hash.mix(3, around);
    core[n++] = Hash.mix(4, sameQuotation ? 1 : 0);
    core[n++] = Hash.mix(5, newParagraph ? 1 : 0);
    core[n++] = Hash.mix(6, Bucket.probability(cues.bestOutsideMarks(asked.index())));
    core[n++] = Hash.mix(7, Bucket.probability(cues.bestInSentence(asked.index())));
    core[n++] = Hash.mix(8, steps == 1 ? 1 : steps < 4 ? 2 : 4);
    core[n++] = Hash.mix(9, t.isQuoted(first) ? 1 : 0);
    core[n++] = Hash.mix(10, Bucket.probability(others));
    core[n++] = Hash.mix(11, Bucket.probability(anyOther));
    core[n++] = Hash.mix(12, share(previous));
    core[n++] = Hash.mix(13, Bucket.probability(cues.probability(cue)));
    core[n++] = Hash.mix(14, unclosed ? 1 : 0);
    core[n++] = Hash.mix(15, t.word[last]);
    core[n++] = Hash.mix(16, t.lemma[cue]);
    core[n++] = Hash.mix(17, t.tag[cue]);
    core[n++] = Hash.mix(18, t.lower[firstWord]);
    core[n++] = Hash.mix(19, Bucket.distance(asked.size()));
    core[n++] = Hash.mix(20, asked.index() <= 1 ? 1 : 0);
    core[n++] = Hash.mix(21, cue + 1 < home.end() ? t.word[cue + 1] : TokenTable.EDGE);
    core[n++] = Hash.mix(22, t.isQuoted(cue) ? 1 : 0);
  }

  private long join(int... indices) {
    long joined = 0;
    for (int index : indices) {
      joined = Hash.mix(joined, core[index]);
    }
    return joined;
  }

  private int share(int sentence) {
    return Bucket.share(t.quotedShare[sentence], 0.5, 0.95);
  }

  private boolean isSameParagraph(int sentence, int other) {
    return t.article.sentences().get(sentence).paragraph()
        == t.article.sentences().get(other).paragraph();
  }

  private boolean anyQuoted(int from, int end) {
    for (int i = from; i < end; i++) {
      if (t.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private double bestUnquoted(int from, int end) {
    double best = 0;
    for (int i = from; i < end; i++) {
      if (!t.isQuoted(i)) {
        best = Math.max(best, cues.probability(i));
      }
    }
    return best;
  }
}
