package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;
import org.hearsay.figure.FigureReader.Draft;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What became of "the 14 victims": the word alone does not tell. It is what the article says of as
 * many elsewhere, or what the sentence does with them ("the names of the victims", "funerals").
 */
final class VictimsMeant {

  private final Wording wording;

  VictimsMeant(Wording wording) {
    this.wording = wording;
  }

  /** The same figures in the same order, those of victims with what became of them. */
  List<Draft> of(ParsedArticle article, List<Draft> drafts) {
    if (drafts.stream().noneMatch(draft -> isOpen(article, draft))) {
      return drafts;
    }
    List<Draft> read = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft meant = isOpen(article, draft) ? meant(article, draft, drafts) : null;
      read.add(meant == null ? draft : meant);
    }
    return read;
  }

  private boolean isOpen(ParsedArticle article, Draft draft) {
    if (draft.measure() != Measure.COUNT || draft.quantity().unit() != null) {
      return false;
    }
    Token noun = article.token(draft.anchor());
    if (!noun.lemma().equals("victim")) {
      return false;
    }
    for (int child : article.children(draft.anchor())) {
      if (wording.isIn("other-victims", article.token(child))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Draft meant(ParsedArticle article, Draft draft, List<Draft> all) {
    FigureRule rule = FigureRule.of("victims");
    Measure same = ofTheSameNumber(draft, all);
    if (same != null) {
      return draft.as(same, isPart(article, draft) ? rule.asPart() : rule);
    }
    Measure told = told(article, draft, all);
    return told == null ? null : draft.as(told, rule.asPart()); // they need not be all
  }

  private @Nullable Measure told(ParsedArticle article, Draft draft, List<Draft> all) {
    boolean deaths = all.stream().anyMatch(other -> other.measure() == Measure.KILLED);
    boolean deadly = deaths || article.tokens().stream().anyMatch(this::isDeadly);
    Sentence sentence = article.sentenceOf(draft.anchor());
    List<Token> beside = article.tokensOf(sentence);
    if (isOne(draft) || beside.stream().anyMatch(token -> wording.isIn("living", token))) {
      return null; // "one of the victims told the court"
    }
    boolean mourned = beside.stream().anyMatch(token -> wording.isIn("mourning", token));
    if ((mourned && deadly) || (deaths && isDefinite(article, draft))) {
      return Measure.KILLED;
    }
    return beside.stream().anyMatch(this::isDeadly) ? Measure.CASUALTIES : null;
  }

  /** As many dead, as many hurt, or as many of both together. */
  private static @Nullable Measure ofTheSameNumber(Draft draft, List<Draft> all) {
    BigDecimal value = draft.quantity().value();
    if (value == null) {
      return null;
    }
    for (Measure measure : new Measure[] {Measure.KILLED, Measure.INJURED, Measure.CASUALTIES}) {
      if (values(all, measure).contains(value)) {
        return measure;
      }
    }
    Set<BigDecimal> hurt = values(all, Measure.INJURED);
    return values(all, Measure.KILLED).stream()
            .anyMatch(dead -> hurt.contains(value.subtract(dead)))
        ? Measure.CASUALTIES
        : null;
  }

  private static Set<BigDecimal> values(List<Draft> all, Measure measure) {
    return all.stream()
        .filter(other -> other.measure() == measure && !other.rule().tellsSingly())
        .map(other -> other.quantity().value())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static boolean isOne(Draft draft) {
    BigDecimal value = draft.quantity().value();
    return value != null && value.compareTo(BigDecimal.ONE) == 0;
  }

  private boolean isDeadly(Token token) {
    return wording.isIn("deadly", token);
  }

  /** "The 14 victims", "all 14 victims", "the 49 Lund victims". */
  private static boolean isDefinite(ParsedArticle article, Draft draft) {
    for (int at = draft.anchor() - 1; at >= Math.max(0, draft.anchor() - 5); at--) {
      String word = article.token(at).lower();
      if (word.equals("the") || word.equals("all")) {
        return true;
      }
    }
    return false;
  }

  /** "48 of the 49 victims", "the other three victims". */
  private static boolean isPart(ParsedArticle article, Draft draft) {
    int end = draft.anchor();
    for (int at = end - 1; at >= Math.max(0, end - 6); at--) {
      if (article.token(at).lower().equals("other")) {
        return true;
      }
      if (article.token(at).span().start() < draft.span().end()) {
        return at > 0 && article.token(at - 1).lower().equals("other");
      }
      if (article.token(at).lower().equals("of")) {
        return true;
      }
    }
    return false;
  }
}
