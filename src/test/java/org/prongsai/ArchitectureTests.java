package org.prongsai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the package table of the README and the habits that a reviewer would otherwise have to watch. */
class ArchitectureTests {

    private static final String BASE = "org.prongsai";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;

    /** What each package may use; what is not listed is forbidden. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "store", Set.of(),
            "vault", Set.of(),
            "line", Set.of("store", "vault"),
            "knowledge", Set.of(),
            "answer", Set.of("knowledge"),
            "conversation", Set.of("line", "answer", "knowledge", "store", "vault"),
            "document", Set.of("knowledge"),
            "simulator", Set.of("line"));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        assertThat(packageNames()).isEqualTo(MAY_USE.keySet());
        MAY_USE.forEach((name, allowed) -> {
            String[] forbidden = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> BASE + "." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(BASE + "." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(MAIN);
        });
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(packageNames())
                .allSatisfy(name -> assertThat(SOURCES.resolve("org/prongsai/" + name + "/package-info.java"))
                        .content()
                        .contains("/**", "@NullMarked"));
    }

    @Test
    void answersNeedNeitherSpringNorRedisNorLine() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".answer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "io.lettuce..", "com.linecorp..", "java.net..")
                .check(MAIN);
    }

    @Test
    void lineTypesStayBehindTheirWall() {
        noClasses()
                .that(areOutside("line"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.linecorp.bot.webhook..",
                        "com.linecorp.bot.messaging.client..",
                        "com.linecorp.bot.parser..",
                        "com.linecorp.bot.client..")
                .check(MAIN);
        noClasses()
                .that(areOutside("line", "conversation"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.linecorp..")
                .check(MAIN);
    }

    @Test
    void cryptographyStaysBehindItsWall() {
        noClasses()
                .that(areOutside("vault").and(describe("not about signatures", type -> !outermost(type)
                        .getSimpleName()
                        .contains("Signature"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.crypto..", "com.google.crypto..")
                .check(MAIN);
    }

    @Test
    void theClockIsAlwaysInjected() {
        noClasses()
                .should()
                .callMethodWhere(describe("reads the clock past the injected one", ArchitectureTests::readsTheClock))
                .check(MAIN);
    }

    @Test
    void configurationIsTypedAndNamedOnce() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(MAIN);
    }

    @Test
    void noPackageIsNamedAfterALayer() {
        assertThat(packageNames())
                .doesNotContain("controller", "service", "repository", "util", "common", "dto", "model", "helper");
    }

    @Test
    void filesStayReadable() throws IOException {
        assertThat(sourcesWhere(path -> lines(path).size() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void thaiTextLivesInResources() throws IOException {
        assertThat(sourcesWhere(path -> lines(path).stream().anyMatch(ArchitectureTests::hasThai)))
                .isEmpty();
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        boolean now = call.getName().equals("now")
                && owner.startsWith("java.time.")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return now || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }

    private static DescribedPredicate<JavaClass> areOutside(String... packages) {
        Set<String> inside = Stream.of(packages).map(name -> BASE + "." + name).collect(Collectors.toSet());
        return describe("are outside " + inside, type -> !inside.contains(type.getPackageName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }

    private static Set<String> packageNames() {
        return MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(BASE + "."))
                .map(name -> name.substring(BASE.length() + 1).split("\\.")[0])
                .collect(Collectors.toSet());
    }

    private static List<Path> sourcesWhere(Predicate<Path> broken) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .filter(broken)
                    .toList();
        }
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasThai(String line) {
        return line.codePoints().anyMatch(c -> c >= 0x0E00 && c <= 0x0E7F);
    }
}
