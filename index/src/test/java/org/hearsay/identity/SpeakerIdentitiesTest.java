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

class SpeakerIdentitiesTest {

  @Test
  void aSurnameAloneIsTheOnlyOneWhoBearsIt() {
    assertEquals(
        List.of("Ada Quill = Ada Quill, Mayor Quill, Quill"),
        identities(person("Ada Quill"), person("Quill"), person("Mayor Quill")));
  }

  @Test
  void aSurnameAloneIsNobodysWhereTwoBearIt() {
    assertEquals(
        List.of("Ada Quill = Ada Quill", "Bo Quill = Bo Quill", "Quill = Quill"),
        identities(person("Ada Quill"), person("Bo Quill"), person("Quill")));
  }

  @Test
  void theRoleTellsNamesakesApart() {
    assertEquals(
        List.of("Ada Quill = Ada Quill, Quill", "Bo Quill = Bo Quill"),
        identities(
            person("Ada Quill", "harbour master"),
            person("Bo Quill", "head teacher"),
            person("Quill", "the harbour master")));
  }

  @Test
  void theCompanyTellsNamesakesApartWhereOneAloneKeepsIt() {
    Set<NameKey> port = Set.of(NameKey.of("Tom Ferrow"), NameKey.of("Lena Stroud"));
    Set<NameKey> school = Set.of(NameKey.of("Gwen Tully"), NameKey.of("Hugo Brand"));
    Map<SpeakerForm, Long> quotes =
        counts(person("Ada Quill"), person("Bo Quill"), person("Quill"));
    assertEquals(
        List.of("Ada Quill", "Bo Quill"),
        names(
            new SpeakerIdentities(
                    quotes,
                    Map.of(
                        person("Ada Quill"), port,
                        person("Bo Quill"), school,
                        person("Quill"), port),
                    Aliases.NONE)
                .all()));
    assertEquals(
        List.of("Ada Quill", "Bo Quill", "Quill"),
        names(
            new SpeakerIdentities(
                    quotes,
                    Map.of(
                        person("Ada Quill"), port,
                        person("Bo Quill"), port,
                        person("Quill"), port),
                    Aliases.NONE)
                .all()));
  }

  @Test
  void companyIsAskedForOnlyWhereRolesLeaveASurnameOpen() {
    assertEquals(
        Set.of(person("Ada Quill"), person("Bo Quill"), person("Quill")),
        SpeakerIdentities.needCompany(
            Set.of(
                person("Ada Quill"), person("Bo Quill"), person("Quill"), person("Tom Ferrow"))));
    assertEquals(
        Set.of(), SpeakerIdentities.needCompany(Set.of(person("Ada Quill"), person("Quill"))));
  }

  @Test
  void aSurnameWithAnotherRoleIsSomebodyElse() {
    assertEquals(
        List.of("Ada Quill = Ada Quill", "Quill = Quill"),
        identities(person("Ada Quill", "harbour master"), person("Quill", "a neighbour")));
  }

  @Test
  void aNameIsShownAsTheUserSaysElseAsThePersonIsUsuallyCalled() throws AliasException {
    Map<SpeakerForm, Long> quotes = Map.of(person("Ada Quill"), 2L, person("Quill"), 1L);
    Aliases aliases = Aliases.parse("aliases.txt", "merge Coast Guard = the coastguard office\n");
    SpeakerIdentities identities = new SpeakerIdentities(quotes, aliases);
    assertEquals("Ada Quill", identities.shown("Mayor Quill"));
    assertEquals("Coast Guard", identities.shown("coastguard office"));
    assertEquals("Tom Ferrow", identities.shown("Tom Ferrow"));
  }

  @Test
  void aSurnameThatTwoBearIsShownAsItStands() {
    Map<SpeakerForm, Long> quotes =
        Map.of(person("Ada Quill"), 2L, person("Bo Quill"), 1L, person("Quill"), 1L);
    assertEquals("Quill", new SpeakerIdentities(quotes, Aliases.NONE).shown("Quill"));
  }

  @Test
  void middleNamesAndInitialsAreOneUnlessTheyClash() {
    assertEquals(
        List.of("Ada F. Quill = Ada F. Quill, Ada Flora Quill, Ada Quill"),
        identities(person("Ada Flora Quill"), person("Ada F. Quill"), person("Ada Quill")));
    assertEquals(
        List.of(
            "Ada F. Quill = Ada F. Quill", "Ada G. Quill = Ada G. Quill", "Ada Quill = Ada Quill"),
        identities(person("Ada F. Quill"), person("Ada G. Quill"), person("Ada Quill")));
  }

  @Test
  void juniorIsNotHisFather() {
    assertEquals(
        List.of("Bo Quill = Bo Quill", "Bo Quill Jr. = Bo Quill Jr."),
        identities(person("Bo Quill"), person("Bo Quill Jr.")));
  }

