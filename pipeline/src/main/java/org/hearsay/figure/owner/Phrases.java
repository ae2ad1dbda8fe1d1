package org.hearsay.figure.owner;

import org.hearsay.syntax.GluedSentences;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/** The words of a noun phrase that name what it is. */
final class Phrases {

  private static final int LONGEST_TAIL = 6;

  private final Words words;

  Phrases(Words words) {
    this.words = words;
  }

  /** The first noun that hangs on another by this preposition; -1 where none does. */
  int child(ParsedArticle article, int noun, String preposition) {
    for (int child : article.children(noun)) {
      if (article.token(child).relation().equals("nmod")
          && Subjects.preposition(article, child).equals(preposition)) {
        return child;
      }
    }
    return -1;
  }

  /** The neighbouring tokens of one name. */
  String run(ParsedArticle article, int noun) {
    String ner = article.token(noun).ner();
    int first = noun;
    int last = noun;
    while (first > article.sentenceOf(noun).first() && isOf(article, first - 1, ner)) {
      first--;
    }
    while (last + 1 < article.sentenceOf(noun).end() && isOf(article, last + 1, ner)) {
      last++;
    }
    return text(article, first, last);
  }

  private static boolean isOf(ParsedArticle article, int at, String ner) {
    Token token = article.token(at);
    return token.ner().equals(ner) && !ner.equals("O") && !token.tag().equals("POS");
  }

  /** The noun with its compounds and adjectives and a short "of" phrase: "price of copper". */
  String name(Site site, int noun) {
    return text(site.article(), first(site, noun), tail(site, noun));
  }

  /** The same with its possessor: "Holt's supporters". */
  String nameWithOwner(Site site, int noun) {
    ParsedArticle article = site.article();
    int own = article.child(noun, "nmod:poss");
    int first = first(site, noun);
    boolean named = own >= 0 && own < first && article.token(own).isNoun() && first - own <= 2;
    return text(article, named ? first(site, own) : first, tail(site, noun));
  }

  /** "Vell's 500 index": a number inside a name, as no plural follows; null where it is none. */
  @Nullable String numberedName(Site site, int own) {
    ParsedArticle article = site.article();
    Token name = article.token(own);
    int index = name.head();
    boolean possessor = name.relation().equals("nmod:poss") && index > own + 2 && index - own <= 6;
    if (!possessor || !article.token(index).tag().matches("NNP?")) {
      return null;
    }
    for (int at = own + 1; at < index; at++) {
      Token token = article.token(at);
      if (token.tag().equals("CD")
          && token.word().length() > 1
          && article.token(at - 1).tag().equals("POS")) {
        return text(article, first(site, own), index);
      }
    }
    return null;
  }

  private int first(Site site, int noun) {
    ParsedArticle article = site.article();
    int first = noun;
    int start = noun >= site.end() ? site.end() : article.sentenceOf(noun).first();
    start = Math.max(start, article.sentenceOf(noun).first());
    first = wordStart(article, first, start);
    while (first > start && isPart(article, first - 1, noun)) {
      first = wordStart(article, first - 1, start);
    }
    while (first < noun && !article.token(first).isWord()) {
      first++;
    }
    return first;
  }

  /** The first part of a word of several: "police-related", "test-takers". */
  private static int wordStart(ParsedArticle article, int part, int start) {
    int first = part;
    while (first - 1 > start && isHyphen(article, first - 1)) {
      first -= 2;
    }
    return first;
  }

  private boolean isPart(ParsedArticle article, int at, int noun) {
    Token token = article.token(at);
    if (token.tag().matches("CD|DT|POS|PRP\\$|\\$|IN|RB") || words.isIn("plain", token)) {
      return false;
    }
    boolean inName = !token.ner().equals("O") && token.ner().equals(article.token(noun).ner());
    boolean hangs = token.head() == noun || (token.head() > at && token.head() <= noun);
    return inName || (hangs && token.relation().matches("compound|amod|flat|nmod:npmod"));
  }

  private static boolean isHyphen(ParsedArticle article, int at) {
    Token token = article.token(at);
    boolean tight =
        token.span().start() == article.token(at - 1).span().end()
            && token.span().end() == article.token(at + 1).span().start();
    return tight && token.word().matches("[-\u2010\u2011]");
  }

  private int tail(Site site, int noun) {
    ParsedArticle article = site.article();
    int of = child(article, noun, "of");
    boolean near =
        of > noun && of - noun <= LONGEST_TAIL && Subjects.preposition(article, of).equals("of");
    int marker = near ? article.child(of, "case") : -1;
    boolean plain =
        marker == noun + 1
            && !(site.first() > noun && site.first() <= of)
            && article.token(of).isNoun()
            && !article.token(of).ner().equals("LOCATION");
    return plain ? of : noun;
  }

  private static String text(ParsedArticle article, int first, int last) {
    String text = article.cover(first, last).in(article.text());
    return GluedSentences.first(String.join(" ", text.split("\\s+", -1)));
  }
}
