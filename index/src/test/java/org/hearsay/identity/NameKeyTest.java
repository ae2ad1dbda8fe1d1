package org.hearsay.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.corpus.SpeakerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Quill               | ada quill
          Mrs. Quill              | quill
          Prime Minister Ada Quill| ada quill
          Gullish President Ada Quill | ada quill
          U.S. Sen. Ada Quill     | ada quill
          Former Mayor Ada Quill  | ada quill
          Ada Quill Jr.           | ada quill jr
          Larry King Jr.          | larry king jr
          Stephen King            | stephen king
          José Núñez-Ødegård      | jose nunez odegard
          Conor O’Brien           | conor obrien
          the President of Gullia | president of gullia
          Dr.                     | dr
          """)
  void aPersonsKeyHoldsTheNameAlone(String name, String key) {
    assertEquals(key, NameKey.of(name, SpeakerKind.PERSON).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          U.S. officials               | united states officials
          US officials                 | united states officials
          the United States officials  | united states officials
          The U. S. government         | united states government
          The Mayor's Office           | mayor office
          UN                           | united nations
          ?!                           | ?!
          """)
  void theKeyOfWhatIsNoPersonWritesShortFormsOut(String name, String key) {
    assertEquals(key, NameKey.of(name, SpeakerKind.GROUP).toString());
  }
}
