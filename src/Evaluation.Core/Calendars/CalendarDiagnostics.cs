using Evaluation.Diagnostics;

namespace Evaluation.Calendars;

/// <summary>What can be wrong with calendars: CAL0xx the file, CAL1xx its header, CAL2xx a date, CAL3xx a reckoning.</summary>
internal static class CalendarDiagnostics
{
    // The file.
    internal static readonly DiagnosticDescriptor CannotRead = Error("CAL001",
        "The calendar cannot be read: {0} Check the path and that you may read it.",
        "无法读取日历文件：{0} 请检查路径和读取权限。");

    internal static readonly DiagnosticDescriptor TooLarge = Error("CAL002",
        "The file has more than {0} bytes; a calendar never needs that. Is it the right file?",
        "文件超过 {0} 字节，日历不会这么大。请确认文件是否选对。");

    internal static readonly DiagnosticDescriptor NotUtf8 = Error("CAL003",
        "The file is not UTF-8 text. Save it as CSV UTF-8.",
        "文件不是 UTF-8 文本。请另存为“CSV UTF-8（逗号分隔）”。");

    internal static readonly DiagnosticDescriptor NoDays = Error("CAL004",
        "There are no dates. Give a header row (date, kind, year, notice, mark) and the dates of at least one year.",
        "没有日期。请提供表头（日期、类别、年度、文号、核实）和至少一个年度的日期。");

    // Its header.
    internal static readonly DiagnosticDescriptor MissingColumn = Error("CAL101",
        "There is no column '{0}'. Add it.",
        "缺少列“{0}”。请补上。");

    internal static readonly DiagnosticDescriptor UnknownColumn = Error("CAL102",
        "The column '{0}' is not known. Use date, kind, year, notice and mark, or begin the heading with '#' to have it ignored.",
        "无法识别列“{0}”。请使用日期、类别、年度、文号、核实；不需要的列请以“#”开头。");

    internal static readonly DiagnosticDescriptor DoubledColumn = Error("CAL103",
        "The column '{0}' means the same as column {1}. Keep one of them.",
        "列“{0}”与第 {1} 列含义相同。请只保留一列。");

    // A date.
    internal static readonly DiagnosticDescriptor WrongCellCount = Error("CAL201",
        "The row has {0} cells, the header {1}. Make them agree.",
        "该行有 {0} 个单元格，表头有 {1} 个。请使两者一致。");

    internal static readonly DiagnosticDescriptor MisplacedQuote = Error("CAL202",
        "A quotation mark is misplaced or never closed. Take it out: no cell of a calendar needs one.",
        "引号位置有误或没有闭合。请删去：日历的单元格不需要引号。");

    internal static readonly DiagnosticDescriptor NotADate = Error("CAL203",
        "'{0}' is not a date. Write it as 2024-05-31.",
        "“{0}”不是日期。请写成 2024-05-31 的形式。");

    internal static readonly DiagnosticDescriptor UnknownKind = Error("CAL204",
        "'{0}' is no kind of day. Write holiday or makeup.",
        "“{0}”不是有效的类别。请填写“放假”（holiday）或“上班”（makeup）。");

    internal static readonly DiagnosticDescriptor NotAYear = Error("CAL205",
        "'{0}' is not a year from {1} to {2}. Write the year that the notice arranges.",
        "“{0}”不是 {1} 至 {2} 之间的年份。请填写通知所安排的年度。");

    internal static readonly DiagnosticDescriptor NoNotice = Error("CAL206",
        "The number of the notice is blank. A date needs its source; fill it in.",
        "文号为空。每个日期都应有出处，请填写。");

    internal static readonly DiagnosticDescriptor UnknownMark = Error("CAL207",
        "'{0}' is no mark. Write verified, derived or recalled, or leave it blank for recalled.",
        "“{0}”不是有效的核实标记。请填写“已核实”（verified）、“推算”（derived）或“凭记忆”（recalled），留空视为凭记忆。");

    internal static readonly DiagnosticDescriptor DoubledDate = Error("CAL208",
        "{0} stands twice; the first time {1}. Keep the one that is in force.",
        "{0} 重复，首次出现{1}。请只保留有效的一条。");

