using Evaluation.Conduct.Facts;
using Evaluation.Conduct.Rules;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Robustness.Structure;
using Evaluation.Schemes;
using Evaluation.Schemes.Advice;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Schemes;

/// <summary>Looks over a scheme, and a round scored by it.</summary>
internal sealed class SchemeFindings
{
    private const int MostNamed = 10;
    private const int ShortTitle = 5;

    private readonly Scheme scheme;
    private readonly SchemeReviewOptions options;

    internal SchemeFindings(Scheme scheme, RoundResult? result, SchemeReviewOptions options, CancellationToken cancellationToken)
    {
        (this.scheme, this.options) = (scheme, options);
        LookAtAdvice();
        LookAtInputs();
        LookAtTitles();
        LookAtForm();
        LookAtBurden();
        if (result is null)
            NotAssessed.Add(SchemeReviewTexts.NoRound);
        else if (result.Standings.Count < options.FewestSubjects)
            NotAssessed.Add(SchemeReviewTexts.SmallRound.Fill(result.Standings.Count, options.FewestSubjects));
        else
            LookAtRound(result, cancellationToken);
        var carried = new ErrorCheck(scheme, result, options);
        Findings.AddRange(carried.Findings);
        NotAssessed.AddRange(carried.NotAssessed);
    }

    internal List<ConductFinding> Findings { get; } = [];

    internal List<LocalText> NotAssessed { get; } = [];

    internal decimal? FormalShare { get; private set; }

    internal decimal? SubstantiveShare { get; private set; }

    /// <summary>What the scheme's own rules say: points that cannot be lost or won, and bonuses that decide.</summary>
    private void LookAtAdvice()
    {
        foreach (Diagnostic advice in SchemeAdvisor.Advise(scheme))
        {
            (string Code, LocalText Clears)? kind = advice.Code switch
            {
                "SCH701" => ("SR03", SchemeReviewTexts.ConstantClears),
                "SCH711" or "SCH712" or "SCH713" => ("SR07", SchemeReviewTexts.HiddenClears),
                "SCH721" or "SCH722" => ("SR08", SchemeReviewTexts.BonusClears),
                _ => null,
            };
            if (kind is not { } known)
                continue;
            ValueList<string> about = advice.Place.Path is { Length: > 0 } path && path != scheme.Code ? [path] : [];
            Findings.Add(new ConductFinding(known.Code, RuleOutcomeKind.NotMet, about, new LocalText(advice.Message(Language.English), advice.Message(Language.Chinese)), known.Clears));
        }
    }

    private void LookAtInputs()
    {
        Indicator[] byTitle = [.. scheme.Leaves.Where(leaf => TitleWords.Input(leaf.Title) is not null)];
        Add("SR01", byTitle, SchemeReviewTexts.Inputs, SchemeReviewTexts.InputsClears);
        Indicator[] byMethod = [.. scheme.Leaves.Where(leaf => leaf.Method is PointsPerCase && !byTitle.Contains(leaf))];
        Add("SR02", byMethod, SchemeReviewTexts.Cases, SchemeReviewTexts.InputsClears);
    }

    /// <summary>Short titles, such as "timeliness", are at home in several branches.</summary>
    private void LookAtTitles()
    {
        IEnumerable<(Indicator Leaf, string Branch)> leaves = scheme.AllIndicators.Where(indicator => !indicator.IsLeaf).Select(branch => (branch.Children, branch.Code))
            .Prepend((scheme.Indicators, "")).SelectMany(branch => branch.Item1.Where(child => child.IsLeaf).Select(leaf => (leaf, branch.Item2)));
        foreach (IGrouping<string, Indicator> same in leaves.GroupBy(
            pair => TitleWords.Normal(pair.Leaf.Title) is { Length: >= ShortTitle } title ? title : pair.Branch + "\n" + TitleWords.Normal(pair.Leaf.Title), pair => pair.Leaf, StringComparer.Ordinal))
            Add("SR05", same.Skip(1).Any() ? [.. same] : [], SchemeReviewTexts.SameTitle, SchemeReviewTexts.SameClears);
    }

