package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what a list counts, "two adults and three children died" is five, and deaths at several
 * places, "two died at the scene and a third on the way to the hospital".
 */
final class ListSums {

  private static final int LONGEST = 8;

  /** Ages, and the votes for and against, add up to nothing. */
  private static final Set<Measure> NO_PARTS = Set.of(Measure.AGE, Measure.VOTE);

  /** What a list of several kinds of persons counts. */
  private static final String PEOPLE = "people";

  private final Wording wording;
  private final Sides sides;

  ListSums(Wording wording) {
    this.wording = wording;
    sides = new Sides(wording);
  }

  /** One more figure for each sum; {@code all} in the order of the text. */
  List<FigureReader.Draft> of(ParsedArticle article, List<FigureReader.Draft> all) {
    List<FigureReader.Draft> drafts =
        all.stream()
            .filter(draft -> !NO_PARTS.contains(draft.measure()) && !isAside(draft))
            .filter(draft -> !isTitled(draft, all))
            .toList();
    List<FigureReader.Draft> sums = new ArrayList<>();
    for (int from = 0; from < drafts.size(); ) {
      int end = from + 1;
      while (end < drafts.size() && areListed(article, drafts.get(from), drafts.get(end))) {
        end++;
      }
      if (end == from + 1 && end < drafts.size()) {
        end += isLaterDeath(article, drafts.get(from), drafts.get(end)) ? 1 : 0;
      }
      List<FigureReader.Draft> parts = withoutNamesOfCounted(drafts.subList(from, end));
      boolean onlyNames = parts.stream().allMatch(ListSums::isName); // counted each once anyway
      if (parts.size() > 1 && !onlyNames && addsUp(article, parts)) {
        sums.add(sum(parts));
      }
      from = end;
    }
    return sums;
  }

  /** "The clerk Bo Reed": the clerk is counted. */
  private static boolean isTitled(FigureReader.Draft name, List<FigureReader.Draft> all) {
    int at = all.indexOf(name);
    if (at < 1 || !isName(name) || isName(all.get(at - 1))) {
      return false;
    }
    return all.get(at - 1).span().end() == name.span().start() - 1;
  }

  /** "Two guards, Ann Reed and Bo Lind": as many names behind a number are those it has counted. */
  private static List<FigureReader.Draft> withoutNamesOfCounted(List<FigureReader.Draft> list) {
    List<FigureReader.Draft> parts = new ArrayList<>();
    for (int at = 0; at < list.size(); ) {
      FigureReader.Draft part = list.get(at++);
      parts.add(part);
      int end = at;
      while (end < list.size() && isName(list.get(end))) {
        end++;
      }
      BigDecimal value = part.quantity().value();
      boolean counts = end - at > 1 && !part.rule().isImplicit();
      if (counts && value != null && value.compareTo(BigDecimal.valueOf(end - at)) == 0) {
        at = end;
      }
    }
    return parts;
  }

  /** "Nine villagers, including two medics, and three soldiers": an aside ends no list. */
  private static boolean isAside(FigureReader.Draft draft) {
    return draft.rule().part() && draft.measure() != Measure.COUNT;
  }

  private boolean addsUp(ParsedArticle article, List<FigureReader.Draft> drafts) {
    List<Sides.Part> parts =
        drafts.stream()
            .map(d -> new Sides.Part(d.anchor(), d.quantity().value(), d.rule().isImplicit()))
            .toList();
    return sides.addUp(article, parts);
  }

  /** "Two died at the scene and two died on the way", "three in a house and a fourth outside". */
  private boolean isLaterDeath(
      ParsedArticle article, FigureReader.Draft one, FigureReader.Draft other) {
    if (one.measure() != Measure.KILLED
        || other.measure() != Measure.KILLED
        || isName(one)
        || isName(other)
        || !isAddend(one)
        || !isAddend(other)) {
      return false;
    }
    Token death = article.token(other.word());
    Token before = article.token(one.word());
    boolean goesOn =
        death.relation().equals("conj")
            && (death.head() == before.index() || death.head() == before.head());
    boolean another = other.rule().isImpliedBy(FigureRule.ANOTHER);
    boolean further =
        other.counted() == null
            || other.counted().equals(one.counted())
            || other.rule().tellsSingly();
    return isNext(article, one, other)
        || (goesOn && further && (another || isLater(article, death)));
  }

  private boolean isLater(ParsedArticle article, Token death) {
    return article.tokensOf(article.sentenceOf(death.index())).stream()
        .anyMatch(
            token -> wording.isIn("later", token) && article.isUnder(token.index(), death.index()));
  }

  /** "Three … and a fourth": the ordinal of one more. */
  private boolean isNext(ParsedArticle article, FigureReader.Draft one, FigureReader.Draft other) {
    BigDecimal value = one.quantity().value();
    Integer ordinal =
        other.rule().isImpliedBy(FigureRule.ANOTHER)
            ? wording.number("ordinal", article.token(other.anchor()))
            : null;
    return value != null
        && ordinal != null
        && article.token(one.anchor()).sentence() == article.token(other.anchor()).sentence()
        && value.add(BigDecimal.ONE).compareTo(BigDecimal.valueOf(ordinal)) == 0;
  }

