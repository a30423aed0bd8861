package org.prongsai.answer;

import java.util.List;
import org.prongsai.knowledge.Pack;

/** The solvers, the more particular before the more general. */
final class Order {

    private Order() {}

    static List<Solver> of(Speech speech, Reader reader, Pack pack) {
        InstrumentSolver instruments = new InstrumentSolver(speech);
        PlanSolver plan = new PlanSolver(speech);
        IssuesSolver issues = new IssuesSolver(speech, plan);
        ScoreSolver scores = new ScoreSolver(speech);
        return List.of(
                new FormulaSolver(speech),
                new OdditySolver(speech, reader, pack),
                new PageSolver(speech),
                new FactSolver(speech),
                new MeaningSolver(speech),
                new DocumentSolver(speech),
                new PlaceSolver(speech),
                new ItemSolver(speech, plan),
                new DivisionSolver(speech),
                new AverageSolver(speech),
                new WhySolver(speech, instruments),
                new ThresholdSolver(speech),
                new CompareSolver(speech),
                new QuoteSolver(speech),
                plan,
                new RankSolver(speech),
                instruments,
                new CorruptionSolver(speech),
                new CountSolver(speech, scores, issues),
                issues,
                scores,
                new LevelSolver(speech));
    }
}
