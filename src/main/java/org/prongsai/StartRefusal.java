package org.prongsai;

import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.knowledge.InvalidPackException;

/** A start that an operator can mend by changing a setting or a pack; everything else is a crash. */
final class StartRefusal {

    /** What the process ends with then (BSD sysexits {@code EX_CONFIG}). */
    static final int EXIT_CODE = 78;

    private StartRefusal() {}

    /** What is to be mended, in the words for an operator; empty for a crash. */
    static Optional<String> behind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(StartRefusal::isOne)
                .map(Throwable::getMessage)
                .findFirst();
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof MisconfiguredException || cause instanceof InvalidPackException;
    }
}
