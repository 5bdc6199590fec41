using Evaluation.Observations.Reading;

namespace Evaluation.Patterns.Reading;

/// <summary>A column of a small table about parties.</summary>
/// <param name="Name">Its heading in either language.</param>
/// <param name="IsRequired">Whether the table must have it.</param>
/// <param name="Role">The column of an observation file that it stands for, whose other headings it then takes too; or <see langword="null"/>.</param>
internal sealed record NameColumn(LocalText Name, bool IsRequired, ColumnRole? Role = null)
{
    internal static readonly NameColumn Subject = new(new LocalText("subject", "评估对象"), IsRequired: true, ColumnRole.Subject);
    internal static readonly NameColumn Evaluator = new(new LocalText("evaluator", "评估员"), IsRequired: false, ColumnRole.Evaluator);

    internal bool IsCalled(string heading) => Role is { } role && ColumnNames.Find(heading) == role
        || heading == Name.Chinese || string.Equals(heading, Name.English, StringComparison.OrdinalIgnoreCase);
}
