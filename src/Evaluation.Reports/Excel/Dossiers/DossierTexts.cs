namespace Evaluation.Reports.Excel.Dossiers;

/// <summary>What the workbook of a dossier says to those who fill it in.</summary>
internal static class DossierTexts
{
    internal static readonly LocalText Title = new("Dossier of an assessment programme", "评估项目档案");
    internal static readonly LocalText Guide = new("Guide", "填写说明");
    internal static readonly LocalText ProgrammesNote = new("A column for each programme. Leave blank what is not known.", "每个项目一列。不清楚的请留空。");
    internal static readonly LocalText PartNote = new(
        "A row for each. The programme may stay blank when there is but one. Leave blank what is not known.", "每条一行。只有一个项目时，项目名称可不填。不清楚的请留空。");

    internal static readonly LocalText Refused = new("Choose from the list, or write as the note says.", "请从列表中选择，或按提示填写。");

    internal static readonly ValueList<LocalText> GuideLines =
    [
        new("Fill in the sheet of programmes, then the lists. Blank says that it is not known, which is neither good nor bad: a rule that needs it cannot be assessed.",
            "先填“项目”表，再填各清单。留空表示不清楚，既不代表符合，也不代表不符合：需要该事项的规则无法评判。"),
        new("That there is nothing of a kind - no payment, no award - is said by 'none' in the sheet of programmes; an empty list alone says that nobody told.",
            "确认没有的（如没有资金往来、没有评奖），请在“项目”表对应行选“无”；清单为空只表示未填报。"),
        new("Names of sheets, rows and columns are how the workbook is read: keep them. Columns and rows may be moved, and more added.",
            "程序按工作表、行、列的名称读取，请勿改名；行、列可以移动，也可以增加。"),
        new("Then call: evaluation conduct FILE.xlsx", "填好后运行：evaluation conduct 文件.xlsx"),
    ];

    internal static LocalText HelpOf(DossierField field) => field.Kind switch
    {
        FieldKind.Number => new("An amount in yuan, 0 or more.", "金额（元），不小于 0。"),
        FieldKind.Count => new("A whole number, 0 or more.", "非负整数。"),
        FieldKind.Date => new("A day, such as 2025-09-18.", "日期，如 2025-09-18。"),
        FieldKind.Flag => new("Yes or no; blank when not known.", "是或否；不清楚的留空。"),
        FieldKind.Choice => new("Choose from the list; blank when not known.", "从列表中选择；不清楚的留空。"),
        FieldKind.Texts => new("Subjects separated by ';'; 'none' when it was declared that there are none; blank without a declaration.", "多个对象以“;”分隔；申报无利害关系的填“无”；未申报的留空。"),
        FieldKind.EmptyList => new("'none' when it is known that there are none; else fill in the sheet of that name.", "确认没有的选“无”；有的请在同名工作表中填写。"),
        _ => new("Text; blank when not known.", "文字；不清楚的留空。"),
    };
}
