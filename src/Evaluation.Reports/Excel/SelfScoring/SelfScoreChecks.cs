using Evaluation.Observations;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Schemes.Methods;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>What may be put into the cells of a self-scoring sheet.</summary>
internal sealed class SelfScoreChecks(SelfScoreLayout layout, Language language, HiddenLists lists, LeafWords words)
{
    /// <summary>The check of a row's value.</summary>
    internal InputCheck Of(SelfScoreRow row)
    {
        CellRange cell = CellRange.Cell(row.Row, layout.ValueColumn);
        string requirement = words.Requirement(row);
        return (row, row.Indicator.Method) switch
        {
            ({ Kind: SelfScoreRowKind.Item }, _) => Told(InputCheck.OneOf(cell, lists.Answers(mayNotApply: false)), requirement),
            (_, Checklist) when layout.MayNotApply(row) => Told(InputCheck.OneOf(cell, lists.OnlyNotApplicable), requirement),
            (_, Checklist) => Told(InputCheck.That(cell, "FALSE"), requirement),
            (_, YesNo) => Told(InputCheck.OneOf(cell, lists.Answers(layout.MayNotApply(row))), requirement),
            (_, LevelTable) => Told(InputCheck.OneOf(cell, lists.Choices(row.Indicator.Code, layout.MayNotApply(row))), requirement),
            (_, DirectPoints) => Told(Number(row, 0, row.Node.FullMark, isWhole: false), requirement),
            (_, ProportionOfTarget { Floor: 0 }) => Told(Number(row, 0, null, isWhole: false), requirement),
            (_, { Accepts: ValueKind.Count }) => Told(Number(row, 0, null, isWhole: true), requirement),
            (_, { Accepts: ValueKind.Number }) => Told(Number(row, null, null, isWhole: false), requirement),
            _ => InputCheck.Anything(cell) with { Prompt = requirement, PromptTitle = SelfScoreTexts.Requirement.In(language) },
        };
    }

    private InputCheck Told(InputCheck check, string requirement) => check with
    {
        Prompt = requirement,
        PromptTitle = SelfScoreTexts.Requirement.In(language),
        Refusal = SelfScoreTexts.Refusal.Format(language, requirement),
    };

    /// <summary>Where not applicable may be written too, the check has to be a formula.</summary>
    private InputCheck Number(SelfScoreRow row, decimal? from, decimal? to, bool isWhole)
    {
        CellRange range = CellRange.Cell(row.Row, layout.ValueColumn);
        if (!layout.MayNotApply(row) && (from is not null || to is not null))
            return isWhole ? InputCheck.Whole(range, from, to) : InputCheck.Number(range, from, to);
        string cell = range.ToString();
        string[] parts =
        [
            $"ISNUMBER({cell})",
            .. from is { } low ? [$"N({cell})>={LeafFormulas.Text(low)}"] : Array.Empty<string>(),
            .. to is { } high ? [$"N({cell})<={LeafFormulas.Text(high)}"] : Array.Empty<string>(),
            .. isWhole ? [$"INT(N({cell}))=N({cell})"] : Array.Empty<string>(),
        ];
        string number = $"AND({string.Join(',', parts)})";
        return InputCheck.That(range, layout.MayNotApply(row) ? $"OR({number},{cell}={CellName.Quoted(SelfScoreTexts.NotApplicable.In(language))})" : number);
    }
}
