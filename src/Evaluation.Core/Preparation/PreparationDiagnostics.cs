using Evaluation.Diagnostics;

namespace Evaluation.Preparation;

/// <summary>What can be wrong with preparing data: PRE100 to PRE119 the steps and their data, PRE120 to PRE149 a preparation file.</summary>
internal static class PreparationDiagnostics
{
    internal static readonly DiagnosticDescriptor UnknownIndicator = new("PRE100", DiagnosticSeverity.Error, new LocalText(
        "Step {0} names '{1}', which is no column of the table. Correct the code.",
        "第 {0} 步所列“{1}”不是数据表的列。请更正代码。"));

    internal static readonly DiagnosticDescriptor ZeroDivisor = new("PRE101", DiagnosticSeverity.Error, new LocalText(
        "Step {0} would divide '{2}' of {1} by '{3}', which is 0. Correct the number, or leave it empty.",
        "第 {0} 步要用“{3}”去除 {1} 的“{2}”，但前者为 0。请更正该数，或留空。"));

    internal static readonly DiagnosticDescriptor InputNotFinite = new("PRE102", DiagnosticSeverity.Error, new LocalText(
        "'{1}' of {0} is not a finite number. Correct it, or leave it empty.",
        "{0} 的“{1}”不是有限数。请更正，或留空。"));

    internal static readonly DiagnosticDescriptor NotFinite = new("PRE103", DiagnosticSeverity.Error, new LocalText(
        "Step {0} gives '{2}' of {1} no finite number. Leave the indicator out of the step, or choose other settings.",
        "第 {0} 步使 {1} 的“{2}”得不到有限数。请在该步中去掉此指标，或改变设置。"));

    internal static readonly DiagnosticDescriptor Constant = new("PRE104", DiagnosticSeverity.Error, new LocalText(
        "Step {0} cannot be done on '{1}': all subjects have the same number, or none. The indicator tells nobody from anybody; leave it out of the step or of the scheme.",
        "第 {0} 步无法处理“{1}”：所有对象的数相同，或都没有数。该指标不能区分任何对象；请在该步或方案中去掉它。"));

    internal static readonly DiagnosticDescriptor NoGroup = new("PRE105", DiagnosticSeverity.Warning, new LocalText(
        "Step {0} fills in within groups, but {1} has no group: '{2}' stays missing. Tell its group.",
        "第 {0} 步按组插补，但 {1} 没有分组：“{2}”仍为缺失。请给出其分组。"));

    internal static readonly DiagnosticDescriptor StillMissing = new("PRE106", DiagnosticSeverity.Warning, new LocalText(
        "Step {0} found nothing to fill in '{2}' of {1} from; it stays missing. The scheme's rule for missing values applies, or add another step.",
        "第 {0} 步找不到可用于插补 {1} 的“{2}”的数据，仍为缺失。将按方案的缺失规则处理，或请再加一步。"));

    internal static readonly DiagnosticDescriptor NotPositive = new("PRE107", DiagnosticSeverity.Error, new LocalText(
        "Step {0} takes fractions of '{1}', but {2} has {3}; only numbers above 0 have a sensible fraction (0 too where more is better). Choose another normalisation.",
        "第 {0} 步要取“{1}”的比值，但 {2} 为 {3}；只有大于 0 的数才有意义的比值（越大越好时可为 0）。请改用其他标准化方法。"));

    internal static readonly DiagnosticDescriptor NoSetting = new("PRE108", DiagnosticSeverity.Error, new LocalText(
        "Step {0} has no target or goalposts for '{1}'. Give them, or list the indicators of the step.",
        "第 {0} 步没有“{1}”的目标值或界限值。请给出，或在该步列明指标。"));

    internal static readonly DiagnosticDescriptor TargetReached = new("PRE109", DiagnosticSeverity.Error, new LocalText(
        "Step {0} measures '{1}' on the way to {2}, but nobody is worse than that. Choose a target beyond the worst number, or another normalisation.",
        "第 {0} 步按到 {2} 的距离衡量“{1}”，但没有比它更差的数。请选择优于最差值的目标，或改用其他标准化方法。"));

    internal static readonly DiagnosticDescriptor NoReference = new("PRE110", DiagnosticSeverity.Error, new LocalText(
        "Step {0} measures '{2}' by {1}, who is not among the subjects or has no number. Name another subject.",
        "第 {0} 步以 {1} 为参照衡量“{2}”，但该对象不存在或没有数。请另选对象。"));

    internal static readonly DiagnosticDescriptor StillSkewed = new("PRE111", DiagnosticSeverity.Warning, new LocalText(
        "After step {0} '{1}' still has skewness {2} and kurtosis {3}. Look at its numbers.",
        "第 {0} 步后“{1}”的偏度仍为 {2}、峰度仍为 {3}。请核对其数据。"));

    internal static readonly DiagnosticDescriptor TooLarge = new("PRE112", DiagnosticSeverity.Error, new LocalText(
        "The prepared '{1}' of {0} is {2}, too large for an exact score. Normalise it.",
        "{0} 的“{1}”处理后为 {2}，超出精确计分的范围。请先标准化。"));

    internal static readonly DiagnosticDescriptor NoCount = new("PRE113", DiagnosticSeverity.Error, new LocalText(
        "The prepared '{1}' of {0} is {2}, but the leaf counts cases. Leave it out of the preparation, or let the leaf take a number.",
        "{0} 的“{1}”处理后为 {2}，但该指标按件计数。请不要处理它，或让该指标采集数值。"));

    internal static readonly DiagnosticDescriptor WrongSetting = new("PRE114", DiagnosticSeverity.Error, new LocalText(
        "Step {0} has a setting that cannot be: {1}. Correct it.",
        "第 {0} 步的设置无效：{1}。请更正。"));

    internal static readonly DiagnosticDescriptor Nobody = new("PRE115", DiagnosticSeverity.Error, new LocalText(
        "Step {0} would keep no subject at all. Lower its limits.",
        "第 {0} 步之后不剩任何对象。请降低其界限。"));

    internal static readonly DiagnosticDescriptor NoEarlier = new("PRE116", DiagnosticSeverity.Error, new LocalText(
        "Step {0} fills in from earlier rounds, but none was given. Give the observations of one (--earlier on the command line), or take the step out.",
        "第 {0} 步要从此前轮次插补，但未给出任何轮次。请给出其采集值（命令行用 --earlier），或去掉该步。"));

    internal static readonly DiagnosticDescriptor NoSteps = new("PRE120", DiagnosticSeverity.Error, new LocalText(
        "There are no steps. Write 'steps:' and below it a list, each item with 'step:' and its name.",
        "没有步骤。请写“steps:”，其下逐项列出，每项以“step:”注明名称。"));

    internal static readonly DiagnosticDescriptor NotCodes = new("PRE121", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is not a list of codes. Write them as [A1, A2].",
        "“{0}”不是代码列表。请写成 [A1, A2]。"));

    internal static readonly DiagnosticDescriptor NotWhole = new("PRE122", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is {1}, not a whole number of 0 or more. Correct it.",
        "“{0}”为 {1}，不是不小于 0 的整数。请更正。"));
}
