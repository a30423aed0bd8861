package org.prongsai.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackReaderTests {

    private final MadeUpPack pack = new MadeUpPack();

    @Test
    void findsNothingToComplainOfInAGoodPack() {
        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void namesAnUnknownKeyAndTheKnownOnes() {
        assertThat(pack.yaml("  province: ", "  provinse: ").problems())
                .containsExactly(
                        "ban-na/2567/pack.yaml:6: province: missing",
                        "ban-na/2567/pack.yaml:9: provinse: unknown (expected: id, name, shortName, province, otherNames)");
    }

    @Test
    void namesAMissingKeyOfTheWholePack() {
        assertThat(pack.yaml("requests:\n  - { id: early-manual, text: อยากได้คู่มือเร็วขึ้น, at: limits }", "")
                        .problems())
                .containsExactly("ban-na/2567/pack.yaml:2: requests: missing");
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        assertThat(pack.yaml("year: 2567", "year: 2567\nyear: 2568").problems())
                .containsExactly("ban-na/2567/pack.yaml:4: year: stands twice (expected: each key once)");
    }

    @Test
    void refusesANumberWhereATextIsDue() {
        assertThat(pack.yaml("province: สมมุติ", "province: 12").problems())
                .containsExactly("ban-na/2567/pack.yaml:9: province: not a text (expected: text, in quotes if it is a"
                        + " number)");
    }

    @Test
    void refusesATextWhereAListIsDue() {
        assertThat(pack.yaml("otherNames: [บ้านนา]", "otherNames: บ้านนา").problems())
                .containsExactly("ban-na/2567/pack.yaml:10: otherNames: not a list (expected: - item)");
    }

    @Test
    void refusesATextWhereAMappingIsDue() {
        assertThat(pack.yaml("level: { level: passed, name: ผ่าน, at: overall }", "level: ผ่าน")
                        .problems())
                .containsExactly("ban-na/2567/pack.yaml:19: not a mapping (expected: key: value)");
    }

    @Test
    void refusesAScoreAboveAHundred() {
        assertThat(pack.yaml("score: 88.40", "score: 100.01").problems())
                .contains("ban-na/2567/pack.yaml:17: score: 100.01 (expected: 0.00 to 100.00)");
    }

    @Test
    void takesAScoreOfAHundred() {
        assertThat(pack.yaml("target: { score: 85.00,", "target: { score: 100.00,")
                        .document("85.00", "100.00")
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesAYearBeforeTheLevelsChanged() {
        assertThat(pack.yaml("year: 2567", "year: 2565").problems())
                .containsExactly("ban-na/2567/pack.yaml:3: year: 2565 (expected: 2566 to 2699)");
    }

    @Test
    void takesTheYearInWhichTheLevelsChanged() {
        assertThat(pack.yaml("year: 2567", "year: 2566").problems()).isEmpty();
    }

    @Test
    void refusesALevelThatIsNone() {
        assertThat(pack.yaml("level: passed", "level: fair").problems())
                .contains("ban-na/2567/pack.yaml:19: level: fair (expected: one of excellent, good, passed, to-improve,"
                        + " to-improve-urgently)");
    }

    @Test
    void refusesADivisionThatIsNotInThePack() {
        assertThat(pack.yaml("divisions: [central]", "divisions: [outer]").problems())
                .containsExactly("ban-na/2567/pack.yaml:43: divisions: outer (expected: one of central)");
    }

    @Test
    void refusesAnIndicatorOutOfRange() {
        assertThat(pack.yaml("indicators: [7]", "indicators: [11]").problems())
                .contains("ban-na/2567/pack.yaml:39: indicators: 11 (expected: 1 to 10)");
    }

    @Test
    void refusesAnIndicatorThatTheAnalysisDoesNotCite() {
        assertThat(pack.yaml("indicators: [7]", "indicators: [8]").problems())
                .containsExactly("ban-na/2567/pack.yaml:39: indicators: 8 does not stand at #analysis-1 (expected: a"
                        + " figure printed there: 1.1 การสื่อสารกับประชาชน ตัวชี้วัด ที่ 7 สื่อสาร 78.00 ควรสื…)");
    }

    @Test
    void refusesAnAnalysisThatPrintsAnotherScoreThanTheTable() {
        assertThat(pack.document("ที่ 7 สื่อสาร 78.00", "ที่ 7 สื่อสาร 87.00").problems())
                .containsExactly(
                        "ban-na/2567/pack.yaml:39: indicators: 78.00 does not stand at #analysis-1 (expected: a"
                                + " figure printed there: 1.1 การสื่อสารกับประชาชน ตัวชี้วัด ที่ 7 สื่อสาร 87.00 ควรสื…)");
    }

    @Test
    void refusesTwoIndicatorsWithOneNumber() {
        assertThat(pack.yaml("number: 2, row: 2", "number: 1, row: 2").problems())
                .containsExactly("ban-na/2567/pack.yaml:23: number: 1 stands twice (expected: each indicator once)");
    }

    @Test
    void refusesNineIndicators() {
        assertThat(pack.yaml(
                                "    - { number: 10, row: 10, name: ป้องกัน, score: 95.00, instrument: OIT, otherNames:"
                                        + " [กัน], at: score-10 }\n",
                                "")
                        .problems())
                .containsExactly("ban-na/2567/pack.yaml:21: indicators: 9 (expected: 10)");
    }

    @Test
    void refusesAnIndicatorUnderAnotherInstrument() {
        assertThat(pack.yaml("instrument: EIT", "instrument: OIT").problems())
                .contains("ban-na/2567/pack.yaml:27: instrument: OIT (expected: EIT for indicator 6)");
    }

    @Test
    void refusesACitationOfAnAnchorThatIsNotInTheText() {
        assertThat(pack.yaml("plan: plan-1", "plan: plan-2").problems())
                .containsExactly("ban-na/2567/pack.yaml:47: plan: plan-2 (expected: an anchor of document.md)");
    }

    @Test
    void refusesAFigureThatDoesNotStandInTheCitedRow() {
        assertThat(pack.yaml("name: คุณภาพ, score: 78.00", "name: คุณภาพ, score: 78.01")
                        .problems())
                .containsExactly("ban-na/2567/pack.yaml:27: score: 78.01 does not stand at #score-6 (expected: a figure"
                        + " printed there: 6 คุณภาพ 78.00)");
    }

    @Test
    void refusesAFigureThatIsOnlyPartOfTheCitedOne() {
        assertThat(pack.yaml("name: สื่อสาร, score: 78.00", "name: สื่อสาร, score: 8.00")
                        .problems())
                .contains("ban-na/2567/pack.yaml:28: score: 8.00 does not stand at #score-7 (expected: a figure printed"
                        + " there: 7 สื่อสาร 78.00)");
    }

    @Test
    void refusesWordsThatDoNotStandInTheCitedPlace() {
        assertThat(pack.yaml("[ทำเว็บ, ", "[ทำแอป, ").problems())
                .containsExactly("ban-na/2567/pack.yaml:41: activities: \"ทำแอป\" does not stand at #plan-1 (expected:"
                        + " the words there: 1. การสื่อสารกับประ ชาชน - ทำเว็บ - ออกเสียงตามสาย - ประชุมแ…)");
    }

    @Test
    void mendsNothingButSpacesInQuotedWords() {
        assertThat(pack.pack().issues().get(0).name()).isEqualTo("การสื่อสารกับประชาชน");
    }

    @Test
    void refusesAnOverallScoreThatTheFormulaDoesNotGive() {
        assertThat(pack.yaml("score: 88.40", "score: 88.42")
                        .document("88.40", "88.42")
                        .problems())
                .containsExactly("ban-na/2567/pack.yaml:16: assessment: overall 88.42, but the ten scores give 88.40"
                        + " (expected: the formula's figure, or an oddity about overall-formula)");
    }

    @Test
    void takesAnOverallScoreThatRoundingExplains() {
        assertThat(pack.yaml("score: 88.40", "score: 88.41")
                        .document("88.40", "88.41")
                        .problems())
                .isEmpty();
    }

    @Test
    void takesAnotherOverallScoreOnceAnOddityTellsIt() {
        assertThat(pack.yaml("score: 88.40", "score: 88.90")
                        .document("88.40", "88.90")
                        .yaml(
                                "oddities:\n",
                                "oddities:\n  - { id: sum, text: สูตรให้ 88.40, at: overall, about:"
                                        + " [overall-formula] }\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesAnOddityThatTellsAnotherFigureThanTheFormula() {
        assertThat(pack.yaml(
                                "oddities:\n",
                                "oddities:\n  - { id: sum, text: สูตรให้ 88.39, at: overall, about:"
                                        + " [overall-formula] }\n")
                        .problems())
                .containsExactly("ban-na/2567/pack.yaml:55: oddities: the one about overall-formula does not name 88.40"
                        + " (expected: the figure the formula gives)");
    }

    @Test
    void refusesALevelThatTheRuleDoesNotGive() {
        assertThat(pack.yaml("level: passed", "level: good").problems())
                .containsExactly(
                        "ban-na/2567/pack.yaml:16: assessment: level GOOD, but the rule gives PASSED (expected:"
                                + " the rule's level, or an oddity about level-rule)");
    }

    @Test
    void refusesAnItemCutShortThatNoOddityTells() {
        assertThat(pack.yaml("about: [issue-1]", "about: [period]").problems())
                .containsExactly("ban-na/2567/pack.yaml:55: oddities: none about issue-1, where an item ends with …"
                        + " (expected: one that says so)");
    }

    @Test
    void refusesAnOddityAboutNothingKnown() {
        assertThat(pack.yaml("about: [issue-1]", "about: [issue-1, issue-2]").problems())
                .containsExactly("ban-na/2567/pack.yaml:56: about: issue-2 (expected: a subject such as overall,"
                        + " indicator-4, issue-5)");
    }

    @Test
    void reportsAllProblemsTogether() {
        assertThat(pack.yaml("year: 2567", "year: 67")
                        .yaml("plan: plan-1", "plan: plan-9")
                        .document("pages=4}", "pages=9}")
                        .problems())
                .hasSize(3);
    }

    @Test
    void namesTheLineOfBrokenYaml() {
        assertThat(pack.yaml("year: 2567", "year: [2567").problems())
                .containsExactly("ban-na/2567/pack.yaml:5: expected ',' or ']', but got :" + " (expected: YAML)");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(PackReader.read(new PackFiles("ban-na/2567", file -> "")).problems())
                .extracting(Problem::toString)
                .containsExactly("ban-na/2567/pack.yaml: empty (expected: a pack)");
    }
}
