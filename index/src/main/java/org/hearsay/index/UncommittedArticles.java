package org.hearsay.index;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.Article;
import org.jspecify.annotations.Nullable;

/**
 * What happened to articles since the last commit: those that were added, that are on their way to
 * be annotated, and that were removed. Not thread-safe.
 */
final class UncommittedArticles {

  /**
   * One article.
   *
   * @param annotation null until it is added
   */
  record Entry(
      Article article,
      Place place,
      Edits edits,
      Fingerprint fingerprint,
      @Nullable Fingerprint annotation)
      implements Remembered {

    @Override
    public String idTerm() {
      return Schema.idTerm(article.id());
    }

    @Override
    public String outlet() {
      return Schema.outletTerm(article.outlet());
    }

    @Override
    public @Nullable LocalDate published() {
      return article.published();
    }

    @Override
    public @Nullable Fingerprint read() {
      return annotation == null ? null : fingerprint;
    }

    @Override
    public boolean hasKey(String key) {
      return ArticleKeys.of(article, place).all().contains(key);
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Set<String>> idsByKey = new HashMap<>();
  private final Set<String> removed = new HashSet<>();

  /** Puts an article in the place of the one with its id. */
  void put(Entry entry) {
    String id = entry.idTerm();
    forget(id);
    removed.remove(id);
    entries.put(id, entry);
    ArticleKeys.of(entry.article(), entry.place())
        .all()
        .forEach(key -> idsByKey.computeIfAbsent(key, k -> new HashSet<>(1)).add(id));
  }

  void remove(String idTerm) {
    forget(idTerm);
    removed.add(idTerm);
  }

  private void forget(String idTerm) {
    Entry entry = entries.remove(idTerm);
    if (entry != null) {
      for (String key : ArticleKeys.of(entry.article(), entry.place()).all()) {
        idsByKey.getOrDefault(key, new HashSet<>()).remove(idTerm);
      }
    }
  }

  Optional<Entry> of(String idTerm) {
    return Optional.ofNullable(entries.get(idTerm));
  }

  List<Entry> withKey(String key) {
    return idsByKey.getOrDefault(key, Set.of()).stream()
        .map(this::of)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether what the last commit has of this id still holds. */
  boolean leaves(String idTerm) {
    return !removed.contains(idTerm) && !entries.containsKey(idTerm);
  }

  boolean isRemoved(String idTerm) {
    return removed.contains(idTerm);
  }

  /** What was added and removed is committed now; what is on its way stays. */
  void committed() {
    removed.clear();
    List<Entry> added = entries.values().stream().filter(one -> one.annotation() != null).toList();
    added.forEach(entry -> forget(entry.idTerm()));
    idsByKey.values().removeIf(Set::isEmpty);
  }
}
