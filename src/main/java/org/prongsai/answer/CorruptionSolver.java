package org.prongsai.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Answer.Kind;
import org.prongsai.knowledge.Indicator;

/** Two indicators are about corruption: asks which is meant. */
final class CorruptionSolver implements Solver {

    private final Speech speech;

    CorruptionSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean other = !frame.mentions().isEmpty() && !frame.remembered()
                || !frame.figures().isEmpty();
        if (!frame.has("corruption") || other) {
            return null;
        }
        List<Indicator> both = Topics.ofCorruption(frame.pack());
        Reply reply = Reply.of(frame.pack(), Kind.CLARIFY, speech.say("corruption.which", "names", speech.names(both)));
        both.forEach(each -> reply.chip(speech.chip("of-indicator", "name", each.name())));
        return reply.chip(speech.chip("issues"));
    }
}
