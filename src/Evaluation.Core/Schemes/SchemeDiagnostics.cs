using Evaluation.Diagnostics;

namespace Evaluation.Schemes;

/// <summary>What can be wrong with a scheme or its file.</summary>
internal static class SchemeDiagnostics
{
    // The file.
    internal static readonly DiagnosticDescriptor CannotRead = Error("SCH001",
        "The file cannot be read: {0} Check the path and that you may read it.",
        "无法读取文件：{0} 请检查路径和读取权限。");

    internal static readonly DiagnosticDescriptor NotYaml = Error("SCH002",
        "This is not valid YAML: {0} Mend this place first; what follows could not be read.",
        "YAML 语法错误：{0} 请先改正此处，其后的内容无法读取。");

    internal static readonly DiagnosticDescriptor TooLarge = Error("SCH003",
        "The file has more than {0}; nothing of this kind needs that. Is it the right file?",
        "文件超过 {0}，正常文件不会这么大。请确认文件是否选对。");

    internal static readonly DiagnosticDescriptor TooDeep = Error("SCH004",
        "Lists and maps are nested more than {0} deep. Use the flat form with 'parent' instead.",
        "列表和映射嵌套超过 {0} 层。请改用带 parent 的平铺写法。");

    internal static readonly DiagnosticDescriptor NoAliases = Error("SCH005",
        "Anchors, aliases and tags ({0}) are not allowed here. Write the value out.",
        "此处不允许使用锚点、别名或标签（{0}）。请直接写出内容。");

    internal static readonly DiagnosticDescriptor SeveralDocuments = Error("SCH006",
        "The file holds more than one YAML document. Keep one per file.",
        "文件包含多个 YAML 文档。每个文件只能有一个。");

    internal static readonly DiagnosticDescriptor Empty = Error("SCH007",
        "The file is empty. Fill it in: a scheme begins with 'scheme:', a dossier with 'programme:', a pack of rules with 'pack:'.",
        "文件为空。请填写：指标体系以 scheme 开头，评估项目档案以 programme 开头，规则包以 pack 开头。");

    internal static readonly DiagnosticDescriptor NotUtf8 = Error("SCH008",
        "The file is not UTF-8 text (byte {0}). Save it as UTF-8.",
        "文件不是 UTF-8 文本（第 {0} 个字节）。请另存为 UTF-8。");

    // Its keys and values.
    internal static readonly DiagnosticDescriptor UnknownKey = Error("SCH101",
        "Unknown key '{0}'{1}. Known here: {2}.",
        "未知的键“{0}”{1}。此处可用：{2}。");

    internal static readonly DiagnosticDescriptor DuplicateKey = Error("SCH102",
        "The key '{0}' stands twice; the first is on line {1}. Keep one.",
        "键“{0}”重复，第一次出现在第 {1} 行。请只保留一个。");

    internal static readonly DiagnosticDescriptor MissingKey = Error("SCH103",
        "'{0}' is missing. Add it.",
        "缺少“{0}”。请补上。");

    internal static readonly DiagnosticDescriptor WrongShape = Error("SCH104",
        "'{0}' must be {1}.",
        "“{0}”应为{1}。");

    internal static readonly DiagnosticDescriptor NotANumber = Error("SCH105",
        "'{0}' must be a finite number without quotes, such as 12.5, not '{1}'.",
        "“{0}”应为不带引号的有限数字，如 12.5，而不是“{1}”。");

    internal static readonly DiagnosticDescriptor TooManyDigits = Error("SCH106",
        "'{0}' has more digits than can be kept exactly ('{1}'). Give at most 28 digits.",
        "“{0}”的位数过多（“{1}”），无法精确保存。最多 28 位有效数字。");

    internal static readonly DiagnosticDescriptor UnknownChoice = Error("SCH107",
        "'{1}' cannot be '{0}'{2}. Choose from: {3}.",
        "“{0}”不是可用的 {1}{2}。可选：{3}。");

    internal static readonly DiagnosticDescriptor NotYesNo = Error("SCH108",
        "'{0}' must be true or false, not '{1}'.",
        "“{0}”应为 true 或 false，而不是“{1}”。");

    internal static readonly DiagnosticDescriptor BadText = Error("SCH109",
        "'{0}' may not be blank, begin or end with a space, hold control characters or be longer than {1} characters.",
        "“{0}”不能为空白、首尾不能有空格、不能含控制字符，且不得超过 {1} 个字符。");

    internal static readonly DiagnosticDescriptor BadLink = Error("SCH110",
        "'{0}' is not a web address. Write it with http:// or https://.",
        "“{0}”不是网址。请以 http:// 或 https:// 开头。");

