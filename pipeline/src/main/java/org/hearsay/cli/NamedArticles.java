package org.hearsay.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.index.search.ArticleHead;
import org.hearsay.index.search.Search;

/** The articles that a user names: by id, address, path or words of the title. */
final class NamedArticles {

  private static final int MOST_SUGGESTED = 3;
  private static final int MOST_LISTED = 10;

  private final Search search;
  private final Places places;

  NamedArticles(Search search, Console console) {
    this.search = search;
    this.places = new Places(console.workingFolder());
  }

  /**
   * The one article that is meant; words of the title will do.
   *
   * @throws CommandException where there is none, or several
   */
  ArticleHead one(String name) throws CommandException {
    List<ArticleHead> found = called(name);
    if (found.isEmpty()) {
      found = search.titled(name, MOST_LISTED);
    }
    if (found.isEmpty()) {
      throw unknown(name);
    }
    if (found.size() > 1) {
      throw new CommandException(
          ExitCode.NOT_FOUND,
          "\"" + name + "\" is more than one article; name one by its id:\n" + list(found));
    }
    return found.getFirst();
  }

  /**
   * All articles of these ids, addresses, files and folders.
   *
   * @throws CommandException where there is none for one of the names
   */
  List<String> all(List<String> names) throws CommandException {
    List<String> ids = new ArrayList<>();
    for (String name : names) {
      List<ArticleHead> found = called(name);
      if (found.isEmpty()) {
        throw unknown(name);
      }
      found.forEach(head -> ids.add(head.id()));
    }
    return ids.stream().distinct().toList();
  }

  private List<ArticleHead> called(String name) {
    return search.called(name, path(name));
  }

  private String path(String name) {
    try {
      return places.real(Path.of(name));
    } catch (InvalidPathException e) {
      return name; // then it is no path, and finds none
    }
  }

  private CommandException unknown(String name) {
    List<String> like = search.idsLike(name, MOST_SUGGESTED);
    return new CommandException(
        ExitCode.NOT_FOUND,
        "there is no article \""
            + name
            + "\""
            + (like.isEmpty() ? "" : "; did you mean " + String.join(" or ", like) + "?"));
  }

  private static String list(List<ArticleHead> heads) {
    return heads.stream()
        .limit(MOST_LISTED)
        .map(head -> "  " + head.id() + "  " + (head.title() == null ? "" : head.title()))
        .collect(Collectors.joining("\n"));
  }
}
