using CsCheck;

namespace Evaluation.Patterns.Models;

public sealed class GroupedFoldsTests
{
    [Test]
    public void No_group_is_in_two_folds() => Gen.Select(Gen.Int[0, 12].Array[1, 80], Gen.Int[2, 6], Gen.Int[0, 99]).Sample((groups, folds, seed) =>
    {
        string[] names = [.. groups.Select(group => $"g{group}")];
        bool[] labels = [.. groups.Select((group, row) => (group + row) % 3 == 0)];

        int[] dealt = GroupedFolds.Deal(names, labels, folds, seed);

        return names.Zip(dealt).GroupBy(pair => pair.First).All(group => group.Select(pair => pair.Second).Distinct().Count() == 1)
            && dealt.All(fold => fold >= 0 && fold < Math.Min(folds, names.Distinct().Count()));
    });

    [Test]
    public void Positive_rows_are_dealt_evenly()
    {
        string[] names = [.. Enumerable.Range(0, 100).Select(row => $"g{row}")];
        bool[] labels = [.. Enumerable.Range(0, 100).Select(row => row % 5 == 0)];

        int[] dealt = GroupedFolds.Deal(names, labels, 5, 1);

        Assert.That(Enumerable.Range(0, 5).Select(fold => dealt.Where((at, row) => at == fold && labels[row]).Count()), Has.All.EqualTo(4));
        Assert.That(Enumerable.Range(0, 5).Select(fold => dealt.Count(at => at == fold)), Has.All.EqualTo(20));
    }
}
