using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Observations;

/// <summary>The growing columns of a table that is being built.</summary>
internal sealed class ObservationColumns(Scheme scheme)
{
    internal const int None = -1;

    private readonly Dictionary<string, int> subjectPositions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> evaluatorPositions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> levelPositions = new(StringComparer.Ordinal);

    internal Indicator[] Leaves { get; } = [.. scheme.Leaves];

    internal List<Subject> Subjects { get; } = [];

    internal List<string> Evaluators { get; } = [];

    internal List<string> LevelNames { get; } = [];

    internal List<int> Subject { get; } = [];

    internal List<int> Leaf { get; } = [];

    internal List<int> Evaluator { get; } = [];

    internal List<ValueKind> Kind { get; } = [];

    internal List<decimal> Number { get; } = [];

    internal List<int> Level { get; } = [];

    internal List<DateTimeOffset?> Time { get; } = [];

    internal List<string?> Evidence { get; } = [];

    internal List<string?> Comment { get; } = [];

    internal List<Place> Places { get; } = [];

    internal bool HasPlaces { get; private set; }

    internal string? SourceName { get; set; }

    internal string? SourceHash { get; set; }

    /// <summary>The position of a subject, which is added when it is new; later facts about it fill in what was unknown.</summary>
    /// <returns>The position, and whether the group or order given contradicts what was told before.</returns>
    internal (int Position, bool Contradicts) AddSubject(string name, string? group, int? order)
    {
        if (!subjectPositions.TryGetValue(name, out int position))
        {
            subjectPositions.Add(name, position = Subjects.Count);
            Subjects.Add(new Subject(name, group, order));
            return (position, false);
        }

        Subject known = Subjects[position];
        bool contradicts = (group is not null && known.Group is not null && group != known.Group)
            || (order is not null && known.Order is not null && order != known.Order);
        if (!contradicts && (known.Group ?? group, known.Order ?? order) is var (fullGroup, fullOrder))
            Subjects[position] = known with { Group = fullGroup, Order = fullOrder };
        return (position, contradicts);
    }

    internal void AddRow(int subject, int leaf, string? evaluator, ObservedValue value, ObservationDetails details, Place place)
    {
        Subject.Add(subject);
        Leaf.Add(leaf);
        Evaluator.Add(evaluator is null ? None : Intern(evaluator, evaluatorPositions, Evaluators));
        Kind.Add(value.Kind);
        Number.Add(value.Stored);
        Level.Add(value.Level is { } level ? Intern(level, levelPositions, LevelNames) : None);
        Time.Add(details.Time);
        Evidence.Add(details.Evidence);
        Comment.Add(details.Comment);
        Places.Add(place);
        HasPlaces |= !place.IsUnknown;
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
