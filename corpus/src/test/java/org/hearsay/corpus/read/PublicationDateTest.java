package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-01-27",
        "2014-1-27",
        "2014-01-27T23:59:59-05:00",
        "2014-01-27T00:10:00.123Z",
        "2014-01-27 10:11",
        "20140127",
        "20140127T101112Z",
        "2014/01/27",
        "1/27/2014",
        "01/27/2014 10:11 PM",
        "27/1/2014",
        "Mon, 27 Jan 2014 10:11:12 GMT",
        "Mon, 27 Jan 2014 23:11:12 -0800",
        "January 27, 2014",
        "Monday, January 27th, 2014",
        "Jan. 27, 2014",
        "Jan 27, 2014, 5:31 PM ET",
        "27 January 2014",
        "27 Jan. 2014 at 17:31",
        "27-Jan-2014",
        " 27 JANUARY 2014 ",
      })
  void readsTheDayThatIsWritten(String text) {
    assertEquals(Optional.of(LocalDate.of(2014, 1, 27)), PublicationDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2/3/2014", "Feb 3, 2014", "3 February 2014"})
  void takesDoubtfulSlashesForAmerican(String text) {
    assertEquals(Optional.of(LocalDate.of(2014, 2, 3)), PublicationDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sept. 9, 2013", "Sep 9 2013", "9 September 2013"})
  void knowsTheFourLetterSeptember(String text) {
    assertEquals(Optional.of(LocalDate.of(2013, 9, 9)), PublicationDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "",
        "2014",
        "January 2014",
        "2014-02-30",
        "13/27/2014",
        "1/27/14",
        "Smarch 3, 2014",
        "1390812345"
      })
  void refusesWhatIsNoDay(String text) {
    assertEquals(Optional.empty(), PublicationDate.parse(text));
  }
}