  private static boolean isName(FigureReader.Draft draft) {
    return draft.rule().isImpliedBy(FigureRule.NAME);
  }

  private static boolean areListed(
      ParsedArticle article, FigureReader.Draft one, FigureReader.Draft other) {
    return one.measure() == other.measure()
        && tellsTheSame(article, one.word(), other.word())
        && isAddend(one)
        && isAddend(other)
        && !isCountedElsewhere(article, one, other)
        && one.anchor() != other.anchor()
        && (listHead(article, one.anchor()) == listHead(article, other.anchor())
            || isJoinedBehindAside(article, one, other));
  }

  /** "Nine villagers, including two medics, and three soldiers were killed". */
  private static boolean isJoinedBehindAside(
      ParsedArticle article, FigureReader.Draft one, FigureReader.Draft other) {
    boolean aside = false;
    for (int at = one.anchor() + 1; at < other.anchor(); at++) {
      Token token = article.token(at);
      aside |= token.lemma().equals("include");
      if (token.isVerb() && !token.lemma().equals("include")) {
        return false;
      }
      boolean joins = token.tag().equals("CC") && article.token(at - 1).word().equals(",");
      if (aside && joins && article.token(at + 1).span().start() >= other.span().start()) {
        return one.word() == other.word();
      }
    }
    return false;
  }

  /** Whether the two words of harm are one or one phrase: "fatal shooting". */
  private static boolean tellsTheSame(ParsedArticle article, int word, int other) {
    return word == other
        || article.token(word).head() == other
        || article.token(other).head() == word;
  }

  /** "His wife, 31-year-old Ann Reed": one person twice. */
  private static boolean isCountedElsewhere(
      ParsedArticle article, FigureReader.Draft one, FigureReader.Draft other) {
    if (!isName(other) || isName(one)) {
      return false;
    }
    for (int at = one.anchor() + 1; at < other.anchor(); at++) {
      if (article.token(at).tag().equals("CC")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAddend(FigureReader.Draft draft) {
    return draft.measure() != Measure.COUNT
        && draft.quantity().unit() == null
        && !draft.rule().part();
  }

  private static int listHead(ParsedArticle article, int token) {
    int at = token;
    for (int steps = 0; steps < LONGEST && isListed(article, article.token(at)); steps++) {
      int head = article.token(at).head();
      int nearer = article.token(at).tag().equals("CD") ? nounBehind(article, head, at) : -1;
      at = nearer < 0 ? head : nearer;
    }
    return at;
  }

  /**
   * "The shooting of a woman and two of her children": parsers join the number to the act, but it
   * goes on from who stands behind that; -1 where nobody does.
   */
  private static int nounBehind(ParsedArticle article, int act, int number) {
    int of = article.child(act, "nmod");
    return of > act && of < number && article.token(of).isNoun() ? of : -1;
  }

  /** Whether its governor counts for more of the list: "a woman and two of her children". */
  private static boolean isListed(ParsedArticle article, Token word) {
    if (word.head() < 0) {
      return false;
    }
    return switch (word.relation()) {
      case "conj" -> true;
      case "appos" -> article.child(word.index(), "conj") >= 0; // "his wife, son and daughter"
      case "nmod" -> article.token(word.head()).tag().equals("CD");
      default -> false;
    };
  }

  private static FigureReader.Draft sum(List<FigureReader.Draft> parts) {
    FigureReader.Draft first = parts.getFirst();
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (FigureReader.Draft part : parts) {
      Quantity quantity = part.quantity();
      value = plus(value, quantity.value());
      low = plus(low, quantity.low() == null ? BigDecimal.ZERO : quantity.low());
      high = plus(high, quantity.high());
    }
    boolean exact = parts.stream().allMatch(part -> part.quantity().hedge() == Hedge.EXACT);
    Hedge hedge = exact ? Hedge.EXACT : high == null ? Hedge.AT_LEAST : Hedge.RANGE;
    return new FigureReader.Draft(
        first.span().cover(parts.getLast().span()),
        new Quantity(value, low, high, hedge, null),
        counted(parts),
        first.measure(),
        first.anchor(),
        first.word(),
        first.rule().asSum());
  }

  /** The noun of all parts, "people" where they count several kinds; null where none is named. */
  private static @Nullable String counted(List<FigureReader.Draft> parts) {
    Set<String> nouns = new HashSet<>();
    for (FigureReader.Draft part : parts) {
      String noun = part.counted();
      if (noun != null && !isName(part)) {
        nouns.add(noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
      }
    }
    boolean one = nouns.size() == 1 && parts.stream().allMatch(part -> part.counted() != null);
    String first = one ? nouns.iterator().next() : null;
    return nouns.isEmpty() ? null : first != null && first.endsWith("s") ? first : PEOPLE;
  }

  /** Null where one of the two is unknown. */
  private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? null : one.add(other);
  }
}
