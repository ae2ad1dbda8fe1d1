package org.hearsay.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Fact;

/**
 * Who a headline says counted so: an originator with a name, or a body that a reader knows without
 * ("the hospital"); the outlet where there is neither, since nobody knows who "officials" are.
 *
 * @param name as it stands within a sentence
 * @param isOutlet whether it is the outlet's word, or the word of somebody whom it does not name
 */
record NamedSource(String name, boolean isOutlet) {

  private static final Set<String> BODIES = bodies();

  /** "Ministry" of "ministry of health", "doctor" of "doctor at the hospital". */
  private static final Pattern HEAD = Pattern.compile(" (?:of|at|in|from|for|with|by|near|on) ");

  /** Of these a sentence says no "the". */
  private static final Set<String> WITHOUT_ARTICLE = Set.of("police");

  /** The first of a value's originators that has a name, then the first body, then the outlet. */
  static NamedSource of(Fact.Value value) {
    List<String> originators =
        value.claims().stream()
            .map(Claim::originator)
            .filter(Objects::nonNull)
            .map(name -> Shown.line(name).strip())
            .toList();
    return originators.stream()
        .filter(NamedSource::hasName)
        .findFirst()
        .or(() ->
            originators.stream().filter(NamedSource::isBody).findFirst().map(NamedSource::the))
        .map(name -> new NamedSource(name, false))
        .orElseGet(() -> new NamedSource(outlet(value), true));
  }

  private static String outlet(Fact.Value value) {
    return value.claims().isEmpty() ? "" : Wording.outlet(value.claims().getFirst());
  }

  /** Whether nobody knows who it is: not even the outlet has a name. */
  static boolean isUnknown(Fact.Value value) {
    return of(value).isOutlet()
        && value.claims().stream().allMatch(claim -> claim.outlet().isBlank());
  }

  /** "Inés Tarrago"; not "officials". */
  private static boolean hasName(String originator) {
    return originator.codePoints().anyMatch(Character::isUpperCase);
  }

  /** "Police", "district hospital"; not "doctor at the district hospital". */
  private static boolean isBody(String originator) {
    String head = HEAD.split(originator, 2)[0];
    return BODIES.stream().anyMatch(body -> head.equals(body) || head.endsWith(" " + body));
  }

  private static String the(String body) {
    return body.startsWith("the ") || WITHOUT_ARTICLE.contains(body) ? body : "the " + body;
  }

  private static Set<String> bodies() {
    try (InputStream in =
            Objects.requireNonNull(NamedSource.class.getResourceAsStream("known-bodies.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
