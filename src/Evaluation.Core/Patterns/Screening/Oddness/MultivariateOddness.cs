using Evaluation.Findings;
using Evaluation.Patterns.Models;
using Evaluation.Patterns.Screening.Sheets;

namespace Evaluation.Patterns.Screening.Oddness;

/// <summary>The third layer: sheets that models put far from the rest, and, with labels or a saved model, sheets like those that people judged careless.</summary>
internal sealed class MultivariateOddness : IPattern
{
    /// <summary>Fewer have no middle for ten features together.</summary>
    private const int FewestSheets = 50;

    private const int FewestItems = 10;

    /// <summary>So many drawn sheets for each real one and level 1, lest the farthest of all could never be a finding.</summary>
    private const double DrawsPerTest = 1.5;

    public FindingKind Kind => PatternFindings.MultivariateOddness;

    public void Look(PatternContext context)
    {
        SheetTable table = context.Sheets;
        if (table.Sheets < FewestSheets)
            context.Log.Abstain(Kind, OddnessTexts.FewSheets.With(table.Sheets, FewestSheets));
        else if (table.Items < FewestItems)
            context.Log.Abstain(Kind, OddnessTexts.FewItems.With(table.Items, FewestItems));
        else
            LookAt(context, table);
    }

    private void LookAt(PatternContext context, SheetTable table)
    {
        bool[] reference = ReferenceOf(context);
        ModelLayer layer = LayerOf(context, table, reference);
        if (layer.Joined.Reason is { } reason)
        {
            context.Log.Abstain(Kind, reason);
            return;
        }

        double?[] distances = JoinedDistance.Of(layer.Joined.MemberScores, reference);
        int rounds = (int)Math.Ceiling(Math.Max(DrawsPerTest / context.Options.Level, (double)context.Options.Draws / table.Sheets));
        var drawn = DrawnRounds.Of(table, rounds, context.SeedFor(Kind.Code), context.Parallel);
        SheetOutcome[] outcomes = CohortGuard.Apply([.. distances.Select((distance, sheet) => OutcomeOf(distance, layer.Rows[sheet], drawn))]);
        int[] tested = [.. Enumerable.Range(0, outcomes.Length).Where(sheet => outcomes[sheet].PValue is not null)];
        context.Log.Screen(
            OddnessTexts.Family,
            [
                .. tested.Select(sheet =>
                {
                    double p = distances[sheet] >= context.Options.OddnessFrom ? outcomes[sheet].PValue!.Value : 1;
                    return new FamilyTest(p, (q, family) => Make(context, sheet, distances[sheet]!.Value, layer.Rows[sheet], reference, drawn, p, q, family));
                }),
            ],
            outcomes.Length - tested.Length);
        JudgedSheets.Look(context, layer);
    }

    private static SheetOutcome OutcomeOf(double? distance, ModelRow row, DrawnRounds drawn) => distance is { } known
        ? new SheetOutcome { PValue = drawn.PValueOf(known), MiddlePValue = drawn.MiddlePValueOf(known), Draws = drawn.Count }
        : SheetOutcome.Without(row.Joined.Reason ?? ModelTexts.NoMember);

    private static ModelLayer LayerOf(PatternContext context, SheetTable table, bool[] reference)
    {
        PatternRound round = context.Round;
        string[] names = [.. round.Sheets.Select(sheet => NameOf(context, sheet))];
        long seed = context.SeedFor(PatternFindings.MultivariateOddness.Code);
        bool isJudged = context.Inputs.Labels is not null || context.Inputs.Model is not null;
        return ModelLayer.Of(SheetProfile.Of(names, table, seed), new ModelLayerInput
        {
            Seed = seed,
            Reference = reference,
            ForLabels = isJudged ? SheetProfile.WithRecord(names, table, seed, round) : null,
            Labels = context.Inputs.Labels?.For(round),
            Groups = [.. round.Sheets.Select(sheet => sheet.Evaluator < 0 ? NameOf(context, sheet) : round.Observations.Evaluators[sheet.Evaluator])],
            Saved = context.Inputs.Model,
            Parallel = context.Parallel,
        });
    }

    private static string NameOf(PatternContext context, ScoringSheet sheet) => string.Join(" / ", context.PartiesOf(sheet).Select(party => party.Name));

    /// <summary>The sheets that no finding so far names with all that is behind them; all of them when too few are left.</summary>
    private static bool[] ReferenceOf(PatternContext context)
    {
        HashSet<Party>[] named = [.. context.Log.Findings.Select(finding => finding.About.ToHashSet())];
        bool[] reference = [.. context.Round.Sheets.Select(sheet => !Array.Exists(named, about => context.PartiesOf(sheet).All(about.Contains)))];
        return reference.Count(isClean => isClean) >= FewestSheets / 2 ? reference : [.. Enumerable.Repeat(true, reference.Length)];
    }

    private Finding Make(
        PatternContext context, int sheet, double distance, ModelRow row, bool[] reference, DrawnRounds drawn, double p, double q, FindingFamily family)
    {
        ScoringSheet own = context.Round.Sheets[sheet];
        return new Finding
        {
            Kind = Kind,
            About = context.PartiesOf(own),
            Statement = OddnessTexts.Far.Fill(Copies.SheetTexts.NameOf(context, own), Figures.Statistic(distance), drawn.Count, drawn.CountFrom(distance)),
            StatisticName = OddnessTexts.DistanceName,
            Statistic = distance,
            Basis = FindingBasis.Model,
            PValue = p,
            QValue = q,
            Threshold = context.Options.OddnessFrom,
            Family = family,
            Observations = context.Sheets.Counts[sheet],
            Evidence =
            [
                .. row.Reasons.Select(OddnessTexts.Of),
                .. row.Scores.Where(score => score.Score.HasValue).Select(OddnessTexts.Of),
                OddnessTexts.Compared.Fill(reference.Count(isClean => isClean), reference.Length, context.Sheets.Model.Levels),
            ],
            Cells = [Copies.SheetTexts.CellOf(context, own)],
        };
    }
}
