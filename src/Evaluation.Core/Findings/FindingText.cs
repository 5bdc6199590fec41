using Evaluation.Diagnostics;

namespace Evaluation.Findings;

/// <summary>Writes findings in plain language, those of one kind together, so that what the kind means and what else could explain it stands once.</summary>
internal sealed class FindingText(TextPage page, FindingWords words)
{
    private const int MostOfOneKind = 10;
    private const int MostNames = 10;

    internal void WriteFindings(ValueList<Finding> findings, ValueList<FindingFamily> families)
    {
        page.Heading(FindingTexts.FindingsHeading);
        if (findings.Count == 0)
            page.Say(families.Count == 0 ? words.NothingTested : FindingTexts.NoFindings);
        foreach (IGrouping<FindingKind, Finding> kind in findings.GroupBy(finding => finding.Kind))
        {
            page.Blank();
            WriteKind(kind.Key, [.. kind]);
        }
    }

    internal void WriteFamilies(ValueList<FindingFamily> families)
    {
        if (families.Count == 0)
            return;
        page.Heading(FindingTexts.FamiliesHeading);
        foreach (FindingFamily family in families)
        {
            LocalText outcome = family.Found == 0
                ? FindingTexts.FoundNothing
                : FindingTexts.Found.Fill(family.Found, Figures.Expected(family.ExpectedFalse), family.Procedure);
            if (family.Level > 0)
                page.Item(FindingTexts.Family, family.Name, family.Tested, outcome);
            else
                page.Item(FindingTexts.FamilyOfFacts, family.Name, family.Tested, family.Found);
        }
    }

    internal void WriteAbstentions(ValueList<Abstention> abstentions)
    {
        if (abstentions.Count == 0)
            return;
        page.Heading(FindingTexts.AbstentionsHeading);
        foreach (IGrouping<LocalText, Abstention> reason in abstentions.GroupBy(abstention => abstention.Reason))
        {
            LocalText kinds = Wording.Joined([.. reason.Select(abstention => words.QuestionOf(abstention.Kind)).Distinct()]);
            LocalText[] about = [.. reason.SelectMany(abstention => abstention.About).Select(party => SafeText.Of(party.Name)).Distinct(StringComparer.Ordinal).Select(name => new LocalText(name, name))];
            LocalText answer = Wording.Joined(kinds, reason.Key);
            string names = about.Length == 0 ? "" : FindingTexts.InBrackets.Format(page.Language, Wording.Listed(about, MostNames));
            page.Line("- " + answer.In(page.Language) + names);
        }
    }

    private void WriteKind(FindingKind kind, Finding[] findings)
    {
        page.Line(kind.Code + " " + kind.Title.In(page.Language));
        if (words.MeaningOf(kind) is { } meaning)
            page.Below(meaning);
        foreach (Finding finding in findings.Take(MostOfOneKind))
            WriteFinding(finding);
        if (findings.Length > MostOfOneKind)
            page.Item(FindingTexts.MoreFindings, findings.Length - MostOfOneKind, words.File);
        LocalText[] explanations = [.. kind.InnocentExplanations];
        if (words.SharedCauseOf(kind, findings) is { } shared)
            explanations = [shared, .. explanations];
        page.Below(FindingTexts.Innocent, Wording.Joined(explanations));
        page.Below(FindingTexts.Check, kind.WhatToCheck);
    }

    private void WriteFinding(Finding finding)
    {
        page.Line("- " + finding.Statement.In(page.Language));
        foreach (LocalText evidence in finding.Evidence)
            page.Line("  " + evidence.In(page.Language));
        if (finding is { PValue: { } p, QValue: { } q })
        {
            LocalText chance = finding.Basis == FindingBasis.Model ? FindingTexts.ByModel : FindingTexts.Chance;
            page.Below(chance, Figures.Odds(p), Figures.Probability(p), finding.Family.Tested, Figures.Probability(q));
        }
        else if (finding.Basis == FindingBasis.Fact)
        {
            page.Below(FindingTexts.ByRule);
        }
    }
}
