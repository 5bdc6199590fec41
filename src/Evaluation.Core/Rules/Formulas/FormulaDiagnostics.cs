using Evaluation.Diagnostics;

namespace Evaluation.Rules.Formulas;

/// <summary>Why a formula is not taken. Arguments: {0} the column in the formula, {1} what stands there, {2} what helps to mend it.</summary>
internal static class FormulaDiagnostics
{
    internal static readonly DiagnosticDescriptor Empty = Error(
        "RUL201",
        "The formula is empty. Write one, such as: value / 100 * full.",
        "公式为空。请填写公式，如：采集值 / 100 * 满分。");

    internal static readonly DiagnosticDescriptor TooLong = Error(
        "RUL202",
        "The formula has {1} characters, and {2} are the most. Shorten it, or divide the indicator.",
        "公式有 {1} 个字符，最多为 {2} 个。请缩短公式，或拆分指标。");

    internal static readonly DiagnosticDescriptor TooManyTokens = Error(
        "RUL203",
        "Column {0}: the formula has more than {1} numbers, names and operators. Shorten it, or divide the indicator.",
        "第 {0} 个字符：公式中的数、名称和运算符超过 {1} 个。请缩短公式，或拆分指标。");

    internal static readonly DiagnosticDescriptor TooDeep = Error(
        "RUL204",
        "Column {0}: more than {1} parentheses or choices are open. Write the formula flatter.",
        "第 {0} 个字符：括号或选择的嵌套超过 {1} 层。请减少嵌套。");

    internal static readonly DiagnosticDescriptor UnknownCharacter = Error(
        "RUL205",
        "Column {0}: '{1}' has no meaning in a formula. Take it out; formulas have numbers, the listed names, + - * / %, comparisons, and, or, not, ? : and parentheses.",
        "第 {0} 个字符：公式中不能使用“{1}”。请删去；公式由数、规定的名称、+ - * / %、比较符、且、或、非、? : 和括号组成。");

    internal static readonly DiagnosticDescriptor SpecialCharacter = Error(
        "RUL206",
        "Column {0}: '{1}' is not the plain character. Write {2}.",
        "第 {0} 个字符：“{1}”不是半角字符。请写作 {2}。");

    internal static readonly DiagnosticDescriptor BadNumber = Error(
        "RUL207",
        "Column {0}: '{1}' is not a number. Write digits with '.' as the decimal point, without exponent or suffix, at most 28 of them, such as 0.5.",
        "第 {0} 个字符：“{1}”不是数。请用数字书写，小数点为“.”，不用指数和后缀，不超过 28 位，如 0.5。");

    internal static readonly DiagnosticDescriptor BadText = Error(
        "RUL208",
        "Column {0}: the text in quotation marks does not end, is empty, is longer than {1} characters, or has control characters or a backslash. Write the level's name between two \" marks.",
        "第 {0} 个字符：引号中的文字没有结束、为空、超过 {1} 个字符，或含有控制字符、反斜杠。请把等次名称写在两个 \" 之间。");

    internal static readonly DiagnosticDescriptor UnknownName = Error(
        "RUL209",
        "Column {0}: a formula knows no '{1}'. Use one of: {2}.",
        "第 {0} 个字符：公式中没有“{1}”。请从中选用：{2}。");

    internal static readonly DiagnosticDescriptor UnknownNameNear = Error(
        "RUL210",
        "Column {0}: a formula knows no '{1}'; was '{2}' meant? Correct it.",
        "第 {0} 个字符：公式中没有“{1}”，是否应为“{2}”？请改正。");

    internal static readonly DiagnosticDescriptor OperandExpected = Error(
        "RUL211",
        "Column {0}: a number, a name or '(' should stand here, not {1}. Complete the formula.",
        "第 {0} 个字符：此处应为数、名称或“(”，而不是{1}。请补全公式。");

