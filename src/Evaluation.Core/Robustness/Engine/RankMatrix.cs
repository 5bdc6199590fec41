namespace Evaluation.Robustness.Engine;

/// <summary>The ranks of all subjects in all draws, subject by subject; codes are twice the rank, 0 for none.</summary>
internal sealed class RankMatrix(int subjects, int draws)
{
    /// <summary>The most codes that are kept: two gigabytes.</summary>
    internal const long MostCodes = 1_000_000_000;

    private readonly ushort[] codes = new ushort[(long)subjects * draws];

    internal int Draws => draws;

    internal int Subjects => subjects;

    /// <summary>The codes of a subject, draw by draw.</summary>
    internal ReadOnlySpan<ushort> Of(int subject) => codes.AsSpan(subject * draws, draws);

    /// <summary>Takes the codes of some draws that follow each other, each given subject by subject.</summary>
    internal void Store(int firstDraw, int count, ushort[] block)
    {
        for (int subject = 0; subject < subjects; subject++)
        {
            Span<ushort> row = codes.AsSpan((subject * draws) + firstDraw, count);
            for (int draw = 0; draw < count; draw++)
                row[draw] = block[(draw * subjects) + subject];
        }
    }

    /// <summary>How often the first subject was above the second, equal ranks counting a half, of the draws in which both have one; NaN for no such draw.</summary>
    internal double ProbabilityAbove(int first, int second)
    {
        ReadOnlySpan<ushort> a = Of(first);
        ReadOnlySpan<ushort> b = Of(second);
        (int above, int equal, int both) = (0, 0, 0);
        for (int draw = 0; draw < a.Length; draw++)
        {
            int ranked = a[draw] != 0 && b[draw] != 0 ? 1 : 0;
            both += ranked;
            above += a[draw] < b[draw] ? ranked : 0;
            equal += a[draw] == b[draw] ? ranked : 0;
        }

        return both == 0 ? double.NaN : (above + (equal / 2.0)) / both;
    }
}
