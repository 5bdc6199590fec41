using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;

namespace Evaluation.Conduct.Appeals;

/// <summary>The ledger of appeals (申诉台账): first score → feedback → appeal → review → final, who changed what and why, and in whose favour.</summary>
/// <remarks>
/// The round is scored once for every stage that has corrections, with those of that stage and all before it in force, so that ranks are those that would have been
/// published then. Time limits are reckoned in working days from the day after feedback or receipt.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class AppealsLedger
{
    internal AppealsLedger(LedgerReckoning reckoned, AppealsLedgerOptions options, CorrectionTable corrections)
    {
        Lines = reckoned.Lines;
        Crossings = reckoned.Crossings;
        Deciders = reckoned.Deciders;
        (Raised, Lowered, Unchanged, BystandersMoved) = (reckoned.Raised, reckoned.Lowered, reckoned.Unchanged, reckoned.BystandersMoved);
        var findings = new LedgerFindings(this, options, corrections);
        Deadlines = findings.Deadlines;
        Findings = findings.Findings.ToValueList();
        NotAssessed = findings.NotAssessed.ToValueList();
    }

    /// <summary>The subjects that were corrected, by their final rank, then by name.</summary>
    public ValueList<LedgerLine> Lines { get; }

    /// <summary>Corrections that took their subject over a grade or rank line, in the order of the lines.</summary>
    public ValueList<LineCrossing> Crossings { get; }

    /// <summary>Who changed how much, in ordinal order of names.</summary>
    public ValueList<LedgerDecider> Deciders { get; }

    /// <summary>The appeals on record with their last days; empty when none are known.</summary>
    public ValueList<AppealDeadline> Deadlines { get; }

    /// <summary>At how many stages of how many subjects corrections raised the total.</summary>
    public int Raised { get; }

    /// <summary>The same where they lowered it.</summary>
    public int Lowered { get; }

    /// <summary>The same where the total stayed.</summary>
    public int Unchanged { get; }

    /// <summary>How many subjects without a correction ended with another rank or grade than their first.</summary>
    public int BystandersMoved { get; }

    /// <summary>What a person should look at.</summary>
    public ValueList<ConductFinding> Findings { get; }

    /// <summary>What could not be looked at, and why.</summary>
    public ValueList<LocalText> NotAssessed { get; }

    /// <summary>Keeps the ledger of a round.</summary>
    /// <param name="observations">The observations of the first score, without corrections.</param>
    /// <param name="corrections">The corrections.</param>
    /// <param name="options">What it is compared with; <see cref="AppealsLedgerOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The ledger, or everything that is wrong with the round or its corrections.</returns>
    /// <exception cref="ArgumentException">The observations have corrections in force already.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Checked<AppealsLedger> Of(
        ObservationTable observations, CorrectionTable corrections, AppealsLedgerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(corrections);
        if (observations.Corrections is not null)
            throw new ArgumentException("The observations have corrections in force already. Give those of the first score.", nameof(observations));
        options ??= AppealsLedgerOptions.Default;
        var diagnostics = new DiagnosticBag();
        return diagnostics.Check(LedgerReckoning.Of(observations, corrections, options, diagnostics, cancellationToken) is { } reckoned
            ? new AppealsLedger(reckoned, options, corrections)
            : null);
    }

    /// <summary>One row for each subject that was corrected, as CSV: totals, ranks and grades of every stage, and who changed how much.</summary>
    public string ToCsv() => LedgerCsv.Of(this);
}
