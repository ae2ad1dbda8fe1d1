package org.hearsay.syntax;

import org.hearsay.corpus.Span;

/**
 * One word or mark.
 *
 * @param index position in the article, from 0
 * @param sentence index of its {@link Sentence}
 * @param word the word as the tokenizer gives it; the text under the span may differ in quotation
 *     marks and brackets
 * @param lower the word in lower case
 * @param lemma in lower case
 * @param tag Penn Treebank part of speech
 * @param ner PERSON, ORGANIZATION, LOCATION, MISC or O
 * @param head index in the article of the governor in the basic Universal Dependencies tree; -1 for
 *     the root
 * @param relation to the governor ("nsubj:pass"); "root" for the root
 */
public record Token(
    int index,
    int sentence,
    Span span,
    String word,
    String lower,
    String lemma,
    String tag,
    String ner,
    int head,
    String relation) {

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.startsWith("WP");
  }

  /** Whether it holds a letter or a digit, and so is no mark of punctuation. */
  public boolean isWord() {
    return word.chars().anyMatch(Character::isLetterOrDigit);
  }
}