    private void LookAtForm()
    {
        var weights = EffectiveWeights.OfValid(scheme);
        bool byCodes = options.Formal.Count + options.Substantive.Count > 0;
        decimal formal = scheme.Leaves.Where(leaf => byCodes ? IsUnder(leaf, options.Formal) : TitleWords.IsForm(leaf.Title)).Sum(leaf => weights[leaf.Code]);
        decimal substantive = scheme.Leaves.Where(leaf => byCodes ? IsUnder(leaf, options.Substantive) : TitleWords.IsSubstance(leaf.Title)).Sum(leaf => weights[leaf.Code]);
        if (formal + substantive == 0)
        {
            NotAssessed.Add(SchemeReviewTexts.NoForm);
            return;
        }

        (FormalShare, SubstantiveShare) = (formal, substantive);
        if (formal > options.MostFormal)
        {
            Findings.Add(new ConductFinding(
                "SR11", RuleOutcomeKind.NeedsReview, [], SchemeReviewTexts.Formal.Fill(Mentions.Percent(decimal.Round(formal, 4)), Mentions.Percent(options.MostFormal)), SchemeReviewTexts.FormalClears));
        }
    }

    private bool IsUnder(Indicator leaf, ValueList<string> codes) => codes.Any(code =>
        code == leaf.Code || (scheme.Find(code) is { IsLeaf: false } branch && new Scheme { Code = "", Title = "", Indicators = branch.Children }.Leaves.Contains(leaf)));

    private void LookAtBurden()
    {
        int leaves = scheme.Leaves.Count();
        if (options.MostLeaves is not { } most)
            NotAssessed.Add(SchemeReviewTexts.NoBudget);
        else if (leaves > most)
            Findings.Add(new ConductFinding("SR12", RuleOutcomeKind.NotMet, [], SchemeReviewTexts.Burden.Fill(leaves, most), SchemeReviewTexts.BurdenClears));
    }

    private void LookAtRound(RoundResult result, CancellationToken cancellationToken)
    {
        var rates = new NodeRates(result);
        ILookup<LocalText, Indicator> flat = Enumerable.Range(0, rates.Layout.Nodes.Length).Where(node => rates.Layout.Nodes[node].Indicator is { IsLeaf: true })
            .Select(node => (Leaf: rates.Layout.Nodes[node].Indicator!, Rates: rates[node].Where(double.IsFinite).Distinct().ToArray(), Count: rates[node].Count(double.IsFinite)))
            .Where(leaf => leaf.Count >= options.FewestSubjects && leaf.Rates.Length == 1)
            .ToLookup(leaf => leaf.Rates[0] >= 1 ? SchemeReviewTexts.AllFull : leaf.Rates[0] <= 0 ? SchemeReviewTexts.AllNothing : SchemeReviewTexts.AllSame, leaf => leaf.Leaf);
        foreach (IGrouping<LocalText, Indicator> kind in flat)
            Add("SR04", [.. kind], kind.Key, SchemeReviewTexts.ConstantClears);
        var structure = RoundStructure.Of(result, StructureOptions.Default with { TooAlike = options.TooAlike }, cancellationToken);
        foreach (Correlation pair in structure.Pairs.Where(pair => pair.Value > options.TooAlike && pair.Count >= options.FewestSubjects))
        {
            LocalText statement = SchemeReviewTexts.Alike.Fill(Name(scheme.Find(pair.First)!), Name(scheme.Find(pair.Second)!), Figures.Statistic(pair.Value), pair.Count);
            Findings.Add(new ConductFinding("SR06", RuleOutcomeKind.NeedsReview, [pair.First, pair.Second], statement, SchemeReviewTexts.SameClears));
        }
    }

    private void Add(string code, Indicator[] leaves, LocalText statement, LocalText clears)
    {
        if (leaves.Length > 0)
            Findings.Add(new ConductFinding(code, RuleOutcomeKind.NeedsReview, leaves.Select(leaf => leaf.Code).ToValueList(), statement.Fill(leaves.Length, Wording.Listed([.. leaves.Select(Name)], MostNamed)), clears));
    }

    private static LocalText Name(Indicator leaf) => FactTexts.Plain(leaf.Title == leaf.Code ? leaf.Code : leaf.Code + " " + leaf.Title);
}
