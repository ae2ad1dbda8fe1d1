package org.hearsay.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.jspecify.annotations.Nullable;

/** Under which names a report shows speakers and originators: all are looked up together. */
@FunctionalInterface
public interface NamesShown {

  /**
   * The name to show for each of these; the name itself where there is no other.
   *
   * @param names as articles give them
   */
  Map<String, String> of(Set<String> names);

  /** Looks each up by itself. */
  static NamesShown each(UnaryOperator<String> shown) {
    return names -> {
      Map<String, String> all = new HashMap<>();
      names.forEach(name -> all.put(name, shown.apply(name)));
      return all;
    };
  }

  /** All who say something in an article or are blamed. */
  static Set<String> in(AnnotatedArticle article) {
    Set<String> names = new HashSet<>();
    for (Quote quote : article.quotes()) {
      add(quote.speaker() == null ? null : quote.speaker().name(), names);
    }
    for (Figure figure : article.figures()) {
      add(figure.originator(), names);
    }
    for (Figure figure : article.headlineFigures()) {
      add(figure.originator(), names);
    }
    for (Blame blame : article.blames()) {
      add(blame.blamed(), names);
      add(blame.by(), names);
    }
    return names;
  }

  private static void add(@Nullable String name, Set<String> names) {
    if (name != null) {
      names.add(name);
    }
  }
}
