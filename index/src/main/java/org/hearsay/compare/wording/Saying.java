package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.digest.Telling;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.NameKey;

/**
 * A quote as it is compared with those of other articles.
 *
 * @param id of the quote within its article
 * @param speaker by the name that all aliases share; empty where nobody is named
 * @param text the parts of the content, joined
 */
public record Saying(
    Telling telling,
    String id,
    String speaker,
    SpeakerKind kind,
    QuoteKind how,
    String text,
    Utterance said) {

  /** What has fewer words is no utterance of anybody's alone. */
  static final int SHORTEST = 4;

  /** The quotes of an article that are long enough to be known again. */
  public static List<Saying> of(AnnotatedArticle annotated, UnaryOperator<String> aliases) {
    Article article = annotated.article();
    Telling.Source source =
        new Telling.Source(
            article.id(), article.outlet(), article.published(), article.title(), article.url());
    List<Saying> sayings = new ArrayList<>();
    for (Quote quote : annotated.quotes()) {
      String text =
          quote.content().stream()
              .map(span -> span.in(article.text()).strip())
              .collect(Collectors.joining(" … "));
      Utterance said = Utterance.of(text, quote.kind() == QuoteKind.MIXED);
      if (said.size() >= SHORTEST) {
        Speaker speaker = quote.speaker();
        sayings.add(
            new Saying(
                telling(annotated, source, quote.extent()),
                quote.id(),
                speaker == null ? "" : aliases.apply(speaker.name()),
                speaker == null ? SpeakerKind.UNNAMED : speaker.kind(),
                quote.kind(),
                text,
                said));
      }
    }
    return sayings;
  }

  private static Telling telling(AnnotatedArticle annotated, Telling.Source source, Span extent) {
    Span sentence = Digest.sentence(annotated, extent);
    return new Telling(
        source,
        false,
        extent,
        sentence,
        sentence.in(annotated.article().text()),
        null,
        null,
        null,
        List.of(),
        1);
  }

  public String article() {
    return telling.source().id();
  }

  String wording() {
    return String.join(" ", said.words());
  }

  /** The word by which a speaker is known to be the same: of a person the surname. */
  String surname() {
    return speaker.isBlank() ? "" : NameKey.of(speaker, kind).surname();
  }
}
