using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Makes observation tables that differ from another one in some values, or are for another scheme.</summary>
internal static class ObservationEdit
{
    /// <summary>The observations that a scheme asks for, of all subjects, and more values of leaves that were not observed.</summary>
    internal static ObservationTable For(Scheme scheme, ObservationTable source, string? added = null, IReadOnlyDictionary<string, ObservedValue>? values = null)
    {
        var builder = new ObservationTableBuilder(scheme);
        HashSet<string> asked = scheme.ObservedLeaves.Select(leaf => leaf.Code).ToHashSet(StringComparer.Ordinal);
        foreach (Subject subject in source.Subjects)
            builder.AddSubject(subject);
        for (int row = 0; row < source.Count; row++)
        {
            if (asked.Contains(source[row].IndicatorCode!))
                Copy(builder, source[row], source[row].Subject!.Name);
        }

        foreach ((string subject, ObservedValue value) in (values ?? new Dictionary<string, ObservedValue>()).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            builder.Add(subject, added!, value);
        return builder.Build();
    }

    /// <summary>All observations, with other values of one subject.</summary>
    internal static ObservationTable With(ObservationTable source, string subject, IReadOnlyDictionary<string, ObservedValue> values)
    {
        var builder = new ObservationTableBuilder(source.Scheme);
        foreach (Subject known in source.Subjects)
            builder.AddSubject(known);
        for (int row = 0; row < source.Count; row++)
        {
            Observation old = source[row];
            if (old.Subject!.Name != subject || !values.ContainsKey(old.IndicatorCode!))
                Copy(builder, old, old.Subject.Name);
        }

        foreach ((string leaf, ObservedValue value) in values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            builder.Add(subject, leaf, value);
        return builder.Build();
    }

    /// <summary>A table in which one subject stands once for each set of other values; named by the set's number.</summary>
    internal static ObservationTable Variants(Scheme scheme, ObservationTable source, string subject, IReadOnlyList<IReadOnlyDictionary<string, ObservedValue>> sets)
    {
        Observation[] own = [.. Enumerable.Range(0, source.Count).Select(row => source[row]).Where(old => old.Subject!.Name == subject)];
        string? group = source.Subjects.First(known => known.Name == subject).Group;
        var builder = new ObservationTableBuilder(scheme);
        for (int set = 0; set < sets.Count; set++)
        {
            string name = VariantName(set);
            builder.AddSubject(new Subject(name, group, set));
            foreach (Observation old in own.Where(old => !sets[set].ContainsKey(old.IndicatorCode!)))
                Copy(builder, old, name);
            foreach ((string leaf, ObservedValue value) in sets[set])
                builder.Add(name, leaf, value);
        }

        return builder.Build();
    }

    internal static string VariantName(int set) => FormattableString.Invariant($"{set}");

    private static void Copy(ObservationTableBuilder builder, Observation old, string subject) =>
        builder.Add(subject, old.IndicatorCode!, old.Value, old.Evaluator, new ObservationDetails(old.Time, old.Evidence, old.Comment));
}
