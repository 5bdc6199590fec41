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

    /// <summary>114 positive rows in five folds leave one fold with one less; all others went there, and no fold had both labels.</summary>
    [TestCase(114)]
    [TestCase(118)]
    [TestCase(4)]
    public void Rows_without_a_positive_one_are_dealt_to_all_folds(int positives)
    {
        bool[] labels = [.. Enumerable.Range(0, 1_000).Select(row => row < positives)];
        int[] dealt = GroupedFolds.Deal([.. Enumerable.Range(0, labels.Length).Select(row => $"g{row}")], labels, 5, 1);

        Assert.That(dealt.Where((_, row) => !labels[row]).Distinct().Count(), Is.EqualTo(5));
        Assert.That(dealt.CountBy(fold => fold).Select(fold => fold.Value), Is.All.EqualTo(200));
    }
}
