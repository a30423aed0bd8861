package org.prongsai.line;

/** A webhook body without a readable array of events. */
final class MalformedBodyException extends RuntimeException {

    MalformedBodyException(String message) {
        super(message);
    }
}
