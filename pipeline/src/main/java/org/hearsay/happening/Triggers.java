package org.hearsay.happening;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words that name something that happened ("attack", "quake", "exploded"), each with the noun
 * that events of its kind are filed under. Immutable.
 */
final class Triggers {

  /** The one lexicon, from {@code triggers.txt} beside this class. */
  static final Triggers LEXICON = load("triggers.txt");

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

  private final Map<String, Trigger> nouns;
  private final Map<String, Trigger> verbs;

  private Triggers(Map<String, Trigger> nouns, Map<String, Trigger> verbs) {
    this.nouns = Map.copyOf(nouns);
    this.verbs = Map.copyOf(verbs);
  }

  @Nullable Trigger of(ParsedArticle article, Token token) {
    Trigger named = named(article, token);
    boolean raid = named != null && named.noun().equals(RAID);
    return raid && isFromTheAir(article, token) ? nouns.get(AIRSTRIKE) : named;
  }

  /** "Warplanes raided the town": most raids are none of the air. */
  private static boolean isFromTheAir(ParsedArticle article, Token raid) {
    return article.tokensOf(article.sentenceOf(raid.index())).stream()
        .anyMatch(token -> Terms.has("air", token.lower()));
  }

  private @Nullable Trigger named(ParsedArticle article, Token token) {
    if (token.isVerb()) {
      Trigger verb = verbs.get(token.lemma());
      return verb == null && token.tag().equals("VBG") ? nouns.get(token.lower()) : verb;
    }
    if (!token.isNoun()) {
      return null;
    }
    String lemma = nounLemma(token);
    Trigger idiom =
        token.head() < 0 ? null : nouns.get(article.token(token.head()).lemma() + WITH + lemma);
    return idiom == null ? nouns.get(lemma) : idiom;
  }

  /**
   * The noun for a word of a headline, which is not tagged.
   *
   * @param before the word before it; empty where there is none
   */
  @Nullable Trigger ofUntagged(String before, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Trigger idiom = nouns.get(withoutEnding(before.toLowerCase(Locale.ROOT)) + WITH + lower);
    if (idiom != null) {
      return idiom;
    }
    Trigger found = nouns.get(lower);
    return found == null && lower.endsWith("s")
        ? nouns.get(lower.substring(0, lower.length() - 1))
        : found;
  }

  /** "Open" of "opens", "opened", "opening". */
  private static String withoutEnding(String verb) {
    return ENDING.matcher(verb).replaceFirst("");
  }

  /** The tagger calls "Attacks" in a headline a name, and leaves names as they are. */
  private String nounLemma(Token token) {
    String lemma = token.lemma();
    boolean plural = token.isProperNoun() && lemma.endsWith("s") && !nouns.containsKey(lemma);
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  private static Triggers load(String resource) {
    Map<String, Trigger> nouns = new HashMap<>();
    Map<String, Trigger> verbs = new HashMap<>();
    for (String line : ResourceLines.of(Triggers.class, resource)) {
      List<String> words = List.of(line.split(" ", -1));
      for (String word : words.subList(1, words.size())) {
        String form = word.replace("*", "");
        Trigger trigger = new Trigger(words.getFirst(), form.equals(word));
        String lemma = form.substring(0, form.length() - 2);
        (form.endsWith("/v") ? verbs : nouns).put(lemma, trigger);
      }
    }
    return new Triggers(nouns, verbs);
  }
}
