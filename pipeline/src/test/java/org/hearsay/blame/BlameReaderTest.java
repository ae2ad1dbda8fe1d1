package org.hearsay.blame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class BlameReaderTest {

  private static Annotator annotator;

  @BeforeAll
  static void load() {
    annotator = SharedModels.annotator();
  }

  @Test
  void whoBlamesAnEventOnSomebody() {
    assertEquals(
        List.of("Omar Rell < Ada Quill"),
        blames("Ada Quill blamed the bombing on Omar Rell. She spoke in Dunmere on Monday."));
  }

  @Test
  void whoIsAccused() {
    assertEquals(
        List.of("Tarnish army < Ada Quill"),
        blames("Ada Quill accused the Tarnish army of shelling the town."));
  }

  @Test
  void whoIsHeldResponsibleInARelativeClause() {
    assertEquals(
        List.of("Omar Rell < France"),
        blames(
            "The government of Omar Rell, whom France holds responsible for the attack, denies it."));
  }

  @Test
  void theSpeakerOfAQuoteBlamesInsideIt() {
    assertEquals(
        List.of("rebels < Ada Quill"),
        blames("\"The attack was carried out by rebels,\" Ada Quill said."));
  }

  @Test
  void aDenialIsMarkedAsOne() {
    assertEquals(
        List.of("not Tarnish army < Ada Quill"),
        blames("\"The bomb was not planted by the Tarnish army,\" Ada Quill said."));
  }

  @Test
  void whatNobodyCanProveIsNoBlame() {
    assertEquals(
        List.of("not Tarnish army < Ada Quill"),
        blames("Ada Quill said there was no proof that the Tarnish army was behind the attack."));
    assertEquals(
        List.of("not Tarnish army < Ada Quill"),
        blames("It is not clear that the Tarnish army was behind the attack, Ada Quill said."));
    assertEquals(
        List.of("Tarnish army < Ada Quill"),
        blames("Ada Quill said there was proof that the Tarnish army was behind the attack."));
    assertEquals(
        List.of("Tarnish army < Ada Quill"),
        blames("There is no doubt that the Tarnish army was behind the attack, Ada Quill said."));
  }

  @Test
  void whatIsDeniedOrCalledUntrueIsNoBlame() {
    assertEquals(
        List.of("not Tarnish army < Ada Quill"),
        blames(
            "Allegations that the Tarnish army was behind the attack are false, Ada Quill said."));
    assertEquals(
        List.of("not Tarnish army < Ada Quill"),
        blames("Ada Quill denies that the Tarnish army was behind the attack."));
    assertEquals(
        List.of("Tarnish army < Ada Quill"),
        blames(
            "Allegations that the Tarnish army was behind the attack are true, Ada Quill said."));
  }

  @Test
  void whatHappenedTakesNoBlame() {
    assertEquals(List.of(), blames("Forecasters said the storm would reach the coast on Friday."));
  }

  @Test
  void aClaimOfResponsibilityIsAnAdmission() {
    assertEquals(
        List.of("Taliban < Taliban"),
        blames("The Taliban claimed responsibility for the bombing in Paris."));
  }

  private static List<String> blames(String text) {
    Article article = new Article("a", "Test", null, null, null, List.of(), "en", text);
    return annotator.annotate(article).blames().stream()
        .map(b -> (b.negated() ? "not " : "") + b.blamed() + " < " + b.by())
        .toList();
  }
}
