using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Reports.Charts.Scales;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Html;

/// <summary>Findings as cards, the table of tests, and what was not tested.</summary>
internal sealed class FindingCards(PageContext page, FindingWords words, ValueList<Finding> findings)
{
    private const int MostNamed = 10;
    private const int MostCells = 8;

    // What explains all findings of a kind together stands before what explains one.
    private readonly Dictionary<string, LocalText?> shared = findings.GroupBy(finding => finding.Kind.Code, StringComparer.Ordinal)
        .ToDictionary(kind => kind.Key, kind => words.SharedCauseOf(kind.First().Kind, [.. kind]), StringComparer.Ordinal);

    internal ValueList<FindingCard> Cards(int most) => findings.Take(most).Select(Card).ToValueList();

    internal ValueList<FamilyRow> Families(IEnumerable<FindingFamily> families) => families.Select(family => new FamilyRow(
        SafeText.Line(page.Say(family.Name)),
        page.Say(family.Procedure),
        family.Level > 0 ? family.Level.ToString("0.####", CultureInfo.InvariantCulture) : PageContext.Dash,
        Count(family.Tested),
        Count(family.Abstained),
        Count(family.Found),
        new ScoreCell(ChartNumber.Statistic(family.ExpectedFalse), ""))).ToValueList();

    internal ValueList<string> Abstentions(IEnumerable<Abstention> abstentions) => abstentions
        .GroupBy(abstention => abstention.Reason)
        .Select(reason => page.Say(ReportTexts.Colon, Kinds(reason) + Who(reason), SafeText.Line(page.Say(reason.Key))))
        .ToValueList();

    private FindingCard Card(Finding finding) => new()
    {
        Code = finding.Kind.Code,
        Title = page.Say(finding.Kind.Title),
        Statement = SafeText.Line(page.Say(finding.Statement)),
        Evidence = finding.Evidence.Select(evidence => SafeText.Line(page.Say(evidence))).ToValueList(),
        Figures = Figures(finding).ToValueList(),
        Meaning = words.MeaningOf(finding.Kind) is { } meaning ? page.Say(meaning) : "",
        Innocent = Innocent(finding.Kind).Select(other => page.Say(other)).ToValueList(),
        Links = Links(finding).ToValueList(),
        Check = page.Say(finding.Kind.WhatToCheck),
    };

    private IEnumerable<LocalText> Innocent(FindingKind kind) =>
        shared[kind.Code] is { } cause ? kind.InnocentExplanations.Prepend(cause) : kind.InnocentExplanations;

    private IEnumerable<AnchoredText> Links(Finding finding) => finding.About
        .Select(party => new AnchoredText(SafeText.Of(party.Name), page.Anchors.Of(party)))
        .Concat(finding.Cells.Select(cell => cell.Indicator).OfType<string>().Select(code => new AnchoredText(SafeText.Of(code), page.Anchors.OfIndicator(code))))
        .Where(link => link.Anchor.Length > 0)
        .Distinct()
        .Take(MostNamed);

    private IEnumerable<Fact> Figures(Finding finding)
    {
        if (finding.Basis != FindingBasis.Test)
            yield return new Fact(page.Say(ReportTexts.RestsOnWhat), page.Say(finding.Basis == FindingBasis.Fact ? ReportTexts.BasisOfFact : ReportTexts.BasisOfModel));
        if (finding is { PValue: { } p, QValue: { } q })
        {
            yield return new Fact(page.Say(ReportTexts.PValue), ChartNumber.Probability(p));
            yield return new Fact(page.Say(ReportTexts.QValue), ChartNumber.Probability(q));
        }

        yield return new Fact(page.Say(ReportTexts.StatisticValue), page.Say(finding.StatisticName) + " " + ChartNumber.Statistic(finding.Statistic));
        if (finding.Threshold is { } threshold)
            yield return new Fact(page.Say(ReportTexts.LookedAtFrom), ChartNumber.Statistic(threshold));
        if (finding.EffectInPoints is { } points)
            yield return new Fact(page.Say(ReportTexts.EffectInPoints), ChartNumber.Signed(points));
        yield return new Fact(page.Say(ReportTexts.RestsOn), finding.Observations.ToString(CultureInfo.InvariantCulture));
        if (finding.Cells.Count > 0)
            yield return new Fact(page.Say(ReportTexts.ScoresConcerned), Listed([.. finding.Cells.Select(CellText).Distinct(StringComparer.Ordinal)], MostCells));
    }

    private static string CellText(FindingCell cell) => string.Join(
        " / ", new[] { cell.Evaluator, cell.Subject, cell.Indicator }.OfType<string>().Select(SafeText.Line));

    private string Kinds(IEnumerable<Abstention> abstentions) => string.Join(
        page.Say(ReportTexts.Enumeration), abstentions.Select(abstention => page.Say(abstention.Kind.Title)).Distinct(StringComparer.Ordinal));

    private string Who(IEnumerable<Abstention> abstentions)
    {
        string[] names = [.. abstentions.SelectMany(abstention => abstention.About).Select(party => SafeText.Of(party.Name)).Distinct(StringComparer.Ordinal)];
        return names.Length == 0 ? "" : page.Say(ReportTexts.PartiesInBrackets, Listed(names, MostNamed));
    }

    private string Listed(string[] names, int most)
    {
        string listed = string.Join(page.Say(ReportTexts.Enumeration), names.Take(most));
        return names.Length <= most ? listed : page.Say(ReportTexts.MoreNames, listed, names.Length - most);
    }

    private static ScoreCell Count(int count) => new(count.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture));
}
