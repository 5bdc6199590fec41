using Evaluation.Evaluators;
using Evaluation.Evaluators.Copying;
using Evaluation.Evaluators.Habits;
using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;
using Evaluation.Evaluators.Simulation;

namespace Evaluation.Studies.Evaluators;

/// <summary>One simulated round, its model, and what several statistics need of it.</summary>
internal sealed class StudyRound
{
    private readonly Dictionary<string, InteractionTest?> interactions = [];
    private readonly Lazy<SheetResiduals[]> sheets;
    private readonly Lazy<PairMatch[]> pairs;

    private readonly Lazy<StudyRound?> equal;

    private StudyRound(SimulatedRaters design, SimulatedRound truth, RoundModel model, long seed, CancellationToken cancellation)
    {
        equal = new Lazy<StudyRound?>(() => Draw(design with { SeveritySpread = 0 }, seed, cancellation));
        Truth = truth;
        Model = model;
        Seed = seed;
        sheets = new Lazy<SheetResiduals[]>(() => SheetResiduals.Of(model));
        pairs = new Lazy<PairMatch[]>(() => IdenticalSheets.Compare(model, IdenticalSheets.FewestShared, out _, cancellation));
    }

    internal SimulatedRound Truth { get; }

    internal RoundModel Model { get; }

    internal EvaluatorRatings Ratings => Truth.Ratings;

    internal RaschFit Fit => Model.Fit;

    internal long Seed { get; }

    /// <summary>A round of evaluators who are equally severe, and otherwise of the same design.</summary>
    internal StudyRound? Equal => equal.Value;

    internal SheetResiduals[] Sheets => sheets.Value;

    internal PairMatch[] Pairs => pairs.Value;

    /// <summary>An interaction test, made once.</summary>
    internal InteractionTest? Interaction(string name, Func<InteractionTest?> make)
    {
        if (!interactions.TryGetValue(name, out InteractionTest? test))
            interactions.Add(name, test = make());
        return test;
    }

    /// <summary>Draws and fits a round; <see langword="null"/> when the draw falls apart into subsets.</summary>
    internal static StudyRound? Draw(SimulatedRaters design, long seed, CancellationToken cancellation)
    {
        SimulatedRound truth = design.DrawRound(seed);
        return RoundModel.Of(truth.Ratings, 12, 1, null, cancellation).Value is { } model ? new StudyRound(design, truth, model, seed, cancellation) : null;
    }
}
