package org.prongsai.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PacksTests {

    @Test
    void shipsTheDocumentOf2566() {
        Pack pack = Packs.shipped().newest();

        assertThat(pack.year()).isEqualTo(new FiscalYear(2566));
        assertThat(pack.assessment().overall()).isEqualByComparingTo("90.16");
        assertThat(pack.assessment().indicators()).hasSize(10);
        assertThat(pack.issues()).hasSize(7);
    }
}
