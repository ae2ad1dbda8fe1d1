package org.hearsay.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words before an article is read: titles, first names, roles, countries and the
 * nouns that stand for bodies and documents. Immutable, so threads may share it.
 *
 * <p>First names come from the list in CoreNLP's models where those are on the class path,
 * corrected and completed by our own; everything else from the resources beside this class.
 */
public final class Lexicon {

  private static final String MODEL_NAMES =
      "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private final Map<String, Gender> titles = new HashMap<>();
  private final Map<String, Gender> firstNames = new HashMap<>();
  private final Map<String, Set<String>> nicknames = new HashMap<>();
  private final Map<String, RoleNoun> roles = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Set<String> organisationWords;
  private final Set<String> bodyNouns;
  private final Set<String> documentNouns;

  private Lexicon() {
    organisationWords = words("organisation-words.txt");
    bodyNouns = words("body-nouns.txt");
    documentNouns = words("document-nouns.txt");
    readGenders("titles.txt", titles);
    if (Lexicon.class.getResource(MODEL_NAMES) != null) {
      readGenders(MODEL_NAMES, firstNames);
    }
    readGenders("first-names.txt", firstNames);
    readNicknames();
    readRoles();
    readCountries();
  }

  /** The lexicon that is shipped, loaded once. */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /** The gender that a form of address tells, empty where the word is none: "Mrs.". */
  public Optional<Gender> title(String word) {
    return Optional.ofNullable(titles.get(withoutStop(word.toLowerCase(Locale.ROOT))));
  }

  public Gender firstName(String word) {
    return firstNames.getOrDefault(word.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  /** Whether the word is known as a first name, of whichever gender. */
  public boolean isFirstName(String word) {
    return firstNames.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether two first names, in lower case, can be one person's: "dick" and "richard". */
  public boolean areOneName(String first, String second) {
    Set<String> shared = nicknames.getOrDefault(first, Set.of());
    return first.equals(second)
        || shared.stream().anyMatch(nicknames.getOrDefault(second, Set.of())::contains);
  }

  /** The role of this name, lower case, one to three words. */
  public Optional<RoleNoun> role(String name) {
    return Optional.ofNullable(roles.get(name));
  }

  /** The usual name of a country by any of its names: "U.S.", "UK". */
  public @Nullable String countryNamed(String name) {
    return countryNames.get(name);
  }

  /** The usual name of a country by one of its names or by the adjective: "Russian". */
  public @Nullable String countryOf(String word) {
    String country = countryNames.get(word);
    return country != null ? country : demonyms.get(word);
  }

  /** Whether the word, in lower case, makes a name a body's: "foundation". */
  public boolean isOrganisationWord(String word) {
    return organisationWords.contains(word);
  }

  /** Whether the common noun, a lemma in lower case, names a body: "ministry". */
  public boolean isBodyNoun(String lemma) {
    return bodyNouns.contains(lemma);
  }

  /** Whether the common noun, a lemma in lower case, names a document: "report". */
  public boolean isDocumentNoun(String lemma) {
    return documentNouns.contains(lemma);
  }

  private static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static Set<String> words(String resource) {
    return Set.copyOf(new HashSet<>(ResourceLines.of(Lexicon.class, resource)));
  }

  private static void readGenders(String resource, Map<String, Gender> genders) {
    for (String line : ResourceLines.of(Lexicon.class, resource)) {
      int tab = line.indexOf('\t');
      genders.put(line.substring(0, tab), Gender.of(line.substring(tab + 1).strip()));
    }
  }

  private void readNicknames() {
    for (String line : ResourceLines.of(Lexicon.class, "nicknames.txt")) {
      for (String name : line.split(" ", -1)) {
        nicknames.computeIfAbsent(name, absent -> new HashSet<>()).add(line);
      }
    }
  }

  private void readRoles() {
    for (String line : ResourceLines.of(Lexicon.class, "roles.txt")) {
      String[] columns = line.split("\t", -1);
      Set<String> wider = new HashSet<>(Arrays.asList(columns[2].split(",", -1)));
      wider.remove("-");
      roles.put(columns[0], new RoleNoun(columns[0], Gender.of(columns[1]), wider));
    }
  }

  private void readCountries() {
    for (String line : ResourceLines.of(Lexicon.class, "countries.txt")) {
      String[] columns = line.split("\t", -1);
      countryNames.put(columns[0], columns[0]);
      for (String adjective : list(columns, 1)) {
        demonyms.putIfAbsent(adjective, columns[0]);
      }
      for (String alias : list(columns, 2)) {
        countryNames.put(alias, columns[0]);
      }
    }
  }

  private static List<String> list(String[] columns, int at) {
    return at < columns.length && !columns[at].isEmpty()
        ? List.of(columns[at].split(",", -1))
        : List.of();
  }

  private static final class Standard {
    private static final Lexicon LEXICON = new Lexicon();
  }
}
