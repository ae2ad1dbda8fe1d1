package org.hearsay.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may use what in this module and the one below. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearsay");

  @Test
  void onlyTheIndexKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.index..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void theCorpusKnowsNothingAboveIt() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.corpus..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.hearsay.index..", "org.hearsay.identity..", "org.hearsay.compare..")
        .check(CLASSES);
  }

  @Test
  void identityKnowsTheCorpusAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.identity..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hearsay.index..", "org.hearsay.compare..")
        .check(CLASSES);
  }

  @Test
  void theComparisonIsFedByOthers() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.compare..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hearsay.index..")
        .check(CLASSES);
  }

  @Test
  void writingKnowsNothingOfSearch() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.index")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hearsay.index.search")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nobodyPrints() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(CLASSES);
  }
}
