package org.hearsay.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Victims that the text counts without a number: "a man was shot dead", "another was wounded", "a
 * couple", "a double homicide", and people by their names.
 */
final class ImplicitVictims {

  static final Set<Measure> HARMS =
      Set.of(Measure.KILLED, Measure.INJURED, Measure.KIDNAPPED, Measure.MISSING);

  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "conj");

  /** In how many sentences after it the death of somebody hurt is told. */
  private static final int SEQUEL = 1;

  private static final Set<String> ONE = Set.of("a", "an", "another");

  private final Wording wording;
  private final MeasureReader measures;
  private final NearbyHarm nearby;

  ImplicitVictims(Wording wording, MeasureReader measures, NearbyHarm nearby) {
    this.wording = wording;
    this.nearby = nearby;
    this.measures = measures;
  }

  /**
   * One implicit number.
   *
   * @param first index of the first token of the words that imply it
   * @param head index of the noun
   * @param what the sort of phrase, for the rule's name
   */
  record Victim(int first, int head, int number, Reading reading, String what) {}

  List<Victim> in(ParsedArticle article, Sentence sentence, boolean[] counted) {
    List<Victim> found = new ArrayList<>();
    for (Token token : article.tokensOf(sentence)) {
      if (!counted[token.index()]) {
        Victim victim = token.isNoun() ? at(article, token) : elliptic(article, token);
        if (victim == null) {
          victim = patient(article, token);
        }
        if (victim != null) {
          found.add(victim);
        }
      }
    }
    return found;
  }

  private @Nullable Victim at(ParsedArticle article, Token token) {
    Victim multiple = multiple(article, token);
    if (multiple != null) {
      return multiple;
    }
    if (hasNumber(article, token.index())) {
      return null;
    }
    if (token.ner().equals("PERSON")) {
      return isNameHead(article, token)
          ? victim(article, nameStart(article, token), token, 1, FigureRule.NAME)
          : null;
    }
    Victim last = lastOfSeveral(article, token);
    if (last != null) {
      return last;
    }
    int determiner = article.child(token.index(), "det");
    boolean one = determiner >= 0 && ONE.contains(article.token(determiner).lower());
    if (determiner >= 0 && article.token(determiner).lower().equals("both")) {
      boolean persons = token.tag().equals("NNS") && wording.isIn("person", token);
      return persons ? victim(article, determiner, token, 2, "group") : null;
    }
    if (!one) {
      return relative(article, token);
    }
    Integer group = wording.number("person-group", token);
    if (group != null) {
      return victim(article, determiner, token, group, "group");
    }
    boolean person = token.tag().equals("NN") && wording.isIn("person", token);
    boolean other =
        article.token(determiner).lower().equals("another") && !token.tag().equals("NNS");
    if (other || (person && isFurther(article, token))) {
      return victim(article, determiner, token, 1, FigureRule.ANOTHER);
    }
    return person ? victim(article, determiner, token, 1, "one") : null;
  }

  /**
   * "A third victim has died": three have by now. Behind another number of the sentence ("two were
   * hurt and a third man died") it goes on counting those, whatever came over them.
   */
  private @Nullable Victim lastOfSeveral(ParsedArticle article, Token noun) {
    if (!noun.tag().equals("NN") || !wording.isIn("anybody", noun)) {
      return null;
    }
    Integer ordinal = null;
    int first = noun.index();
    for (int child : article.children(noun.index())) {
      Token word = article.token(child);
      Integer number = wording.number("ordinal", word);
      ordinal = number == null ? ordinal : number;
      first = number == null ? first : Math.min(first, child);
      if (word.relation().equals("det") && !ONE.contains(word.lower())) {
        return null;
      }
    }
    Sentence sentence = article.sentenceOf(noun.index());
    if (ordinal == null || isNumbered(article, sentence.first(), noun.index())) {
      return null;
    }
    Reading reading = measures.read(article, noun.index());
    if (reading == null || reading.measure() != Measure.KILLED) {
      return null;
    }
    Token death = article.token(reading.word());
    return wording.measure(Wording.Role.SUBJECT, death) == Measure.KILLED
        ? new Victim(first, noun.index(), ordinal, reading, FigureRule.ORDINAL)
        : null;
  }

  private static boolean isNumbered(ParsedArticle article, int from, int to) {
    for (int at = from; at < to; at++) {
      if (article.token(at).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Three were killed and another wounded", "and a fourth is in care", "wounded a six-year-old".
   */
  private @Nullable Victim elliptic(ParsedArticle article, Token token) {
    boolean another = token.lower().equals("another") && !token.relation().equals("det");
    int determiner = article.child(token.index(), "det");
    boolean ordinal =
        wording.isIn("ordinal", token)
            && !token.relation().equals("amod")
            && determiner >= 0
            && article.token(determiner).lower().equals("a");
    boolean left =
        wording.isIn("the-other", token)
            && token.relation().startsWith("nsubj")
            && token.index() > 0
            && article.token(token.index() - 1).lower().equals("the");
    if (another || left) {
      return victim(article, token.index(), token, 1, FigureRule.ANOTHER);
    }
    if (ordinal) {
      return victim(article, determiner, token, 1, FigureRule.ANOTHER);
    }
    boolean aged =
        token.lemma().equals("old")
            && ARGUMENTS.contains(token.relation())
            && determiner >= 0
            && ONE.contains(article.token(determiner).lower());
    return aged ? victim(article, determiner, token, 1, "one") : null;
  }

  /** "The girl remains in critical condition", "she is recovering". */
  private @Nullable Victim patient(ParsedArticle article, Token token) {
    int determiner = article.child(token.index(), "det");
    boolean definite =
        token.tag().equals("NN")
            && wording.isIn("person", token)
            && determiner >= 0
            && article.token(determiner).lower().equals("the")
            && !hasNumber(article, token.index());
    if (!definite && !wording.isIn("he", token)) {
      return null;
    }
    Reading reading = measures.read(article, token.index());
    if (reading == null
        || reading.measure() != Measure.INJURED
        || !(reading.rule().name().startsWith(Care.RULE)
            || reading.rule().name().endsWith("-recover"))
        || diesNext(article, token, reading)) {
      return null;
    }
    int first = definite ? determiner : token.index();
    return new Victim(first, token.index(), 1, reading, "patient");
  }

  /** "A man was taken to a hospital. He died there": the death counts him. */
  private boolean diesNext(ParsedArticle article, Token hurt, Reading reading) {
    if (reading.measure() != Measure.INJURED) {
      return false;
    }
    int last = Math.min(article.sentences().size() - 1, hurt.sentence() + SEQUEL);
    for (int sentence = hurt.sentence(); sentence <= last; sentence++) {
      for (Token token : article.tokensOf(article.sentences().get(sentence))) {
        if (token.index() > hurt.index() && wording.isIn("he", token)) {
          Reading next = measures.read(article, token.index());
          if (next != null && next.measure() == Measure.KILLED) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "A second man", "a fourth victim". */
  private boolean isFurther(ParsedArticle article, Token noun) {
    for (int child : article.children(noun.index())) {
      if (wording.isIn("ordinal", article.token(child))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Victim victim(
      ParsedArticle article, int first, Token head, int count, String what) {
    for (int child : article.children(head.index())) {
      if (wording.isIn("unharmed", article.token(child))) {
        return null;
      }
    }
    Reading reading = nearby.beside(article, head.index() + 1);
    if (reading == null) {
      reading = measures.read(article, head.index());
    }
    if (reading == null && what.equals(FigureRule.NAME)) {
      reading = ofList(article, head);
    }
    if (reading == null || !HARMS.contains(reading.measure()) || diesNext(article, head, reading)) {
      return null;
    }
    String rule = reading.rule().name();
    boolean number = rule.startsWith("counted-") || rule.startsWith("toll-");
    return number ? null : new Victim(first, head.index(), count, reading, what);
  }

  /** "Ann Reed, Bo Reed and Carl Reed, who were killed": what is said of the last is of all. */
  private @Nullable Reading ofList(ParsedArticle article, Token name) {
    boolean joined = name.relation().equals("conj") || name.relation().equals("appos");
    int first = joined && name.head() >= 0 ? name.head() : name.index();
    int last = -1;
    for (int child : article.children(first)) {
      last = article.token(child).relation().equals("conj") ? child : last;
    }
    int clause = last < 0 ? -1 : article.child(last, "acl:relcl");
    boolean listed =
        clause >= 0
            && last > name.index()
            && article.token(last).ner().equals("PERSON")
            && isOfSeveral(article, clause);
    return listed ? measures.read(article, last) : null;
  }

  private boolean isOfSeveral(ParsedArticle article, int verb) {
    for (int child : article.children(verb)) {
      if (wording.list("plural-auxiliary").contains(article.token(child).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "His wife", "killed his wife, son and daughter", "his parents". */
  private @Nullable Victim relative(ParsedArticle article, Token token) {
    int owner = article.child(token.index(), "nmod:poss");
    boolean owned = owner >= 0 && article.token(owner).isPronoun();
    Integer several = wording.number("kin", token);
    if (several != null && token.tag().equals("NNS")) {
      return owned ? victim(article, owner, token, several, "relative") : null;
    }
    if (!token.tag().equals("NN") || !wording.isIn("person", token)) {
      return null;
    }
    boolean listed =
        token.relation().equals("conj")
            && isBare(article, token)
            && article.token(token.head()).isNoun();
    listed |= token.relation().equals("appos") && isOneOfAList(article, token);
    listed &= !isOneInTwoRoles(article, token);
    int first = owned ? owner : token.index();
    return owned || listed ? victim(article, first, token, 1, "relative") : null;
  }

  /** "A husband and father was killed": the verb tells that it is one. */
  private static boolean isOneInTwoRoles(ParsedArticle article, Token noun) {
    Token first = noun.head() < 0 ? noun : article.token(noun.head());
    if (first.head() < 0 || article.child(noun.index(), "det") >= 0) {
      return false;
    }
    for (int child : article.children(first.head())) {
      String word = article.token(child).lower();
      if (article.token(child).relation().startsWith("aux")
          && (word.equals("was") || word.equals("is") || word.equals("has"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBare(ParsedArticle article, Token noun) {
    for (int child : article.children(noun.index())) {
      boolean ofList =
          switch (article.token(child).relation()) {
            case "conj", "cc", "punct" -> true;
            default -> false;
          };
      if (!ofList && child < noun.index() - 2) {
        return false;
      }
    }
    return true;
  }

  /**
   * "His wife, son and daughter": parsers take the second of three for another word for the first.
   */
  private boolean isOneOfAList(ParsedArticle article, Token noun) {
    int next = article.child(noun.index(), "conj");
    return next >= 0
        && article.child(next, "cc") >= 0
        && article.token(noun.head()).tag().equals("NN")
        && wording.isIn("person", article.token(noun.head()))
        && article.child(noun.index(), "det") < 0;
  }

  /** "A double homicide", "a triple murder". */
  private @Nullable Victim multiple(ParsedArticle article, Token token) {
    if (!wording.isIn("multiplied", token) || token.index() == 0) {
      return null;
    }
    Token before = article.token(token.index() - 1);
    Integer number = wording.number("multiple", before);
    if (number == null) {
      return null;
    }
    Reading reading =
        new Reading(Measure.KILLED, token.index(), before.lemma() + "-" + token.lemma());
    return new Victim(before.index(), token.index(), number, reading, FigureRule.MULTIPLE);
  }

  private static boolean hasNumber(ParsedArticle article, int head) {
    return article.child(head, "nummod") >= 0;
  }

  private static boolean isNameHead(ParsedArticle article, Token token) {
    boolean inName =
        token.head() >= 0
            && article.token(token.head()).ner().equals("PERSON")
            && Set.of("compound", "flat").contains(token.relation());
    return !inName && !Set.of("compound", "nmod:poss", "flat").contains(token.relation());
  }

  private static int nameStart(ParsedArticle article, Token head) {
    int first = head.index();
    while (first > 0
        && article.token(first - 1).ner().equals("PERSON")
        && article.token(first - 1).sentence() == head.sentence()) {
      first--;
    }
    return first;
  }
}
