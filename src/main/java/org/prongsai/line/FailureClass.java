package org.prongsai.line;

/** Names a failure for logs and dead letters without its message, which may quote what a person wrote. */
final class FailureClass {

    private FailureClass() {}

    /** The exception's class and the line it came from. */
    static String of(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
