using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>How many subjects late changes of their totals lift over a grade line, and how many it would be if the changes went to any subjects.</summary>
internal sealed class GradeLineShifts
{
    private readonly decimal[] totals;
    private readonly decimal[] changes;
    private readonly decimal[] lines;

    private GradeLineShifts(decimal[] totals, decimal[] changes, decimal[] lines, string[] lifted)
    {
        (this.totals, this.changes, this.lines, Lifted) = (totals, changes, lines, lifted);
        Expected = changes.Sum(change => (double)totals.Count(total => IsLifted(total, change)) / totals.Length);
    }

    /// <summary>How many subjects have a total.</summary>
    internal int Subjects => totals.Length;

    /// <summary>How many of them have a total that late corrections changed.</summary>
    internal int Edited => changes.Length;

    /// <summary>Who was lifted over a line.</summary>
    internal string[] Lifted { get; }

    internal double Expected { get; }

    /// <summary>Takes the totals without late corrections, and what they changed.</summary>
    /// <returns><see langword="null"/> without a result.</returns>
    internal static GradeLineShifts? Of(PatternRound round, EditedSubject[] edited, decimal[] lines)
    {
        if (round.Result is null)
            return null;
        Dictionary<string, EditedSubject> changed = edited.Where(subject => subject.Points is not null and not 0).ToDictionary(subject => subject.Name, StringComparer.Ordinal);
        decimal[] totals =
        [
            .. round.Result.Standings.Where(standing => standing.Score is not null).Select(standing => changed.GetValueOrDefault(standing.Subject.Name)?.Before!.Score ?? standing.Score!.Value),
        ];
        string[] lifted = [.. changed.Values.Where(subject => IsLifted(subject.Before!.Score!.Value, subject.Points!.Value, lines)).Select(subject => subject.Name)];
        return new GradeLineShifts(totals, [.. changed.Values.Select(subject => subject.Points!.Value)], lines, lifted);
    }

    internal Func<RandomStream, bool> NewDraw()
    {
        decimal[] drawn = [.. totals];
        return random =>
        {
            int count = 0;
            for (int i = 0; i < changes.Length; i++)
            {
                int other = i + random.NextBelow(drawn.Length - i);
                (drawn[i], drawn[other]) = (drawn[other], drawn[i]);
                count += IsLifted(drawn[i], changes[i]) ? 1 : 0;
            }

            return count >= Lifted.Length;
        };
    }

    private bool IsLifted(decimal total, decimal change) => IsLifted(total, change, lines);

    private static bool IsLifted(decimal total, decimal change, decimal[] lines) => Array.Exists(lines, line => total < line && total + change >= line);
}
