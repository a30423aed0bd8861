package org.prongsai.answer;

import java.util.Arrays;
import java.util.Map;
import org.prongsai.answer.Answer.Kind;

/** What the bot made of one labelled question. */
record Verdict(LabelledQuestion question, Answer answer, String seen, Result result) {

    enum Result {
        /** An allowed kind of reply, with all facts. */
        RIGHT,
        /** Another kind of reply that makes no claim. */
        ABSTAINED,
        /** A claim, and not the right one; or a report not recognised. */
        WRONG
    }

    private static final Map<Kind, String> NAMES = Map.of(
            Kind.ANSWERED, "answer",
            Kind.CLARIFY, "clarify",
            Kind.NOT_IN_DOCUMENT, "not-in-document",
            Kind.REPORT, "report",
            Kind.SMALL_TALK, "small-talk");

    static Verdict of(LabelledQuestion question, Answers answers) {
        Context context = Context.NONE;
        for (String earlier : question.before()) {
            context = answers.answer(earlier, context).context();
        }
        Answer answer = answers.answer(question.question(), context);
        String seen = Seen.text(answer);
        return new Verdict(question, answer, seen, judge(question, answer, seen));
    }

    private static Result judge(LabelledQuestion question, Answer answer, String seen) {
        boolean kind = question.allowed(NAMES.get(answer.kind()));
        boolean facts = answer.kind() != Kind.ANSWERED
                ? question.facts().stream().filter(fact -> fact.startsWith("!")).allMatch(fact -> holds(fact, seen))
                : question.facts().stream().allMatch(fact -> holds(fact, seen));
        if (kind && facts) {
            return Result.RIGHT;
        }
        boolean claims = answer.kind() == Kind.ANSWERED || question.expected().contains("report");
        return claims ? Result.WRONG : Result.ABSTAINED;
    }

    private static boolean holds(String fact, String seen) {
        if (fact.startsWith("!")) {
            return !seen.contains(fact.substring(1));
        }
        return Arrays.stream(fact.split("\\|")).anyMatch(each -> seen.contains(each.strip()));
    }
}
