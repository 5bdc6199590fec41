using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Robustness.WhatIf;

/// <summary>Gives the subjects and indicators of an earlier round the names of the later one.</summary>
internal sealed class Renaming(AttributionOptions options)
{
    private readonly Dictionary<string, string> subjects = options.Subjects.ToDictionary(name => name.Before, name => name.After, StringComparer.Ordinal);
    private readonly Dictionary<string, string> indicators = options.Indicators.ToDictionary(name => name.Before, name => name.After, StringComparer.Ordinal);

    internal Scheme Of(Scheme scheme) => scheme with
    {
        Indicators = scheme.Indicators.Select(Of).ToValueList(),
        Adjustments = scheme.Adjustments.Select(Of).ToValueList(),
    };

    internal ObservationTable Of(ObservationTable table, Scheme renamed)
    {
        var builder = new ObservationTableBuilder(renamed);
        foreach (Subject subject in table.Subjects)
            builder.AddSubject(subject with { Name = Subject(subject.Name) });
        for (int row = 0; row < table.Count; row++)
            builder.Add(Subject(table[row].Subject!.Name), Code(table[row].IndicatorCode!), table[row].Value, table[row].Evaluator);
        return builder.Build();
    }

    internal string Subject(string name) => subjects.GetValueOrDefault(name, name);

    private string Code(string code) => indicators.GetValueOrDefault(code, code);

    private Indicator Of(Indicator indicator) => indicator with { Code = Code(indicator.Code), Children = indicator.Children.Select(Of).ToValueList() };

    private Adjustment Of(Adjustment adjustment) => adjustment with
    {
        Code = Code(adjustment.Code),
        Effect = adjustment.Effect switch
        {
            PartPassMark mark => mark with { Part = Code(mark.Part) },
            IndicatorOverride overrides => overrides with { Indicator = Code(overrides.Indicator) },
            _ => adjustment.Effect,
        },
    };
}
