package org.hearsay.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.corpus.Stance;
import org.hearsay.mention.Mentions;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.ParsedArticles;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {

  private static final SpeakerResolver RESOLVER = new SpeakerResolver();

  /** Ada Quill left. She said “ it is over . ” */
  private static final String QUILL_LEFT =
      """
      Ada ada NNP PERSON 2 compound
      Quill quill NNP PERSON 3 nsubj
      left leave VBD O 0 root
      . . . O 3 punct

      She she PRP O 2 nsubj
      said say VBD O 0 root
      “ “ `` O 6 punct
      it it PRP O 6 nsubj
      is be VBZ O 6 cop
      over over RB O 2 ccomp
      . . . O 2 punct
      ” ” '' O 2 punct
      """;

  @Test
  void aPronounIsThePersonWhoFits() {
    Quote quote = only(ParsedArticles.of(QUILL_LEFT), given(set(6, 12), set(5, 6), set(4, 5), 5));
    assertEquals(new Speaker("Ada Quill", SpeakerKind.PERSON, "e1", null), quote.speaker());
    assertEquals("given+pronoun", quote.rule());
  }

  @Test
  void aPronounOfTheOtherGenderIsNobody() {
    ParsedArticle article = ParsedArticles.of(QUILL_LEFT.replace("She she", "He he"));
    assertNull(only(article, given(set(6, 12), set(5, 6), set(4, 5), 5)).speaker());
  }

  @Test
  void contentInMarksIsDirect() {
    Quote quote = only(ParsedArticles.of(QUILL_LEFT), given(set(6, 12), set(5, 6), set(4, 5), 5));
    assertEquals(QuoteKind.DIRECT, quote.kind());
  }

  @Test
  void contentPartlyInMarksIsMixed() {
    Quote quote = only(ParsedArticles.of(QUILL_LEFT), given(set(2, 12), set(5, 6), set(4, 5), 5));
    assertEquals(QuoteKind.MIXED, quote.kind());
  }

  @Test
  void contentWithoutMarksIsIndirect() {
    Quote quote = only(ParsedArticles.of(QUILL_LEFT), given(set(0, 3), set(5, 6), set(4, 5), 5));
    assertEquals(QuoteKind.INDIRECT, quote.kind());
  }

  @Test
  void neighbouringTokensAreOneSpan() {
    ParsedArticle article = ParsedArticles.of(QUILL_LEFT);
    Quote quote = only(article, given(set(0, 12), new BitSet(), new BitSet(), 0));
    assertEquals(List.of(new Span(0, article.text().length())), quote.content());
  }

  @Test
  void aQuoteWithoutSourceAndWithoutSpeakerBeforeStaysOpen() {
    Quote quote = only(ParsedArticles.of(QUILL_LEFT), given(set(6, 12), set(0, 0), set(0, 0), 6));
    assertNull(quote.speaker());
  }

  @Test
  void quotesAreNumberedInTheOrderOfTheText() {
    ParsedArticle article = ParsedArticles.of(QUILL_LEFT);
    List<Quote> quotes =
        RESOLVER.resolve(
            article,
            Mentions.of(article),
            List.of(
                given(set(6, 12), set(5, 6), set(4, 5), 5),
                given(set(2, 3), new BitSet(), set(0, 2), 2)));
    assertEquals(List.of("q1", "q2"), quotes.stream().map(Quote::id).toList());
    assertTrue(quotes.getFirst().extent().start() < quotes.getLast().extent().start());
  }

  @Test
  void aClaimIsClaimed() {
    assertEquals(Stance.CLAIMED, cue("claimed claim VBD").stance());
  }

  @Test
  void aDenialIsDeniedAndNotNegated() {
    Quote quote = cue("denied deny VBD");
    assertEquals(Stance.DENIED, quote.stance());
    assertFalse(quote.negated());
  }

  @Test
  void aNounTellsTheStanceOfALightVerb() {
    assertEquals(Stance.PROMISED, cue("made make VBD", "a a DT", "promise promise NN").stance());
  }

  @Test
  void decliningToCommentIsNegatedStatement() {
    Quote quote = cue("declined decline VBD", "to to TO", "comment comment VB");
    assertEquals(Stance.STATED, quote.stance());
    assertTrue(quote.negated());
  }

  @Test
  void neverClaimedIsNegated() {
    assertTrue(cue("never never RB", "claimed claim VBD").negated());
  }

  @Test
  void notOnlySaidIsNotNegated() {
    assertFalse(cue("not not RB", "only only RB", "said say VBD").negated());
  }

  @Test
  void callingSomethingANameIsNoWish() {
    assertEquals(Stance.STATED, cue("called call VBD").stance());
    assertEquals(Stance.WANTED, cue("called call VBD", "for for IN").stance());
  }

  @Test
  void anUnknownCueStates() {
    assertEquals(Stance.STATED, cue("burbled burble VBD").stance());
  }

  /** The quote of "Quill CUE it ends", with the cue's tokens as "word lemma tag". */
  private static Quote cue(String... words) {
    StringBuilder table = new StringBuilder("Quill quill NNP PERSON 2 nsubj\n");
    for (int i = 0; i < words.length; i++) {
      table.append(words[i]).append(i == 0 ? " O 0 root\n" : " O 2 dep\n");
    }
    table.append("it it PRP O 2 dep\nends end VBZ O 2 ccomp\n");
    int end = 1 + words.length;
    int head = 1;
    while (head < end - 1 && !words[head - 1].contains(" VB")) {
      head++;
    }
    return only(
        ParsedArticles.of(table.toString()),
        given(set(end, end + 2), set(1, end), set(0, 1), head));
  }

  private static Quote only(ParsedArticle article, Attribution attribution) {
    return RESOLVER.resolve(article, Mentions.of(article), List.of(attribution)).getFirst();
  }

  private static Attribution given(BitSet content, BitSet cue, BitSet source, int head) {
    return new Attribution(content, cue, source, head, 0.8, "given");
  }

  private static BitSet set(int from, int to) {
    BitSet set = new BitSet();
    set.set(from, to);
    return set;
  }
}
