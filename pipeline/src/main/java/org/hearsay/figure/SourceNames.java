package org.hearsay.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.hearsay.mention.Lexicon;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words that name who estimates something, without the article in front: "U.S. officials",
 * "Syrian Observatory for Human Rights", "activists and residents".
 */
final class SourceNames {

  private static final Set<String> NO_NAME = Set.of("DT", "PRP$", "WP$", "IN", "TO", "VBG");
  private static final Set<String> AGENT_CASES = Set.of("by", "from");
  private static final int LONGEST = 12;
  private static final int LONGEST_COMPLEMENT = 7;

  private final Wording wording;
  private final Lexicon lexicon = Lexicon.standard();

  SourceNames(Wording wording) {
    this.wording = wording;
  }

  /** The name under a noun of the tree; null where the noun is nobody. */
  @Nullable String under(ParsedArticle article, int head) {
    int owner = head < 0 ? -1 : owner(article, head);
    if (owner >= 0) {
      return under(article, owner);
    }
    if (head < 0 || !isSource(article.token(head))) {
      return null;
    }
    int apposed = apposed(article, head);
    if (apposed >= 0) {
      return under(article, apposed);
    }
    int first = head;
    while (first - 1 >= article.sentenceOf(head).first()
        && isInName(article, article.token(first - 1), head)) {
      first--;
    }
    int last = withComplement(article, head);
    for (int child : article.children(head)) {
      Token other = article.token(child);
      if (other.relation().equals("conj") && child - first < LONGEST && isSource(other)) {
        last = Math.max(last, withComplement(article, child));
      }
    }
    return text(article, first, last);
  }

  /**
   * Whose statement, figures or estimate it is: "a statement by the police", "the ministry's
   * figures", "data compiled by the institute"; -1 where it is nobody's.
   */
  private int owner(ParsedArticle article, int paper) {
    if (!wording.isIn("paper", article.token(paper))) {
      return -1;
    }
    int owner = article.child(paper, "nmod:poss");
    owner = owner < 0 ? agent(article, paper) : owner;
    for (int child : article.children(paper)) {
      boolean made = article.token(child).relation().equals("acl") && child > paper;
      owner = owner < 0 && made ? agent(article, child) : owner;
    }
    int before = -1;
    for (int child : article.children(paper)) {
      before = article.token(child).relation().equals("compound") ? child : before;
    }
    owner = owner < 0 ? before : owner;
    return owner >= 0 && couldSpeak(article.token(owner)) ? owner : -1;
  }

