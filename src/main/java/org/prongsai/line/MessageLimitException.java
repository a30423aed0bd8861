package org.prongsai.line;

/** A message LINE would refuse. */
final class MessageLimitException extends RuntimeException {

    /**
     * @param place where in the message, never what it says
     * @param limit what LINE allows there
     */
    MessageLimitException(String place, long found, String limit) {
        super(place + ": " + found + " (expected: " + limit + ")");
    }
}
