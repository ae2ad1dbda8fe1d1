package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;

/** One paragraph: the tokens from {@code first} to {@code end}, end exclusive. */
record Paragraph(int first, int end) {

  static List<Paragraph> of(ParsedArticle article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int last = -1;
    for (Sentence sentence : article.sentences()) {
      int first = sentence.paragraph() == last ? paragraphs.removeLast().first() : sentence.first();
      paragraphs.add(new Paragraph(first, sentence.end()));
      last = sentence.paragraph();
    }
    return paragraphs;
  }

  /** The tokens from one to another, end exclusive. */
  static BitSet tokens(int from, int end) {
    BitSet tokens = new BitSet();
    tokens.set(from, Math.max(from, end));
    return tokens;
  }
}
