package org.prongsai;

import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells an operator what to set in one line instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MisconfigurationReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<MisconfiguredException> misconfigured = MisconfiguredException.behind(failure);
        misconfigured.ifPresent(found -> System.err.println(found.getMessage()));
        return misconfigured.isPresent();
    }
}
