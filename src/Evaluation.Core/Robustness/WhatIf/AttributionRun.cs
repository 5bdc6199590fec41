using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Scores the eight mixtures of two rounds and splits what changed.</summary>
internal sealed class AttributionRun
{
    private const int Data = 1;
    private const int Weights = 2;
    private const int Method = 4;
    private const int All = Data | Weights | Method;

    private readonly RoundResult before;
    private readonly RoundResult after;
    private readonly Renaming renaming;
    private readonly CancellationToken cancellationToken;
    private readonly Scheme[] schemes;
    private readonly ObservationTable[] tables;
    private readonly decimal? basis;
    private readonly HashSet<string> ownDataOnly;
    private readonly Dictionary<string, Standing> published;
    private readonly DiagnosticBag diagnostics = new();

    internal AttributionRun(RoundResult before, RoundResult after, AttributionOptions options, CancellationToken cancellationToken)
    {
        (this.before, this.after, this.cancellationToken) = (before, after, cancellationToken);
        basis = options.Basis;
        renaming = new Renaming(options);
        schemes = [SchemeEdit.AsShares(renaming.Of(before.Scheme)), SchemeEdit.AsShares(after.Scheme)];
        tables = [renaming.Of(before.Observations, schemes[0]), ObservationEdit.For(schemes[1], after.Observations)];
        ownDataOnly = OwnDataOnly();
        published = before.Standings.ToDictionary(standing => renaming.Subject(standing.Subject.Name), StringComparer.Ordinal);
    }

    internal Checked<ChangeAttribution> Run()
    {
        string[] old = [.. before.Standings.Select(standing => renaming.Subject(standing.Subject.Name))];
        string[] common = [.. after.Standings.Select(standing => standing.Subject.Name).Where(new HashSet<string>(old, StringComparer.Ordinal).Contains)];
        if (common.Length == 0)
            diagnostics.Add(WhatIfDiagnostics.NoCommonSubject, Place.Unknown);
        RoundResult?[] mixed = diagnostics.HasErrors ? [] : [before, .. Enumerable.Range(1, All).Select(Score)];
        if (diagnostics.HasErrors)
            return diagnostics.Check<ChangeAttribution>(null);
        SubjectAttribution?[] split = [.. common.Select(subject => Split(subject, mixed))];
        return diagnostics.Check(new ChangeAttribution
        {
            Subjects = split.OfType<SubjectAttribution>().ToValueList(),
            WithoutSplit = common.Where((_, i) => split[i] is null).ToValueList(),
            NewSubjects = after.Standings.Select(standing => standing.Subject.Name).Except(old, StringComparer.Ordinal).ToValueList(),
            GoneSubjects = old.Except(after.Standings.Select(standing => standing.Subject.Name), StringComparer.Ordinal).ToValueList(),
            NewIndicators = Codes(schemes[1]).Except(Codes(schemes[0]), StringComparer.Ordinal).ToValueList(),
            GoneIndicators = Codes(schemes[0]).Except(Codes(schemes[1]), StringComparer.Ordinal).ToValueList(),
            OwnDataOnly = schemes[1].ObservedLeaves.Select(leaf => leaf.Code).Where(ownDataOnly.Contains).ToValueList(),
        });
    }

    /// <summary>The round with what a mixture takes from the later one, its two ends as they were published.</summary>
    private RoundResult? Score(int later)
    {
        if (later == All)
            return after;
        int method = (later & Method) / Method;
        Scheme scheme = SchemeMix.Of(schemes[method], schemes[(later & Weights) / Weights]);
        Checked<RoundResult> scored = Scorer.For(scheme).TryScore(Observations(scheme, later & Data, method), cancellationToken: cancellationToken);
        if (scored.Value is null)
        {
            diagnostics.Add(WhatIfDiagnostics.CannotMix, Place.Unknown, Round(later & Data), Round(method));
            diagnostics.AddRange(scored.Diagnostics);
        }

        return scored.Value;
    }

    private static LocalText Round(int later) => later == 0 ? new LocalText("the earlier round", "前一轮") : new LocalText("the later round", "后一轮");