    internal static readonly DiagnosticDescriptor NotADate = Error("SCH131",
        "'{0}' must be a date such as 2020-12-31, not '{1}'.",
        "“{0}”应为 2020-12-31 形式的日期，而不是“{1}”。");

    internal static readonly DiagnosticDescriptor CalendarFileElsewhere = Error("SCH132",
        "The calendar file '{1}' cannot be found from here: give the name of a file in the folder of the scheme file, or write the days out under 'days'.",
        "无法定位日历文件“{1}”：请填写与指标体系文件同一文件夹内的文件名，或在 days 中直接列出日期。");

    internal static readonly DiagnosticDescriptor NotAYear = Error("SCH133",
        "'{0}' is {1}; it must be a whole year such as 2027.",
        "“{0}”为 {1}，应为 2027 形式的年份。");

    // Its tree.
    internal static readonly DiagnosticDescriptor DuplicateCode = Error("SCH201",
        "The code '{0}' is used twice; the first is at {1}. Give each indicator its own code.",
        "指标编码“{0}”重复，第一次出现在 {1}。每个指标的编码必须唯一。");

    internal static readonly DiagnosticDescriptor UnknownParent = Error("SCH202",
        "'{0}' names the parent '{1}', which does not exist{2}.",
        "“{0}”的上级指标“{1}”不存在{2}。");

    internal static readonly DiagnosticDescriptor Cycle = Error("SCH203",
        "These indicators are each other's parents: {0}. Let one of them stand at the top.",
        "以下指标互为上级，形成循环：{0}。请让其中一个成为顶层指标。");

    internal static readonly DiagnosticDescriptor TreeTooDeep = Error("SCH204",
        "'{0}' stands more than {1} levels deep. Join some levels.",
        "“{0}”超过 {1} 级。请合并层级。");

    internal static readonly DiagnosticDescriptor NoIndicators = Error("SCH205",
        "The scheme has no indicators. Add at least one under 'indicators'.",
        "指标体系没有指标。请在 indicators 下至少写一个。");

    internal static readonly DiagnosticDescriptor LeafWithoutMethod = Error("SCH206",
        "'{0}' has neither children nor a method. Say how it is scored, such as 'method: direct'.",
        "“{0}”既没有下级指标，也没有计分方法。请写明如何计分，例如 method: direct。");

    internal static readonly DiagnosticDescriptor BranchWithMethod = Error("SCH207",
        "'{0}' has children, so it is scored by them and may not have a method. Remove one or the other.",
        "“{0}”有下级指标，由下级计分，不能再有计分方法。请删去其一。");

    internal static readonly DiagnosticDescriptor LeafWithAggregation = Error("SCH208",
        "'{0}' has no children to join, so 'aggregation' means nothing. Remove it.",
        "“{0}”没有下级指标，aggregation 没有意义。请删去。");

    internal static readonly DiagnosticDescriptor ParentInsideChildren = Error("SCH209",
        "'{0}' stands under '{1}' already, so it may not name the parent '{2}'. Use one form.",
        "“{0}”已列在“{1}”之下，不能再写上级“{2}”。请只用一种写法。");

    internal static readonly DiagnosticDescriptor SameTitle = new("SCH210", DiagnosticSeverity.Warning, new LocalText(
        "'{0}' has the same title as '{1}'. Observation files that name indicators by title cannot tell them apart; use codes there.",
        "“{0}”与“{1}”标题相同。按标题填写的采集表无法区分，请在采集表中使用编码。"));

    internal static readonly DiagnosticDescriptor BranchWithPanel = Error("SCH211",
        "'{0}' has children and is not observed itself, so 'panel' means nothing. Remove it, or give it to the leaves below.",
        "“{0}”有下级指标，本身不采集，panel 没有意义。请删去，或写到下级的末级指标上。");

    // Its marks and weights.
    internal static readonly DiagnosticDescriptor WeightsDoNotAddUp = Error("SCH301",
        "The weights under '{0}' add up to {1}, not to 1 or 100. Mend them, or say 'relative: true' if only their proportion counts.",
        "“{0}”下的权重合计为 {1}，既不是 1 也不是 100。请改正；如只看相对比例，请写 relative: true。");

    internal static readonly DiagnosticDescriptor MarksDoNotAddUp = Error("SCH302",
        "The full marks under '{0}' add up to {1}, not to its own {2}.",
        "“{0}”下的分值合计为 {1}，与其自身的 {2} 不符。");

