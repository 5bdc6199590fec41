using System.Globalization;
using System.Text;
using Evaluation.Diagnostics;

namespace Evaluation.Preparation;

/// <summary>Writes what a preparation did in plain words.</summary>
internal static class PreparationText
{
    /// <summary>More changes of one step than this are no reading; the records have all of them.</summary>
    private const int MostChanges = 20;

    private static readonly LocalText Head = new("{0} subjects on {1} columns were prepared in {2} steps.", "{0} 个对象、{1} 列数据经 {2} 步处理。");
    private static readonly LocalText StepLine = new("{0}. {1} Changed cells: {2}.", "{0}. {1} 改变单元格 {2} 个。");
    private static readonly LocalText Out = new("   Taken out: {0} (data {1}, not 0 {2}).", "   剔除：{0}（数据占比 {1}，非零占比 {2}）。");
    private static readonly LocalText Change = new("   {0} / {1}: {2} → {3}, {4}", "   {0} / {1}：{2} → {3}，{4}");
    private static readonly LocalText More = new("   … and {0} more.", "   ……另有 {0} 处。");
    private static readonly LocalText Nothing = new("missing", "缺失");

    internal static string Of(PreparedTable prepared, Language language)
    {
        var text = new StringBuilder();
        text.Append(Head.Format(language, prepared.Original.Subjects.Count, prepared.Original.Columns.Count, prepared.Steps.Count)).Append('\n');
        foreach (StepRecord step in prepared.Steps)
        {
            text.Append(StepLine.Format(language, step.Number, step.Step.Description, step.Changes.Count)).Append('\n');
            foreach (ScreenedSubject subject in step.Screened.Where(subject => !subject.IsKept))
                text.Append(Out.Format(language, SafeText.Line(subject.Subject), Text(subject.ShareOfData), Text(subject.ShareOfNonZeros))).Append('\n');
            foreach (CellChange change in step.Changes.Take(MostChanges))
                text.Append(Line(change, language)).Append('\n');
            if (step.Changes.Count > MostChanges)
                text.Append(More.Format(language, step.Changes.Count - MostChanges)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What was done to the cells of one subject, a line for each change; empty when nothing was.</summary>
    internal static string Of(PreparedTable prepared, string subject, Language language)
    {
        var text = new StringBuilder();
        foreach (StepRecord step in prepared.Steps)
        {
            CellChange[] own = [.. step.Changes.Where(change => change.Subject == subject)];
            if (own.Length > 0)
                text.Append(StepLine.Format(language, step.Number, step.Step.Description, own.Length)).Append('\n');
            foreach (CellChange change in own)
                text.Append(Line(change, language)).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(CellChange change, Language language) => Change.Format(
        language, SafeText.Line(change.Subject), SafeText.Line(change.Indicator), Number(change.Before, language), Number(change.After, language), change.Why);

    private static string Number(double? number, Language language) => number is { } known ? Text(known) : Nothing.In(language);

    private static string Text(double number) => number.ToString("G6", CultureInfo.InvariantCulture);
}
