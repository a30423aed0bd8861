package org.prongsai.knowledge;

/**
 * One thing that does not fit in a pack.
 *
 * @param file the file, as the pack's folder and its name
 * @param line from 1; 0 where no line can be named
 * @param message what stands there and what was expected
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