    internal static readonly DiagnosticDescriptor WeightMissing = Error("SCH303",
        "'{0}' has no weight, but '{1}' weighs its children. Add 'weight'.",
        "“{0}”没有权重，而“{1}”按权重合成。请补上 weight。");

    internal static readonly DiagnosticDescriptor WeightUnderSum = Error("SCH304",
        "'{0}' has a weight, but '{1}' is a plain sum, where only full marks count. Use 'fullMark', or make it a weighted mean.",
        "“{0}”写了权重，而“{1}”是直接相加，只看分值。请改用 fullMark，或改为加权平均。");

    internal static readonly DiagnosticDescriptor OutOfRange = Error("SCH305",
        "'{0}' is {1}; it must be {2}.",
        "“{0}”为 {1}，应{2}。");

    internal static readonly DiagnosticDescriptor FullMarkMissing = Error("SCH306",
        "'{0}' has no full mark, but '{1}' is a plain sum. Add 'fullMark'.",
        "“{0}”没有分值，而“{1}”是直接相加。请补上 fullMark。");

    internal static readonly DiagnosticDescriptor WeightUnused = Error("SCH307",
        "'{0}' has a weight, but '{1}' takes the {2}, where weights mean nothing. Remove it.",
        "“{0}”写了权重，而“{1}”取 {2}，权重没有意义。请删去。");

    // Its methods.
    internal static readonly DiagnosticDescriptor NothingListed = Error("SCH401",
        "The method of '{0}' lists no {1}. Add at least one.",
        "“{0}”的计分方法没有列出任何 {1}。请至少写一个。");

    internal static readonly DiagnosticDescriptor BandsNotDescending = Error("SCH402",
        "The bands of '{0}' must go down: {1} does not stand below {2}. Sort them from the highest 'from' to the lowest.",
        "“{0}”的分档应由高到低：{1} 不低于 {2}。请按 from 从大到小排列。");

    internal static readonly DiagnosticDescriptor OpenBandNotLast = Error("SCH403",
        "Only the last band of '{0}' may have no 'from'.",
        "“{0}”的分档中只有最后一档可以不写 from。");

    internal static readonly DiagnosticDescriptor PointsOutside = Error("SCH404",
        "'{0}' gives {1} points, but they must lie between 0 and its full mark {2}.",
        "“{0}”给出 {1} 分，应在 0 与满分 {2} 之间。");

    internal static readonly DiagnosticDescriptor DuplicateLevel = Error("SCH405",
        "'{0}' has the level '{1}' twice. Keep one.",
        "“{0}”的等次“{1}”重复。请只保留一个。");

    internal static readonly DiagnosticDescriptor TooManyListed = Error("SCH406",
        "The method of '{0}' lists {2} {1}; at most {3} are allowed. Join some, or use another method.",
        "“{0}”的计分方法列出了 {2} 个 {1}，最多 {3} 个。请合并，或改用其他计分方法。");

    internal static readonly DiagnosticDescriptor NoDistance = Error("SCH407",
        "'{1}' and '{2}' of '{0}' are equal, so nothing can lie between them. Move one.",
        "“{0}”的 {1} 与 {2} 相等，两者之间没有距离。请修改其一。");

    internal static readonly DiagnosticDescriptor BadItemName = Error("SCH408",
        "The checklist of '{0}' may not have an item named '{1}' here: names are unique, hold no semicolon, and are not 'none' or '无'. Rename it.",
        "“{0}”的清单中不能有名为“{1}”的要素：名称不得重复、不得含分号，也不能是 none 或“无”。请改名。");

    internal static readonly DiagnosticDescriptor FormulaTakes = Error("SCH409",
        "The formula of '{0}' cannot take a value of kind {1}. Let it take a number, yes or no, or a count.",
        "“{0}”的公式不能使用 {1} 类型的采集值。请改为数字、是否或件数。");

    internal static readonly DiagnosticDescriptor PanelWithoutNumbers = Error("SCH410",
        "'{0}' has a panel, but its method '{1}' takes no number, and what is no number can only be agreed on. Use 'panel: consensus', or a method that takes a number.",
        "“{0}”写了 panel，但计分方法 {1} 不以数字采集，而非数字的采集值只能要求一致。请改为 panel: consensus，或改用以数字采集的方法。");

    internal static readonly DiagnosticDescriptor HalfFixed = Error("SCH437",
        "The method of '{0}' fixes one of '{1}' and '{2}'. Give both from the same earlier round, or neither.",
        "“{0}”的计分方法只固定了 {1} 与 {2} 之一。请同时写出同一轮次的两个数，或都不写。");

