package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.text.Words;
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
 * @param surname the word by which a speaker is known to be the same: of a person the surname
 * @param text the parts of the content, joined
 * @param quoted what of it stands in quotation marks
 * @param words all the words of the article
 * @param named whether the words that name who says it have the speaker's own name
 */
public record Saying(
    Telling telling,
    String id,
    String speaker,
    String surname,
    SpeakerKind kind,
    QuoteKind how,
    String text,
    Utterance said,
    QuotedWords quoted,
    ArticleWords words,
    boolean named) {

  /** What has fewer words is no utterance of anybody's alone. */
  static final int SHORTEST = 4;

  /** So many characters before a name have the word before it. */
  private static final int ADDRESS = 20;

  private static final Set<String> ADDRESSEES = Words.list(Saying.class, "addressees.txt");

  /** The quotes of an article that are long enough to be known again. */
  public static List<Saying> of(AnnotatedArticle annotated, UnaryOperator<String> aliases) {
    Article article = annotated.article();
    Telling.Source source =
        new Telling.Source(
            article.id(), article.outlet(), article.published(), article.title(), article.url());
    List<Saying> sayings = new ArrayList<>();
    ArticleWords words = ArticleWords.of(article.text());
    Map<Span, String> sentences = new HashMap<>(); // several quotes may share one
    for (Quote quote : annotated.quotes()) {
      String text =
          quote.content().stream()
              .map(span -> span.in(article.text()).strip())
              .collect(Collectors.joining(" … "));
      Utterance said = Utterance.of(text, quote.kind() == QuoteKind.MIXED);
      if (said.size() >= SHORTEST) {
        Speaker speaker = quote.speaker();
        String name = speaker == null ? "" : aliases.apply(speaker.name());
        SpeakerKind kind = speaker == null ? SpeakerKind.UNNAMED : speaker.kind();
        sayings.add(
            new Saying(
                telling(annotated, source, quote.extent(), sentences),
                quote.id(),
                name,
                name.isBlank() ? "" : NameKey.of(name, kind).surname(),
                kind,
                quote.kind(),
                text,
                said,
                QuotedWords.of(article.text(), quote),
                words,
                isNamed(article, quote)));
      }
    }
    return sayings;
  }

  /**
   * Whether the source of a quote has the speaker's surname, is no pronoun or description, and
   * follows no word that makes it the addressee.
   */
  private static boolean isNamed(Article article, Quote quote) {
    Speaker speaker = quote.speaker();
    if (speaker == null || !NameKey.of(speaker.name(), speaker.kind()).isFull()) {
      return false;
    }
    String surname = NameKey.of(speaker.name(), speaker.kind()).surname();
    String text = article.text();
    return quote.source().stream()
        .filter(span -> NameKey.of(span.in(text)).words().contains(surname))
        .anyMatch(span -> !isAddressed(text, span.start()));
  }

  private static boolean isAddressed(String text, int name) {
    String before = text.substring(Math.max(0, name - ADDRESS), name);
    List<String> words = Words.of(before);
    return !words.isEmpty() && ADDRESSEES.contains(words.getLast());
  }

  private static Telling telling(
      AnnotatedArticle annotated, Telling.Source source, Span extent, Map<Span, String> sentences) {
    Span sentence = Digest.sentence(annotated, extent);
    return new Telling(
        source,
        false,
        extent,
        sentence,
        sentences.computeIfAbsent(sentence, whole -> whole.in(annotated.article().text())),
        null,
        null,
        null,
        List.of(),
        1,
        null);
  }

  public String article() {
    return telling.source().id();
  }

  String wording() {
    return String.join(" ", said.words());
  }

  /** Whether the outlet's own words in the quote's sentence deny it or name a condition. */
  boolean limitsInOwnWords() {
    String sentence = telling.sentence();
    List<String> own = new ArrayList<>();
    HouseStyle.tokens(sentence, 0, sentence.length()).forEach(token -> own.add(token.key()));
    quoted.keys(0, quoted.size()).forEach(own::remove);
    return own.stream()
        .anyMatch(key -> Weight.isCondition(key) || Weight.isHedge(key) || key.equals("without"));
  }
}
