package org.hearsay.corpus;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may import what in this module; the table is DESIGN.md's. */
class ArchitectureTest {

  private static final String CORPUS = "org.hearsay.corpus";
  private static final String JSON = "org.hearsay.corpus.json";
  private static final String READ = "org.hearsay.corpus.read";
  private static final String HTML = "org.hearsay.corpus.html";
  private static final String[] EVERYWHERE = {"java..", "org.jspecify.annotations.."};
  private static final String JACKSON = "tools.jackson.core..";

  private static final String FASTCSV = "de.siegmar.fastcsv..";
  private static final String JSOUP = "org.jsoup..";
  private static final String JWARC = "org.netpreserve.jwarc..";
  private static final String COMPRESS = "org.apache.commons.compress..";
  private static final String PDF = "org.hearsay.corpus.pdf";
  private static final String PDFBOX = "org.apache.pdfbox..";
  private static final String FONTBOX = "org.apache.fontbox..";
  private static final String LANGUAGES = "opennlp.tools.langdetect..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(CORPUS);

  @Test
  void theRecordsOfTheDomainImportNothing() {
    only(CORPUS).check(CLASSES);
  }

  @Test
  void theContractImportsTheRecordsAndJackson() {
    only(JSON, CORPUS, JACKSON).check(CLASSES);
  }

  @Test
  void pagesImportTheContractAndJsoup() {
    only(HTML, CORPUS, JSON, JSOUP).check(CLASSES);
  }

  @Test
  void printedTextImportsPdfBoxAlone() {
    only(PDF, PDFBOX, FONTBOX).check(CLASSES);
  }

  @Test
  void theReadersImportTheContractAndTheLibrariesOfTheirFormats() {
    only(READ, CORPUS, JSON, HTML, PDF, JACKSON, FASTCSV, JSOUP, JWARC, COMPRESS, LANGUAGES)
        .check(CLASSES);
  }

  @Test
  void noPackagesDependOnEachOther() {
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingIsPrinted() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
  }

  @Test
  void nothingLogs() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.util.logging..").or(resideInAPackage("org.slf4j..")))
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes().should(beInANullMarkedPackage()).check(CLASSES);
  }

  private static ArchRule only(String room, String... imports) {
    String[] allowed =
        Stream.of(Stream.of(room), Arrays.stream(imports), Arrays.stream(EVERYWHERE))
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a @NullMarked package") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item,
                item.getPackage().isAnnotatedWith(NullMarked.class),
                item.getPackageName() + " lacks @NullMarked in its package-info.java"));
      }
    };
  }
}
