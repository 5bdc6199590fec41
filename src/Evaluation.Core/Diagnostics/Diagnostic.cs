namespace Evaluation.Diagnostics;

/// <summary>Something wrong with the input (诊断): what, where, and what to do about it.</summary>
/// <param name="Descriptor">What kind of trouble it is.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Arguments">The values that fill the placeholders of the text, already made safe to print.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Place Place, ValueList<LocalText> Arguments)
    : IComparable<Diagnostic>
{
    /// <summary>The stable code, such as <c>SCH201</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How serious it is.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The text in the given language.</summary>
    public string Message(Language language) =>
        Descriptor.Text.Format(language, Arguments.ToArray<object?>());

    /// <summary>Orders by file, row, column, code and text, so that a list of diagnostics is always in the same order.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;
        int order = string.CompareOrdinal(Place.File, other.Place.File);
        if (order == 0)
            order = Place.Row.CompareTo(other.Place.Row);
        if (order == 0)
            order = Place.Column.CompareTo(other.Place.Column);
        if (order == 0)
            order = string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Message(Language.English), other.Message(Language.English));
    }

    /// <summary>One line in compiler style: <c>file(row,column): error SCH201: text</c>.</summary>
    public string ToString(Language language)
    {
        string severity = Severity switch
        {
            DiagnosticSeverity.Error => language == Language.Chinese ? "错误" : "error",
            DiagnosticSeverity.Warning => language == Language.Chinese ? "警告" : "warning",
            _ => language == Language.Chinese ? "信息" : "info",
        };
        string place = Place.ToString();
        return place.Length == 0 ? $"{severity} {Code}: {Message(language)}" : $"{place}: {severity} {Code}: {Message(language)}";
    }

    /// <summary>One line in compiler style, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
