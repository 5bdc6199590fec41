namespace Evaluation.Reports.Html.Models;

/// <summary>The section on whether the assessment itself is sound.</summary>
internal sealed record ConductSection
{
    /// <summary>The programmes reviewed.</summary>
    public required ValueList<ConductProgramme> Programmes { get; init; }

    /// <summary>What the review of the scheme says in a sentence; empty without one.</summary>
    public required ValueList<string> SchemeBasis { get; init; }

    /// <summary>What a person should look at in the scheme.</summary>
    public required ValueList<ConductCard> SchemeFindings { get; init; }

    /// <summary>What could not be looked at about the scheme, and why.</summary>
    public required ValueList<string> SchemeUnknown { get; init; }

    /// <summary>Whether the scheme was reviewed.</summary>
    public required bool HasScheme { get; init; }

    /// <summary>Whether there were appeals to look at.</summary>
    public required bool HasAppeals { get; init; }

    /// <summary>How many totals corrections raised, lowered and left.</summary>
    public required string AppealsBasis { get; init; }

    /// <summary>The chart of what appeals changed; empty when they changed nothing.</summary>
    public required string AppealsSvg { get; init; }

    /// <summary>The ledger of appeals.</summary>
    public required ValueList<LedgerRow> Ledger { get; init; }

    /// <summary>What a person should look at in the appeals.</summary>
    public required ValueList<ConductCard> AppealFindings { get; init; }

    /// <summary>What could not be looked at about appeals, and why.</summary>
    public required ValueList<string> AppealsUnknown { get; init; }
}
