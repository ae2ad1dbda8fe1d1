package org.hearsay.quote;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Attributions of which the text says that nobody made them: "no official said", "neither side
 * said", "it is not true that the mayor said", "the mayor denied saying". Immutable.
 */
final class Nobody {

  private static final Set<String> NOBODY =
      Set.copyOf(ResourceLines.of(Nobody.class, "nobody.txt"));
  private static final Set<String> DENYING =
      Set.copyOf(ResourceLines.of(Nobody.class, "denying.txt"));
  private static final Set<String> TRUE = Set.of("true", "case");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t");
  private static final Set<String> MORE = Set.of("other", "less", "longer", "doubt");

  private Nobody() {}

  /**
   * Whether the source is nobody: "no official", "none of them"; not "none other than the rector".
   */
  static boolean isSource(ParsedArticle article, Attribution attribution) {
    BitSet source = attribution.source();
    int first = source.nextSetBit(0);
    if (first < 0) {
      return false;
    }
    int before = first > 0 && article.token(first - 1).tag().equals("DT") ? first - 1 : first;
    return isNobody(article, first) || (before < first && isNobody(article, before));
  }

  private static boolean isNobody(ParsedArticle article, int at) {
    String word = article.token(at).lower();
    String next = at + 1 < article.size() ? article.token(at + 1).lower() : "";
    boolean notOne = word.equals("not") && (next.equals("one") || next.equals("a"));
    boolean number = word.equals("no") && !next.isEmpty() && Character.isDigit(next.charAt(0));
    return notOne || (NOBODY.contains(word) && !number && !MORE.contains(next));
  }

  /** Whether the words above the cue deny that it was said. */
  static boolean isDenied(ParsedArticle article, Attribution attribution) {
    Token cue = article.token(attribution.head());
    if (cue.head() < 0 || attribution.cue().isEmpty()) {
      return false;
    }
    for (int child : article.children(cue.index())) {
      if (child < cue.index() && article.token(child).lower().equals("without")) {
        return true;
      }
    }
    Token above = article.token(cue.head());
    boolean clause = cue.relation().equals("ccomp") || cue.relation().equals("csubj");
    if (clause && TRUE.contains(above.lower())) {
      return isNegated(article, above.index());
    }
    if (above.lower().equals("short") && above.head() >= 0) {
      above = article.token(above.head()); // "stopped short of calling"
    }
    int auxiliary = article.child(cue.index(), "aux");
    boolean having = auxiliary >= 0 && article.token(auxiliary).tag().equals("VBG");
    boolean does = having || cue.tag().equals("VBG") || cue.tag().equals("VB");
    return does
        && cue.index() > above.index()
        && DENYING.contains(above.lemma())
        && !isNegated(article, above.index());
  }

  private static boolean isNegated(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      if (NOT.contains(article.token(child).lower())) {
        return true;
      }
    }
    return false;
  }
}
