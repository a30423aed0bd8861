package org.prongsai.document;

import java.util.Arrays;
import java.util.List;
import org.prongsai.knowledge.Assessment;
import org.prongsai.knowledge.Instrument;
import org.prongsai.knowledge.Pack;

/**
 * What the document's page shows.
 *
 * @param result the figures at its top
 * @param groups the ten scores by instrument
 * @param notes how many remarks of ours stand beside the text
 * @param parts the text
 */
record DocumentView(
        String office,
        String shortOffice,
        int year,
        int christianYear,
        String title,
        Result result,
        List<ScoreGroup> groups,
        int notes,
        List<PartView> parts) {

    static DocumentView of(Pack pack) {
        Notes notes = new Notes(pack.oddities());
        return new DocumentView(
                pack.office().name(),
                pack.office().shortName(),
                pack.year().buddhist(),
                pack.year().christian(),
                pack.document().title(),
                Result.of(pack.assessment()),
                Arrays.stream(Instrument.values())
                        .map(instrument -> ScoreGroup.of(pack.assessment(), instrument))
                        .toList(),
                pack.oddities().size(),
                pack.document().sections().stream()
                        .map(section -> PartView.of(section, notes))
                        .toList());
    }

    /**
     * The figures at the top of the page, each with the anchor of the place that prints it.
     *
     * @param reached whether the overall score reaches the target
     * @param distance how far the overall score is from the target, without a sign
     */
    record Result(
            String overall,
            String overallAnchor,
            String level,
            String levelAnchor,
            String target,
            String targetAnchor,
            boolean reached,
            String distance) {

        static Result of(Assessment assessment) {
            return new Result(
                    assessment.overall().toPlainString(),
                    assessment.overallCitation().anchor(),
                    assessment.levelName(),
                    assessment.levelCitation().anchor(),
                    assessment.target().toPlainString(),
                    assessment.targetCitation().anchor(),
                    assessment.overall().compareTo(assessment.target()) >= 0,
                    assessment.overall().subtract(assessment.target()).abs().toPlainString());
        }
    }
}
