package org.prongsai;

import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells an operator what to mend instead of showing a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusalReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> refusal = StartRefusal.behind(failure);
        refusal.ifPresent(System.err::println);
        return refusal.isPresent();
    }
}
