package org.hearsay.quote.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.corpus.Span;
import org.hearsay.quote.mark.Quotation;
import org.hearsay.quote.mark.QuotationMarks;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * An article's tokens laid out for feature extraction: words as hashes, the tree and the quotations
 * as arrays. Not changed after construction.
 */
public final class TokenTable {

  /** Stands for the word or tag beyond a sentence's edge. */
  static final long EDGE = Hash.of("#");

  /** Features look no further than this many tokens to each side of a cue. */
  private static final int REACH = 120;

  private static final int MAX_DEPTH = 60;

  final ParsedArticle article;
  final int size;
  final long[] word;
  final long[] lower;
  final long[] lemma;
  final long[] tag;
  final long[] ner;
  final long[] label;
  final Relation[] relation;
  final TagClass[] tagClass;
  final boolean[] isWord;
  final boolean[] isPronoun;
  final int[] head;
  final int[] depth;

  /** The token's quotation, or -1. */
  final int[] quotation;

  /** Whether the token is itself a quotation mark. */
  final boolean[] isMark;

  final int[] quotationFirst;
  final int[] quotationLast;
  final boolean[] quotationClosed;

  /** For each sentence, the share of its words in quotation marks. */
  final double[] quotedShare;

  /** The closest token that may be the subject of this one, or -1, and how it was reached. */
  final int[] subject;

  final SubjectPath[] subjectPath;

  private TokenTable(ParsedArticle article) {
    this.article = article;
    size = article.size();
    word = new long[size];
    lower = new long[size];
    lemma = new long[size];
    tag = new long[size];
    ner = new long[size];
    label = new long[size];
    relation = new Relation[size];
    tagClass = new TagClass[size];
    isWord = new boolean[size];
    isPronoun = new boolean[size];
    head = new int[size];
    depth = new int[size];
    for (Token token : article.tokens()) {
      addWord(token);
    }
    for (int i = 0; i < size; i++) {
      depth[i] = depthOf(i);
    }
    List<Quotation> quotations = QuotationMarks.in(article);
    quotation = new int[size];
    isMark = new boolean[size];
    quotationFirst = new int[quotations.size()];
    quotationLast = new int[quotations.size()];
    quotationClosed = new boolean[quotations.size()];
    addQuotations(quotations);
    quotedShare = new double[article.sentences().size()];
    for (Sentence sentence : article.sentences()) {
      quotedShare[sentence.index()] = shareInQuotations(sentence);
    }
    subject = new int[size];
    subjectPath = new SubjectPath[size];
    for (int i = 0; i < size; i++) {
      SubjectPath.find(this, i);
    }
  }

  public static TokenTable of(ParsedArticle article) {
    return new TokenTable(article);
  }

  public ParsedArticle article() {
    return article;
  }

  public int size() {
    return size;
  }

  /** The first token of the sentence that features of this token look at. */
  public int first(int token) {
    return Math.max(article.sentenceOf(token).first(), token - REACH);
  }

  /** The token after the last that features of this token look at. */
  public int end(int token) {
    return Math.min(article.sentenceOf(token).end(), token + REACH);
  }

  public boolean isWord(int token) {
    return isWord[token];
  }

  /** Whether the token is a quotation mark. */
  public boolean isMark(int token) {
    return isMark[token];
  }

