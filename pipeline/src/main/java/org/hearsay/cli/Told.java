package org.hearsay.cli;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Loss;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.Where;
import org.hearsay.index.IndexException;
import org.hearsay.watch.Feed;
import org.hearsay.watch.WatchedFolder;

/**
 * What somebody who watches is told, with the time: what came, and what went wrong. What stays as
 * it was told is not told again.
 */
final class Told {

  private static final int NAMED = 5;
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Console console;
  private final boolean isQuiet;
  private final Set<WatchedFolder> away = new HashSet<>();
  private final Map<String, Set<String>> lossesOfFeeds = new HashMap<>();
  private final Map<String, String> failures = new HashMap<>();
  private boolean isLocked;

  /**
   * @param isQuiet whether it is told of failures alone
   */
  Told(Console console, boolean isQuiet) {
    this.console = console;
    this.isQuiet = isQuiet;
  }

  void say(String sentence) {
    if (!isQuiet) {
      warn(sentence);
    }
  }

  private void warn(String sentence) {
    console.say(clock(Instant.now()) + " " + sentence);
  }

  private static String clock(Instant time) {
    return CLOCK.format(LocalTime.ofInstant(time, ZoneId.systemDefault()));
  }

  void lost(Loss loss) {
    if (loss.ending() == Ending.FAILED) {
      warn(loss.toString());
    } else {
      say(loss.toString());
    }
  }

  void thereOrNot(WatchedFolder folder) {
    if (folder.isThere()) {
      if (away.remove(folder)) {
        say(folder.root() + " is there again");
      }
    } else if (away.add(folder)) {
      warn(folder.root() + " is not there any more; it is waited for");
    }
  }

  void isLocked(IndexException e) {
    if (!isLocked) {
      isLocked = true;
      say(e.getMessage());
    }
  }

  void isFree() {
    isLocked = false;
  }

  void failed(Feed feed, String reason, Instant next) {
    if (!reason.equals(failures.put(feed.name(), reason))) {
      warn(feed.name() + ": " + reason + "; it is asked for again at " + clock(next));
    }
  }

  void gone(Feed feed) {
    warn(feed.name() + ": its server says that it is gone for good; it is not asked for again");
  }

  /** For the articles of a feed, which are mostly those of the last time. */
  OfFeed ofFeed(String name) {
    failures.remove(name);
    return new OfFeed(lossesOfFeeds.computeIfAbsent(name, feed -> new HashSet<>()));
  }

  /** Tells every loss in a feed once. */
  final class OfFeed implements Annotating.Losses {

    private final Set<String> before;

    private OfFeed(Set<String> before) {
      this.before = before;
    }

    @Override
    public void add(Loss loss) {
      if (before.add(loss.where().file() + loss.reason())) {
        lost(loss);
      }
    }
  }

  /** A sink, and what came of a group that it took. */
  Sink of(IndexSink sink) {
    return new Sink(sink);
  }

  /** Names what it takes. */
  final class Sink implements org.hearsay.batch.Sink {

    private final IndexSink sink;
    private final Map<Ending, List<String>> taken = new LinkedHashMap<>();

    private Sink(IndexSink sink) {
      this.sink = sink;
    }

    @Override
    public Met meet(Where where, Article article) {
      return sink.meet(where, article);
    }

    @Override
    public void hold(Where where, Article article) {
      sink.hold(where, article);
    }

    @Override
    public Ending put(Where where, AnnotatedArticle article) {
      Ending ending = sink.put(where, article);
      if (ending != Ending.UNCHANGED) {
        taken.computeIfAbsent(ending, of -> new ArrayList<>()).add(article.article().id());
      }
      return ending;
    }

    @Override
    public void finish() {
      sink.finish();
    }

    /** "2 indexed: north/storm, north/ferry". */
    void tell() {
      taken.forEach((ending, ids) -> {
        String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        String more = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "";
        say(ids.size() + " " + ending.word() + ": " + named + more);
      });
    }
  }
}
