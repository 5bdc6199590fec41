namespace Evaluation.Reports.Html.Models;

/// <summary>What the rules say of a programme.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Verdicts">The six answers.</param>
/// <param name="Cards">The rules that are not met, are to be looked at, or were judged by a person.</param>
/// <param name="Unknown">The rules that could not be assessed, and what they would need.</param>
/// <param name="Unused">Judgements about rules that there are not.</param>
internal sealed record ConductProgramme(
    string Name, ValueList<VerdictRow> Verdicts, ValueList<ConductCard> Cards, ValueList<string> Unknown, ValueList<string> Unused);
