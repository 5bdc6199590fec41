using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Sheets that the items and a sheet's own level would bring about, with scores missing where the sheet's are.</summary>
internal sealed class ModelDraws : ISheetDraws
{
    private readonly int[] own;
    private readonly int[] drawn;
    private readonly double[] upTo;
    private readonly int levels;

    internal ModelDraws(LevelModel model, int sheet)
    {
        own = model.Cells[sheet];
        drawn = [.. own];
        levels = model.Levels;
        upTo = new double[own.Length * levels];
        for (int item = 0; item < own.Length; item++)
        {
            Span<double> chances = upTo.AsSpan(item * levels, levels);
            model.Chances(sheet, item, chances);
            for (int level = 1; level < levels; level++)
                chances[level] += chances[level - 1];
        }
    }

    public ReadOnlySpan<int> Own => own;

    public ReadOnlySpan<int> Next(RandomStream random)
    {
        for (int item = 0; item < drawn.Length; item++)
        {
            if (own[item] == ScoreLevels.Missing)
                continue;
            double uniform = random.NextDouble();
            int from = item * levels;
            int level = 0;
            while (level < levels - 1 && uniform >= upTo[from + level])
                level++;
            drawn[item] = level;
        }

        return drawn;
    }
}
