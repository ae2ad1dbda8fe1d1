package org.hearsay.happening;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.corpus.HappeningWords;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words that name something that happened ("attack", "quake", "exploded"), each with the noun
 * that events of its kind are filed under. Immutable.
 */
final class Triggers {

  /** The one lexicon. */
  static final Triggers LEXICON = new Triggers(HappeningWords.standard());

  /**
   * What one word names.
   *
   * @param noun what such events are filed under
   * @param names whether the word names the event itself, and not only the harm it did
   */
  record Trigger(String noun, boolean names) {}

  private static final String RAID = "raid";
  private static final String AIRSTRIKE = "airstrike";
  private static final Pattern ENDING = Pattern.compile("(?:s|ed|ing)$");

  /** Between a verb and the noun that means something else as its object: "open+fire". */
  private static final char WITH = '+';

  /** Between a word and the noun that means something else behind it: "air_raid". */
  private static final char BEHIND = '_';

  private final HappeningWords words;
  private final Company company = Company.load();

  private Triggers(HappeningWords words) {
    this.words = words;
  }

  @Nullable Trigger of(ParsedArticle article, Token token) {
    HappeningWords.Sense sense = sense(article, token);
    if (sense == null
        || isMonth(article, token)
        || FigureOfSpeech.is(article, token, words)
        || !company.isLiteral(article, token)) {
      return null;
    }
    boolean fromTheAir = sense.noun().equals(RAID) && isFromTheAir(article, token);
    return trigger(fromTheAir ? words.noun(AIRSTRIKE) : sense);
  }

  /** "In March", "March 12": a month unless somebody marches. */
  private static boolean isMonth(ParsedArticle article, Token token) {
    if (!token.lower().equals("march") || !token.word().startsWith("M")) {
      return false;
    }
    int next = token.index() + 1;
    boolean named =
        next + 1 < article.size()
            && Terms.has("march-for", article.token(next).lower())
            && article.token(next + 1).isProperNoun()
            && !Terms.has("weekday", article.token(next + 1).lower());
    return !named && !isBehindName(article, token);
  }

  /** "The Velden March" is one, "early March" and "Tuesday, March" are none. */
  private static boolean isBehindName(ParsedArticle article, Token token) {
    if (token.index() == 0) {
      return false;
    }
    Token before = article.token(token.index() - 1);
    return before.isProperNoun() && !Terms.has("weekday", before.lower());
  }

  /** "Warplanes raided the town": most raids are none of the air. */
  private static boolean isFromTheAir(ParsedArticle article, Token raid) {
    return article.tokensOf(article.sentenceOf(raid.index())).stream()
        .anyMatch(token -> Terms.has("air", token.lower()));
  }

  private HappeningWords.@Nullable Sense sense(ParsedArticle article, Token token) {
    if (token.isVerb()) {
      HappeningWords.Sense verb = words.verb(token.lemma());
      return verb == null && token.tag().equals("VBG") ? words.noun(token.lower()) : verb;
    }
    if (!token.isNoun()) {
      return null;
    }
    String lemma = nounLemma(token);
    HappeningWords.Sense idiom =
        token.head() < 0 ? null : words.noun(article.token(token.head()).lemma() + WITH + lemma);
    if (idiom == null && token.index() > 0) {
      idiom = words.noun(article.token(token.index() - 1).lemma() + BEHIND + lemma);
    }
    return idiom == null ? words.noun(lemma) : idiom;
  }

  private static @Nullable Trigger trigger(HappeningWords.@Nullable Sense sense) {
    return sense == null ? null : new Trigger(sense.noun(), sense.names());
  }

  /**
   * The noun for a word of a headline, which is not tagged.
   *
   * @param before the word before it; empty where there is none
   */
  @Nullable Trigger ofUntagged(String before, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (words.isFigurative(before.toLowerCase(Locale.ROOT))) {
      return null;
    }
    HappeningWords.Sense found = untagged(before.toLowerCase(Locale.ROOT), lower);
    if (found == null && lower.endsWith("s")) {
      found = untagged(before.toLowerCase(Locale.ROOT), lower.substring(0, lower.length() - 1));
    }
    return found == null || !found.isPlain() ? null : trigger(found);
  }

  private HappeningWords.@Nullable Sense untagged(String before, String word) {
    HappeningWords.Sense found = words.noun(withoutEnding(before) + WITH + word);
    if (found == null) {
      found = words.noun(before + BEHIND + word);
    }
    return found == null ? words.noun(word) : found;
  }

  /** "Open" of "opens", "opened", "opening". */
  private static String withoutEnding(String verb) {
    return ENDING.matcher(verb).replaceFirst("");
  }

  /** The tagger calls "Attacks" in a headline a name, and leaves names as they are. */
  private String nounLemma(Token token) {
    String lemma = token.lemma();
    boolean plural = token.isProperNoun() && lemma.endsWith("s") && words.noun(lemma) == null;
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }
}
