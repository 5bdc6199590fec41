using CsCheck;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation;

/// <summary>Random rounds of random schemes, with every kind of nothing among the values and some leaves never observed.</summary>
internal static class RandomRound
{
    internal sealed record Row(string Subject, string Leaf, ObservedValue Value, string? Evaluator = null);

    internal sealed record Round(Scheme Scheme, Subject[] Subjects, Row[] Rows)
    {
        internal ObservationTable Table() => Table(Scheme, Subjects, Rows);

        internal static ObservationTable Table(Scheme scheme, IEnumerable<Subject> subjects, IEnumerable<Row> rows)
        {
            var builder = new ObservationTableBuilder(scheme);
            foreach (Subject subject in subjects)
                builder.AddSubject(subject);
            foreach (Row row in rows)
                builder.Add(row.Subject, row.Leaf, row.Value, row.Evaluator);
            return builder.Build();
        }
    }

    internal static readonly Gen<Round> Valid = RandomScheme.Valid.SelectMany(Of);

    /// <summary>Random rounds of one scheme, without the kinds of nothing that it refuses.</summary>
    internal static Gen<Round> Of(Scheme scheme) =>
        from count in Gen.Int[1, 7]
        from groups in Gen.OneOf(null, "甲组", "乙组").Array[count]
        from raw in Gen.Int[0, 999_999].Array[count * scheme.ObservedLeaves.Count()]
        let subjects = groups.Select((name, i) => new Subject(FormattableString.Invariant($"对象{i + 1}"), name)).ToArray()
        select new Round(scheme, subjects, Rows(scheme, subjects, raw));

    private static Row[] Rows(Scheme scheme, Subject[] subjects, int[] raw) =>
        [.. subjects.SelectMany(subject => scheme.ObservedLeaves.Select(leaf => (Subject: subject, Leaf: leaf)))
            .Zip(raw)
            .SelectMany(pair => Rows(scheme, pair.First.Subject.Name, pair.First.Leaf, pair.Second))];

    private static IEnumerable<Row> Rows(Scheme scheme, string subject, Indicator leaf, int raw)
    {
        ObservedValue? drawn = Value(leaf, raw);
        if (IsRefused(scheme, leaf, drawn?.Kind ?? ValueKind.Missing))
            drawn = Observed(leaf, raw / 20);
        if (drawn is not { } value)
            return [];
        if (leaf.Panel is not { } panel)
            return [new Row(subject, leaf.Code, value)];
        return Answers(leaf, panel, value, raw)
            .Select((answer, i) => new Row(subject, leaf.Code, answer, FormattableString.Invariant($"评估员{(raw + (7 * i)) % 100}")));
    }

    private static bool IsRefused(Scheme scheme, Indicator leaf, ValueKind kind)
    {
        AbsenceRule? missing = scheme.Adjustments.FirstOrDefault(adjustment => adjustment.Code == leaf.Code)?.Missing;
        return kind switch
        {
            ValueKind.Missing => (missing ?? scheme.Absence.Missing) == AbsenceRule.Refuse,
            ValueKind.NotApplicable => missing is null && scheme.Absence.NotApplicable == AbsenceRule.Refuse,
            ValueKind.Excluded => missing is null && scheme.Absence.Excluded == AbsenceRule.Refuse,
            _ => false,
        };
    }

    /// <summary>What as many evaluators as the panel needs, or some more, say when the first says <paramref name="first"/>.</summary>
    private static IEnumerable<ObservedValue> Answers(Indicator leaf, Panel panel, ObservedValue first, int raw)
    {
        int drop = (panel as PanelTrimmedMean)?.Drop ?? 0;
        int count = Math.Max(panel.AtLeast, (2 * drop) + 1) + (raw % 3);
        bool isSame = panel is PanelConsensus || first.Kind < ValueKind.Number;
        IEnumerable<ObservedValue> answers = Enumerable.Range(0, count).Select(i => isSame || i == 0 ? first : Observed(leaf, (raw / 20) + (37 * i * i)));
        if (!isSame && leaf.Method is DirectPoints && raw % 4 == 0)
            answers = answers.Append(ObservedValue.Zero);
        return raw % 5 == 0 ? answers.Prepend(ObservedValue.Missing) : answers;
    }

    /// <summary>A value for a leaf made from a random number; <see langword="null"/> for one never observed.</summary>
    private static ObservedValue? Value(Indicator leaf, int raw) => (raw % 20) switch
    {
        0 => null,
        1 => ObservedValue.Missing,
        2 => ObservedValue.NotApplicable,
        3 => ObservedValue.Excluded,
        4 => ObservedValue.Zero,
        _ => Observed(leaf, raw / 20),
    };

    private static ObservedValue Observed(Indicator leaf, int raw) => leaf.Method switch
    {
        DirectPoints => ObservedValue.OfNumber(Scheme.FullMarkOf(leaf) * (raw % 101) / 100),
        LevelTable table => ObservedValue.OfLevel(table.Levels[raw % table.Levels.Count].Name),
        YesNo => ObservedValue.OfYesNo(raw % 2 == 0),
        WorkingDayDeadline { Clock: WorkingDayClock.Request } => RandomTimeline.Request(raw),
        WorkingDayDeadline { Clock: WorkingDayClock.Interval } => RandomTimeline.Interval(raw),
        WindowMethod window => ObservedValue.OfDates(RandomTimeline.Dates(window.From, raw)),
        PointsPerCase or DeductionPerCase or WorkingDayDeadline or FormulaText { Takes: ValueKind.Count } => ObservedValue.OfCount(raw % 30),
        Checklist checklist => ObservedValue.OfChecklist(checklist.Items.Where((_, i) => (raw >> i) % 2 == 0).Select(item => item.Name)),
        Bands => ObservedValue.OfNumber(((raw % 1300) - 100) / 10m),
        _ => ObservedValue.OfNumber(raw % 1200 / 10m),
    };
}
