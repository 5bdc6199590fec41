using Evaluation.Calendars;
using Evaluation.Conduct.Appeals;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;

namespace Evaluation.Conduct.Writing;

/// <summary>Writes the ledger of appeals in plain words.</summary>
internal sealed class LedgerText
{
    /// <summary>More lines than this are no reading; the JSON has all of them.</summary>
    private const int MostLines = 60;

    private readonly AppealsLedger ledger;
    private readonly TextPage page;

    private LedgerText(AppealsLedger ledger, Language language) => (this.ledger, page) = (ledger, new TextPage(language));

    internal static string Of(AppealsLedger ledger, Language language)
    {
        var text = new LedgerText(ledger, language);
        text.Write();
        return text.page.ToString();
    }

    private void Write()
    {
        page.Say(ConductTexts.LedgerTitle);
        page.Say(ConductTexts.Direction, ledger.Raised, ledger.Lowered, ledger.Unchanged, ledger.BystandersMoved);
        foreach (LedgerLine line in ledger.Lines.Take(MostLines))
            WriteLine(line);
        if (ledger.Lines.Count > MostLines)
            page.Item(ConductTexts.More, ledger.Lines.Count - MostLines);
        if (ledger.Deciders.Count > 0)
            page.Heading(ConductTexts.Deciders);
        foreach (LedgerDecider decider in ledger.Deciders)
            page.Item(ConductTexts.Decider, SafeText.Of(decider.By), decider.Corrections, decider.Raised, decider.Lowered);
        page.Blank();
        ConductText.Write(page, ledger.Findings, ledger.NotAssessed);
    }

    private void WriteLine(LedgerLine line)
    {
        string steps = string.Join(" → ", line.Steps.Select(step => Of(step).In(page.Language)));
        page.Line("- " + ConductTexts.Line.With(SafeText.Of(line.Subject), steps).In(page.Language));
        foreach (LedgerStep step in line.Steps)
        {
            foreach (Correction correction in step.Corrections)
                page.Line("  " + Of(correction).In(page.Language));
        }
    }

    /// <summary>Where a subject stood after a stage.</summary>
    internal static LocalText Of(LedgerStep step)
    {
        LocalText stage = LedgerTexts.Of(step.Stage);
        if (step is not { Score: { } score, Rank: { } rank })
            return ConductTexts.Line.With(stage, ConductTexts.NoScore);
        return step.Grade is { } grade
            ? ConductTexts.GradedStep.With(stage, score, rank, SafeText.Of(grade))
            : ConductTexts.Step.With(stage, score, rank);
    }

    /// <summary>What was corrected, by whom, when and why.</summary>
    internal static LocalText Of(Correction correction) => ConductTexts.Change.With(
        SafeText.Of(correction.IndicatorCode),
        LedgerTexts.Of(correction.Stage),
        ObservedText.Of(correction.OldValue),
        ObservedText.Of(correction.NewValue),
        SafeText.Of(correction.By),
        IsoDate.Of(DateOnly.FromDateTime(correction.Time.DateTime)),
        SafeText.Of(correction.Reason));
}
