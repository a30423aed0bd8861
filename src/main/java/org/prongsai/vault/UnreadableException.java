package org.prongsai.vault;

/** Sealed bytes that can't be opened: changed, of another record or purpose, or sealed with another secret. */
public final class UnreadableException extends RuntimeException {

    UnreadableException(String message) {
        super(message);
    }
}
