package org.prongsai.knowledge;

import java.util.List;

/** Holds the printed result against the ITA's own formula and level rule; a difference must be a recorded oddity. */
final class ArithmeticCheck {

    private final Fields root;

    ArithmeticCheck(Fields root) {
        this.root = root;
    }

    /** @param pack one whose ten indicators have been read without a problem */
    void check(Pack pack) {
        Assessment assessment = pack.assessment();
        Arithmetic arithmetic = assessment.arithmetic();
        String computed = arithmetic.roundedTotal().toPlainString();
        List<Fact> told = about(pack, Subjects.OVERALL_FORMULA);
        if (!arithmetic.agreesWith(assessment.overall()) && told.isEmpty()) {
            root.problem(
                    "assessment",
                    "overall " + assessment.overall() + ", but the ten scores give " + computed
                            + " (expected: the formula's figure, or an oddity about " + Subjects.OVERALL_FORMULA + ")");
        }
        if (!told.isEmpty() && told.stream().noneMatch(fact -> fact.text().contains(computed))) {
            root.problem(
                    "oddities",
                    "the one about " + Subjects.OVERALL_FORMULA + " does not name " + computed
                            + " (expected: the figure the formula gives)");
        }
        if (arithmetic.level() != assessment.level()
                && about(pack, Subjects.LEVEL_RULE).isEmpty()) {
            root.problem(
                    "assessment",
                    "level " + assessment.level() + ", but the rule gives " + arithmetic.level()
                            + " (expected: the rule's level, or an oddity about " + Subjects.LEVEL_RULE + ")");
        }
    }

    private static List<Fact> about(Pack pack, String subject) {
        return pack.oddities().stream().filter(fact -> fact.isAbout(subject)).toList();
    }
}
