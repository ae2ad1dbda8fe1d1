package org.hearsay.quote;

import java.util.Set;
import java.util.function.IntFunction;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Sources that are somebody's words: "Quill's remark", "a swipe at a comment Quill made". Who made
 * them speaks. Documents are speakers of their own and not among these.
 */
final class Utterances {

  private static final Set<String> NOUNS =
      Set.copyOf(ResourceLines.of(Utterances.class, "utterance-nouns.txt"));

  private final ParsedArticle article;
  private final NounPhrases phrases;
  private final IntFunction<@Nullable Someone> who;

  /**
   * @param who whom a token means, as far as the article has been read; names are known throughout
   */
  Utterances(ParsedArticle article, NounPhrases phrases, IntFunction<@Nullable Someone> who) {
    this.article = article;
    this.phrases = phrases;
    this.who = who;
  }

  /** Whose utterance the phrase of this head is about; null where it is about none. */
  @Nullable Someone voiceOf(int head) {
    for (int at = phrases.first(head); at < phrases.reach(head); at++) {
      if (NOUNS.contains(article.token(at).lemma())) {
        int possessor = article.child(at, "nmod:poss");
        Someone someone = possessor >= 0 ? who.apply(possessor) : makerAfter(at);
        if (someone != null && someone.speaker().kind() == SpeakerKind.PERSON) {
          return someone;
        }
      }
    }
    return null;
  }

  /** The name right after the noun where a verb follows it, however that is parsed. */
  private @Nullable Someone makerAfter(int noun) {
    int end = article.sentenceOf(noun).end();
    int at = noun + 1;
    Someone maker = at < end ? who.apply(at) : null;
    while (at < end && who.apply(at) == maker) {
      at++;
    }
    return maker != null && at < end && article.token(at).isVerb() ? maker : null;
  }
}
