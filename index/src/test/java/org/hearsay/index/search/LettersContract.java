package org.hearsay.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.corpus.Measure;
import org.hearsay.identity.Aliases;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question finds what it means whatever apostrophes and accents either side is written with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LettersContract {

  private Search search;

  /** Where an index of this name can be made; there is none yet when it is first asked for. */
  protected abstract IndexAddress place(String name);

  @BeforeAll
  void writes() {
    try (ArticleIndex index = ArticleIndex.open(place("letters"), "")) {
      index.add(
          Written.article("curly", "Heraldo de Tarán", "2025-05-04")
              .says("Niamh O’Dowd", "The ferry to M’Bala can’t wait for João’s crème brûlée")
              .counts(Measure.KILLED, 7, 7, "Some 7 people drowned off Île d’Orsay.")
              .annotated());
      index.add(
          Written.article("straight", "Gull", "2025-05-05")
              .says("Sean O'Leary", "The naive mayor of Ta'if won't resign, she'll stay")
              .counts(Measure.INJURED, 9, 9, "Some 9 were hurt by a sho\u0302ji\u0304 screen.")
              .annotated());
      index.commit();
    }
    search = Search.open(place("letters"), Aliases.NONE);
  }

  @AfterAll
  void closes() {
    search.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Dowd",
        "O’Dowd",
        "o‘dowd",
        "Oʼdowd",
        "O`Dowd",
        "O´Dowd",
        "O＇Dowd",
        "ODowd",
        "M'Bala",
        "mbala",
        "can't",
        "can’t",
        "joao",
        "João",
        "joa\u0303o",
        "creme brulee",
        "\"crème brûlée\"",
        "“creme brulee”",
        "cre\u0300me",
        "brul*",
        "brûl*",
        "M'B*"
      })
  void typographicTextIsFound(String words) {
    assertEquals(1, search.quotes(QuoteQuery.ALL.text(words)).total(), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Leary",
        "O’Leary",
        "OʹLeary",
        "oleary",
        "naïve",
        "nai\u0308ve",
        "Ta’if",
        "Taʻif",
        "taif",
        "won’t",
        "won't",
        "wonʼt",
        "she’ll",
        "résign"
      })
  void plainTextIsFound(String words) {
    assertEquals(1, search.quotes(QuoteQuery.ALL.text(words)).total(), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ile", "Île", "d'Orsay", "d’Orsay", "dorsay", "drown"})
  void figuresAreFound(String words) {
    assertEquals(1, search.figures(FigureQuery.ALL.text(words)).total(), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shoji", "shōji", "sho\u0302ji\u0304", "SHOJI"})
  void marksOfTheirOwnAreFolded(String words) {
    assertEquals(1, search.figures(FigureQuery.ALL.text(words)).total(), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Dowd", "O’Dowd", "oʼdowd", "Niamh O`Dowd", "O´Dowd"})
  void speakersAreFound(String name) {
    assertEquals(1, search.quotes(QuoteQuery.ALL.by(name)).total(), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"heraldo de taran", "Heraldo de Tarán", "Heraldo de Tara\u0301n"})
  void outletsAreFound(String name) {
    assertEquals(1, search.quotes(QuoteQuery.ALL.in(new Origin(name, null, null))).total(), name);
  }

  @Test
  void shortFormsAreNoOtherWords() {
    assertEquals(0, search.quotes(QuoteQuery.ALL.text("shell")).total());
    assertEquals(0, search.quotes(QuoteQuery.ALL.text("cant")).total());
  }
}
