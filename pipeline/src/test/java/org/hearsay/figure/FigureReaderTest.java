package org.hearsay.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;
import org.hearsay.syntax.ParsedArticles;
import org.junit.jupiter.api.Test;

class FigureReaderTest {

  private final FigureReader reader = FigureReader.load();

  @Test
  void countsThePassiveSubjectOfKill() {
    Figure figure =
        only(
            """
            Twelve twelve CD O 2 nummod
            miners miner NNS O 4 nsubj:pass
            were be VBD O 4 aux:pass
            killed kill VBN O 0 root
            . . . O 4 punct
            """);
    assertEquals(Measure.KILLED, figure.measure());
    assertEquals("miners", figure.counted());
  }

  @Test
  void splitsTheDeadFromTheHurt() {
    List<Figure> figures =
        read(
            """
            The the DT O 2 det
            blast blast NN O 3 nsubj
            killed kill VBD O 0 root
            12 12 CD O 3 obj
            and and CC O 6 cc
            wounded wound VBD O 3 conj
            30 30 CD O 6 obj
            . . . O 3 punct
            """);
    assertEquals(
        List.of(Measure.KILLED, Measure.INJURED), figures.stream().map(Figure::measure).toList());
  }

  @Test
  void keepsThatItDidNotHappen() {
    Figure figure =
        only(
            """
            3,000 3,000 CD O 2 nummod
            people people NNS O 5 nsubj
            did do VBD O 5 aux
            not not RB O 5 advmod
            die die VB O 0 root
            . . . O 5 punct
            """);
    assertTrue(figure.negated());
  }

  @Test
  void countsOneManAsOneDeathAndSaysThatItIsImplicit() {
    Figure figure =
        only(
            """
            A a DT O 2 det
            man man NN O 4 nsubj:pass
            was be VBD O 4 aux:pass
            shot shoot VBN O 0 root
            dead dead JJ O 4 xcomp
            . . . O 4 punct
            """);
    assertEquals(Measure.KILLED, figure.measure());
    assertEquals(BigDecimal.ONE, figure.quantity().value());
    assertTrue(FigureRule.parse(figure.rule()).isImplicit());
  }

  @Test
  void readsTheNumberThatATollReaches() {
    Figure figure =
        only(
            """
            The the DT O 3 det
            death death NN O 3 compound
            toll toll NN O 4 nsubj
            rose rise VBD O 0 root
            to to IN O 6 case
            40 40 CD O 4 obl
            . . . O 4 punct
            """);
    assertEquals(Measure.KILLED, figure.measure());
  }

  @Test
  void namesWhoEstimates() {
    Figure figure =
        only(
            """
            Harbor harbor NN O 2 compound
            officials official NNS O 3 nsubj
            estimate estimate VBP O 0 root
            that that IN O 7 mark
            40 40 CD O 6 nummod
            sailors sailor NNS O 7 nsubj
            drowned drown VBD O 3 ccomp
            . . . O 3 punct
            """);
    assertEquals("Harbor officials", figure.originator());
  }

  @Test
  void addsUpAList() {
    List<Figure> figures =
        read(
            """
            Two two CD O 2 nummod
            adults adult NNS O 6 nsubj
            and and CC O 5 cc
            three three CD O 5 nummod
            children child NNS O 2 conj
            died die VBD O 0 root
            . . . O 6 punct
            """);
    assertEquals(
        List.of("5", "2", "3"),
        figures.stream().map(f -> String.valueOf(f.quantity().value())).toList());
  }

  private Figure only(String table) {
    List<Figure> figures = read(table);
    assertEquals(1, figures.size(), figures::toString);
    return figures.getFirst();
  }

  private List<Figure> read(String table) {
    return reader.read(ParsedArticles.of(table), List.of());
  }
}
