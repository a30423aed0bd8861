package org.prongsai.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.knowledge.Assessment;
import org.prongsai.knowledge.FiscalYear;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Level;
import org.prongsai.knowledge.Library;
import org.prongsai.knowledge.Office;
import org.prongsai.knowledge.Pack;
import org.prongsai.knowledge.Packs;

/** Another office and year is another pack, nothing else. */
class OtherOfficeTests {

    private static final Pack SHIPPED = Packs.shipped().newest();

    private static Pack other() {
        Assessment old = SHIPPED.assessment();
        List<Indicator> indicators = old.indicators().stream()
                .map(each -> new Indicator(
                        each.number(),
                        each.row(),
                        each.name(),
                        each.otherNames(),
                        BigDecimal.valueOf(7000 + 123L * each.number(), 2),
                        each.instrument(),
                        each.citation()))
                .toList();
        Assessment assessment = new Assessment(
                new BigDecimal("77.77"),
                old.overallCitation(),
                old.target(),
                old.targetCitation(),
                Level.TO_IMPROVE,
                "ต้องปรับปรุง",
                old.levelCitation(),
                indicators,
                old.tableCitation());
        return new Pack(
                "2567",
                new Office("test", "องค์การบริหารส่วนตำบลทุ่งทดลอง", "อบต.ทุ่งทดลอง", "ทดลองบุรี", List.of("อบต.")),
                new FiscalYear(2567),
                SHIPPED.document(),
                assessment,
                SHIPPED.issues(),
                SHIPPED.divisions(),
                SHIPPED.limitations(),
                SHIPPED.requests(),
                List.of());
    }

    private final Answers alone = new Answers(new Library(List.of(other())), Language.thai());

    @Test
    void itsFiguresAreTold() {
        assertThat(alone.answer("รถหลวงได้กี่คะแนน", Context.NONE).sentence()).contains("74.92");
        assertThat(alone.answer("คะแนนรวมเท่าไหร่", Context.NONE).sentence()).contains("77.77", "อบต.ทุ่งทดลอง");
        assertThat(alone.answer("ตัวไหนต่ำสุด", Context.NONE).sentence()).contains("71.23", "การปฏิบัติหน้าที่");
    }

    @Test
    void theFirstOfficeIsAForeignOne() {
        assertThat(alone.answer("อบจ.นครพนมได้กี่คะแนน", Context.NONE).kind()).isEqualTo(Answer.Kind.NOT_IN_DOCUMENT);
    }

    @Test
    void theYearAskedForChoosesThePack() {
        Answers both = new Answers(new Library(List.of(SHIPPED, other())), Language.thai());

        assertThat(both.answer("คะแนนรวมปี 2566", Context.NONE).sentence()).contains("90.16");
        assertThat(both.answer("คะแนนรวมปี ๒๕๖๗", Context.NONE).sentence()).contains("77.77");
        assertThat(both.answer("คะแนนรวมปี 2560", Context.NONE).kind()).isEqualTo(Answer.Kind.NOT_IN_DOCUMENT);
    }
}
