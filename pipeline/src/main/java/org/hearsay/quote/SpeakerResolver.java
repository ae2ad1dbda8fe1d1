package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Speaker;
import org.hearsay.mention.Lexicon;
import org.hearsay.mention.Mentions;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says who speaks in each attribution of an article, and how it is meant. Immutable, so threads may
 * share it.
 *
 * <p>It follows names, roles, descriptions and pronouns by salience; it is no coreference model and
 * leaves the speaker open rather than guess.
 */
public final class SpeakerResolver {

  private final Lexicon lexicon;
  private final CueReader cues = new CueReader();

  public SpeakerResolver() {
    this(Lexicon.standard());
  }

  public SpeakerResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The quotes of an article in the order of the text.
   *
   * @param attributions of the same article, in any order
   */
  public List<Quote> resolve(
      ParsedArticle article, Mentions mentions, List<Attribution> attributions) {
    List<Attribution> ordered = new ArrayList<>(attributions);
    ordered.sort(
        Comparator.<Attribution>comparingInt(a -> a.content().nextSetBit(0))
            .thenComparingInt(Attribution::head));
    BitSet quoted = QuotedTokens.in(article);
    Discourse discourse = new Discourse(article, mentions, lexicon, quoted, ordered);
    discourse.read();
    Found[] found = new Found[ordered.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = named(article, discourse, ordered.get(i));
    }
    FirstPerson firstPerson = new FirstPerson(article, mentions, quoted, ordered, discourse);
    for (int i = 0; i < found.length; i++) {
      int head = discourse.sourceHead(ordered.get(i));
      if (head >= 0 && firstPerson.isOne(head)) {
        found[i] = firstPerson.speaker(i, head, found);
      }
    }
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (ordered.get(i).source().isEmpty() && ordered.get(i).cue().isEmpty()) {
        found[i] = floating(article, discourse, quoted, ordered, found, i);
      }
      quotes.add(quote(article, quoted, ordered.get(i), found[i], "q" + (i + 1)));
    }
    return quotes;
  }

  private Quote quote(
      ParsedArticle article, BitSet quoted, Attribution attribution, Found found, String id) {
    return new Quote(
        id,
        kind(article, quoted, attribution.content()),
        article.spans(attribution.content()),
        article.spans(attribution.cue()),
        article.spans(attribution.source()),
        Nobody.isSource(article, attribution) ? null : found.speaker(),
        cues.stance(article, attribution),
        isNegated(article, attribution),
        attribution.confidence(),
        attribution.rule() + "+" + found.how());
  }

  private boolean isNegated(ParsedArticle article, Attribution attribution) {
    return cues.isNegated(article, attribution)
        || Nobody.isSource(article, attribution)
        || Nobody.isDenied(article, attribution);
  }

  private static QuoteKind kind(ParsedArticle article, BitSet quoted, BitSet content) {
    boolean inside = false;
    boolean outside = false;
    for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
      if (article.token(at).isWord()) {
        inside |= quoted.get(at);
        outside |= !quoted.get(at);
      }
    }
    return !inside ? QuoteKind.INDIRECT : outside ? QuoteKind.MIXED : QuoteKind.DIRECT;
  }

  /** By the words of the source, or where there are none by the subject of the cue. */
  private static Found named(ParsedArticle article, Discourse discourse, Attribution attribution) {
    boolean hasSource = !attribution.source().isEmpty();
    if (!hasSource && attribution.cue().isEmpty()) {
      return Found.NOBODY;
    }
    int head =
        hasSource ? discourse.sourceHead(attribution) : controller(article, attribution.head());
    Someone someone = head < 0 ? null : discourse.who(head);
    if (someone == null) {
      return Found.NOBODY;
    }
    Speaker several = several(article, discourse, head, attribution.source());
    if (several != null) {
      return new Found(several, "names");
    }
    return new Found(someone.speaker(), hasSource ? discourse.how(head) : "controller");
  }

  /** "Ada Quill and Ben Ferrow said": two names are a group. */
  private static @Nullable Speaker several(
      ParsedArticle article, Discourse discourse, int head, BitSet source) {
    Someone first = discourse.who(head);
    if (first == null || !first.isNamed()) {
      return null;
    }
    List<Someone> several = new ArrayList<>(List.of(first));
    for (int child : article.children(head)) {
      Someone someone = discourse.who(child);
      if (article.token(child).relation().equals("conj")
          && source.get(child)
          && someone != null
          && someone.isNamed()
          && !several.contains(someone)) {
        several.add(someone);
      }
    }
    if (several.size() == 1) {
      return null;
    }
    return Someone.together(several);
  }

  /** The subject that an active verb without one of its own takes from the clause above, or -1. */
  private static int controller(ParsedArticle article, int cue) {
    int at = cue;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      Token token = article.token(at);
      if (!token.isVerb() || article.child(at, "aux:pass") >= 0) {
        return -1;
      }
      int subject = article.child(at, "nsubj");
      if (subject >= 0) {
        return subject;
      }
      if (token.relation().equals("acl") && token.tag().equals("VBG")) {
        return token.head();
      }
      if (!token.relation().equals("conj")
          && !token.relation().equals("xcomp")
          && !(token.relation().equals("advcl") && token.tag().equals("VBG"))) {
        return -1;
      }
      at = token.head();
    }
    return -1;
  }

  /**
   * A quote that nobody is named for belongs to whoever the sentence before leads it in with, else
   * to whoever speaks just before it.
   */
  private static Found floating(
      ParsedArticle article,
      Discourse discourse,
      BitSet quoted,
      List<Attribution> ordered,
      Found[] found,
      int index) {
    BitSet content = ordered.get(index).content();
    if (!quoted.intersects(content)) {
      return Found.NOBODY;
    }
    Someone leading = LeadIn.before(article, discourse, content.nextSetBit(0));
    if (leading != null) {
      return new Found(leading.speaker(), "lead-in");
    }
    if (ordered.get(index).rule().equals(BehindASentence.RULE)) {
      Sentence sentence = article.sentenceOf(content.nextSetBit(0));
      int subject = BehindASentence.subjectBefore(article, sentence);
      Someone someone = subject < 0 ? null : discourse.who(subject);
      return someone == null ? Found.NOBODY : new Found(someone.speaker(), "subject-before");
    }
    if (index == 0) {
      return Found.NOBODY;
    }
    Attribution before = ordered.get(index - 1);
    Speaker speaker = found[index - 1].speaker();
    boolean follows =
        follows(article, content.nextSetBit(0), before, quoted.intersects(before.content()));
    return follows && speaker != null ? new Found(speaker, "carried") : Found.NOBODY;
  }

  /**
   * In the same paragraph, or after a quote in the first sentence of the next; after indirect
   * speech in the same or the next sentence.
   */
  private static boolean follows(
      ParsedArticle article, int first, Attribution before, boolean quoting) {
    int end = Math.max(before.content().length(), before.cue().length());
    int last = Math.min(Math.max(end, before.source().length()) - 1, first);
    int paragraphs = article.sentenceOf(first).paragraph() - article.sentenceOf(last).paragraph();
    int sentences = article.token(first).sentence() - article.token(last).sentence();
    return (paragraphs == 0 && (quoting || sentences <= 1))
        || (quoting && paragraphs == 1 && sentences == 1);
  }
}
