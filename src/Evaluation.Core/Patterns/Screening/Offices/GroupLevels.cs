namespace Evaluation.Patterns.Screening.Offices;

/// <summary>By office, how far its group lies from all, pulled to zero by as much as chance explains (Efron and Morris 1975).</summary>
/// <param name="Offsets">By office, the level of its group.</param>
internal sealed record GroupLevels(double[] Offsets)
{
    internal static GroupLevels Of(double[] residuals, IReadOnlyList<string?> groups)
    {
        int[][] members = [.. Enumerable.Range(0, residuals.Length).GroupBy(i => groups[i] ?? "", StringComparer.Ordinal).Select(group => group.ToArray())];
        if (members.Length < 2 || members.Length >= residuals.Length)
            return new GroupLevels(new double[residuals.Length]);
        double[] means = [.. members.Select(group => group.Average(i => residuals[i]))];
        double within = members.Zip(means, (group, mean) => group.Sum(i => (residuals[i] - mean) * (residuals[i] - mean))).Sum() / (residuals.Length - members.Length);
        double between = members.Zip(means, (group, mean) => group.Length * mean * mean).Sum();
        double variance = Math.Max(0, (between - ((members.Length - 1) * within)) / residuals.Length);
        double[] offsets = new double[residuals.Length];
        for (int group = 0; group < members.Length; group++)
        {
            double pull = variance == 0 ? 0 : variance / (variance + (within / members[group].Length));
            foreach (int i in members[group])
                offsets[i] = pull * means[group];
        }

        return new GroupLevels(offsets);
    }
}
