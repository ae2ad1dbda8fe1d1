package org.hearsay.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.corpus.Stance;
import org.hearsay.mention.Mentions;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Who counts each figure of one article: whom its sentence names, the speaker of the quote that it
 * stands in, the sentences before, or who signs the message.
 */
final class FigureSources {

  /** Who speaks so says what shall be, and of what was takes others' word. */
  private static final Set<Stance> WISHES = Set.of(Stance.WANTED, Stance.ASKED, Stance.PROMISED);

  private final ParsedArticle article;
  private final Originators originators;
  private final QuotedFigures quoted;
  private final Bodies bodies;
  private final Wording wording;

  FigureSources(
      ParsedArticle article,
      Wording wording,
      Originators originators,
      List<Quote> quotes,
      Mentions mentions) {
    this.article = article;
    this.originators = originators;
    this.wording = wording;
    quoted = new QuotedFigures(article, quotes);
    bodies = new Bodies(article, wording, mentions);
  }

  /** The innermost quote that holds the token; null where none does. */
  @Nullable Quote quoteAt(int token) {
    return quoted.at(token);
  }

  /**
   * Who counts the figure; null where the article itself does.
   *
   * @param anchor index of the token that the figure's clause is looked up from
   * @param harm index of the word that says the measure
   */
  @Nullable String of(int anchor, int harm) {
    String name = nameOf(anchor, harm);
    return name == null ? null : bodies.named(originators.whole(name), anchor);
  }

  private @Nullable String nameOf(int anchor, int harm) {
    Originators.Originator found = originators.of(article, anchor, harm);
    Originators.Originator named = found == null || isAnswering(found.name()) ? null : found;
    Quote quote = quoted.at(anchor);
    boolean hearsay =
        quote != null && isTold(anchor, quote) && originators.isHearsay(article, harm);
    String speaking = quote == null || hearsay ? null : speaking(anchor, quote, named);
    if (speaking != null) {
      return speaking;
    }
    if (named != null) {
      return named.name();
    }
    Originators.Originator meant = quote == null ? null : byPronoun(quote);
    if (meant != null) {
      return meant.name();
    }
    return SignedMessages.signer(article, anchor);
  }

  /** "It counts 40, it said", where the quote leaves open who it is. */
  private Originators.@Nullable Originator byPronoun(Quote quote) {
    return quote.speaker() != null || quote.source().isEmpty() || quote.cue().isEmpty()
        ? null
        : originators.byPronoun(
            article, quote.source().getFirst(), quote.cue().getFirst(), quote.content().getFirst());
  }

  /** Whether the words are the article's own: not within the marks of a quotation. */
  private boolean isTold(int anchor, Quote quote) {
    int at = article.token(anchor).span().start();
    int start = quote.extent().start();
    boolean inside = false;
    for (int i = start; i < at; i++) {
      char mark = article.text().charAt(i);
      inside = mark == '"' ? !inside : mark == '\u201c' || (inside && mark != '\u201d');
    }
    return quote.kind() != QuoteKind.DIRECT && !inside;
  }

  /** "41 % of voters", "respondents": whoever answers a poll is counted and does not count. */
  private boolean isAnswering(String name) {
    String head = name.split(" (?:of|in|from|who|under|over) ", 2)[0];
    String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return last.endsWith("%") || wording.list("answering").contains(one);
  }

  /**
   * The quote's speaker, by the fuller name of the two where the sentence names the same one; null
   * where whom the sentence names counts.
   */
  private @Nullable String speaking(
      int anchor, Quote quote, Originators.@Nullable Originator named) {
    Speaker speaker = quote.speaker();
    if (speaker == null || isAnswering(speaker.name()) || isDay(speaker)) {
      return null;
    }
    if (named == null) {
      return onlyMentions(anchor, quote, speaker) ? null : written(quote, speaker);
    }
    if (named.isCited() || quote.equals(quoted.at(named.word()))) {
      return null;
    }
    return isBetterNamed(quote, speaker, named) ? null : speaker.name();
  }

  /** "The U.N. puts the toll at 60": as the article writes it, if with full stops. */
  private String written(Quote quote, Speaker speaker) {
    String words = quote.source().isEmpty() ? "" : quote.source().getFirst().in(article.text());
    String name = words.startsWith("The ") || words.startsWith("the ") ? words.substring(4) : words;
    return name.matches("(\\p{Lu}\\.)+") ? name : speaker.name();
  }

  /** Whether the words of the sentence name who counts better than the quote's speaker does. */
  private boolean isBetterNamed(Quote quote, Speaker speaker, Originators.Originator named) {
    Span word = article.token(named.word()).span();
    boolean ofTheQuote = quote.cue().stream().anyMatch(cue -> cue.overlaps(word));
    boolean alike = Names.share(named.name(), speaker.name());
    boolean anyBody = wording.list("any-body").contains(named.name());
    boolean body = speaker.kind() == SpeakerKind.ORGANIZATION;
    boolean otherBody = ofTheQuote && body && !alike && !anyBody;
    boolean names = named.name().chars().anyMatch(Character::isUpperCase);
    boolean unwritten = names && !alike && !article.text().contains(speaker.name());
    boolean described =
        speaker.entity() == null
            && !originators.isDocument(named.name())
            && (speaker.kind() == SpeakerKind.DOCUMENT
                || isName(bodies.named(named.name(), named.word())));
    boolean shortened = named.name().chars().noneMatch(Character::isLowerCase);
    return otherBody || unwritten || described || shortened;
  }

  /** "Coast Medical Society", "UN", not "Ferrymen" at the beginning of a sentence. */
  private static boolean isName(String name) {
    int last = name.lastIndexOf(' ') + 1;
    boolean capitals = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return Character.isUpperCase(name.charAt(last)) && (last > 0 || capitals);
  }

  private boolean cueIsIn(String list, Quote quote) {
    return quote.cue().stream()
        .flatMapToInt(cue -> article.tokensIn(cue).stream())
        .anyMatch(token -> wording.isIn(list, article.token(token)));
  }

  private boolean isComeUpon(Quote quote) {
    return quote.cue().stream()
        .flatMapToInt(cue -> article.tokensIn(cue).stream())
        .anyMatch(token -> originators.isComeUpon(article, token));
  }

  /** "At a dinner last May: …" says nothing. */
  private boolean isDay(Speaker speaker) {
    String name = speaker.name();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean bare = name.indexOf(' ') == name.lastIndexOf(' '); // not "new poll last Tuesday"
    return bare && speaker.entity() == null && wording.list("period").contains(last);
  }

  private boolean onlyMentions(int anchor, Quote quote, Speaker speaker) {
    if (!isTold(anchor, quote)) {
      return false;
    }
    int cue = quote.cue().isEmpty() ? -1 : article.firstIn(quote.cue().getFirst());
    boolean mentions = cue >= 0 && originators.isMentioned(article, anchor, cue);
    boolean asks = cue >= 0 && wording.isIn("questioning", article.token(cue));
    boolean likes = cueIsIn("stance", quote) || cueIsIn("deed", quote) || isComeUpon(quote);
    boolean wishes =
        WISHES.contains(quote.stance())
            && originators.isTakenAsKnown(article, anchor, quote.content());
    boolean silent = quote.kind() == QuoteKind.INDIRECT && !originators.couldSpeak(speaker.name());
    return mentions || asks || likes || wishes || silent;
  }
}
