using Evaluation.Diagnostics;
using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Copies;

/// <summary>What sheets are called in sentences, and which cells stand for them.</summary>
internal static class SheetTexts
{
    private static readonly LocalText Sheet = new("{0} on {1}", "{0}评{1}");

    /// <summary>A sheet by its evaluator and subject, made safe to print.</summary>
    internal static LocalText NameOf(PatternContext context, ScoringSheet sheet)
    {
        LocalText subject = Plain(context.Round.Observations.Subjects[sheet.Subject].Name);
        return sheet.Evaluator < 0 ? subject : Sheet.Fill(Plain(context.Round.Observations.Evaluators[sheet.Evaluator]), subject);
    }

    /// <summary>A name of the input, made safe to print: the same in both languages.</summary>
    internal static LocalText Plain(string name) => new(SafeText.Of(name), SafeText.Of(name));

    /// <summary>The whole of a sheet.</summary>
    internal static FindingCell CellOf(PatternContext context, ScoringSheet sheet) => new(
        context.Round.Observations.Subjects[sheet.Subject].Name,
        Evaluator: sheet.Evaluator < 0 ? null : context.Round.Observations.Evaluators[sheet.Evaluator]);
}
