package org.hearsay.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.corpus.Article;
import org.jspecify.annotations.Nullable;

/**
 * Which of the articles that are there an article that was read is. What an article is decides: its
 * address, else its outlet and id, else its text with outlet and day, else the place of its file;
 * and what has nothing in common is never taken for one another, whatever it is called.
 *
 * <p>Where several will do, the strongest reason wins, and of equals the first by id.
 */
final class Recognition {

  /** An id that is a digest of what the article says is no name that anybody gave it. */
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32}");

  /** Finds the articles that have a key, in the order of their ids. */
  @FunctionalInterface
  interface Lookup {
    List<Remembered> withKey(String key) throws IOException;
  }

  private final Article article;
  private final Place place;
  private final ArticleKeys keys;
  private final Lookup lookup;

  Recognition(Article article, Place place, Lookup lookup) {
    this.article = article;
    this.place = place;
    this.keys = ArticleKeys.of(article, place);
    this.lookup = lookup;
  }

  /** By which it is looked for. */
  ArticleKeys keys() {
    return keys;
  }

  Optional<Remembered> find() throws IOException {
    List<Remembered> atPlace = having(keys.place());
    Optional<Remembered> found = first(atPlace, one -> one.hasKey(keys.text()));
    if (found.isEmpty()) {
      found = first(having(keys.address()), this::isOnTheSamePage);
    }
    if (found.isEmpty()) {
      found = first(having(keys.name()), this::resembles);
    }
    List<Remembered> ofText = found.isPresent() ? List.of() : having(textKey());
    if (found.isEmpty()) {
      found = first(ofText, one -> !isNamedOtherwise(one) && isOfOneOutletAndDay(one));
    }
    if (found.isEmpty()) {
      found = first(atPlace, this::resembles);
    }
    if (found.isEmpty()) {
      found = first(ofText, one -> !isNamedOtherwise(one) && canBeOfOneOutletAndDay(one));
    }
    return found;
  }

  /** Of thousands of texts that are all the same and all have names none need be looked at. */
  private String textKey() {
    return isNamed(article.id(), place) ? ArticleKeys.unnamed(keys.text()) : keys.text();
  }

  private List<Remembered> having(@Nullable String key) throws IOException {
    if (key == null) {
      return List.of();
    }
    List<Remembered> found = new ArrayList<>(lookup.withKey(key));
    found.sort(Comparator.comparing(Remembered::idTerm));
    return found;
  }

  @FunctionalInterface
  private interface Test {
    boolean holds(Remembered one) throws IOException;
  }

  private static Optional<Remembered> first(List<Remembered> all, Test test) throws IOException {
    for (Remembered one : all) {
      if (test.holds(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private boolean resembles(Remembered one) throws IOException {
    return one.hasKey(keys.text()) || Resemblance.of(article, one.article());
  }

  /** Posts of a live page have its address, and ids that begin with it. */
  private boolean isOnTheSamePage(Remembered one) throws IOException {
    if (!isNamedOtherwise(one)) {
      return true;
    }
    boolean isPart =
        isPart(article.id(), article.url()) || isPart(one.idTerm(), one.article().url());
    return !isPart && resembles(one);
  }

  private static boolean isPart(String id, @Nullable String url) {
    return url != null && id.startsWith(url + "#");
  }

  /** Whether both were given ids by those who made them, and different ones. */
  private boolean isNamedOtherwise(Remembered one) throws IOException {
    return !Schema.idTerm(article.id()).equals(one.idTerm())
        && isNamed(article.id(), place)
        && isNamed(one.idTerm(), one.place());
  }

  /** Whether somebody gave it the id: it is no file's name, no page's address and no digest. */
  static boolean isNamed(String id, Place place) {
    boolean isAddress = !id.contains("#") && ArticleKeys.address(id) != null;
    return !place.isItsName() && !isAddress && !DIGEST.matcher(id).matches();
  }

  private boolean isOfOneOutletAndDay(Remembered one) throws IOException {
    LocalDate day = one.published();
    return one.outlet().equals(Schema.outletTerm(article.outlet()))
        && (day == null ? article.published() == null : day.equals(article.published()));
  }

  /** Whether nothing speaks against it where one of the two says nothing. */
  private boolean canBeOfOneOutletAndDay(Remembered one) throws IOException {
    String outlet = one.outlet();
    LocalDate day = one.published();
    boolean canBeOfOneOutlet =
        outlet.isEmpty()
            || article.outlet().isBlank()
            || one.edits().outlet() != null
            || outlet.equals(Schema.outletTerm(article.outlet()));
    boolean canBeOfOneDay =
        day == null
            || article.published() == null
            || one.edits().published() != null
            || day.equals(article.published());
    return canBeOfOneOutlet && canBeOfOneDay;
  }
}
