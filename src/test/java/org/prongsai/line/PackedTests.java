package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests for {@link Packed}. */
class PackedTests {

    private final byte[] card =
            Composer.bytes(Composer.compose(List.of(TestBot.say("คะแนนการใช้งบประมาณ 86.06 ".repeat(50)))));

    @Test
    void givesBackWhatWasPacked() {
        assertThat(Packed.unpack(Packed.pack(card))).isEqualTo(card);
        assertThat(Packed.unpack(Packed.pack("".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void makesACardSmaller() {
        assertThat(Packed.pack(card)).hasSizeLessThan(card.length / 2);
    }
}
