using Evaluation.Schemes;

namespace Evaluation.Observations;

/// <summary>The growing columns of a table that is being built.</summary>
internal sealed class ObservationColumns(Scheme scheme)
{
    internal const int None = -1;

    private readonly Dictionary<string, int> subjectPositions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> evaluatorPositions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> levelPositions = new(StringComparer.Ordinal);

    internal Indicator[] Leaves { get; } = [.. scheme.ObservedLeaves];

    internal List<Subject> Subjects { get; } = [];

    internal List<string> Evaluators { get; } = [];

    internal List<string> LevelNames { get; } = [];

    internal List<int> Subject { get; } = [];

    internal List<int> Leaf { get; } = [];

    internal SparseColumn<int> Evaluator { get; } = new(None);

    internal List<ValueKind> Kind { get; } = [];

    internal List<decimal> Number { get; } = [];

    internal SparseColumn<int> Level { get; } = new(None);

    internal SparseColumn<DateTimeOffset?> Time { get; } = new(null);

    internal SparseColumn<string?> Evidence { get; } = new(null);

    internal SparseColumn<string?> Comment { get; } = new(null);

    /// <summary>Per row, the row of the source, counted from 1; 0 for an observation made in code.</summary>
    internal SparseColumn<int> SourceRow { get; } = new(0);

    internal int Count => Subject.Count;

    /// <summary>The position of a subject, which is added when it is new.</summary>
    internal int AddSubject(string name)
    {
        if (!subjectPositions.TryGetValue(name, out int position))
        {
            subjectPositions.Add(name, position = Subjects.Count);
            Subjects.Add(new Subject(name));
        }

        return position;
    }

    /// <summary>Fills in what was unknown of a subject's group and order.</summary>
    /// <returns>Whether what is told agrees with what was told before; when not, nothing changes.</returns>
    internal bool TryDescribe(int subject, string? group, int? order)
    {
        Subject known = Subjects[subject];
        if ((group is not null && known.Group is not null && group != known.Group)
            || (order is not null && known.Order is not null && order != known.Order))
            return false;
        if ((group is not null && known.Group is null) || (order is not null && known.Order is null))
            Subjects[subject] = known with { Group = known.Group ?? group, Order = known.Order ?? order };
        return true;
    }

    /// <summary>The position of an evaluator, who is added when new; <see cref="None"/> for nobody.</summary>
    internal int AddEvaluator(string? name) => name is null ? None : Intern(name, evaluatorPositions, Evaluators);

    internal void AddRow(int subject, int leaf, int evaluator, ObservedValue value, ObservationDetails details, int sourceRow = 0)
    {
        Subject.Add(subject);
        Leaf.Add(leaf);
        Evaluator.Add(evaluator);
        Kind.Add(value.Kind);
        Number.Add(value.Stored);
        Level.Add(value.StoredText is { } level ? Intern(level, levelPositions, LevelNames) : None);
        Time.Add(details.Time);
        Evidence.Add(details.Evidence);
        Comment.Add(details.Comment);
        SourceRow.Add(sourceRow);
    }

    private static int Intern(string text, Dictionary<string, int> positions, List<string> texts)
    {
        if (!positions.TryGetValue(text, out int position))
        {
            positions.Add(text, position = texts.Count);
            texts.Add(text);
        }

        return position;
    }
}
