package org.hearsay.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.corpus.SpeakerKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {

  private static final String NAME = "John Harper";

  @ParameterizedTest
  @CsvSource({
    "chief engineer, Labour MP",
    "striker, heart surgeon",
    "dairy farmer from Tesk, Democratic Sen.",
    "Baptist pastor, goalkeeper of Orvik United",
    "marine biologist at the Skarv institute, detective",
  })
  void oneNameInTwoFieldsIsTwoPersons(String role, String other) {
    assertEquals(2, identities(person(role, 3), person(other, 2)).size());
  }

  @ParameterizedTest
  @CsvSource({
    "engineer, engineer and MP", // one role names both
    "former engineer, Labour MP", // what one was, one may still have been
    "retired surgeon, mayor of Halden",
    "senator, mayor", // both are an office
    "architect of the reform, senator", // said of anybody
    "doctor, senator", // fits several trades
    "leader of the opposition, MP",
    "engineer turned MP, engineer",
    "spokesman for the farmer, nurse", // the head of the role counts
  })
  void whatOnePersonCanBeIsOnePerson(String role, String other) {
    assertEquals(1, identities(person(role, 3), person(other, 2)).size());
  }

  @Test
  void eachIsShownWithWhatTellsThemApart() {
    assertEquals(
        List.of("John Harper (MP)", "John Harper (engineer)"),
        names(identities(person("chief engineer", 3), person("Labour MP", 2))));
  }

  @Test
  void theNameFindsBothAndTheMarkedNameOne() {
    SpeakerIdentities all = all(Map.of(), Aliases.NONE, person("engineer", 3), person("MP", 2));
    assertEquals(2, all.called(NAME).size());
    assertEquals(List.of("John Harper (MP)"), names(all.called("John Harper (MP)")));
    assertEquals(2, all.called("harper").size());
    assertEquals(NAME, all.shown(NAME));
  }

  @Test
  void whoIsQuotedBesideBothJoinsThem() {
    Set<NameKey> friend = Set.of(NameKey.of("Lena Stroud"));
    Map<SpeakerForm, Set<NameKey>> company = Map.of(form("engineer"), friend, form("MP"), friend);
    assertEquals(
        1, all(company, Aliases.NONE, person("engineer", 3), person("MP", 2)).all().size());
  }

  @Test
  void whoHasNoRoleIsTheOneWhoseCompanyHeKeeps() {
    Set<NameKey> friend = Set.of(NameKey.of("Lena Stroud"));
    Map<SpeakerForm, Set<NameKey>> company = Map.of(form("engineer"), friend, form(null), friend);
    SpeakerIdentities all =
        all(company, Aliases.NONE, person("engineer", 3), person("MP", 2), person(null, 1));
    assertEquals(
        List.of("John Harper (engineer): 2", "John Harper (MP): 1"),
        all.all().stream().map(one -> one.name() + ": " + one.forms().size()).toList());
  }

  @Test
  void whoHasNeitherStaysOfTheNameAlone() {
    assertEquals(
        List.of(NAME, "John Harper (MP)", "John Harper (engineer)"),
        names(identities(person("engineer", 3), person("MP", 2), person(null, 1))));
  }

  @Test
  void aSurnameWithARoleIsTheOneOfThatRole() {
    SpeakerForm surname = new SpeakerForm("Harper", SpeakerKind.PERSON, "MP");
    SpeakerIdentities all =
        all(Map.of(), Aliases.NONE, person("engineer", 3), person("MP", 2), Map.entry(surname, 4L));
    assertEquals("John Harper (MP)", all.of(surname).orElseThrow().name());
  }

  @Test
  void whatIsSaidOnceAmongManyMayBeMisread() {
    assertEquals(1, identities(person("senator", 300), person("pastor", 1)).size());
    assertEquals(
        1, identities(person("president", 300), person("senator", 4), person("pastor", 4)).size());
  }

  @Test
  void theUserHasTheLastWord() throws AliasException {
    Aliases merged = Aliases.parse("aliases.txt", "merge John Harper = Harper");
    assertEquals(
        List.of(NAME), names(all(Map.of(), merged, person("engineer", 3), person("MP", 2)).all()));
    Aliases renamed = Aliases.parse("aliases.txt", "rename John Harper (MP) = Jack Harper");
    assertEquals(
        List.of("Jack Harper", "John Harper (engineer)"),
        names(all(Map.of(), renamed, person("engineer", 3), person("MP", 2)).all()));
  }

  @Test
  void noOrderChangesAnything() {
    List<Map.Entry<SpeakerForm, Long>> forms =
        new ArrayList<>(
            List.of(
                person("engineer", 3),
                person("MP", 2),
                person("striker", 2),
                person(null, 5),
                person("MP for Tesk", 1)));
    Set<List<String>> seen = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(forms, new Random(seed));
      seen.add(names(all(Map.of(), Aliases.NONE, forms).all()));
    }
    assertEquals(1, seen.size(), seen.toString());
  }

  private static SpeakerForm form(@Nullable String role) {
    return new SpeakerForm(NAME, SpeakerKind.PERSON, role);
  }

  private static Map.Entry<SpeakerForm, Long> person(@Nullable String role, long quotes) {
    return Map.entry(form(role), quotes);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  private static List<SpeakerIdentity> identities(Map.Entry<SpeakerForm, Long>... forms) {
    return all(Map.of(), Aliases.NONE, List.of(forms)).all();
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  private static SpeakerIdentities all(
      Map<SpeakerForm, Set<NameKey>> company,
      Aliases aliases,
      Map.Entry<SpeakerForm, Long>... forms) {
    return all(company, aliases, List.of(forms));
  }

  private static SpeakerIdentities all(
      Map<SpeakerForm, Set<NameKey>> company,
      Aliases aliases,
      List<Map.Entry<SpeakerForm, Long>> forms) {
    Map<SpeakerForm, Long> quotes = new LinkedHashMap<>();
    forms.forEach(form -> quotes.put(form.getKey(), form.getValue()));
    return new SpeakerIdentities(quotes, company, aliases);
  }

  private static List<String> names(List<SpeakerIdentity> identities) {
    return identities.stream().map(SpeakerIdentity::name).sorted().toList();
  }
}
