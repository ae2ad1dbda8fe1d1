package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.quantity.QuantityMention;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Numbers that count nobody who came to harm, whatever is around them. */
final class NoVictims {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
  private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");

  private final Wording wording;

  NoVictims(Wording wording) {
    this.wording = wording;
  }

  /** Whether the number is an age, part of an address, or counts things, animals, charges. */
  boolean counts(ParsedArticle article, QuantityMention mention) {
    return isAge(article, mention) || isAddress(article, mention) || countsThings(article, mention);
  }

  /**
   * Whether those who are counted are told of as free or seen: "four hostages were released", "the
   * video captured 12 people", "seized 16 villages".
   *
   * @param head index of what is counted, or of the number
   */
  boolean refutes(ParsedArticle article, QuantityMention mention, int head, Reading reading) {
    boolean held =
        switch (reading.measure()) {
          case KIDNAPPED, ARRESTED, MISSING -> true;
          default -> false;
        };
    if (!held) {
      return false;
    }
    Token verb = article.token(reading.word());
    boolean things =
        wording.isIn("hold", verb)
            && mention.counted() >= 0
            && !wording.isIn("person", article.token(mention.counted()));
    return things || isShown(article, verb) || isFreed(article, head);
  }

  private boolean isFreed(ParsedArticle article, int head) {
    Token token = article.token(head);
    return token.head() >= 0
        && OBJECTS.contains(token.relation())
        && wording.isIn("freeing", article.token(token.head()));
  }

  /** "Captured on video", "the camera caught". */
  private boolean isShown(ParsedArticle article, Token verb) {
    for (int child : article.children(verb.index())) {
      if (wording.isIn("film", article.token(child))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Shot five times", "two counts of murder", "three fatal shootings", "300 hogs", "the father of
   * two children".
   */
  private boolean countsThings(ParsedArticle article, QuantityMention mention) {
    if (mention.counted() < 0) {
      return false;
    }
    Token counted = article.token(mention.counted());
    int of = mention.first() - 1;
    boolean offspring =
        of > 0
            && article.token(of).lower().equals("of")
            && wording.isIn("parent", article.token(of - 1));
    return wording.isIn("thing", counted)
        || wording.isIn("place", counted)
        || wording.isIn("incident", counted)
        || wording.isIn("animal", counted)
        || wording.isIn("charge", counted)
        || offspring;
  }

  /** "The 3600 block of Glen Road", "1420 Harbour Street". */
  private boolean isAddress(ParsedArticle article, QuantityMention mention) {
    if (!Character.isDigit(article.token(mention.first()).word().charAt(0))) {
      return false;
    }
    int end = Math.min(article.sentenceOf(mention.first()).end(), mention.end() + 4);
    for (int at = mention.end(); at < end; at++) {
      Token token = article.token(at);
      if (wording.isIn("street", token)) {
        return true;
      }
      if (!token.isProperNoun()) {
        return false;
      }
    }
    return false;
  }

  private boolean isAge(ParsedArticle article, QuantityMention mention) {
    if (mention.counted() > mention.first()
        && !wording.isIn("years", article.token(mention.counted()))) {
      return wording.isIn("age", article.token(mention.counted()));
    }
    BigDecimal highest = mention.quantity().high();
    return highest != null
        && highest.compareTo(OLDEST) <= 0
        && (isAside(article, mention)
            || isCalledAge(article, mention)
            || isOfPeopleBetween(article, mention)
            || goesOnToAge(article, mention.end())
            || isOneOfAnAge(article, mention));
  }

  /** "Ann Reed, 24, was killed", "Ann Reed, 24 was found dead". */
  private static boolean isAside(ParsedArticle article, QuantityMention mention) {
    int before = mention.first() - 1;
    if (before < 0 || mention.end() >= article.size()) {
      return false;
    }
    String word = article.token(before).lower();
    boolean ofName =
        before > 0 && word.equals(",") && article.token(before - 1).ner().equals("PERSON");
    return ofName
        || ((word.equals(",") || word.equals("both") || word.equals("("))
            && article.token(mention.end()).word().matches("[,);(]"));
  }

  /** "Ages 13 and 17", "between the ages of 16-18", "one age 21 and the other 28". */
  private boolean isCalledAge(ParsedArticle article, QuantityMention mention) {
    int start = Math.max(article.sentenceOf(mention.first()).first(), mention.first() - 8);
    for (int at = mention.first() - 1; at >= start; at--) {
      Token token = article.token(at);
      if (wording.isIn("age", token)) {
        return true;
      }
      boolean leads =
          token.tag().equals("CD")
              || token.tag().equals("CC")
              || token.tag().equals("DT")
              || token.tag().equals("IN")
              || token.word().equals(",")
              || token.lower().equals("other");
      if (!leads) {
        return false;
      }
    }
    return false;
  }

  /** "Many of the dead between 9 and 16", "most of them were between 12 and 16". */
  private boolean isOfPeopleBetween(ParsedArticle article, QuantityMention mention) {
    int start = article.sentenceOf(mention.first()).first();
    int between = mention.first() - 1;
    if (article.token(mention.first()).lower().equals("between")) {
      between = mention.first();
    }
    if (mention.counted() > mention.first()
        || between <= start
        || !article.token(between).lower().equals("between")) {
      return false;
    }
    boolean ofThem = false; // a group stands right before, at most a verb between
    for (int at = between - 1; at >= Math.max(start, between - 6); at--) {
      Token token = article.token(at);
      if (wording.isIn("crowd", token)) {
        return ofThem || at == between - 1;
      }
      ofThem |= token.tag().equals("PRP") || token.isNoun() || token.tag().startsWith("JJ");
      boolean goesOn =
          ofThem && (token.lower().equals("of") || token.tag().equals("DT") || token.isNoun());
      boolean people = token.tag().equals("PRP") || token.isNoun() || token.tag().startsWith("JJ");
      if (!goesOn && !people && !token.lemma().equals("be")) {
        return false;
      }
    }
    return false;
  }

  /** "13 and 17 years of age", "eighteen years old". */
  private boolean goesOnToAge(ParsedArticle article, int end) {
    int last = Math.min(article.sentenceOf(end - 1).end(), end + 5);
    for (int at = end; at < last; at++) {
      Token token = article.token(at);
      if (wording.isIn("years", token) && at + 1 < last) {
        String next = article.token(at + 1).lower();
        boolean ofAge = next.equals("of") && at + 2 < article.size();
        return next.equals("old") || (ofAge && wording.isIn("age", article.token(at + 2)));
      }
      boolean goesOn =
          token.tag().equals("CD") || token.tag().equals("CC") || token.word().equals(",");
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /** "Two eighteen years old, one nineteen": a number right behind another. */
  private @Nullable Token before(ParsedArticle article, int at) {
    return at > 0 && article.token(at - 1).sentence() == article.token(at).sentence()
        ? article.token(at - 1)
        : null;
  }

  private boolean isOneOfAnAge(ParsedArticle article, QuantityMention mention) {
    Token one = before(article, mention.first());
    if (one == null || !one.lower().matches("one|two|three|other|another")) {
      return false;
    }
    Token pause = before(article, one.index());
    if (pause == null || !pause.word().matches(",|and|;")) {
      return false;
    }
    for (int at = article.sentenceOf(one.index()).first(); at < one.index(); at++) {
      if (wording.isIn("years", article.token(at)) || wording.isIn("age", article.token(at))) {
        return true;
      }
    }
    return false;
  }
}
