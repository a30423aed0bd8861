package org.prongsai;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells an operator what to set in one line instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MisconfigurationReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MisconfiguredException) {
                System.err.println(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
