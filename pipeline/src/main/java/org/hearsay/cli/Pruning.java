package org.hearsay.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.batch.Loss;
import org.hearsay.corpus.read.Where;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.Place;

/**
 * What an index has of the folders of a run that the run did not find there any more. An article in
 * a file that was not read this time, for whatever reason, is never among it.
 */
final class Pruning implements Annotating.Losses {

  private final Places places;
  private final List<String> roots;
  private final Set<String> unread = new HashSet<>();
  private long read;

  Pruning(List<Path> paths, Places places) {
    this.places = places;
    this.roots = paths.stream().map(places::real).toList();
  }

  @Override
  public void read(Where where) {
    read++;
  }

  @Override
  public void add(Loss loss) {
    switch (loss.ending()) {
      case FAILED -> {
        unread.add(places.file(loss.where()));
        read--;
      }
      case SKIPPED -> {
        String file = places.file(loss.where());
        if (!Files.isDirectory(Path.of(file))) { // an empty folder was read
          unread.add(file);
        }
        read--;
      }
      case DUPLICATE, INDEXED, ANNOTATED, UNCHANGED, REPLACED, INCOMPLETE, NOTED -> {}
    }
  }

  /**
   * The ids of what vanished, in the order of the index.
   *
   * @param wasMet whether the run met an article, wherever it lies now
   * @throws CommandException where nothing at all was read: the folder may be that of a disk that
   *     is not there
   */
  List<String> vanished(ArticleIndex index, Predicate<String> wasMet) throws CommandException {
    if (read <= 0) {
      throw new CommandException(
          ExitCode.FAILED,
          "no article was read there, so none is pruned; hearsay remove takes out what shall go");
    }
    List<String> gone = new ArrayList<>();
    index.forEach((id, place) -> {
      if (isBelow(roots, place) && !isBelow(unread, place) && !wasMet.test(id)) {
        gone.add(id);
      }
    });
    return gone;
  }

  private static boolean isBelow(Iterable<String> paths, Place place) {
    for (String path : paths) {
      if (place.file().equals(path) || place.file().startsWith(path + File.separator)) {
        return true;
      }
    }
    return false;
  }
}
