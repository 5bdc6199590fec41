using Evaluation.Calendars;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Facts;
using Evaluation.Conduct.Rules;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Observations.Corrections;

namespace Evaluation.Conduct.Appeals;

/// <summary>Compares what was corrected with the appeals on record and their time limits.</summary>
internal sealed class LedgerFindings
{
    private const int MostNamed = 10;

    private readonly List<ConductFinding> findings = [];
    private readonly List<LocalText> notAssessed = [];
    private readonly CorrectionTable corrections;
    private readonly AppealsLedgerOptions options;
    private readonly bool isWhole;
    private int beyond;

    internal LedgerFindings(AppealsLedger ledger, AppealsLedgerOptions options, CorrectionTable corrections)
    {
        (this.options, this.corrections) = (options, corrections);
        Deadlines = options.Dossiers.SelectMany(DeadlinesOf).ToValueList();
        if (beyond > 0)
            notAssessed.Add(LedgerTexts.NoCalendar.Fill(beyond));
        isWhole = options.Dossiers.Count > 0 && options.Dossiers.All(dossier => dossier.Appeals?.Appeals is not null);
        if (!isWhole)
            notAssessed.Add(options.Dossiers.Count > 1 ? LedgerTexts.NotAllDossiers : LedgerTexts.NoDossier);
        CompareWith([.. options.Dossiers.SelectMany(dossier => dossier.Appeals?.Appeals ?? [])]);
        TellLateCorrections();
        Add("AL06", RuleOutcomeKind.NotMet, Subjects(corrections.Corrections.Where(one => one.Clause is null && one.Evidence is null)), LedgerTexts.WithoutGrounds, LedgerTexts.WithoutGroundsClears);
        TellCrossings(ledger.Crossings);
    }

    internal ValueList<AppealDeadline> Deadlines { get; }

    internal List<ConductFinding> Findings => findings;

    internal List<LocalText> NotAssessed => notAssessed;

    private IEnumerable<AppealDeadline> DeadlinesOf(Dossier dossier)
    {
        if (dossier.Appeals is not { } record)
            return [];
        if (record.DaysToApply is null || dossier.FeedbackSent is null)
            AddOnce(LedgerTexts.NoDaysToApply);
        if (record.DaysToDecide is null)
            AddOnce(LedgerTexts.NoDaysToDecide);
        return (record.Appeals ?? []).Select(appeal => new AppealDeadline(appeal, After(dossier.FeedbackSent, record.DaysToApply), After(appeal.Received, record.DaysToDecide))
        {
            Programme = dossier.Programme,
        });
    }

    private void AddOnce(LocalText reason)
    {
        if (!notAssessed.Contains(reason))
            notAssessed.Add(reason);
    }

    private DateOnly? After(DateOnly? from, int? days)
    {
        if (from is not { } start || days is not { } working)
            return null;
        if (options.Calendar.TryAddWorkingDays(start, working, out DateOnly end))
            return end;
        beyond++;
        return null;
    }

    private void CompareWith(Appeal[] appeals)
    {
        Add("AL01", RuleOutcomeKind.NeedsReview, [.. Deadlines.Where(one => one.IsLateToApply).Select(one => one.Appeal.Subject)], LedgerTexts.LateToApply, LedgerTexts.LateToApplyClears);
        Add("AL02", RuleOutcomeKind.NotMet, [.. Deadlines.Where(one => one.IsLateToDecide).Select(one => one.Appeal.Subject)], LedgerTexts.LateToDecide, LedgerTexts.LateToDecideClears);
        var appealed = appeals.Select(appeal => appeal.Subject).ToHashSet(StringComparer.Ordinal);
        if (isWhole)
            Add("AL03", RuleOutcomeKind.NotMet, Subjects(corrections.Corrections.Where(one => one.Stage == CorrectionStage.Appeal && !appealed.Contains(one.Subject))), LedgerTexts.WithoutAppeal, LedgerTexts.WithoutAppealClears);
        var corrected = corrections.Corrections.Where(one => one.Stage >= CorrectionStage.Appeal).Select(one => one.Subject).ToHashSet(StringComparer.Ordinal);
        string[] upheld = [.. appeals.Where(appeal => appeal.Outcome is AppealOutcome.Upheld or AppealOutcome.Partly).Select(appeal => appeal.Subject).Distinct(StringComparer.Ordinal)];
        Add("AL04", RuleOutcomeKind.NotMet, [.. upheld.Where(subject => !corrected.Contains(subject))], LedgerTexts.WithoutCorrection, LedgerTexts.WithoutCorrectionClears);
    }

    /// <summary>A subject belongs to the programme that it appealed in; one that did not, to whichever published last.</summary>
    private void TellLateCorrections()
    {
        Dossier[] published = [.. options.Dossiers.Where(dossier => dossier.Publication?.Date is not null)];
        if (published.Length == 0 || published.Length < options.Dossiers.Count)
            return;
        ILookup<string, DateOnly> own = published.SelectMany(dossier => (dossier.Appeals?.Appeals ?? []).Select(appeal => (appeal.Subject, Day: dossier.Publication!.Date!.Value)))
            .ToLookup(pair => pair.Subject, pair => pair.Day, StringComparer.Ordinal);
        DateOnly last = published.Max(dossier => dossier.Publication!.Date!.Value);
        Add("AL05", RuleOutcomeKind.NotMet, Subjects(corrections.Corrections.Where(one => DayOf(one) > own[one.Subject].DefaultIfEmpty(last).Max())), LedgerTexts.AfterPublication,
            LedgerTexts.AfterPublicationClears, string.Join(" / ", published.Select(dossier => IsoDate.Of(dossier.Publication!.Date!.Value)).Distinct(StringComparer.Ordinal)));
    }

    private void TellCrossings(ValueList<LineCrossing> crossings)
    {
        if (crossings.Count == 0)
            return;
        int gains = crossings.Count(crossing => crossing.IsGain);
        LocalText list = Wording.Listed([.. crossings.Select(one => LedgerTexts.Crossing.Fill(SafeText.Of(one.Subject), LedgerTexts.Of(one.Stage), one.Line))], MostNamed);
        ValueList<string> about = crossings.Select(crossing => crossing.Subject).Distinct(StringComparer.Ordinal).ToValueList();
        findings.Add(new ConductFinding(
            "AL07", RuleOutcomeKind.NeedsReview, about, LedgerTexts.Crossed.Fill(crossings.Count, list, gains, crossings.Count - gains), LedgerTexts.CrossedClears));
    }

    private void Add(string code, RuleOutcomeKind outcome, string[] subjects, LocalText statement, LocalText clears, string? more = null)
    {
        if (subjects.Length > 0)
            findings.Add(new ConductFinding(code, outcome, subjects.ToValueList(), statement.Fill(subjects.Length, Wording.Listed([.. subjects.Select(FactTexts.Plain)], MostNamed), more), clears));
    }

    private static string[] Subjects(IEnumerable<Correction> those) => [.. those.Select(one => one.Subject).Distinct(StringComparer.Ordinal)];

    /// <summary>The day where the correction was made.</summary>
    private static DateOnly DayOf(Correction correction) => DateOnly.FromDateTime(correction.Time.DateTime);
}
