package org.hearsay.compare.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.compare.event.Place.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = new Gazetteer();

  private static Place place(String name) {
    return GAZETTEER.find(name).orElseThrow();
  }

  private static Place in(List<String> article, String name) {
    return new Surroundings(GAZETTEER, article).find(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mbour | Cox's Bazar | APART",
        "Sivakasi | Tultepec | APART",
        "Leeds | Turin | APART",
        "Houston | Dallas | APART",
        "Houston | Texas | WITHIN",
        "Houston | U.S. | WITHIN",
        "Houston | Illinois | APART",
        "Los Angeles | Texas | APART",
        "Texas | Florida | APART",
        "Sinai | Cairo | APART",
        "Kashmir | Punjab, India | APART",
        "Paris | Lyon | APART",
        "Bombay | Mumbai | SAME",
        "Rangoon, Myanmar | Myanmar | WITHIN",
        "St. Louis | Saint Louis | SAME",
        "the eastern suburbs of Damascus | Damascus | SAME",
        "Ghouta | Syria | WITHIN",
        "Springfield, Ohio | Springfield, Missouri | APART",
        "Syrian | Damascus | WITHIN",
        "Orlando Florida | Florida | WITHIN",
        "Idlib, Syria | Aleppo | APART",
        "Oakdale Corner | Boston | UNKNOWN",
      })
  void placesStandToEachOtherAsOnTheMap(String one, String other, Relation relation) {
    assertEquals(relation, place(one).to(place(other)));
    assertEquals(relation, place(other).to(place(one)));
  }

  @Test
  void aSuburbLiesInItsCityForAReader() {
    assertEquals(
        Relation.WITHIN, in(List.of("Chicago"), "Evanston").to(in(List.of("Chicago"), "Chicago")));
  }

  @Test
  void townsThatAreNearEachOtherMayBeOne() {
    Place one = in(List.of("California"), "Palm Springs");
    Place other = in(List.of("California"), "Palm Desert");
    assertEquals(Relation.UNKNOWN, one.to(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reading",
        "Mobile",
        "March",
        "Independence",
        "Jackson",
        "Springfield",
        "Lincoln",
        "Police",
        "Union",
        "Hope",
        "Normal",
        "Clinton",
        "Franklin",
        "Madison"
      })
  void aWordOrANameThatManyBearIsNoPlaceByItself(String word) {
    assertFalse(place(word).known(), () -> place(word).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alabama | Mobile | alabama",
        "Pennsylvania | Reading | pennsylvania",
        "England | Reading | england",
        "Tennessee | Jackson | tennessee",
        "Mississippi | Jackson | mississippi",
        "Missouri | Springfield | missouri",
        "Texas | Paris, Texas | texas",
        "Virginia | Halifax | virginia",
      })
  void aNamesakeIsTheOneNearTheArticlesOtherPlaces(String named, String name, String division) {
    Place found = in(List.of(named, named, "United States"), name);
    assertTrue(found.chain().contains(division), () -> found.toString());
  }

  @Test
  void withoutOthersTheOneThatEverybodyMeansIsMeant() {
    assertEquals("france", place("Paris").widest());
    assertEquals("united kingdom", place("Birmingham").widest());
    assertTrue(place("Dallas").chain().contains("texas"));
  }

  @Test
  void aSmallNamesakeIsNotSoughtInAnotherState() {
    assertFalse(in(List.of("Chicago", "Illinois"), "Hazelwood").known());
  }

  @Test
  void theCommaSaysWhichOneIsMeant() {
    assertTrue(place("Mobile, Ala.").chain().contains("alabama"));
    assertTrue(place("Richmond, Indiana").chain().contains("indiana"));
    assertEquals(
        List.of("kestrel bay", "ohio", "united states"), place("Kestrel Bay, Ohio").chain());
  }

  @Test
  void newYorkMayBeTheState() {
    assertEquals(Relation.UNKNOWN, place("New York").to(in(List.of("New York state"), "Buffalo")));
  }

  @Test
  void georgiaAcrossTheSeaIsAnotherOne() {
    assertEquals(Relation.APART, place("Tbilisi").to(place("Atlanta")));
    assertEquals("united states", place("Atlanta").widest());
  }

  @Test
  void peoplesAreKnownByTheirNames() {
    assertTrue(GAZETTEER.listed("Syrians", true).isPresent());
    assertTrue(GAZETTEER.listed("Togolese", true).isPresent());
    assertFalse(GAZETTEER.listed("soldiers", true).isPresent());
  }

  @Test
  void blankTextNamesNothing() {
    assertTrue(GAZETTEER.find(" ").isEmpty());
    assertTrue(GAZETTEER.find(null).isEmpty());
    assertTrue(GAZETTEER.find(",").isEmpty());
  }
}
