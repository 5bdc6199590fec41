using CsCheck;
using Evaluation.Observations;

namespace Evaluation.Scoring;

public sealed class ContenderTests
{
    private static readonly Gen<decimal> Basis = Gen.OneOf(
        Gen.Int[0, 20].Select(tenths => tenths / 10m),
        Gen.Int[0, 9].Select(last => 66.6666666666m + (last * 0.000000000000000001m)),
        Gen.Int[-9, 9].Select(digit => digit * 1_000_000_000_000_000_000_000_000m),
        Gen.OneOf(decimal.MinValue, decimal.MaxValue, 0m, 1.0m, 1.00m));

    [Test]
    public void Sorting_by_keys_gives_the_order_of_the_exact_comparison() => Gen.Select(Basis, Gen.Int[0, 2], Gen.Int[0, 5]).Array[0, 40].Sample(drawn =>
    {
        Contender[] contenders =
        [
            .. drawn.Select((one, i) => new Contender(i, new Subject(FormattableString.Invariant($"{one.Item3}-{i}")) { Order = one.Item2 == 0 ? null : one.Item2 }, one.Item1)),
        ];
        Contender[] sorted = [.. contenders];
        Contender.Sort(sorted);
        return sorted.SequenceEqual(contenders.Order());
    });
}