    /// <summary>The data of one round for the method of another, which brings its own where only those fit.</summary>
    private ObservationTable Observations(Scheme scheme, int data, int method)
    {
        var builder = new ObservationTableBuilder(scheme);
        Dictionary<string, Indicator> asked = scheme.ObservedLeaves.ToDictionary(leaf => leaf.Code, StringComparer.Ordinal);
        HashSet<string> given = data == method
            ? [.. asked.Keys]
            : [.. schemes[data].ObservedLeaves.Select(leaf => leaf.Code).Where(code => !ownDataOnly.Contains(code))];
        bool needsOther = !asked.Keys.All(given.Contains);
        Subject[] subjects = [.. tables[data].Subjects.Where(subject => !needsOther || tables[method].Subjects.Any(other => other.Name == subject.Name))];
        foreach (Subject subject in subjects)
            builder.AddSubject(subject);
        HashSet<string> names = subjects.Select(subject => subject.Name).ToHashSet(StringComparer.Ordinal);
        Copy(builder, tables[data], asked, given.Contains, names);
        if (needsOther)
            Copy(builder, tables[method], asked, code => !given.Contains(code), names);
        return builder.Build();
    }

    private static void Copy(
        ObservationTableBuilder builder, ObservationTable from, Dictionary<string, Indicator> asked, Func<string, bool> isWanted, HashSet<string> subjects)
    {
        Dictionary<string, Indicator> leaves = from.Leaves.ToDictionary(leaf => leaf.Code, StringComparer.Ordinal);
        for (int row = 0; row < from.Count; row++)
        {
            Observation old = from[row];
            if (subjects.Contains(old.Subject!.Name) && isWanted(old.IndicatorCode!) && asked.TryGetValue(old.IndicatorCode!, out Indicator? leaf))
                builder.Add(old.Subject.Name, leaf.Code, Rescaled(old.Value, leaves[leaf.Code], leaf), old.Evaluator);
        }
    }

    /// <summary>Points that an evaluator gives are out of the full mark, so they are carried over to another one in proportion.</summary>
    private static ObservedValue Rescaled(ObservedValue value, Indicator from, Indicator to)
    {
        (decimal old, decimal now) = (Scheme.FullMarkOf(from), Scheme.FullMarkOf(to));
        return value.Kind == ValueKind.Number && from.Method is DirectPoints && to.Method is DirectPoints && old != now
            ? ObservedValue.OfNumber(value.Number * now / old)
            : value;
    }

    private SubjectAttribution? Split(string subject, RoundResult?[] mixed)
    {
        Standing?[] found = [published[subject], .. mixed.Skip(1).Select(result => result!.Find(subject))];
        if (found.Any(standing => standing?.Score is null))
            return null;
        decimal[] totals = [.. found.Zip(mixed, (standing, round) => OnBasis(standing!.Score!.Value, round!.Scheme.FullMark))];
        decimal data = Part(totals, Data, Weights, Method);
        decimal weights = Part(totals, Weights, Data, Method);
        decimal change = totals[All] - totals[0];
        return new SubjectAttribution(subject, totals[0], totals[All], data, weights, change - data - weights, found[0]!.Rank, found[All]!.Rank);
    }

    private decimal OnBasis(decimal total, decimal fullMark) => basis is { } wanted ? Precision.Rescale(total, fullMark, wanted) : total;

    /// <summary>Shapley's value of one of three: it comes first in two of the six orders, last in two, and between the others in one each.</summary>
    private static decimal Part(decimal[] totals, int part, int one, int other)
    {
        decimal sixfold = (2 * (totals[part] - totals[0]))
            + (totals[part | one] - totals[one])
            + (totals[part | other] - totals[other])
            + (2 * (totals[All] - totals[one | other]));
        return Precision.Snap(sixfold / 6);
    }

    private HashSet<string> OwnDataOnly()
    {
        Dictionary<string, Indicator> old = schemes[0].ObservedLeaves.ToDictionary(leaf => leaf.Code, StringComparer.Ordinal);
        return schemes[1].ObservedLeaves.Where(leaf => old.TryGetValue(leaf.Code, out Indicator? other) && !Fit(leaf, other))
            .Select(leaf => leaf.Code).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether two leaves take the same values.</summary>
    private static bool Fit(Indicator one, Indicator other) =>
        one.Method!.Accepts == other.Method!.Accepts && one.Panel is null == other.Panel is null && Words(one).SetEquals(Words(other));

    private static HashSet<string> Words(Indicator leaf) => leaf.Method switch
    {
        LevelTable table => table.Levels.Select(level => level.Name).ToHashSet(StringComparer.Ordinal),
        Checklist list => list.Items.Select(item => item.Name).ToHashSet(StringComparer.Ordinal),
        _ => [],
    };

    private static IEnumerable<string> Codes(Scheme scheme) =>
        scheme.AllIndicators.Select(indicator => indicator.Code).Concat(scheme.Adjustments.Select(adjustment => adjustment.Code));
}