  @Test
  void noOrderChangesAnything() {
    List<SpeakerForm> forms =
        new ArrayList<>(
            List.of(
                person("Ada Quill", "mayor"),
                person("Ada F. Quill"),
                person("Quill"),
                person("Bo Quill", "teacher"),
                person("Quill", "mayor"),
                new SpeakerForm("US officials", SpeakerKind.GROUP, null),
                new SpeakerForm("U.S. officials", SpeakerKind.GROUP, null)));
    List<String> once = identities(forms.toArray(SpeakerForm[]::new));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(forms, new Random(seed));
      assertEquals(once, identities(forms.toArray(SpeakerForm[]::new)));
    }
  }

  @Test
  void anExactNameGoesBeforeALongerOne() {
    SpeakerIdentities all =
        new SpeakerIdentities(
            counts(person("Bo Quill"), person("Bo Quill Jr."), person("Ada Quill")), Aliases.NONE);
    assertEquals(List.of("Bo Quill"), names(all.called("bo quill")));
    assertEquals(List.of("Ada Quill", "Bo Quill", "Bo Quill Jr."), names(all.called("Quill")));
  }

  @Test
  void theHeadOfAGroupsNameFindsIt() {
    SpeakerIdentities all =
        new SpeakerIdentities(
            counts(
                new SpeakerForm("U.S. officials", SpeakerKind.GROUP, null),
                new SpeakerForm("officials of the port", SpeakerKind.GROUP, null),
                new SpeakerForm("the officials' union", SpeakerKind.ORGANIZATION, null)),
            Aliases.NONE);
    assertEquals(
        List.of("U.S. officials", "officials of the port"), names(all.called("officials")));
    assertEquals(List.of(), names(all.called("U.S.")));
  }

  @Test
  void anAliasSaysWhatItDid() throws AliasException {
    Aliases aliases =
        Aliases.parse(
            "mine.txt",
            """
            # who is who
            merge Ada Quill = A. Quill; Harbour Queen   # her nickname

            rename Port = Port Authority
            hide residents
            """);
    SpeakerIdentities all =
        new SpeakerIdentities(
            counts(
                person("Ada Quill"),
                person("Harbour Queen"),
                new SpeakerForm("residents", SpeakerKind.GROUP, null)),
            aliases);
    assertEquals(
        List.of(
            "line 2: 1 speaker (1 quote) merged into Ada Quill",
            "line 4: nobody is called Port",
            "line 5: 1 speaker (1 quote) hidden: residents"),
        all.effects().stream().map(AliasEffect::sentence).toList());
    assertEquals(List.of("Ada Quill"), names(all.called("harbour queen")));
  }

  @Test
  void namesakesAreToldApartByTheirRolesWhereTheUserSaysSo() throws AliasException {
    Aliases aliases =
        Aliases.parse("mine.txt", "split Jo Penn = engineer; MP | member of parliament");
    SpeakerIdentities all =
        new SpeakerIdentities(
            counts(
                person("Jo Penn", "chief engineer"),
                person("Jo Penn", "an MP for Skarv"),
                person("Jo Penn", "member of the parliament"),
                person("Jo Penn")),
            aliases);
    assertEquals(List.of("Jo Penn", "Jo Penn (MP)", "Jo Penn (engineer)"), names(all.all()));
    assertEquals(
        List.of("line 1: 2 speakers (3 quotes) told apart by role: Jo Penn"),
        all.effects().stream().map(AliasEffect::sentence).toList());
    assertEquals(3, all.called("penn").size());
    assertEquals(List.of("Jo Penn (MP)"), names(all.called("Jo Penn (MP)")));
  }

  private static SpeakerForm person(String name) {
    return person(name, null);
  }

  private static SpeakerForm person(String name, @Nullable String role) {
    return new SpeakerForm(name, SpeakerKind.PERSON, role);
  }

  private static Map<SpeakerForm, Long> counts(SpeakerForm... forms) {
    Map<SpeakerForm, Long> counts = new LinkedHashMap<>();
    for (SpeakerForm form : forms) {
      counts.put(form, 1L);
    }
    return counts;
  }

  private static List<String> identities(SpeakerForm... forms) {
    return new SpeakerIdentities(counts(forms), Aliases.NONE)
        .all().stream()
            .map(one ->
                one.name()
                    + " = "
                    + String.join(
                        ", ", new TreeSet<>(one.forms().stream().map(SpeakerForm::name).toList())))
            .sorted()
            .toList();
  }

  private static List<String> names(List<SpeakerIdentity> identities) {
    return identities.stream().map(SpeakerIdentity::name).sorted().toList();
  }
}
