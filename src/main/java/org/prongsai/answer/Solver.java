package org.prongsai.answer;

import org.jspecify.annotations.Nullable;

/** Answers one way of asking. */
interface Solver {

    /** The reply, or null where this is not asked. */
    @Nullable
    Reply solve(Frame frame);
}
