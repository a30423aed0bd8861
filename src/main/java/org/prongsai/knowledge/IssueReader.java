package org.prongsai.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Reads the issues of a pack, each with its analysis and its row of the plan. */
final class IssueReader {

    private static final int MOST_ISSUES = 99;

    private final Quotes quotes;
    private final List<Indicator> indicators;
    private final List<Division> divisions;

    IssueReader(Quotes quotes, List<Indicator> indicators, List<Division> divisions) {
        this.quotes = quotes;
        this.indicators = indicators;
        this.divisions = divisions;
    }

    List<Issue> read(List<Fields> list) {
        List<Issue> issues = new ArrayList<>();
        for (Fields fields : list) {
            Issue issue = issue(fields);
            fields.end();
            if (issues.stream().anyMatch(other -> other.number() == issue.number())) {
                fields.problem("number", issue.number() + " stands twice (expected: each issue once)");
            }
            check(fields, issue);
            issues.add(issue);
        }
        return issues;
    }

    private Issue issue(Fields fields) {
        List<Integer> cited = fields.numbers("indicators", 1, AssessmentReader.INDICATORS);
        Fields period = fields.fields("period");
        String periodText = period.text("text");
        FiscalYear periodYear = new FiscalYear(period.number("year", 2500, 2699));
        period.end();
        return new Issue(
                fields.number("number", 1, MOST_ISSUES),
                fields.text("name"),
                fields.texts("otherNames"),
                cited,
                fields.has("about") ? fields.numbers("about", 1, AssessmentReader.INDICATORS) : cited,
                fields.text("aim"),
                fields.texts("activities"),
                fields.texts("steps"),
                fields.texts("divisions"),
                periodText,
                periodYear,
                quotes.citation(fields, "analysis"),
                quotes.citation(fields, "plan"));
    }

    private void check(Fields fields, Issue issue) {
        quotes.words(fields, "name", issue.name(), issue.analysis());
        quotes.words(fields, "name", issue.name(), issue.plan());
        quotes.words(fields, "aim", issue.aim(), issue.analysis());
        quotes.words(fields, "activities", issue.activities(), issue.plan());
        quotes.words(fields, "steps", issue.steps(), issue.plan());
        quotes.words(fields, "period", issue.period(), issue.plan());
        quotes.number(fields, "period", Integer.toString(issue.periodYear().buddhist()), issue.plan());
        issue.indicators().forEach(number -> cited(fields, number, issue.analysis()));
        for (String id : issue.divisions()) {
            DivisionReader.known(fields, "divisions", id, divisions);
            divisions.stream()
                    .filter(division -> division.id().equals(id))
                    .forEach(division -> quotes.words(fields, "divisions", division.shortName(), issue.plan()));
        }
    }

    /** An indicator is cited by its number and score; a slip of the source's shows here first. */
    private void cited(Fields fields, int number, Citation analysis) {
        quotes.number(fields, "indicators", Integer.toString(number), analysis);
        indicators.stream()
                .filter(indicator -> indicator.number() == number)
                .forEach(indicator -> quotes.figure(fields, "indicators", indicator.score(), analysis));
    }
}
