package org.hearsay.quote;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.mention.Mentions;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Whom "I", "we" and "you" mean as sources: inside a quote its speaker, in an interview who
 * answers, else the article's one author for "I". Reads one article; not thread-safe.
 */
final class FirstPerson {

  private static final Set<String> WORDS =
      Set.of("i", "me", "my", "myself", "we", "us", "our", "you", "your");
  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "myself");

  private final ParsedArticle article;
  private final BitSet quoted;
  private final Interview interview;
  private final Discourse discourse;
  private final List<Attribution> attributions;
  private final int[] enclosing;
  private final Map<Integer, Integer> outsideQuotesByParagraph = new HashMap<>();
  private final @Nullable Speaker author;

  FirstPerson(
      ParsedArticle article,
      Mentions mentions,
      BitSet quoted,
      List<Attribution> attributions,
      Discourse discourse) {
    this.article = article;
    this.quoted = quoted;
    this.discourse = discourse;
    this.attributions = attributions;
    interview = Interview.of(article, mentions, quoted, discourse);
    List<String> authors = article.article().authors();
    author =
        authors.size() == 1 && !authors.getFirst().isBlank()
            ? new Speaker(authors.getFirst(), SpeakerKind.PERSON, null, "author")
            : null;
    enclosing = new int[article.size()];
    Arrays.fill(enclosing, -1);
    for (int i = 0; i < attributions.size(); i++) {
      register(i);
    }
  }

  /** Whether the token is a pronoun of the first or second person. */
  boolean isOne(int token) {
    return WORDS.contains(article.token(token).lower());
  }

  /** The speaker of the attribution whose source is this pronoun, given those found by name. */
  Found speaker(int attribution, int head, Found[] found) {
    String word = article.token(head).lower();
    int around = enclosing[head];
    if (around >= 0 && around != attribution) {
      return word.startsWith("you")
          ? Found.NOBODY
          : new Found(found[around].speaker(), "quote around");
    }
    if (quoted.get(head)) {
      Integer beside = outsideQuotesByParagraph.get(article.sentenceOf(head).paragraph());
      if (word.startsWith("you")) {
        return Found.NOBODY;
      }
      return beside == null || beside == attribution
          ? inOpenQuotation(head)
          : new Found(found[beside].speaker(), "quote around");
    }
    Speaker answering = interview.speakerAt(article, head);
    if (answering != null) {
      return new Found(answering, "interview");
    }
    return author != null && SINGULAR.contains(word) ? new Found(author, "author") : Found.NOBODY;
  }

  /** In a quotation that its paragraph does not attribute. */
  private Found inOpenQuotation(int head) {
    Someone leading = LeadIn.before(article, discourse, head);
    if (leading != null) {
      return new Found(leading.speaker(), "lead-in");
    }
    Speaker answering = interview.quotedAt(article, head);
    return answering == null ? Found.NOBODY : new Found(answering, "interview");
  }

  private void register(int index) {
    BitSet content = attributions.get(index).content();
    for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
      int known = enclosing[at];
      if (known < 0 || attributions.get(known).content().cardinality() < content.cardinality()) {
        enclosing[at] = index;
      }
    }
    int head = discourse.sourceHead(attributions.get(index));
    if (head >= 0 && !quoted.get(head) && !isOne(head)) {
      outsideQuotesByParagraph.putIfAbsent(article.sentenceOf(head).paragraph(), index);
    }
  }
}
