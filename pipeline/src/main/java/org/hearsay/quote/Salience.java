package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.mention.Gender;
import org.hearsay.mention.Lexicon;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Weighs those lately spoken of: near, subject, speaking and named outside quotation marks counts
 * for, far, dependent and of unknown gender against. The weights were set on GUM and PolNeAR's
 * development part. Not thread-safe; one an article.
 */
final class Salience {

  private static final List<String> PERSON_ENDINGS =
      List.copyOf(ResourceLines.of(Salience.class, "person-endings.txt"));
  private static final int FARTHEST_SENTENCE = 5;
  private static final int MOST_SIGHTINGS = 40;
  private static final double LEAST_SALIENCE = -1.6;

  /** Who stands in brackets or in a photograph's credit is hardly meant later. */
  private static final double ASIDE = 1.5;

  private final ParsedArticle article;
  private final Lexicon lexicon;
  private final BitSet quoted;
  private final Map<Integer, BitSet> ownContent;
  private final Map<Integer, Set<Someone>> ownNames;
  private final List<Sighting> sightings = new ArrayList<>();

  /**
   * @param ownContent what is attributed to the source whose head is this token: nobody named in
   *     there is meant by it
   * @param ownNames who is named in it
   */
  Salience(
      ParsedArticle article,
      Lexicon lexicon,
      BitSet quoted,
      Map<Integer, BitSet> ownContent,
      Map<Integer, Set<Someone>> ownNames) {
    this.article = article;
    this.lexicon = lexicon;
    this.quoted = quoted;
    this.ownContent = Map.copyOf(ownContent);
    this.ownNames = Map.copyOf(ownNames);
  }

  /** Sightings come in the order of the text. */
  void add(Sighting sighting) {
    sightings.add(sighting);
  }

  /**
   * Whom a pronoun at this token means, or null where nobody fits.
   *
   * @param pronoun "he" for any person, "they", "it", and for descriptions "body", "town",
   *     "country"
   */
  @Nullable Someone mostSalient(int at, Gender gender, String pronoun) {
    Map<Someone, Double> scores = new HashMap<>();
    Someone best = null;
    double bestScore = LEAST_SALIENCE;
    int looked = 0;
    for (int i = sightings.size() - 1; i >= 0 && looked < MOST_SIGHTINGS; i--, looked++) {
      Sighting sighting = sightings.get(i);
      if (article.token(at).sentence() - sighting.sentence() > FARTHEST_SENTENCE) {
        break;
      }
      if (!canMean(sighting, at, gender, pronoun)) {
        continue;
      }
      double score = salience(sighting, at, gender);
      Double known = scores.get(sighting.who());
      double joint = known == null ? score : Math.max(known, score) + 0.1;
      scores.put(sighting.who(), joint);
      if (joint > bestScore) {
        bestScore = joint;
        best = sighting.who();
      }
    }
    return best;
  }

  private boolean canMean(Sighting sighting, int at, Gender gender, String pronoun) {
    Someone someone = sighting.who();
    SpeakerKind kind = someone.speaker().kind();
    boolean fits =
        switch (pronoun) {
          case "they" ->
              kind == SpeakerKind.GROUP || (kind == SpeakerKind.ORGANIZATION && !someone.isPlace());
          case "body" -> kind == SpeakerKind.ORGANIZATION && !someone.isPlace();
          case "country" -> someone.isPlace() && isCountry(someone);
          case "town" -> someone.isPlace() && !isCountry(someone);
          case "it" -> kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.DOCUMENT;
          default ->
              kind == SpeakerKind.PERSON || (kind == SpeakerKind.UNNAMED && isPerson(someone));
        };
    BitSet own = ownContent.get(at);
    boolean inOwnWords =
        (own != null && own.get(sighting.token()))
            || ownNames.getOrDefault(at, Set.of()).contains(someone);
    return fits
        && !someone.gender().clashesWith(gender)
        && !inOwnWords
        && !areArgumentsOfOneVerb(sighting.token(), at);
  }

  /** "a massacre" is nobody; "a neurosurgeon" may be somebody though no list holds them all. */
  private boolean isPerson(Someone described) {
    String noun = described.noun();
    return lexicon.role(noun).isPresent() || PERSON_ENDINGS.stream().anyMatch(noun::endsWith);
  }

  private boolean isCountry(Someone someone) {
    return lexicon.countryNamed(someone.speaker().name()) != null;
  }

  private boolean areArgumentsOfOneVerb(int first, int second) {
    Token a = article.token(first);
    Token b = article.token(second);
    return a.head() >= 0
        && a.head() == b.head()
        && !b.relation().equals("nmod:poss")
        && !b.lower().endsWith("self");
  }

  private double salience(Sighting sighting, int at, Gender gender) {
    double score = -0.55 * (article.token(at).sentence() - sighting.sentence());
    score -= 0.15 * (article.sentenceOf(at).paragraph() - sighting.paragraph());
    score += sighting.subject() ? 1.0 : 0;
    score += sighting.source() ? 0.7 : 0;
    score -= sighting.dependent() ? 0.5 : 0;
    score -= sighting.quoted() && !quoted.get(at) ? 1.2 : 0;
    score -= gender != Gender.UNKNOWN && sighting.who().gender() == Gender.UNKNOWN ? 0.7 : 0;
    score -= sighting.who().isNamed() ? 0 : 0.4;
    if (sighting.aside()) {
      return score - ASIDE;
    }
    score += sighting.introduction() ? 0.3 : 0;
    score += sighting.introduction() && sighting.who().speaker().role() != null ? 0.4 : 0;
    return score;
  }
}