    internal static readonly DiagnosticDescriptor OperatorExpected = Error(
        "RUL212",
        "Column {0}: an operator should stand before {1}, or {1} does not belong here. Write what is to be done, such as + or *.",
        "第 {0} 个字符：{1}之前缺少运算符，或此处不应有{1}。请写明运算，如 + 或 *。");

    internal static readonly DiagnosticDescriptor NotClosed = Error(
        "RUL213",
        "Column {0}: {1} is not closed. Write its {2}.",
        "第 {0} 个字符：{1}没有配对。请补上 {2}。");

    internal static readonly DiagnosticDescriptor ArgumentCount = Error(
        "RUL214",
        "Column {0}: {1} has {3} arguments and takes {2}. Correct them.",
        "第 {0} 个字符：{1} 有 {3} 个参数，应有 {2} 个。请改正。");

    internal static readonly DiagnosticDescriptor NotCalled = Error(
        "RUL215",
        "Column {0}: {1} is a function. Write its arguments after it in parentheses.",
        "第 {0} 个字符：{1} 是函数。请在其后用括号写出参数。");

    internal static readonly DiagnosticDescriptor LevelAlone = Error(
        "RUL216",
        "Column {0}: {1} may only stand in a comparison such as level = \"good\" or level != \"good\". Write such a comparison.",
        "第 {0} 个字符：{1}只能用于 等次 = \"好\" 或 等次 != \"好\" 这样的比较。请写成这样的比较。");

    internal static readonly DiagnosticDescriptor WrongKind = Error(
        "RUL217",
        "Column {0}: the indicator takes {2}, which {1} does not give. Use the name that fits, or change what the indicator takes.",
        "第 {0} 个字符：该指标应填{2}，不能使用 {1}。请改用相应的名称，或更改指标的采集值种类。");

    internal static readonly DiagnosticDescriptor TypesDoNotFit = Error(
        "RUL218",
        "Column {0}: {1} is given a number where it needs a condition, or a condition where it needs a number. Make conditions with = or <, join them with and, or, not, and turn one into a number with iif(condition, 1, 0).",
        "第 {0} 个字符：{1} 应为条件处填了数，或应为数处填了条件。请用 =、< 等构成条件，用且、或、非连接，用 如果(条件, 1, 0) 化为数。");

    internal static readonly DiagnosticDescriptor ConditionsCompared = Error(
        "RUL219",
        "The formula compares conditions with each other. Join them with and, or, not, or turn each into a number with iif(condition, 1, 0).",
        "公式中把条件与条件相比较。请用且、或、非连接，或用 如果(条件, 1, 0) 化为数。");

    internal static readonly DiagnosticDescriptor WrongResult = Error(
        "RUL220",
        "The formula gives {1}, but {2} is wanted. Change it, for example with iif(condition, a, b) or a comparison.",
        "公式的结果是{1}，此处需要{2}。请修改公式，例如使用 如果(条件, a, b) 或比较。");

    internal static readonly DiagnosticDescriptor NeverAValue = Error(
        "RUL221",
        "Column {0}: a part of the formula never has a value: {1}. Correct it.",
        "第 {0} 个字符：公式的一部分永远没有值：{1}。请改正。");

    internal static readonly DiagnosticDescriptor NotAllowed = Error(
        "RUL222",
        "The formula contains something that formulas may not do ({1}). Use numbers, the listed names and operators only.",
        "公式含有不允许的内容（{1}）。请只使用数、规定的名称和运算符。");

    /// <summary>The formula has no value for one observation. Arguments: {0} subject, {1} leaf, {2} value, {3} why.</summary>
    internal static readonly DiagnosticDescriptor NoValue = Error(
        "RUL251",
        "'{0}' has '{2}' for {1}, for which the formula has no value: {3}. Correct the observation, or let the formula treat the case with iif.",
        "“{0}”的指标 {1} 填的是“{2}”，公式没有值：{3}。请改正采集值，或在公式中用 如果 处理此种情形。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));
}
