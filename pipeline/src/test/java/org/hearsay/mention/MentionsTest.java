package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.ParsedArticles;
import org.junit.jupiter.api.Test;

class MentionsTest {

  @Test
  void aSurnameBelongsToTheFullName() {
    ParsedArticle article =
        ParsedArticles.of(
            """
            Ada ada NNP PERSON 2 compound
            Quill quill NNP PERSON 3 nsubj
            left leave VBD O 0 root
            . . . O 3 punct

            Quill quill NNP PERSON 2 nsubj
            waved wave VBD O 0 root
            . . . O 2 punct
            """);
    List<Entity> entities = Mentions.of(article).entities();
    assertEquals(1, entities.size());
    assertEquals("Ada Quill", entities.getFirst().name());
    assertEquals(2, entities.getFirst().mentions().size());
  }

  @Test
  void namesakesOfDifferentFirstNamesAreTwo() {
    ParsedArticle article =
        ParsedArticles.of(
            """
            Martha martha NNP PERSON 2 compound
            Dunmore dunmore NNP PERSON 6 nsubj
            and and CC O 5 cc
            Paul paul NNP PERSON 5 compound
            Dunmore dunmore NNP PERSON 2 conj
            left leave VBD O 0 root
            . . . O 6 punct
            """);
    assertEquals(
        List.of("Martha Dunmore", "Paul Dunmore"),
        Mentions.of(article).entities().stream().map(Entity::name).toList());
  }

  @Test
  void aTitleChoosesAmongNamesakesByGender() {
    ParsedArticle article =
        ParsedArticles.of(
            """
            Martha martha NNP PERSON 2 compound
            Dunmore dunmore NNP PERSON 6 nsubj
            and and CC O 5 cc
            Paul paul NNP PERSON 5 compound
            Dunmore dunmore NNP PERSON 2 conj
            left leave VBD O 0 root
            . . . O 6 punct

            Mr. mr. NNP O 2 compound
            Dunmore dunmore NNP PERSON 3 nsubj
            waved wave VBD O 0 root
            . . . O 3 punct
            """);
    assertEquals("Paul Dunmore", Mentions.of(article).at(8).orElseThrow().name());
  }

  @Test
  void allNamesOfOneCountryAreOneEntity() {
    ParsedArticle article =
        ParsedArticles.of(
            """
            The the DT O 2 det
            U.S. u.s. NNP LOCATION 3 nsubj
            waited wait VBD O 0 root
            . . . O 3 punct

            The the DT O 3 det
            United united NNP LOCATION 3 compound
            States states NNPS LOCATION 4 nsubj
            acted act VBD O 0 root
            . . . O 4 punct
            """);
    List<Entity> entities = Mentions.of(article).entities();
    assertEquals(1, entities.size());
    assertEquals("United States", entities.getFirst().name());
  }

  @Test
  void anAcronymBelongsToItsLongForm() {
    ParsedArticle article =
        ParsedArticles.of(
            """
            The the DT O 4 det
            Portby portby NNP ORGANIZATION 4 compound
            Rowing rowing NNP ORGANIZATION 4 compound
            Club club NNP ORGANIZATION 5 nsubj
            won win VBD O 0 root
            . . . O 5 punct

            PRC prc NNP ORGANIZATION 2 nsubj
            cheered cheer VBD O 0 root
            . . . O 2 punct
            """);
    assertEquals("Portby Rowing Club", Mentions.of(article).at(6).orElseThrow().name());
  }

  @Test
  void longNamesOfBodiesAreJoinedAcrossPrepositions() {
    ParsedArticle article =
        ParsedArticles.of(
            """
            The the DT O 2 det
            Ministry ministry NNP ORGANIZATION 5 nsubj
            of of IN O 4 case
            Health health NNP ORGANIZATION 2 nmod
            counted count VBD O 0 root
            . . . O 5 punct
            """);
    assertEquals("Ministry of Health", Mentions.of(article).entities().getFirst().name());
  }

  @Test
  void aPersonKeepsTheRolesBesideTheName() {
    ParsedArticle article =
        ParsedArticles.of(
            """
            Norwegian norwegian JJ MISC 4 amod
            President president NNP O 4 compound
            Ragna ragna NNP PERSON 4 compound
            Holt holt NNP PERSON 9 nsubj
            , , , O 4 punct
            a a DT O 7 det
            doctor doctor NN O 4 appos
            , , , O 4 punct
            left leave VBD O 0 root
            . . . O 9 punct
            """);
    Referent holt = Mentions.of(article).at(3).orElseThrow();
    assertEquals(
        List.of("Norwegian President", "doctor"), holt.roles().stream().map(Role::text).toList());
    assertTrue(holt.roles().getFirst().countries().contains("Norway"));
  }

  @Test
  void aRoleMayBeginWithAWordThatStandsBeforeNoOtherRole() {
    ParsedArticle article =
        ParsedArticles.of(
            """
            First first JJ O 2 amod
            lady lady NN O 4 compound
            Ragna ragna NNP PERSON 4 compound
            Holt holt NNP PERSON 5 nsubj
            left leave VBD O 0 root
            . . . O 5 punct
            """);
    Referent holt = Mentions.of(article).at(3).orElseThrow();
    assertEquals(List.of("First lady"), holt.roles().stream().map(Role::text).toList());
  }

  @Test
  void aNameWithAFirstNameAndARoleIsAPersonWhateverTheTaggerSays() {
    ParsedArticle article =
        ParsedArticles.of(
            """
            Peter peter NNP LOCATION 2 compound
            Lund lund NNP LOCATION 7 nsubj
            , , , O 2 punct
            the the DT O 5 det
            mayor mayor NN O 2 appos
            , , , O 2 punct
            left leave VBD O 0 root
            . . . O 7 punct
            """);
    assertEquals(EntityKind.PERSON, Mentions.of(article).entities().getFirst().kind());
  }

  @Test
  void pronounsTellTheGenderOfAnUnknownName() {
    ParsedArticle article =
        ParsedArticles.of(
            """
            Xylo xylo NNP PERSON 2 compound
            Vane vane NNP PERSON 3 nsubj
            left leave VBD O 0 root
            . . . O 3 punct

            She she PRP O 2 nsubj
            waved wave VBD O 0 root
            . . . O 2 punct
            """);
    assertEquals(Gender.FEMALE, Mentions.of(article).referents().getFirst().gender());
  }
}
