using CsCheck;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation;

/// <summary>Random rounds of random schemes, with every kind of nothing among the values and some leaves never observed.</summary>
internal static class RandomRound
{
    internal sealed record Row(string Subject, string Leaf, ObservedValue Value);

    internal sealed record Round(Scheme Scheme, Subject[] Subjects, Row[] Rows)
    {
        internal ObservationTable Table() => Table(Scheme, Subjects, Rows);

        internal static ObservationTable Table(Scheme scheme, IEnumerable<Subject> subjects, IEnumerable<Row> rows)
        {
            var builder = new ObservationTableBuilder(scheme);
            foreach (Subject subject in subjects)
                builder.AddSubject(subject);
            foreach (Row row in rows)
                builder.Add(row.Subject, row.Leaf, row.Value);
            return builder.Build();
        }
    }

    internal static readonly Gen<Round> Valid =
        from scheme in RandomScheme.Valid
        from count in Gen.Int[1, 7]
        from groups in Gen.OneOf(null, "甲组", "乙组").Array[count]
        from raw in Gen.Int[0, 999_999].Array[count * scheme.ObservedLeaves.Count()]
        let subjects = groups.Select((name, i) => new Subject(FormattableString.Invariant($"对象{i + 1}"), name)).ToArray()
        select new Round(scheme, subjects, Rows(scheme, subjects, raw));

    private static Row[] Rows(Scheme scheme, Subject[] subjects, int[] raw) =>
        [.. subjects.SelectMany(subject => scheme.ObservedLeaves.Select(leaf => (Subject: subject, Leaf: leaf)))
            .Zip(raw, (cell, number) => (cell.Subject, cell.Leaf, Value: Value(cell.Leaf, number)))
            .Where(cell => cell.Value is not null)
            .Select(cell => new Row(cell.Subject.Name, cell.Leaf.Code, cell.Value!.Value))];

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
        PointsPerCase or DeductionPerCase or FormulaText { Takes: ValueKind.Count } => ObservedValue.OfCount(raw % 30),
        Checklist checklist => ObservedValue.OfChecklist(checklist.Items.Where((_, i) => (raw >> i) % 2 == 0).Select(item => item.Name)),
        Bands => ObservedValue.OfNumber(((raw % 1300) - 100) / 10m),
        _ => ObservedValue.OfNumber(raw % 1200 / 10m),
    };
}
