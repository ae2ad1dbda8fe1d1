package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.hearsay.corpus.ResourceLines;

/**
 * Tells texts that are not English. Where one word in nine of its beginning is one of English's
 * commonest, a text is English; else OpenNLP's model decides, and where it is not sure, or the text
 * is short, the text passes.
 */
final class Language {

  /** Enough to be sure, and little enough to cost nothing. */
  private static final int LOOKED_AT = 2_000;

  /** Shorter texts can be a name, a score or a headline in any language. */
  private static final int FEWEST_LETTERS = 60;

  private static final double ENGLISH_SHARE = 1.0 / 9;

  /** How many times as likely as English another language must be. */
  private static final double TIMES_AS_LIKELY = 3;

  private static final double LEAST_CONFIDENCE = 0.05;

  private static final String ENGLISH = "eng";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");
  private static final Set<String> COMMON =
      Set.copyOf(ResourceLines.of(Language.class, "english-words.txt"));

  private Language() {}

  /** Loaded by the first text that needs it. */
  private static final class Detector {

    private static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = Language.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException(
              "the program is incomplete: the language model is missing");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the language model cannot be read", e);
      }
    }
  }

  /** The English name of the language, where it is surely another. */
  static Optional<String> otherThanEnglish(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (isEnglish(start) || start.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    opennlp.tools.langdetect.Language[] guesses =
        new LanguageDetectorME(Detector.MODEL).predictLanguages(start);
    opennlp.tools.langdetect.Language best = guesses[0];
    double english = 0;
    for (opennlp.tools.langdetect.Language guess : guesses) {
      if (guess.getLang().equals(ENGLISH)) {
        english = guess.getConfidence();
      }
    }
    return best.getConfidence() >= LEAST_CONFIDENCE
            && best.getConfidence() >= TIMES_AS_LIKELY * english
        ? Optional.of(name(best.getLang()))
        : Optional.empty();
  }

  /** The name of a language by its code of three letters, which Java's locales are not found by. */
  private static String name(String code) {
    return Arrays.stream(Locale.getISOLanguages())
        .map(Locale::of)
        .filter(locale -> locale.getISO3Language().equals(code))
        .findFirst()
        .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
        .orElse(code);
  }

  private static boolean isEnglish(String text) {
    int words = 0;
    int common = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
      if (COMMON.contains(word.group().toLowerCase(Locale.ROOT))) {
        common++;
      }
    }
    return words > 0 && common >= ENGLISH_SHARE * words;
  }
}