    internal static readonly DiagnosticDescriptor FixedBoundsTurned = Error("SCH436",
        "The fixed 'min' of '{0}', {1}, must be below its 'max', {2}; say 'lowerIsBetter: true' if less is better.",
        "“{0}”固定的 min（{1}）应小于 max（{2}）；如数值越低越好，请写 lowerIsBetter: true。");
    internal static readonly DiagnosticDescriptor EachOrBands = Error("SCH431",
        "'{0}' must say what days beyond the limit cost: either by 'each', with 'cap' if wanted, or by 'bands'. Keep one of the two.",
        "“{0}”应写明超出时限的天数如何扣分：用 each（可加 cap）或用 bands。请只用其一。");

    internal static readonly DiagnosticDescriptor FirstDayNotInBands = Error("SCH432",
        "The bands of '{0}' begin at {1} days beyond the limit, so fewer days have no points. Let the last band begin at 1.",
        "“{0}”的分档从超出 {1} 天起，更少的天数没有得分。请让最后一档从 1 开始。");

    internal static readonly DiagnosticDescriptor NoCalendar = Error("SCH433",
        "'{0}' counts working days from dates, but the scheme does not say by which calendar. Add 'calendar: china', or name a calendar file.",
        "“{0}”按日期计算工作日，但指标体系没有写明工作日历。请加上 calendar: china，或指定日历文件。");

    internal static readonly DiagnosticDescriptor EmptyWindow = Error("SCH434",
        "The window of '{0}' ends before it begins: {1} to {2}. Correct one of the dates.",
        "“{0}”的时间窗止于开始之前：{1} 至 {2}。请改正其中一个日期。");

    internal static readonly DiagnosticDescriptor LongWindow = Error("SCH435",
        "The window of '{0}' is longer than {1} days. Check the dates.",
        "“{0}”的时间窗超过 {1} 天。请检查日期。");

    // Its policies and grades.
    internal static readonly DiagnosticDescriptor DuplicateGrade = Error("SCH501",
        "The grade '{0}' stands twice. Keep one.",
        "等级“{0}”重复。请只保留一个。");

    internal static readonly DiagnosticDescriptor TwoUpperEnds = Error("SCH502",
        "The grade '{0}' has both 'to' and 'below'. Keep 'to' if its last total belongs to the grade, 'below' if it does not.",
        "等级“{0}”同时写了 to 和 below。含上限用 to，不含上限用 below，请只保留一个。");

    internal static readonly DiagnosticDescriptor EmptyGrade = Error("SCH503",
        "No total can earn the grade '{0}': it ends before it begins.",
        "等级“{0}”的下限高于上限，没有总分能落入。");

    internal static readonly DiagnosticDescriptor GradesOverlap = Error("SCH504",
        "The grades '{0}' and '{1}' both claim {2}. Let one of them end with 'below: {3}'.",
        "等级“{0}”与“{1}”都包含 {2}。请让其中一个以 below: {3} 结束。");

    internal static readonly DiagnosticDescriptor GradesGap = Error("SCH505",
        "A total between {2} and {3} falls between the grades '{0}' and '{1}'. End '{1}' with 'below: {3}', or round the total to fewer digits.",
        "{2} 与 {3} 之间的总分落在等级“{0}”与“{1}”之间的空档。请让“{1}”以 below: {3} 结束，或减少总分的小数位数。");

    internal static readonly DiagnosticDescriptor LowestNotGraded = Error("SCH506",
        "Totals below {1} have no grade, because '{0}' begins there. Leave out its 'from', or add a grade below it.",
        "低于 {1} 的总分没有等级，因为最低等级“{0}”从此开始。请去掉其 from，或在其下增加等级。");

    internal static readonly DiagnosticDescriptor HighestNotGraded = Error("SCH507",
        "The full mark {2} has no grade, because '{0}' ends at {1}. Leave out its upper end.",
        "满分 {2} 没有等级，因为最高等级“{0}”到 {1} 为止。请去掉其上限。");

    internal static readonly DiagnosticDescriptor GradesNotDescending = Error("SCH508",
        "Grades go from the best down, but '{1}' stands below '{0}' and begins higher. Sort them.",
        "等级应由高到低排列，但“{1}”列在“{0}”之后而起点更高。请重新排序。");

    internal static readonly DiagnosticDescriptor GradesMixed = Error("SCH530",
        "Some grades are given by share of subjects, but '{0}' says nothing of a share, or has totals too. Give every grade a 'share' and nothing else, or none.",
        "部分等级按对象比例划分，而等级“{0}”没有写 share，或同时写了分数线。请为每个等级只写 share，或都不写。");

