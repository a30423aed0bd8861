package org.prongsai.answer;

import org.prongsai.knowledge.Packs;

/** Development aid: prints the misses of the tuning part, or the answer to the questions given as arguments. */
final class Ask {

    private Ask() {}

    public static void main(String[] arguments) {
        Answers answers = new Answers(Packs.shipped(), Language.thai());
        if (arguments.length > 0) {
            Context context = Context.NONE;
            for (String question : arguments) {
                Answer answer = answers.answer(question, context);
                context = answer.context();
                System.out.println(question + "\n  " + answer.kind() + " "
                        + Seen.text(answer).replace("\n", "\n    ") + "\n  [" + context.value() + "]");
            }
            return;
        }
        Evaluation evaluation = Evaluation.of(answers);
        evaluation.tuning().stream()
                .filter(each -> each.result() != Verdict.Result.RIGHT)
                .forEach(each -> {
                    String seen = each.seen().replace("\n", " / ");
                    System.out.println(each.result() + "\t" + each.question().category() + "\t"
                            + each.question().before() + "\t"
                            + each.question().question() + "\t"
                            + each.question().expected() + each.question().facts() + "\n     -> "
                            + each.answer().kind() + " " + seen.substring(0, Math.min(150, seen.length())));
                });
        System.out.println(Evaluation.table("tuning", evaluation.tuning()));
        System.out.println(Evaluation.table("held out", evaluation.heldOut()));
    }
}
