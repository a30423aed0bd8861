package org.prongsai.line;

import java.util.regex.Pattern;

/** LINE's permission to answer one event, once, within a minute. */
record ReplyToken(String value) {

    /** The tokens of the events LINE's console used to send as a check; answering them is an error. */
    private static final Pattern CHECK = Pattern.compile("0+|f+");

    boolean isCheck() {
        return CHECK.matcher(value).matches();
    }

    @Override
    public String toString() {
        return "ReplyToken[REDACTED]";
    }
}
