using System.Reflection;

namespace Evaluation.Reports;

/// <summary>The words of reports, in both languages.</summary>
internal static partial class ReportTexts
{
    /// <summary>Every text by its name.</summary>
    internal static IEnumerable<(string Name, LocalText Text)> All =>
        typeof(ReportTexts).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(text => text.FieldType == typeof(LocalText))
            .Select(text => (text.Name, (LocalText)text.GetValue(null)!));
}
