using Evaluation.Diagnostics;

namespace Evaluation.Observations;

/// <content>A row.</content>
internal static partial class ObservationDiagnostics
{
    internal static readonly DiagnosticDescriptor TooFewCells = new("OBS201", DiagnosticSeverity.Error, new LocalText(
        "The row has {0} cells, the header {1}. Add the missing separators.",
        "该行有 {0} 个单元格，表头有 {1} 个。请补上缺少的分隔符。"));

    internal static readonly DiagnosticDescriptor TooManyCells = new("OBS202", DiagnosticSeverity.Error, new LocalText(
        "The row has {0} cells, the header {1}. Put quotation marks around a cell that holds the separator, or delete the extra cells.",
        "该行有 {0} 个单元格，表头有 {1} 个。含有分隔符的单元格请加引号，或删除多余的单元格。"));

    internal static readonly DiagnosticDescriptor UnclosedQuote = new("OBS203", DiagnosticSeverity.Error, new LocalText(
        "A quotation mark opens here and is never closed, so the rest of the file is inside it. Close it.",
        "此处的引号没有闭合，其后的全部内容都被当作该单元格。请补上引号。"));

    internal static readonly DiagnosticDescriptor TextAfterQuote = new("OBS204", DiagnosticSeverity.Error, new LocalText(
        "There is text after the closing quotation mark. Write a quotation mark inside a cell twice, or close the cell later.",
        "引号闭合之后还有文字。单元格内的引号请写两个，或将闭合引号移到末尾。"));

    internal static readonly DiagnosticDescriptor BlankSubject = new("OBS205", DiagnosticSeverity.Error, new LocalText(
        "The subject is blank. Fill in its name.",
        "评估对象为空。请填写名称。"));

    internal static readonly DiagnosticDescriptor BlankIndicator = new("OBS206", DiagnosticSeverity.Error, new LocalText(
        "The indicator is blank. Fill in the code of a leaf.",
        "指标为空。请填写末级指标的编码。"));

    internal static readonly DiagnosticDescriptor UnknownIndicatorNear = new("OBS207", DiagnosticSeverity.Error, new LocalText(
        "The scheme has no indicator '{0}'; was '{1}' meant? Correct it.",
        "指标体系中没有“{0}”，是否应为“{1}”？请改正。"));

    internal static readonly DiagnosticDescriptor UnknownIndicator = new("OBS208", DiagnosticSeverity.Error, new LocalText(
        "The scheme has no indicator '{0}'. Use a leaf's code or title.",
        "指标体系中没有“{0}”。请使用末级指标的编码或名称。"));

    internal static readonly DiagnosticDescriptor BranchIndicator = new("OBS209", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is a branch, and only leaves are observed. Use the leaves below it: {1}.",
        "“{0}”不是末级指标，不能直接填写采集值。请使用其下的末级指标：{1}。"));

    internal static readonly DiagnosticDescriptor AmbiguousIndicator = new("OBS210", DiagnosticSeverity.Error, new LocalText(
        "Several leaves have the title '{0}'. Use the code of the one that is meant: {1}.",
        "有多个末级指标名为“{0}”。请改用编码：{1}。"));

    internal static readonly DiagnosticDescriptor DuplicateObservation = new("OBS211", DiagnosticSeverity.Error, new LocalText(
        "'{0}' already has a value for {1} from the same evaluator in row {2}. Keep the one that counts.",
        "“{0}”的指标 {1} 已有同一评估员的采集值，在第 {2} 行。请只保留有效的一条。"));

    internal static readonly DiagnosticDescriptor DuplicateRow = new("OBS212", DiagnosticSeverity.Error, new LocalText(
        "'{0}' already has a row from the same evaluator: row {1}. Keep the one that counts.",
        "“{0}”已有同一评估员的一行，在第 {1} 行。请只保留有效的一行。"));

    internal static readonly DiagnosticDescriptor GroupContradicts = new("OBS213", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is in group '{1}' here, but in '{2}' in row {3}. Use one group for it everywhere.",
        "“{0}”此处的分组是“{1}”，而第 {3} 行是“{2}”。请统一为一个分组。"));

    internal static readonly DiagnosticDescriptor OrderContradicts = new("OBS214", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has the order {1} here, but {2} in row {3}. Use one order for it everywhere.",
        "“{0}”此处的顺序是 {1}，而第 {3} 行是 {2}。请统一。"));

    internal static readonly DiagnosticDescriptor OrderNotWhole = new("OBS215", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is not a place in an order. Write a whole number such as 12, or leave the cell blank.",
        "“{0}”不是顺序号。请填写整数，如 12，或留空。"));

    internal static readonly DiagnosticDescriptor WrongTime = new("OBS216", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is not a time. Write it such as 2024-05-31, 2024-05-31 16:30 or 2024-05-31T16:30:00+08:00.",
        "“{0}”不是时间。请写作 2024-05-31、2024-05-31 16:30 或 2024-05-31T16:30:00+08:00。"));

    internal static readonly DiagnosticDescriptor ControlCharacter = new("OBS217", DiagnosticSeverity.Error, new LocalText(
        "The name '{0}' has a control character, such as a line break, inside. Delete it.",
        "名称“{0}”中有控制字符（如换行）。请删除。"));

    internal static readonly DiagnosticDescriptor InvalidText = new("OBS218", DiagnosticSeverity.Error, new LocalText(
        "The text '{0}' has characters that are not valid Unicode. Type it again.",
        "文本“{0}”中有无效的 Unicode 字符。请重新输入。"));

    internal static readonly DiagnosticDescriptor UnknownCellType = new("OBS219", DiagnosticSeverity.Error, new LocalText(
        "The cell holds {0}, which is neither text, a number, yes or no, nor a date. Have the query turn it into text.",
        "该单元格的类型是 {0}，不是文本、数字、是否或日期。请在查询中将其转换为文本。"));

    internal static readonly DiagnosticDescriptor SeveralForms = new("OBS220", DiagnosticSeverity.Error, new LocalText(
        "The name '{0}' has a character that Unicode spells in several ways, and this machine has no data to unite them. Turn invariant globalization off (DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0), or type the name without such characters.",
        "名称“{0}”中有在 Unicode 中存在多种写法的字符，而本机没有统一写法所需的数据。请关闭固定区域性模式（DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0），或改用不含此类字符的名称。"));

    internal static readonly DiagnosticDescriptor SpellingsMerged = new("OBS251", DiagnosticSeverity.Warning, new LocalText(
        "'{0}' is read as '{1}', which row {2} spells differently (spaces at the ends or another Unicode form). Spell it alike.",
        "“{0}”按“{1}”读取，与第 {2} 行的写法不同（首尾空格或 Unicode 形式）。请统一写法。"));

    internal static readonly DiagnosticDescriptor SimilarSubjects = new("OBS252", DiagnosticSeverity.Warning, new LocalText(
        "'{0}' and '{1}' in row {2} differ only by width, letter case or spaces, and count as two subjects. If they are one, spell them alike.",
        "“{0}”与第 {2} 行的“{1}”只有全半角、大小写或空格的差别，现按两个对象处理。如为同一对象，请统一写法。"));
}
