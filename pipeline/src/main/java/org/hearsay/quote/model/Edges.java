package org.hearsay.quote.model;

import java.util.BitSet;

/** Completes found spans with the marks that belong to their words. */
public final class Edges {

  /** A share of a quotation's words. */
  private static final double MOST = 0.6;

  private Edges() {}

  /**
   * With all of the quotations that the set holds most words of, their marks among them, and
   * brackets closed.
   */
  public static BitSet completed(TokenTable table, BitSet tokens) {
    BitSet completed = (BitSet) tokens.clone();
    int id = -1;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (table.quotation[i] >= 0 && table.quotation[i] != id) {
        id = table.quotation[i];
        if (holdsMost(table, tokens, id)) {
          completed.set(table.quotationFirst[id], table.quotationLast[id] + 1);
        }
      }
    }
    return bracketed(table, completed);
  }

  /** With the closing bracket after a run of tokens that opens one. */
  public static BitSet bracketed(TokenTable table, BitSet tokens) {
    BitSet completed = (BitSet) tokens.clone();
    for (int from = tokens.nextSetBit(0); from >= 0; ) {
      int end = tokens.nextClearBit(from);
      if (end < table.size() && isClosing(table, end) && opens(table, from, end)) {
        completed.set(end);
      }
      from = tokens.nextSetBit(end);
    }
    return completed;
  }

  /** A quotation is seldom half somebody's words. */
  private static boolean holdsMost(TokenTable table, BitSet tokens, int quotation) {
    int words = 0;
    int held = 0;
    for (int i = table.quotationFirst[quotation]; i <= table.quotationLast[quotation]; i++) {
      if (table.isWord[i]) {
        words++;
        held += tokens.get(i) ? 1 : 0;
      }
    }
    return held >= MOST * words;
  }

  private static boolean opens(TokenTable table, int from, int end) {
    int open = 0;
    for (int i = from; i < end; i++) {
      open += isOpening(table, i) ? 1 : isClosing(table, i) ? -1 : 0;
    }
    return open > 0;
  }

  private static boolean isOpening(TokenTable table, int token) {
    return table.lower(token).equals("(") || table.lower(token).equals("-lrb-");
  }

  private static boolean isClosing(TokenTable table, int token) {
    return table.lower(token).equals(")") || table.lower(token).equals("-rrb-");
  }
}
