package org.prongsai.vault;

import java.util.Arrays;

/** Bytes nobody can read without the key, bound to the purpose and record they were sealed for. */
public record Sealed(byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed[" + bytes.length + " bytes]";
    }
}
