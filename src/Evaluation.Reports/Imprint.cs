using Evaluation.Calendars;

namespace Evaluation.Reports;

/// <summary>Who made a document and when (落款), as its title page and its properties say it.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Imprint
{
    /// <summary>Neither name nor date.</summary>
    public static Imprint None { get; } = new();

    /// <summary>The assessment body (评估机构); may hold anything. The default is empty: the title page names nobody, and the properties name this program.</summary>
    public string Body { get; init; } = "";

    /// <summary>The day of the document; nothing here asks the clock. The default is <see langword="null"/>: no date anywhere.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>All of it in one text, in any culture the same.</summary>
    internal string Key => Body + "\n" + (Date is { } date ? IsoDate.Of(date) : "");
}
