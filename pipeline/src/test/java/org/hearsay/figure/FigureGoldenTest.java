package org.hearsay.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Measure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of our own with the figures a careful reader finds in them. */
@Tag("models")
class FigureGoldenTest {

  private static CoreNlpSyntax syntax;
  private static FigureReader reader;

  @BeforeAll
  static void load() {
    syntax = SharedModels.syntax();
    reader = FigureReader.load();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The quake killed 140 villagers. | 140 KILLED
          A landslide left 12 dead and dozens missing. | 12 KILLED, null MISSING
          The storm claimed 40 lives. | 40 KILLED
          The bomb exploded in the market, killing 12 and wounding 30. | 12 KILLED, 30 INJURED
          Nine people were killed and 53 were injured. | 9 KILLED, 53 INJURED
          The explosion left 49 dead and 53 wounded. | 49 KILLED, 53 INJURED
          Twelve sailors drowned when the ferry sank. | 12 KILLED
          The death toll rose to 86. | 86 KILLED
          The ministry reported a death toll of 22. | 22 KILLED
          Rescuers recovered the bodies of six miners. | 6 KILLED
          Four people were fatally shot on Monday. | 4 KILLED
          Two brothers were shot and killed outside the bakery. | 2 KILLED
          Seven people were wounded. | 7 INJURED
          Police arrested 31 protesters. | 31 ARRESTED
          Gunmen kidnapped 20 pupils. | 20 KIDNAPPED
          The flood displaced 3,000 families. | 3000 DISPLACED
          More than 500 residents were evacuated. | 500 EVACUATED
          The virus infected 75 passengers. | 75 INFECTED
          The talks lasted two days. | 2 DURATION
          The bridge cost $3 million. | 3000000 MONEY
          Some 60 percent of the houses were damaged. | 60 PERCENT
          The committee has nine members. | 9 COUNT
          The raid killed 40 people, including over 12 children. | 40 KILLED, 12 KILLED
          The gas killed from 40 to well over 60 sailors. | null KILLED
          Two divers were taken to a hospital in critical condition. | 2 INJURED
          Three sailors are in serious condition. | 3 INJURED
          Paramedics rushed six passengers to the hospital. | 6 INJURED
          Two divers were taken to a hospital, where they died. | 2 KILLED
          The spree left 4 dead, wounded 3 others. | 4 KILLED, 3 INJURED
          The baker killed his wife and four daughters. | 5 KILLED, 1 KILLED, 4 KILLED
          A carter shot and killed his cousin, niece and nephew before killing himself. | 3 KILLED, 1 KILLED, 1 KILLED, 1 KILLED
          Deputies found the bodies of a man, a woman and two children. | 4 KILLED, 1 KILLED, 1 KILLED, 2 KILLED
          The brawl left a 23-year-old woman dead and a 31-year-old man injured. | 1 KILLED, 1 INJURED
          The ambush left two riders dead and three others in the hospital. | 2 KILLED, 3 INJURED
          Five members of a family were found shot dead on Sunday. | 5 KILLED
          She was indicted on four counts of murder and two counts of robbery. | 4 COUNT, 2 COUNT
          A husband and father of two children was shot and killed. | 1 KILLED, 2 COUNT
          The guard fired 30 shots and wounded two men. | 30 COUNT, 2 INJURED
          The driver was shot five times. | 5 COUNT
          One diver was killed and another is in critical condition. | 1 KILLED, 1 INJURED
          A third man, hurt in the storm on Sunday, has died. | 3 KILLED
          4th victim of the Ostby shooting dies after days in hospital | 4 KILLED
          Two sailors were hurt and a third sailor died. | 2 INJURED, 1 KILLED
          Two men died at the quay and a third died on the way to the hospital. | 3 KILLED, 2 KILLED, 1 KILLED
          Two were killed on Monday and three were killed on Tuesday. | 2 KILLED, 3 KILLED
          Wardens found five people shot, one of whom was dead. | 5 CASUALTIES, 1 KILLED
          3 dead, 1 critical in mill fire | 3 KILLED, 1 INJURED
          Ola Berg was one of 4 sailors killed off the cape. | 1 KILLED, 4 KILLED
          The raid hit 14 people, including two who suffered injuries. | 14 COUNT, 2 INJURED
          Father, daughter found dead in Ostby home | 2 KILLED
          2 nurses, 3 pilots killed in clinic fire | 5 KILLED, 2 KILLED, 3 KILLED
          Parents, 2 children dead in Ostby | 4 KILLED, 2 KILLED
          Baker kills wife, brother, police say | 2 KILLED
          Man, woman killed in crash | 2 KILLED
          """)
  void readsWhatIsMeasured(String text, String figures) {
    assertEquals(
        figures,
        read(text).stream()
            .filter(f -> f.measure() != Measure.AGE)
            .map(f -> value(f) + " " + f.measure())
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hide caption 17 of 25 photos: the harbour after the storm.",
        "The town mourns the 14- and 18-year-old pupils.",
        "The town mourns a 6-yo."
      })
  void countsNeitherAgesNorPictures(String text) {
    assertEquals(List.of(), read(text).stream().filter(f -> f.measure() != Measure.AGE).toList());
  }

  @Test
  void whoNearlyDiedIsNoneOfTheDead() {
    assertTrue(killed("The skipper said 2 of the sailors nearly drowned.").negated());
    assertFalse(killed("The storm killed nearly 20 sailors.").negated());
  }

  @Test
  void openedFireIsNoFire() {
    Happening event = killed("A man opened fire at a bakery on Monday, killing 3.").event();
    assertEquals("shooting", Objects.requireNonNull(event).trigger());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The raid killed 14 Karvian soldiers. | Karvian soldiers
          The raid killed 14 well-known singers. | well-known singers
          The raid killed 140 women and children. | women and children
          Seven people, including the gunman, were killed. | people, including the gunman
          """)
  void keepsWhatChangesThePopulation(String text, String counted) {
    assertEquals(counted, killed(text).counted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbor officials say the storm killed 14 people. | Harbor officials
          According to the coast guard, 14 people died. | coast guard
          The storm killed 14 people, police said. | police
          The militia, which the ministry holds responsible for killing 40 farmers, denied it. | ministry
          The harbour guild put the number of dead at more than 14. | harbour guild
          The coast guard spoke of at least 14 deaths. | coast guard
          The clinic recorded 14 deaths. | clinic
          Sailors Without Borders counted 14 dead. | Sailors Without Borders
          Residents and harbor workers said 14 people were killed. | Residents and harbor workers
          Karvian opposition claims that 14 sailors were killed in the raid were dismissed. | Karvian opposition
          The raid, with witnesses reporting between 14 and 20 killed, ended at noon. | witnesses
          The coast guard: 14 killed in ferry fire. | coast guard
          Leaders have responded to the claim by sailors in Karvia that at least 14 people were killed in the raid. | sailors
          Witnesses say 14 killed in ferry fire. | Witnesses
          At least 14 people were killed in the fire in Lisbon the coast guard said on Tuesday. | coast guard
          More than 14 sailors drowned near Lisbon harbor officials said. | harbor officials
          The navy has high confidence that the militia killed 14 sailors. | navy
          It was what the governor calls a massacre that killed 14 people. | governor
          Opponents of Governor Ada Quill said the fire killed 14 people. | Opponents of Governor Ada Quill
          The Karvian Observatory for Sailors' Rights said the toll had reached 14. | Karvian Observatory for Sailors' Rights
          The sheriff of Lisbon on Sunday said the storm, worst of all, had 14 people dead. | sheriff of Lisbon
          STORY: 14 people killed in ferry fire. |
          An aunt holds a photo of the 14 people who were killed in the fire. |
          Police have charged the man suspected of killing 14 people. | Police
          The fire, which killed 14 people, was put out by the coast guard. |
          The mayor praised the divers after the storm that killed 14 people. |
          Lisbon has shown a willingness to join the search for the ship on which 14 people were killed. |
          The mayor said the fire, in which 14 people reportedly died, was an accident. |
          """)
  void namesWhoEstimates(String text, String originator) {
    assertEquals(originator, killed(text).originator());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The March 3 bombing in Lisbon killed 14 people. | bombing Lisbon 2013-03-03
          The 1988 attack on Halabja killed 5,000 people. | attack Halabja 1988-01-01
          A blast in Madrid on Tuesday killed 14 people. | explosion Madrid 2013-09-10
          The mayor said in Geneva on Tuesday that a bombing in Lisbon had killed 14 people. | bombing Lisbon null
          The bombing in Lisbon on Monday killed between 1500 and 1800 people. | bombing Lisbon 2013-09-09
          Police said Wednesday that the bombing in Lisbon on Sunday had killed 14. | bombing Lisbon 2013-09-08
          He spoke of the brothers who carried out the Lisbon bombing in 2011 and of the major who killed 14 at Cadiz in Spain. | killing Cadiz null
          He condemned the attack that killed 14 people in Lisbon on Sunday. | attack Lisbon 2013-09-08
          A ferry sank in Lisbon shortly before midnight on Sunday, killing 14 people. | sinking Lisbon 2013-09-08
          """)
  void findsTheEvent(String text, String event) {
    Figure figure = killed(text);
    Happening found = Objects.requireNonNull(figure.event());
    assertEquals(event, found.trigger() + " " + found.place() + " " + found.from());
  }

  private static Figure killed(String text) {
    return read(text).stream().filter(f -> f.measure() == Measure.KILLED).findFirst().orElseThrow();
  }

  private static String value(Figure figure) {
    BigDecimal value = figure.quantity().value();
    return value == null ? "null" : value.toPlainString();
  }

  private static List<Figure> read(String text) {
    Article article =
        new Article("a", "Test", null, null, LocalDate.of(2013, 9, 12), List.of(), "en", text);
    return reader.read(syntax.parse(article), List.of());
  }
}
