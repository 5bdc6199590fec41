using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Patterns;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>The sheets of a screen by name, and which of them have findings.</summary>
internal sealed class SheetNames
{
    private readonly PatternRound round;
    private readonly HashSet<(string?, string)> flagged;

    internal SheetNames(PatternScreen screen)
    {
        round = screen.Round;
        flagged = [.. screen.Findings.SelectMany(SheetsOf)];
    }

    /// <summary>Whether a sheet has a finding of its own.</summary>
    internal bool IsFlagged(ScoringSheet sheet) => flagged.Contains((EvaluatorOf(sheet), round.Observations.Subjects[sheet.Subject].Name));

    /// <summary>Evaluator and subject, safe to draw; the subject alone where no evaluator is named.</summary>
    internal string NameOf(ScoringSheet sheet)
    {
        string subject = SafeText.Line(round.Observations.Subjects[sheet.Subject].Name);
        return EvaluatorOf(sheet) is { } evaluator ? SafeText.Line(evaluator) + " / " + subject : subject;
    }

    private string? EvaluatorOf(ScoringSheet sheet) => sheet.Evaluator < 0 ? null : round.Observations.Evaluators[sheet.Evaluator];

    /// <summary>The sheets that a finding names: by its cells, else by one evaluator and one subject among those it is about.</summary>
    private IEnumerable<(string?, string)> SheetsOf(Finding finding)
    {
        bool areNamed = round.Observations.Evaluators.Count > 0;
        (string?, string)[] cells = [.. finding.Cells.Where(cell => cell.Evaluator is not null || !areNamed).Select(cell => (cell.Evaluator, cell.Subject)).Distinct()];
        if (cells.Length > 0)
            return cells;
        string[] evaluators = NamesOf(finding, PartyRole.Evaluator);
        string[] subjects = NamesOf(finding, PartyRole.Subject);
        return evaluators.Length == 1 && subjects.Length == 1 ? [(evaluators[0], subjects[0])]
            : !areNamed && subjects.Length > 0 ? subjects.Select(subject => ((string?)null, subject))
            : [];
    }

    private static string[] NamesOf(Finding finding, PartyRole role) => [.. finding.About.Where(party => party.Role == role).Select(party => party.Name)];
}