    internal static readonly DiagnosticDescriptor MakeUpOnWeekday = Error("CAL209",
        "{0} is a weekday and worked anyway; only a Saturday or Sunday can be a make-up workday. Correct the date or the kind.",
        "{0} 是周一至周五，本来就上班；调休上班日只能是周六或周日。请改正日期或类别。");

    internal static readonly DiagnosticDescriptor OutsideYear = Error("CAL210",
        "{0} is neither in {1} nor in the December before. Correct the date or the year.",
        "{0} 既不在 {1} 年，也不在其上一年的 12 月。请改正日期或年度。");

    internal static readonly DiagnosticDescriptor YearWithoutNotice = Warning("CAL211",
        "{0} lies in {1}, for which there is no notice, so it is never used. Add the notice for {1}, or delete the row.",
        "{0} 在 {1} 年，但没有该年度的通知，因此不会被使用。请补充 {1} 年度的通知，或删除该行。");

    internal static readonly DiagnosticDescriptor FewHolidays = Warning("CAL212",
        "{0} has only {1} holidays, fewer than the {2} of the law. Check that its notice is complete: all other weekdays count as working days.",
        "{0} 年度仅有 {1} 个放假日，少于法定的 {2} 天。请检查该年度通知是否完整：其余周一至周五都会算作工作日。");

    internal static readonly DiagnosticDescriptor ControlCharacter = Error("CAL213",
        "The number of the notice has control characters or is no valid text. Type it anew.",
        "文号含有控制字符或无效字符。请重新输入。");

    // A reckoning.
    internal static readonly DiagnosticDescriptor UncoveredYear = Error("CAL301",
        "The working calendar has no notice for {0}. Add one by a calendar file; working days are never guessed.",
        "工作日历没有 {0} 年度的放假通知。请用日历文件补充；工作日从不推测。");

    internal static readonly DiagnosticDescriptor NotConfirmed = Error("CAL302",
        "A request {0} counts from the day it was confirmed with the applicant, and that day is missing. Give it.",
        "{0}的申请以与申请人确认之日为收到之日，但没有确认日期。请补上。");

    internal static readonly DiagnosticDescriptor OutOfOrder = Error("CAL303",
        "{0} ({1}) is before {2} ({3}). Correct the dates.",
        "{0}（{1}）早于{2}（{3}）。请改正日期。");

    internal static readonly DiagnosticDescriptor ExtensionLength = Error("CAL304",
        "An extension of {0} working days is outside 1 to {1} (Art. 33). Correct it.",
        "延长 {0} 个工作日，不在 1 至 {1} 个工作日之内（第三十三条）。请改正。");

    internal static readonly DiagnosticDescriptor LateExtension = Warning("CAL305",
        "The extension was notified on {0}, after the reply was due on {1}, and does not count. Check the dates.",
        "延期于 {0} 告知，晚于答复期限 {1}，不予计算。请核对日期。");

    internal static readonly DiagnosticDescriptor LateCorrection = Warning("CAL306",
        "The notice to correct was given on {0}, after the {1} working days that ended on {2} (Art. 30). Check whether the clock may start again.",
        "补正告知于 {0} 作出，超过 {1} 个工作日的期限（{2} 届满，第三十条）。请核对答复期限可否重新起算。");

    internal static readonly DiagnosticDescriptor LateConsultation = Warning("CAL307",
        "Opinions were asked for on {0}, after the reply was due on {1}, which changes nothing. Check the dates.",
        "征求意见于 {0} 发出，晚于答复期限 {1}，不影响期限。请核对日期。");

    internal static readonly DiagnosticDescriptor LateConfirmation = Warning("CAL308",
        "An ordinary letter that arrived on {0} was confirmed only on {1}, not on the same day (Art. 31). Check the dates.",
        "平常信函于 {0} 收到，{1} 才确认，未在当日确认（第三十一条）。请核对日期。");

    internal static readonly DiagnosticDescriptor UnusedConfirmation = Warning("CAL309",
        "A request {0} counts from its arrival; the day of confirmation is not used. Check the channel.",
        "{0}的申请以提交或签收之日为收到之日，确认日期不起作用。请核对渠道。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));

    private static DiagnosticDescriptor Warning(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Warning, new LocalText(english, chinese));
}
