package org.hearsay.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of a folder, or one file, that are new or were changed and are written to no more. Each
 * is handed out until somebody says that it is read, so that whoever is killed in between finds it
 * again. What lay there at the beginning comes after what is new. For one thread.
 */
public final class WatchedFolder implements AutoCloseable {

  /** What programs call a file that they have not finished. */
  private static final Pattern UNFINISHED =
      Pattern.compile("(?i)(?:\\..*|.*~|.*\\.(?:part|partial|tmp|temp|crdownload|download|swp))");

  /** Looking through everything takes at most one part in so many of the time. */
  private static final int SHARE = 20;

  private static final Duration OFTEN = Duration.ofMillis(500);
  private static final Duration SELDOM = Duration.ofMinutes(1);

  private final Path root;
  private final Duration quiet;
  private final Alarm alarm;
  private final Map<Path, Stamp> known = new HashMap<>();
  private final Map<Path, Waiting> fresh = new LinkedHashMap<>();
  private final Map<Path, Waiting> backlog = new LinkedHashMap<>();
  private final Map<Path, Instant> later = new HashMap<>();
  private Instant nextLook = Instant.MIN;
  private boolean hasLooked;

  /** A file as it was seen last, and since when. */
  private record Waiting(Stamp stamp, Instant since) {}

  /**
   * @param quiet for how long nobody may have written to a file that is handed out
   */
  public WatchedFolder(Path root, Duration quiet) {
    this.root = root;
    this.quiet = quiet;
    alarm = Alarm.of(root);
  }

  public Path root() {
    return root;
  }

  /** Whether it is there at all: disks of other machines come and go. */
  public boolean isThere() {
    return Files.exists(root);
  }

  /** Whether all that was found is read. */
  public boolean isRead() {
    return hasLooked && fresh.isEmpty() && backlog.isEmpty();
  }

  /** Takes note of what has changed since. */
  public void look(Instant now) {
    Alarm.Changes changes = alarm.changes();
    for (Path path : changes.paths()) {
      if (Files.isDirectory(path)) {
        find(path, now);
      } else if (isWanted(path)) {
        Stamp.of(path).ifPresent(stamp -> note(path, stamp, now));
      }
    }
    later.entrySet().stream()
        .filter(entry -> !now.isBefore(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(file -> {
          later.remove(file);
          known.remove(file);
          Stamp.of(file).ifPresent(stamp -> note(file, stamp, now));
        });
    if (changes.isEverything() || !now.isBefore(nextLook)) {
      find(root, now);
      hasLooked = true;
      Duration pause = Duration.between(now, Instant.now()).multipliedBy(SHARE);
      nextLook = now.plus(pause.compareTo(SELDOM) > 0 ? SELDOM : longer(pause));
    }
  }

  private static Duration longer(Duration pause) {
    return pause.compareTo(OFTEN) < 0 ? OFTEN : pause;
  }

  /**
   * Files that nobody has written to for a while, at most so many. Those that are still being
   * written to wait on; those that are gone are forgotten.
   */
  public List<Path> ready(Instant now, int most) {
    List<Path> ready = new ArrayList<>();
    addReady(fresh, now, most, ready);
    addReady(backlog, now, most, ready);
    return ready;
  }

  private void addReady(Map<Path, Waiting> waiting, Instant now, int most, List<Path> ready) {
    Map<Path, Stamp> changed = new HashMap<>();
    List<Path> gone = new ArrayList<>();
    for (Map.Entry<Path, Waiting> entry : waiting.entrySet()) {
      if (ready.size() >= most) {
        break;
      }
      Optional<Stamp> stamp = Stamp.of(entry.getKey());
      if (stamp.isEmpty()) {
        gone.add(entry.getKey());
      } else if (!stamp.get().equals(entry.getValue().stamp())) {
        changed.put(entry.getKey(), stamp.get());
      } else if (isQuiet(entry.getValue(), now)) {
        ready.add(entry.getKey());
      }
    }
    gone.forEach(waiting::remove);
    changed.forEach((file, stamp) -> waiting.put(file, new Waiting(stamp, now)));
  }

  private boolean isQuiet(Waiting file, Instant now) {
    Instant before = now.minus(quiet);
    return !file.since().isAfter(before) || file.stamp().modified().isBefore(before.minus(quiet));
  }

  /** Says that files were read as {@link #ready} gave them. */
  public void read(List<Path> files) {
    for (Path file : files) {
      Waiting one = fresh.remove(file);
      Waiting other = backlog.remove(file);
      Waiting waited = one == null ? other : one;
      if (waited != null) {
        known.put(file, waited.stamp()); // what was written to it meanwhile has another
      }
    }
  }

  /** Hands out a file once more when its time has come, though nobody writes to it. */
  public void again(Path file, Instant at) {
    later.merge(file, at, (one, other) -> one.isBefore(other) ? one : other);
  }

  private void note(Path file, Stamp stamp, Instant now) {
    if (stamp.equals(known.get(file)) || backlog.containsKey(file)) {
      return;
    }
    Waiting waiting = fresh.get(file);
    if (waiting == null || !waiting.stamp().equals(stamp)) {
      (hasLooked ? fresh : backlog).put(file, new Waiting(stamp, now));
    }
  }

  private boolean isWanted(Path file) {
    Path name = file.getFileName();
    return file.equals(root) || (name != null && !UNFINISHED.matcher(name.toString()).matches());
  }

  private void find(Path below, Instant now) {
    try {
      Files.walkFileTree(
          below, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Finding(now));
    } catch (IOException e) {
      // the folder is gone, or nobody may look into it: it is looked for again
    }
  }

  @Override
  public void close() throws IOException {
    alarm.close();
  }

  private final class Finding extends SimpleFileVisitor<Path> {

    private final Instant now;

    Finding(Instant now) {
      this.now = now;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!isWanted(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      alarm.watch(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && isWanted(file)) {
        note(file, Stamp.of(attributes), now);
      }
      return FileVisitResult.CONTINUE;
    }

    /** What cannot be looked at now, or leads in a circle, is passed over; the rest is found. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
