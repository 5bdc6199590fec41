namespace Evaluation.Reports.Html.Models;

/// <summary>One corrected subject in the ledger of appeals.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Steps">Where it stood after each stage.</param>
/// <param name="Change">By how much the total changed, with its sign.</param>
/// <param name="Why">Who changed what, and why.</param>
internal sealed record LedgerRow(string Subject, ValueList<string> Steps, string Change, ValueList<string> Why);
