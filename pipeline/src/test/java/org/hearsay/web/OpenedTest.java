package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.cli.GullBay;
import org.hearsay.identity.Aliases;
import org.hearsay.index.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedTest {

  @TempDir Path folder;

  private Opened opened;

  @BeforeEach
  void open() {
    opened = new Opened(Search.open(GullBay.indexIn(folder)), Aliases.NONE, 1);
  }

  @AfterEach
  void close() {
    opened.leave();
  }

  @Test
  void manyWhoAskTheSameAreAnsweredByOne() throws Exception {
    AtomicInteger worked = new AtomicInteger();
    CyclicBarrier together = new CyclicBarrier(8);
    List<Callable<String>> visitors = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      visitors.add(() -> {
        together.await();
        return opened.once("question", () -> "answer " + worked.incrementAndGet());
      });
    }
    for (String answer : answers(visitors)) {
      assertEquals("answer 1", answer);
    }
  }

  @Test
  void questionsInsideQuestionsDoNotWaitForEachOther() throws Exception {
    int stripes = 32; // as many locks as there once were for all questions
    CyclicBarrier together = new CyclicBarrier(2);
    assertEquals(
        List.of("33", "32"),
        answers(
            List.of(() -> nested(0, stripes + 1, together), () -> nested(1, stripes, together))));
  }

  private String nested(Object outer, Object inner, CyclicBarrier together) {
    return opened.once(
        outer,
        () -> {
          try {
            together.await(5, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          return opened.once(inner, inner::toString);
        });
  }

  @Test
  void aQuestionThatFailedIsAskedAgain() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            opened.once(
                "question",
                () -> {
                  throw new IllegalArgumentException("not yet");
                }));
    assertEquals("answer", opened.once("question", () -> "answer"));
  }

  private static List<String> answers(List<Callable<String>> visitors) throws Exception {
    ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
    List<String> answers = new ArrayList<>();
    for (Future<String> one : visitors.stream().map(threads::submit).toList()) {
      answers.add(one.get(20, TimeUnit.SECONDS));
    }
    threads.shutdown();
    return answers;
  }
}