  /** The words of a set, without its marks of punctuation. */
  public BitSet words(BitSet tokens) {
    BitSet words = new BitSet();
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      words.set(i, isWord[i]);
    }
    return words;
  }

  Token token(int index) {
    return article.token(index);
  }

  String lower(int index) {
    return article.token(index).lower();
  }

  int sentence(int token) {
    return article.token(token).sentence();
  }

  int paragraph(int token) {
    return article.sentenceOf(token).paragraph();
  }

  boolean startsParagraph(int sentence) {
    return sentence == 0
        || article.sentences().get(sentence).paragraph()
            != article.sentences().get(sentence - 1).paragraph();
  }

  /** The share of a sentence's words in quotation marks; -1 where there is no such sentence. */
  double quotedShareOf(int sentence) {
    return sentence < 0 || sentence >= quotedShare.length ? -1 : quotedShare[sentence];
  }

  int[] children(int token) {
    return article.children(token);
  }

  /** Whether the token stands in quotation marks, or is one. */
  public boolean isQuoted(int token) {
    return quotation[token] >= 0;
  }

  int quotationSize(int id) {
    return quotationLast[id] - quotationFirst[id] + 1;
  }

  boolean hasChild(int token, long relations) {
    for (int child : children(token)) {
      if (relation[child].isIn(relations)) {
        return true;
      }
    }
    return false;
  }

  /** The set of the relations of a token's children. */
  long childRelations(int token) {
    long set = 0;
    for (int child : children(token)) {
      set |= relation[child].bit();
    }
    return set;
  }

  /** A token and all that hangs under it, within reach of {@code centre}. */
  BitSet subtree(int token, int centre) {
    BitSet found = new BitSet();
    int first = first(centre);
    int end = end(centre);
    if (token < first || token >= end) {
      return found;
    }
    int[] open = new int[32];
    open[0] = token;
    int size = 1;
    while (size > 0) {
      int next = open[--size];
      found.set(next);
      int[] children = children(next);
      if (size + children.length > open.length) {
        open = Arrays.copyOf(open, 2 * (size + children.length));
      }
      for (int child : children) {
        if (child >= first && child < end) {
          open[size++] = child;
        }
      }
    }
    return found;
  }

  /** A set without the punctuation at its edges; quotation marks stay. */
  BitSet trimmed(BitSet tokens) {
    BitSet trimmed = (BitSet) tokens.clone();
    int first = trimmed.nextSetBit(0);
    while (first >= 0 && !isWord[first] && !isMark[first]) {
      trimmed.clear(first);
      first = trimmed.nextSetBit(first);
    }
    int last = trimmed.length() - 1;
    while (last >= 0 && !isWord[last] && !isMark[last]) {
      trimmed.clear(last);
      last = trimmed.length() - 1;
    }
    return trimmed;
  }

  private void addWord(Token token) {
    int i = token.index();
    word[i] = Hash.of(token.word());
    lower[i] = Hash.of(token.lower());
    lemma[i] = Hash.of(token.lemma());
    tag[i] = Hash.of(token.tag());
    ner[i] = Hash.of(token.ner());
    label[i] = Hash.of(token.relation());
    relation[i] = Relation.of(token.relation());
    tagClass[i] = TagClass.of(token.tag());
    isWord[i] = holdsLetterOrDigit(token.word());
    isPronoun[i] = Pronouns.contains(token.lower());
    head[i] = token.head();
  }

  private static boolean holdsLetterOrDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int depthOf(int token) {
    int steps = 0;
    for (int at = token; head[at] >= 0 && steps < MAX_DEPTH; steps++) {
      at = head[at];
    }
    return steps;
  }

  private void addQuotations(List<Quotation> quotations) {
    Arrays.fill(quotation, -1);
    int at = 0;
    for (int id = 0; id < quotations.size(); id++) {
      Span span = quotations.get(id).span();
      quotationClosed[id] = quotations.get(id).closed();
      while (at < size && token(at).span().end() <= span.start()) {
        at++;
      }
      quotationFirst[id] = at;
      for (; at < size && token(at).span().start() < span.end(); at++) {
        quotation[at] = id;
        isMark[at] = !isWord[at] && isQuotationMark(token(at), span);
      }
      quotationLast[id] = at - 1;
    }
  }

  private static boolean isQuotationMark(Token token, Span quotation) {
    return switch (token.word()) {
      case "``", "''", "\u201c", "\u201d", "\"", "\u00ab", "\u00bb", "\u201e" -> true;
      case "`", "'", "\u2018", "\u2019" ->
          token.span().start() == quotation.start() || token.span().end() == quotation.end();
      default -> false;
    };
  }

  private double shareInQuotations(Sentence sentence) {
    int words = 0;
    int quoted = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (isWord[i]) {
        words++;
        quoted += quotation[i] >= 0 ? 1 : 0;
      }
    }
    return quoted / (double) Math.max(1, words);
  }
}
