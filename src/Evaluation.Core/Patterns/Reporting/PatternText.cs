using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Scoring;

namespace Evaluation.Patterns.Reporting;

/// <summary>Writes a screen in plain language: what came out, what to look at, and only then how it was found.</summary>
internal sealed class PatternText
{
    private const int MostNames = 8;

    private readonly PatternScreen screen;
    private readonly TextPage page;

    private PatternText(PatternScreen screen, Language language) => (this.screen, page) = (screen, new TextPage(language));

    /// <summary>What the findings of a screen have of their own in a plain text.</summary>
    internal static FindingWords Words { get; } = new()
    {
        NothingTested = PatternTexts.NothingTested,
        File = PatternTexts.File,
        MeaningOf = kind => PatternMeanings.Of(kind.Code),
        QuestionOf = kind => new LocalText(kind.Title.English + ":", kind.Title.Chinese + "："),
    };

    internal static string Of(PatternScreen screen, Language language)
    {
        var writer = new PatternText(screen, language);
        writer.WriteHead();
        writer.WriteSummary();
        var findings = new FindingText(writer.page, Words);
        findings.WriteFindings(screen.Findings, screen.Families);
        findings.WriteFamilies(screen.Families);
        findings.WriteAbstentions(screen.Abstentions);
        writer.WriteNotes();
        writer.WriteSources();
        writer.page.Blank();
        writer.page.Say(FindingTexts.Close);
        return writer.page.ToString();
    }

    /// <summary>What was looked over, in a sentence.</summary>
    internal static LocalText BasisOf(PatternRound round)
    {
        int subjects = round.Sheets.Select(sheet => sheet.Subject).Distinct().Count();
        int evaluators = round.Sheets.Where(sheet => sheet.Evaluator >= 0).Select(sheet => sheet.Evaluator).Distinct().Count();
        return evaluators == 0
            ? PatternTexts.BasisWithoutEvaluators.Fill(round.Sheets.Count, subjects, round.Leaves.Count)
            : PatternTexts.Basis.Fill(round.Sheets.Count, evaluators, subjects, round.Leaves.Count);
    }

    /// <summary>What a screen comes to, in a few sentences.</summary>
    internal static IEnumerable<LocalText> SummaryOf(PatternScreen screen)
    {
        if (screen.Families.Count == 0 && screen.Findings.Count == 0)
            yield return PatternTexts.NothingTested;
        else if (screen.Findings.Count == 0)
            yield return PatternTexts.Nothing;
        if (CountOf(screen, FindingBasis.Fact) is > 0 and var facts)
            yield return PatternTexts.Facts.Fill(facts);
        if (CountOf(screen, FindingBasis.Test) is > 0 and var tests)
            yield return PatternTexts.Tests.Fill(tests, Figures.Expected(screen.Findings.Where(finding => finding.Basis == FindingBasis.Test).Select(finding => finding.Family).Distinct().Sum(family => family.ExpectedFalse)));
        if (CountOf(screen, FindingBasis.Model) is > 0 and var models)
            yield return PatternTexts.Models.Fill(models);
        if (NamesOf(screen) is { Length: > 0 } names)
            yield return PatternTexts.MostNamed.Fill(Wording.Listed(names, MostNames));
        if (screen.Abstentions.Count > 0)
            yield return FindingTexts.Unanswered.Fill(screen.Abstentions.Select(abstention => abstention.Kind).Distinct().Count());
    }

    private void WriteHead()
    {
        page.Say(PatternTexts.Title, SafeText.Line(screen.Round.Scheme.Title));
        page.Say(BasisOf(screen.Round));
        page.Say(PatternTexts.Purpose);
        foreach (Diagnostic diagnostic in screen.Round.Diagnostics)
            page.Line(diagnostic.ToString(page.Language));
    }

    private void WriteSummary()
    {
        page.Heading(FindingTexts.SummaryHeading);
        foreach (LocalText sentence in SummaryOf(screen))
            page.Line("- " + sentence.In(page.Language));
    }

    private static int CountOf(PatternScreen screen, FindingBasis basis) => screen.Findings.Count(finding => finding.Basis == basis);

    /// <summary>Evaluators and subjects with more than one kind of finding, those of most kinds first.</summary>
    private static LocalText[] NamesOf(PatternScreen screen) =>
    [
        .. screen.Findings
            .SelectMany(finding => finding.About.Where(party => party.Role is PartyRole.Evaluator or PartyRole.Subject).Select(party => (party, finding.Kind)))
            .Distinct()
            .CountBy(pair => pair.party)
            .Where(party => party.Value > 1)
            .OrderByDescending(party => party.Value)
            .Select(party => PatternTexts.Times.Fill(SafeText.Of(party.Key.Name), party.Value)),
    ];

    private void WriteNotes()
    {
        page.Heading(FindingTexts.ReadingHeading);
        foreach (LocalText note in PatternTexts.Notes)
            page.Item(note);
        page.Item(FindingTexts.PNote);
        page.Item(FindingTexts.QNote);
    }

    private void WriteSources()
    {
        RoundManifest manifest = screen.Round.Manifest;
        PatternInputs inputs = screen.Inputs;
        page.Heading(FindingTexts.SourcesHeading);
        page.Item(FindingTexts.SchemeSource, SafeText.Line(manifest.SchemeCode), SafeText.Line(manifest.SchemeVersion), manifest.SchemeHash);
        WriteSource(FindingTexts.ObservationSource, manifest.ObservationsName, manifest.ObservationsHash);
        WriteSource(PatternTexts.PreviousSource, inputs.Previous?.Manifest.ObservationsName, inputs.Previous?.Manifest.ObservationsHash);
        WriteSource(PatternTexts.SelfSource, Path.GetFileName(inputs.SelfScores?.SourceName), inputs.SelfScores?.SourceHash);
        if (inputs.Relations is { SourceHash.Length: > 0 } ties)
            page.Item(PatternTexts.RelationSource, SafeText.Line(Path.GetFileName(ties.SourceName)), ties.Relations.Count, ties.SourceHash);
        if (inputs.Clients.Count + inputs.FormalIndicators.Count + inputs.SubstantiveIndicators.Count + inputs.SubjectiveIndicators.Count > 0)
            page.Item(PatternTexts.Beside, inputs.Clients.Count, inputs.FormalIndicators.Count, inputs.SubstantiveIndicators.Count, inputs.SubjectiveIndicators.Count);
        if (screen.Options.Without.Count > 0)
            page.Item(PatternTexts.Without, SafeText.Line(string.Join(", ", screen.Options.Without)));
        page.Item(PatternTexts.Settings, manifest.LibraryVersion, screen.Seed, Figures.Expected(screen.Options.Level), screen.Options.Draws);
    }

    private void WriteSource(LocalText text, string? name, string? hash)
    {
        if (hash is not null)
            page.Item(text, SafeText.Line(name ?? ""), hash);
    }
}
