using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Turns an <see cref="InputCheck"/> into what the file says.</summary>
internal static class InputChecks
{
    private const int LongestTitle = 32;
    private const int LongestText = 255;

    internal static DataValidation Of(InputCheck check)
    {
        var rule = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = true,
            SequenceOfReferences = new() { InnerText = check.Range.ToString() },
        };
        if (check.Kind != InputCheckKind.Any)
            rule.Type = TypeOf(check.Kind);
        if (check.IsLenient)
            rule.ErrorStyle = DataValidationErrorStyleValues.Warning;
        AddTexts(rule, check);
        AddEnds(rule, check);
        return rule;
    }

    private static DataValidationValues TypeOf(InputCheckKind kind) => kind switch
    {
        InputCheckKind.List => DataValidationValues.List,
        InputCheckKind.Number => DataValidationValues.Decimal,
        InputCheckKind.Whole => DataValidationValues.Whole,
        InputCheckKind.Date => DataValidationValues.Date,
        _ => DataValidationValues.Custom,
    };

    private static void AddTexts(DataValidation rule, InputCheck check)
    {
        if (check.PromptTitle.Length > 0)
            rule.PromptTitle = Cut(check.PromptTitle, LongestTitle);
        if (check.Prompt.Length > 0)
            rule.Prompt = Cut(check.Prompt, LongestText);
        if (check.Refusal.Length > 0)
            rule.Error = Cut(check.Refusal, LongestText);
    }

    private static void AddEnds(DataValidation rule, InputCheck check)
    {
        bool isRange = check.Kind is InputCheckKind.Number or InputCheckKind.Whole or InputCheckKind.Date;
        if (isRange && (check.First.Length == 0 || check.Second.Length == 0))
            rule.Operator = check.First.Length == 0 ? DataValidationOperatorValues.LessThanOrEqual : DataValidationOperatorValues.GreaterThanOrEqual;
        string first = check.First.Length == 0 ? check.Second : check.First;
        if (first.Length > 0)
            rule.Formula1 = new Formula1(first);
        if (check.First.Length > 0 && check.Second.Length > 0)
            rule.Formula2 = new Formula2(check.Second);
    }

    private static string Cut(string text, int longest)
    {
        string safe = CellText.Escape(text);
        if (safe.Length <= longest)
            return safe;
        int kept = char.IsHighSurrogate(safe[longest - 2]) ? longest - 2 : longest - 1;
        return safe[..kept] + "…";
    }
}
