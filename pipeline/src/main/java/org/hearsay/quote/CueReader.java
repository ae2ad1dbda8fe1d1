package org.hearsay.quote;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.Stance;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a cue how its content is meant and whether the attribution is denied. Immutable.
 *
 * <p>The cue's head word decides where the lexicon knows it, else the first word of the cue that it
 * knows ("made a promise"); an unknown cue states.
 */
final class CueReader {

  private static final int LONGEST_PHRASE = 4;

  private final Map<String, Stance> stances = new HashMap<>();
  private final Map<String, Stance> beforeInfinitives = new HashMap<>();
  private final Map<String, Stance> nouns = new HashMap<>();
  private final Set<String> negations;

  CueReader() {
    for (String line : ResourceLines.of(CueReader.class, "stances.txt")) {
      String[] columns = line.split("\t", -1);
      String where = columns.length > 2 ? columns[2] : "";
      Map<String, Stance> entries =
          switch (where) {
            case "" -> stances;
            case "to" -> beforeInfinitives;
            case "noun" -> nouns;
            default -> throw new IllegalStateException("stances.txt: unknown place in: " + line);
          };
      entries.put(columns[0], Stance.valueOf(columns[1]));
    }
    negations = Set.copyOf(ResourceLines.of(CueReader.class, "negations.txt"));
  }

  Stance stance(ParsedArticle article, Attribution attribution) {
    BitSet cue = attribution.cue();
    boolean infinitive = hasInfinitive(article, attribution);
    if (cue.get(attribution.head()) && !isNegation(article, attribution.head())) {
      Stance ofHead = phraseAt(article, cue, attribution.head(), infinitive);
      if (ofHead != null) {
        return ofHead;
      }
    }
    Stance ofNegation = null;
    for (int at = cue.nextSetBit(0); at >= 0; at = cue.nextSetBit(at + 1)) {
      Stance stance = phraseAt(article, cue, at, infinitive);
      if (stance != null && !isNegation(article, at)) {
        return stance;
      }
      ofNegation = ofNegation == null ? stance : ofNegation;
    }
    return ofNegation == null ? Stance.STATED : ofNegation;
  }

  boolean isNegated(ParsedArticle article, Attribution attribution) {
    BitSet cue = attribution.cue();
    for (int at = cue.nextSetBit(0); at >= 0; at = cue.nextSetBit(at + 1)) {
      if (isNegation(article, at)) {
        return true;
      }
    }
    if (cue.get(attribution.head())) {
      for (int child : article.children(attribution.head())) {
        if (article.token(child).relation().equals("advmod")
            && !attribution.content().get(child)
            && isNegation(article, child)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "not only said" is said, "no doubt" is certain. */
  private boolean isNegation(ParsedArticle article, int at) {
    if (!negations.contains(article.token(at).lemma())
        && !negations.contains(article.token(at).lower())) {
      return false;
    }
    String next = at + 1 < article.size() ? article.token(at + 1).lower() : "";
    return !next.equals("only") && !next.equals("just") && !next.equals("doubt");
  }

  private @Nullable Stance phraseAt(
      ParsedArticle article, BitSet cue, int first, boolean infinitive) {
    StringBuilder phrase = new StringBuilder();
    Stance found = null;
    for (int at = first; at < first + LONGEST_PHRASE && cue.get(at); at++) {
      phrase.append(at == first ? "" : " ").append(article.token(at).lemma());
      Stance stance = infinitive ? beforeInfinitives.get(phrase.toString()) : null;
      if (stance == null && article.token(at).isNoun()) {
        stance = nouns.get(phrase.toString());
      }
      if (stance == null) {
        stance = stances.get(phrase.toString());
      }
      if (stance != null) {
        found = stance;
      }
    }
    return found;
  }

  private static boolean hasInfinitive(ParsedArticle article, Attribution attribution) {
    int lastOfCue = attribution.cue().length() - 1;
    int first = attribution.content().nextSetBit(0);
    return isTo(article, lastOfCue) || isTo(article, first);
  }

  private static boolean isTo(ParsedArticle article, int at) {
    if (at < 0 || at + 1 >= article.size()) {
      return false;
    }
    Token next = article.token(at + 1);
    return article.token(at).lower().equals("to") && next.tag().equals("VB");
  }
}
