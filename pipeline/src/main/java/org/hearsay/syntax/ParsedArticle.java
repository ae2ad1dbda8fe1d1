package org.hearsay.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;

/**
 * An article with its tokens, sentences, dependency trees and resolved times. Immutable, so threads
 * may share it.
 *
 * <p>Trees are basic Universal Dependencies, one a sentence; every head lies in its token's
 * sentence.
 */
public final class ParsedArticle {

  private static final int[] NO_CHILDREN = {};

  private final Article article;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final List<TimeMention> times;
  private final int[][] children;

  public ParsedArticle(
      Article article, List<Token> tokens, List<Sentence> sentences, List<TimeMention> times) {
    this.article = article;
    this.tokens = List.copyOf(tokens);
    this.sentences = List.copyOf(sentences);
    this.times = List.copyOf(times);
    this.children = childrenOf(this.tokens);
  }

  public Article article() {
    return article;
  }

  public String text() {
    return article.text();
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** In the order of the text, not overlapping. */
  public List<TimeMention> times() {
    return times;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public Sentence sentenceOf(int token) {
    return sentences.get(tokens.get(token).sentence());
  }

  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(sentence.first(), sentence.end());
  }

  /**
   * The tokens that a token governs, in the order of the text. The array is shared: do not write to
   * it.
   */
  public int[] children(int token) {
    return children[token];
  }

  /** The first child with this relation ("nsubj"), or -1. */
  public int child(int token, String relation) {
    for (int child : children[token]) {
      if (tokens.get(child).relation().equals(relation)) {
        return child;
      }
    }
    return -1;
  }

  /** A token and all that hangs under it. */
  public BitSet subtree(int token) {
    BitSet found = new BitSet(tokens.size());
    Deque<Integer> open = new ArrayDeque<>();
    open.push(token);
    while (!open.isEmpty()) {
      int next = open.pop();
      if (!found.get(next)) {
        found.set(next);
        for (int child : children[next]) {
          open.push(child);
        }
      }
    }
    return found;
  }

  /** Whether {@code token} is {@code ancestor} or hangs under it. */
  public boolean isUnder(int token, int ancestor) {
    for (int at = token, steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** The text from the first of these tokens to the last. */
  public Span cover(int first, int last) {
    return tokens.get(first).span().cover(tokens.get(last).span());
  }

  /** Runs of neighbouring tokens as spans, in the order of the text. */
  public List<Span> spans(BitSet set) {
    List<Span> spans = new ArrayList<>();
    for (int from = set.nextSetBit(0); from >= 0; ) {
      int end = set.nextClearBit(from);
      spans.add(cover(from, end - 1));
      from = set.nextSetBit(end);
    }
    return spans;
  }

  /**
   * The tokens that lie in a span for the greater part, as the token indices from first to end, end
   * exclusive.
   */
  public BitSet tokensIn(Span span) {
    BitSet found = new BitSet();
    for (int at = firstEndingAfter(span.start()); at < tokens.size(); at++) {
      Span token = tokens.get(at).span();
      if (token.start() >= span.end()) {
        break;
      }
      int shared = Math.min(token.end(), span.end()) - Math.max(token.start(), span.start());
      if (shared * 2 >= token.length()) {
        found.set(at);
      }
    }
    return found;
  }

  /** Index of the first token that reaches into a span. */
  public int firstIn(Span span) {
    return Math.min(firstEndingAfter(span.start()), tokens.size() - 1);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    int[][] children = new int[tokens.size()][];
    for (int i = 0; i < children.length; i++) {
      children[i] = counts[i] == 0 ? NO_CHILDREN : new int[counts[i]];
    }
    int[] filled = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children[token.head()][filled[token.head()]++] = token.index();
      }
    }
    return children;
  }
}
