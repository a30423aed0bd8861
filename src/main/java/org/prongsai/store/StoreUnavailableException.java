package org.prongsai.store;

/** Redis is away, hung, read-only or out of memory: nothing is known to be stored, and the caller's caller must try again. */
public final class StoreUnavailableException extends RuntimeException {

    StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