  private static int agent(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      int marker = article.child(child, "case");
      if (marker >= 0 && AGENT_CASES.contains(article.token(marker).lower())) {
        return child;
      }
    }
    return -1;
  }

  /** "The newspaper Ostby Courier": the head of the name right behind its kind; else -1. */
  private int apposed(ParsedArticle article, int kind) {
    Token token = article.token(kind);
    int next = kind + 1;
    boolean isKind = !token.isProperNoun() && lexicon.isBodyNoun(token.lemma());
    if (!isKind || next >= article.sentenceOf(kind).end()) {
      return -1;
    }
    for (int child : article.children(kind)) {
      String relation = article.token(child).relation();
      boolean named = relation.equals("appos") || relation.equals("dep") || relation.equals("nmod");
      if (child > kind && named && article.token(child).isProperNoun()) {
        boolean adjoins = child == next || article.token(next).head() == child;
        return adjoins && isCapital(article.token(next)) ? child : -1;
      }
    }
    return -1;
  }

  /**
   * The name itself without what kind of body it is and where it sits: "aid group Nurses Beyond
   * Rivers", "Lund-based Observatory".
   */
  String whole(String name) {
    String[] words = name.split(" ", -1);
    int first = 0;
    for (int i = 0; i + 1 < words.length; i++) {
      boolean named = Character.isUpperCase(words[i + 1].charAt(0));
      boolean kind = lexicon.isBodyNoun(words[i].toLowerCase(Locale.ROOT));
      boolean lower = Character.isLowerCase(words[i].charAt(0));
      if (words[i].equals("and")) {
        return name;
      }
      boolean behind = i + 2 >= words.length || lower || words[i].endsWith("-based");
      if (named && behind && ((kind && lower) || words[i].endsWith("-based"))) {
        first = i + 1;
      }
    }
    return String.join(" ", Arrays.asList(words).subList(first, words.length));
  }

  /** The words themselves, from the first token to the last. */
  String between(ParsedArticle article, int first, int last) {
    return text(article, first, last);
  }

  /**
   * The name that ends before the verb at {@code verb} in the order of the words alone, for
   * sentences whose tree hides who says it; null where what ends there is nobody that could.
   */
  @Nullable String before(ParsedArticle article, int verb) {
    int start = article.sentenceOf(verb).first();
    int last = verb - 1;
    boolean goesOn = article.token(verb).tag().equals("VBG"); // "activists were claiming"
    while (last > start
        && (isLight(article.token(last)) || (goesOn && article.token(last).lemma().equals("be")))) {
      last--;
    }
    return last < start ? null : endingAt(article, last, start);
  }

  /** The noun phrase between a comma and the verb at {@code verb}; null where there is none. */
  @Nullable String behindComma(ParsedArticle article, int verb) {
    int start = article.sentenceOf(verb).first();
    int first = verb;
    while (first - 1 > start && isPart(article.token(first - 1))) {
      first--;
    }
    boolean comma = first - 1 > start && article.token(first - 1).word().equals(",");
    boolean source = first < verb && isSource(article.token(verb - 1));
    if (!comma || !source) {
      return null;
    }
    while (first < verb - 1 && NO_NAME.contains(article.token(first).tag())) {
      first++;
    }
    return text(article, first, verb - 1);
  }

  private static boolean isPart(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("DT");
  }

  private @Nullable String endingAt(ParsedArticle article, int last, int start) {
    if (!article.token(last).isNoun()) {
      return null;
    }
    int paper = owner(article, last);
    if (paper >= 0) {
      return under(article, paper);
    }
    int head = last;
    int first = phraseStart(article, head, start);
    while (first - 2 >= start && last - first < LONGEST && isBetween(article, first - 1)) {
      int noun = first - 2;
      if (!article.token(noun).isNoun()) {
        return null;
      }
      head = isWithin(article.token(first - 1)) ? noun : head;
      first = phraseStart(article, noun, start);
    }
    if (first - 2 >= start && wording.isIn("aside", article.token(first - 1))) {
      return endingAt(article, first - 2, start); // "the sheriff [on Sunday] named"
    }
    int maker = owner(article, head); // "research by the institute"
    if (maker >= 0) {
      return under(article, maker);
    }
    boolean adverbial = first > start && isWithin(article.token(first - 1));
    if (adverbial || !couldSpeak(article.token(head))) {
      return null;
    }
    while (first < head && NO_NAME.contains(article.token(first).tag())) {
      first++;
    }
    return text(article, first, last);
  }

  /** Where the noun phrase begins that ends at {@code last}: at its determiner if it has one. */
  private static int phraseStart(ParsedArticle article, int last, int start) {
    boolean name = Character.isUpperCase(article.token(last).word().charAt(0));
    int first = last;
    while (first > start) {
      Token token = article.token(first - 1);
      if (token.tag().equals("DT") || token.tag().equals("PRP$")) {
        return first - 1;
      }
      boolean joined = isHyphen(article, token) || token.tag().equals("POS");
      boolean part = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("VBG");
      boolean newName = name && !joined && Character.isLowerCase(token.word().charAt(0));
      boolean newPhrase = !joined && endsAdverbial(article, first - 1);
      if ((!part && !joined) || newName || newPhrase) {
        return first;
      }
      first--;
    }
    return first;
  }

  /** Within a word, not the dash of "LISBON - Police say". */
  private static boolean isHyphen(ParsedArticle article, Token token) {
    return token.word().equals("-")
        && token.index() > 0
        && article.token(token.index() - 1).span().end() == token.span().start();
  }

  /** "[near Damascus] activists said": a place right behind its preposition ends there. */
  private static boolean endsAdverbial(ParsedArticle article, int at) {
    return article.token(at).ner().equals("LOCATION")
        && at > article.sentenceOf(at).first()
        && article.token(at - 1).tag().equals("IN");
  }

  /** "Opponents of President Reed", "activists in Syria", "police and residents". */
  private boolean isBetween(ParsedArticle article, int at) {
    Token token = article.token(at);
    return isWithin(token) || token.lower().equals("and");
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().charAt(0));
  }

  /** The capital tells it from what opens a clause: "Doctors Without Borders". */
  private boolean isWithin(Token token) {
    boolean capital = Character.isUpperCase(token.word().charAt(0));
    return wording.isIn("within-name", token) || (capital && token.tag().equals("IN"));
  }

  static boolean isLight(Token token) {
    return token.tag().equals("RB") || token.tag().equals("MD") || token.lemma().equals("have");
  }

  private boolean isSource(Token token) {
    return token.isNoun() && !wording.isIn("no-source", token);
  }

  /** Whether the word names a body: "ministry". */
  boolean isBody(Token token) {
    return lexicon.isBodyNoun(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the name is that of a paper: "poll", "letter". */
  boolean isDocument(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return lexicon.isDocumentNoun(one) || lexicon.isDocumentNoun(last);
  }

  /** Whether the word says what somebody is: "prosecutor". */
  boolean isRole(Token token) {
    return lexicon.role(token.lemma().toLowerCase(Locale.ROOT)).isPresent();
  }

  /** Whether the word is known to name who says things, or is a name. */
  boolean couldSpeak(Token token) {
    return isSource(token)
        && (token.isProperNoun()
            || lexicon.role(token.lemma()).isPresent()
            || lexicon.isBodyNoun(token.lemma())
            || lexicon.isDocumentNoun(token.lemma())
            || wording.isIn("speaker", token));
  }

  /**
   * Whether a name, as a quote has it, is one of somebody who says things: "officials", "Ann Reed",
   * not "war".
   */
  boolean couldSpeak(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (wording.list("no-source").contains(name.toLowerCase(Locale.ROOT))) {
      return false; // "Anyone who says"
    }
    String noun = last.endsWith("ies") ? last.substring(0, last.length() - 3) + "y" : last;
    String single = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    boolean paper = isKnown(last) || isKnown(single); // "official figures"
    if (!paper && wording.list("no-source").contains(single.toLowerCase(Locale.ROOT))) {
      return false; // "boat shares"
    }
    if (last.isEmpty() || Character.isUpperCase(name.charAt(0))) {
      return true;
    }
    String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return wording.list("speaker").contains(one)
        || wording.list("person").contains(one)
        || isKnown(last)
        || isKnown(one);
  }

  private boolean isKnown(String noun) {
    return lexicon.role(noun).isPresent()
        || lexicon.isBodyNoun(noun)
        || lexicon.isDocumentNoun(noun);
  }

  /** "[May 21 2019] Activists say": a dateline that the parser took for part of the name. */
  private static boolean isDay(Token token) {
    return token.tag().equals("CD") && Character.isDigit(token.word().charAt(0));
  }

  /** Whether a word before a colon names who says what follows: not "STORY:", "Gunman:". */
  boolean canLabel(Token token) {
    boolean body = token.ner().equals("ORGANIZATION") || token.ner().equals("PERSON");
    boolean known =
        lexicon.role(token.lemma()).isPresent()
            || lexicon.isBodyNoun(token.lemma())
            || wording.isIn("speaker", token);
    return isSource(token)
        && (body || known)
        && !wording.isIn("perpetrator", token)
        && !wording.isIn("harmed", token);
  }

  /** Whether a label can be what is told about or who tells it: not "BREAKING:", "Update:". */
  boolean isSaid(ParsedArticle article, int label) {
    Token token = article.token(label);
    boolean heading =
        wording.isIn("no-source", token) || wording.list("no-source").contains(token.lower());
    return !heading && !token.word().startsWith("#");
  }

  private static boolean isInName(ParsedArticle article, Token token, int head) {
    boolean joined = token.isWord() || isHyphen(article, token);
    return !NO_NAME.contains(token.tag())
        && !isDay(token)
        && joined
        && token.head() >= 0
        && article.isUnder(token.index(), head);
  }

  /** "Ministry of health", "Observatory for Human Rights", "Doctors Without Borders". */
  private int withComplement(ParsedArticle article, int head) {
    int end = article.sentenceOf(head).end();
    int last = head;
    if (head + 1 >= end || !opensComplement(article, head)) {
      return last;
    }
    while (last + 1 < end
        && last + 1 - head <= LONGEST_COMPLEMENT
        && (isComplement(article.token(last + 1)) || joinsNames(article, last + 1, end))
        && !wording.isIn("aside", article.token(last + 1))
        && (article.isUnder(last + 1, head) || isOfName(article, head, last + 1, end))) {
      last++;
    }
    while (last > head && !article.token(last).isNoun()) {
      last--;
    }
    return last;
  }

  /** "The Observatory for Prisoners": the capitals hold the name together, however it is parsed. */
  private static boolean isOfName(ParsedArticle article, int head, int at, int end) {
    Token token = article.token(at);
    boolean name = Character.isUpperCase(article.token(head).word().charAt(0));
    int part = token.tag().equals("IN") ? at + 1 : at;
    return name
        && at == (part == at ? at : head + 1)
        && part < end
        && article.token(part).isNoun()
        && Character.isUpperCase(article.token(part).word().charAt(0));
  }

  /** "Health and Human Services": within one name. */
  private static boolean joinsNames(ParsedArticle article, int at, int end) {
    return article.token(at).lower().equals("and")
        && at + 1 < end
        && article.token(at - 1).isProperNoun()
        && article.token(at + 1).isProperNoun()
        && article.token(at - 1).ner().equals(article.token(at + 1).ner());
  }

  private static boolean opensComplement(ParsedArticle article, int head) {
    Token first = article.token(head + 1);
    boolean named = Character.isUpperCase(article.token(head).word().charAt(0));
    return first.lower().equals("of")
        || (first.lower().equals("for") && named)
        || (first.tag().equals("IN") && Character.isUpperCase(first.word().charAt(0)));
  }

  private static boolean isComplement(Token token) {
    return token.isNoun()
        || token.word().equals("-")
        || token.tag().equals("POS")
        || token.tag().equals("IN")
        || token.tag().startsWith("JJ")
        || token.tag().equals("DT");
  }

  private static String text(ParsedArticle article, int first, int last) {
    String text = article.cover(first, last).in(article.text());
    return text.indexOf('\n') < 0 ? text : String.join(" ", text.split("\\s+", -1));
  }
}