    internal static readonly DiagnosticDescriptor SharesDoNotAddUp = Error("SCH531",
        "The shares of the grades add up to {0}, not to 1. Mend them: every subject with a rank has one grade.",
        "各等级的比例合计为 {0}，不是 1。请改正：每个有名次的对象应有且只有一个等级。");

    // Its adjustments.
    internal static readonly DiagnosticDescriptor AdjustmentWithoutMethod = Error("SCH601",
        "'{0}' is a {1}, which needs an observation. Say how it is scored, such as 'method: yes-no'.",
        "“{0}”是 {1}，需要采集值。请写明如何计分，例如 method: yes-no。");

    internal static readonly DiagnosticDescriptor AdjustmentWithMethod = Error("SCH602",
        "'{0}' is a {1}, which looks at the card alone and is not observed. Remove its method.",
        "“{0}”是 {1}，只看评分卡，不需要采集。请删去 method。");

    internal static readonly DiagnosticDescriptor VetoNotYesNo = Error("SCH603",
        "The veto '{0}' must be observed as yes or no. Use 'method: yes-no'.",
        "否决项“{0}”应按“是否”采集。请使用 method: yes-no。");

    internal static readonly DiagnosticDescriptor AdjustmentRescaled = Error("SCH604",
        "A missing observation of '{0}' cannot be rescaled or spread, because it is no part of the tree. Choose refuse, zero or full-mark.",
        "“{0}”不在指标树中，未采集时无法折算或分摊。请选择 refuse、zero 或 full-mark。");

    internal static readonly DiagnosticDescriptor EmptyLimit = Error("SCH605",
        "The limit '{0}' holds nothing: give 'atLeast', 'atMost' or both, the first not above the second.",
        "“{0}”的限制无效：请写 atLeast、atMost 或两者，且前者不大于后者。");

    internal static readonly DiagnosticDescriptor ScoredAndUnscored = Error("SCH606",
        "'{0}' gives a score and says that there is none. Keep 'score' or 'unscored'.",
        "“{0}”既给出得分又声明不计分。score 与 unscored 只能保留一个。");

    internal static readonly DiagnosticDescriptor UnknownGrade = Error("SCH607",
        "'{0}' gives the grade '{1}', which the scheme does not have. Its grades are: {2}.",
        "“{0}”给出的等级“{1}”不在本体系中。可用等级：{2}。");

    internal static readonly DiagnosticDescriptor UnknownPart = Error("SCH608",
        "'{0}' looks at the part '{1}', which does not exist{2}.",
        "“{0}”所看的部分“{1}”不存在{2}。");

    internal static readonly DiagnosticDescriptor TooManyAdjustments = Error("SCH609",
        "The scheme has {0} adjustments; at most {1} are allowed. Join some.",
        "指标体系有 {0} 项总分调整，最多 {1} 项。请合并。");

    internal static readonly DiagnosticDescriptor UnknownOverridden = Error("SCH610",
        "'{0}' sets the score of '{1}', which does not exist{2}. Name an indicator of the scheme.",
        "“{0}”改判的指标“{1}”不存在{2}。请写本体系中的指标编码。");

    internal static readonly DiagnosticDescriptor OverrideTooLate = Error("SCH611",
        "The override '{0}' stands after '{1}', but scores are set before the tree is added up. Move it before all other adjustments.",
        "改判“{0}”列在“{1}”之后，而改判在汇总之前进行。请移到其他调整之前。");

    internal static readonly DiagnosticDescriptor FaultWithoutDeduction = Error("SCH612",
        "'{0}' names a fault, but it is a {1}, and only deductions can be for the same fault. Remove 'fault'.",
        "“{0}”写了 fault，但它是 {1}，只有扣分项才有同一问题之说。请删去 fault。");

    internal static readonly DiagnosticDescriptor LonelyFault = new("SCH613", DiagnosticSeverity.Warning, new LocalText(
        "No other deduction is for the fault '{1}' of '{0}', so it changes nothing. Give the others the same name, or remove it.",
        "没有其他扣分项与“{0}”同属问题“{1}”，fault 不起作用。请在其他扣分项写同一名称，或删去。"));

    internal static readonly DiagnosticDescriptor PanelOfNothing = Error("SCH614",
        "'{0}' is a {1}, which is not observed, so 'panel' means nothing. Remove it.",
        "“{0}”是 {1}，不需要采集值，panel 没有意义。请删去。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));
}
