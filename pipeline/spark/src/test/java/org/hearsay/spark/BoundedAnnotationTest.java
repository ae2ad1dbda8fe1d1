package org.hearsay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hearsay.batch.GivenUpException;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Test;

class BoundedAnnotationTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void anArticleThatNeverEndsIsGivenUpAndTheNextOneIsAnnotated() {
    CountDownLatch never = new CountDownLatch(1);
    Function<Article, AnnotatedArticle> hangs =
        article -> {
          while (article.id().equals("endless") && never.getCount() > 0) {
            Thread.onSpinWait(); // deaf to interrupts, as a loop in a parser is
          }
          return annotated(article);
        };
    try (BoundedAnnotation bounded = new BoundedAnnotation(hangs, Duration.ofSeconds(1))) {
      GivenUpException given =
          assertThrows(GivenUpException.class, () -> bounded.apply(article("endless")));
      assertEquals("annotating it takes longer than 1 seconds", given.getMessage());
      assertEquals("next", bounded.apply(article("next")).article().id());
    } finally {
      never.countDown();
    }
  }

  @Test
  void anArticleThatFillsTheMemoryEvenAloneIsGivenUp() {
    AtomicInteger tries = new AtomicInteger();
    Function<Article, AnnotatedArticle> greedy =
        article -> {
          tries.incrementAndGet();
          throw new OutOfMemoryError("Java heap space");
        };
    try (BoundedAnnotation bounded = new BoundedAnnotation(greedy, LONG)) {
      GivenUpException given =
          assertThrows(GivenUpException.class, () -> bounded.apply(article("greedy")));
      assertEquals("there is not enough memory to annotate it, even alone", given.getMessage());
      assertEquals(2, tries.get());
    }
  }

  @Test
  void anArticleBesideOneThatFillsTheMemoryIsAnnotated() {
    AtomicInteger tries = new AtomicInteger();
    Function<Article, AnnotatedArticle> crowded =
        article -> {
          if (tries.getAndIncrement() == 0) {
            throw new OutOfMemoryError("Java heap space");
          }
          return annotated(article);
        };
    try (BoundedAnnotation bounded = new BoundedAnnotation(crowded, LONG)) {
      assertEquals("modest", bounded.apply(article("modest")).article().id());
    }
  }

  @Test
  void whatIsThrownIsThrown() {
    IllegalStateException fault = new IllegalStateException("a fault of ours");
    Function<Article, AnnotatedArticle> faulty =
        article -> {
          throw fault;
        };
    try (BoundedAnnotation bounded = new BoundedAnnotation(faulty, LONG)) {
      assertSame(
          fault, assertThrows(IllegalStateException.class, () -> bounded.apply(article("any"))));
    }
  }

  static Article article(String id) {
    return new Article(id, "Linden Mercury", null, null, null, List.of(), "en", "It rained.");
  }

  static AnnotatedArticle annotated(Article article) {
    return new AnnotatedArticle(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
