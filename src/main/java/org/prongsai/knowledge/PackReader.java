package org.prongsai.knowledge;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one pack from its two files and records whatever does not fit. */
final class PackReader {

    static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    static final String ID_FORM = "lower-case letters, digits, hyphens";

    /** The levels and the rule behind them changed with that year. */
    private static final int FIRST_YEAR = 2566;

    private static final int LAST_YEAR = 2699;

    private final PackFiles files;
    private final Problems problems;
    private final Text text;
    private final Quotes quotes;

    PackReader(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.text = new DocumentReader(files.documentName(), problems).read(files.document());
        this.quotes = new Quotes(text);
    }

    static Reading read(PackFiles files) {
        Problems problems = new Problems();
        try {
            Pack pack = new PackReader(files, problems).pack();
            return new Reading(files, problems.count() == 0 ? Optional.of(pack) : Optional.empty(), problems.all());
        } catch (InvalidPackException e) {
            return new Reading(files, Optional.empty(), e.problems());
        }
    }

    private Pack pack() {
        Fields root = root();
        String id = root.text("id", ID, ID_FORM);
        FiscalYear year = new FiscalYear(root.number("year", FIRST_YEAR, LAST_YEAR));
        Office office = office(root.fields("office"));
        List<Division> divisions = new DivisionReader(quotes).read(root.list("divisions"));
        Document document = document(root.fields("document"), divisions);
        int before = problems.count();
        Assessment assessment = new AssessmentReader(quotes).read(root.fields("assessment"));
        boolean computable = problems.count() == before;
        List<Issue> issues = new IssueReader(quotes, assessment.indicators(), divisions).read(root.list("issues"));
        Set<String> subjects = subjects(assessment, issues, divisions);
        FactReader facts = new FactReader(quotes, subjects);
        Pack pack = new Pack(
                id,
                office,
                year,
                document,
                assessment,
                issues,
                divisions,
                facts.quoted(root.list("limitations")),
                facts.quoted(root.list("requests")),
                facts.told(root.list("oddities")));
        root.end();
        if (computable) {
            new ArithmeticCheck(root).check(pack);
        }
        issues.forEach(issue -> sayWhatIsCutShort(root, issue, pack.oddities()));
        return pack;
    }

    /** An item that ends with … looks like our own slip unless an oddity says that the source breaks off there. */
    private static void sayWhatIsCutShort(Fields root, Issue issue, List<Fact> oddities) {
        String subject = Subjects.issue(issue.number());
        boolean cut = Stream.concat(issue.activities().stream(), issue.steps().stream())
                .anyMatch(item -> item.endsWith(Place.CUT_SHORT));
        if (cut && oddities.stream().noneMatch(oddity -> oddity.isAbout(subject))) {
            root.problem(
                    "oddities",
                    "none about " + subject + ", where an item ends with " + Place.CUT_SHORT
                            + " (expected: one that says so)");
        }
    }

    private Fields root() {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(files.yaml()));
            if (node != null) {
                return new Fields(node, files.yamlName(), problems);
            }
            problems.add(files.yamlName(), 0, "empty (expected: a pack)");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.add(files.yamlName(), line, e.getProblem() + " (expected: YAML)");
        }
        throw new InvalidPackException(problems.all());
    }

    private Office office(Fields fields) {
        Office office = new Office(
                fields.text("id", ID, ID_FORM),
                fields.text("name"),
                fields.text("shortName"),
                fields.text("province"),
                fields.texts("otherNames"));
        fields.end();
        return office;
    }

    private Document document(Fields fields, List<Division> divisions) {
        Fields title = fields.fields("title");
        Citation titleAt = quotes.citation(title, "at");
        String titleText = title.text("text");
        quotes.words(title, "text", titleText, titleAt);
        title.end();
        Fields author = fields.fields("author");
        Citation authorAt = quotes.citation(author, "at");
        String authorText = author.text("text");
        quotes.words(author, "text", authorText, authorAt);
        String division = DivisionReader.known(author, "division", author.text("division"), divisions);
        author.end();
        fields.end();
        return new Document(titleText, titleAt, authorText, division, authorAt, text.sections());
    }

    private static Set<String> subjects(Assessment assessment, List<Issue> issues, List<Division> divisions) {
        Set<String> subjects = new HashSet<>(Subjects.GENERAL);
        Stream.of(
                        assessment.indicators().stream().map(Indicator::number).map(Subjects::indicator),
                        issues.stream().map(Issue::number).map(Subjects::issue),
                        divisions.stream().map(Division::id).map(Subjects::division))
                .flatMap(subject -> subject)
                .forEach(subjects::add);
        return subjects;
    }
}
