package org.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {

  private static final LocalDate AUTUMN_2013 = LocalDate.of(2013, 9, 12);

  private final OfficeHolders holders = OfficeHolders.standard();

  @Test
  void anOfficeWithItsCountryIsWhoeverHasItOnTheDay() {
    assertEquals(Optional.of("Vladimir Putin"), holders.holderOf("Russian president", AUTUMN_2013));
    assertEquals(
        Optional.of("Dmitry Medvedev"),
        holders.holderOf("president of Russia", LocalDate.of(2010, 3, 1)));
    assertEquals(Optional.of("John Kerry"), holders.holderOf("US secretary of state", AUTUMN_2013));
    assertEquals(Optional.of("Ban Ki-moon"), holders.holderOf("UN secretary-general", AUTUMN_2013));
    assertEquals(
        Optional.of("Angela Merkel"), holders.holderOf("Germany's chancellor", AUTUMN_2013));
  }

  @Test
  void anOfficeWithMoreOrLessThanItsCountryIsNobody() {
    for (String description :
        List.of(
            "president",
            "former Russian president",
            "Russian vice president",
            "Russian deputy prime minister",
            "Russian university president",
            "Atlantis president")) {
      assertEquals(Optional.empty(), holders.holderOf(description, AUTUMN_2013), description);
    }
  }

  @Test
  void aDayWithoutAKnownHolderIsNobody() {
    assertEquals(Optional.empty(), holders.holderOf("Russian president", LocalDate.of(2031, 1, 1)));
    assertEquals(
        Optional.empty(), holders.holderOf("US secretary of state", LocalDate.of(2018, 4, 10)));
  }

  @Test
  void aSurnameAloneNeedsTheCountryInTheArticleAndTheDayInTheTerm() {
    assertEquals(Optional.of("Vladimir Putin"), named("Putin", AUTUMN_2013, "Russia"));
    assertEquals(Optional.empty(), named("Putin", AUTUMN_2013, "Peru"));
    assertEquals(Optional.empty(), named("Putin", LocalDate.of(1995, 1, 1), "Russia"));
  }

  @Test
  void aCommonSurnameNeedsTheOffice() {
    assertEquals(Optional.empty(), named("Kerry", AUTUMN_2013, "United States"));
    assertEquals(Optional.empty(), named("Brown", LocalDate.of(2008, 1, 1), "Britain"));
  }

  @Test
  void everyTermIsWellFormedAndNoneOverlapsAnother() {
    Map<String, OfficeHolder> last = new HashMap<>();
    for (String line : ResourceLines.of(OfficeHolders.class, "office-holders.txt")) {
      OfficeHolder holder = OfficeHolder.parse(line);
      assertTrue(holder.from().isBefore(LocalDate.of(2025, 7, 1)), line);
      String office = holder.places() + " " + holder.office();
      OfficeHolder before = last.put(office, holder);
      if (before != null) {
        LocalDate end = before.to();
        assertNotNull(end, line + " follows a term that has not ended");
        assertTrue(!holder.from().isBefore(end), line + " begins before " + end);
      }
    }
  }

  private Optional<String> named(String surname, LocalDate day, String country) {
    return holders.fullName(
        List.of(PersonName.of(List.of(surname))),
        List.of(),
        Gender.UNKNOWN,
        day,
        Set.of(country)::contains);
  }
}
