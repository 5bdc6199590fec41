using System.Globalization;
using Evaluation.Evaluators.Model;
using Evaluation.Statistics;

namespace Evaluation.Evaluators.Copying;

public sealed class IdenticalSheetsTests
{
    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [Test]
    public void The_textbook_test_gives_the_pairs_that_were_computed_elsewhere()
    {
        RoundModel model = RaterData.Fit(RaterData.Load("data.ratings3.csv", fullMark: 4));
        ValueList<string> names = model.Ratings.Observations.Evaluators;
        int[] sorted = [.. Enumerable.Range(0, names.Count).OrderBy(i => int.Parse(names[i], CultureInfo.InvariantCulture))];
        Dictionary<(int, int), PairMatch> pairs = IdenticalSheets.Compare(model, 1, out _, CancellationToken.None)
            .SelectMany(pair => new[] { ((pair.First, pair.Second), pair), ((pair.Second, pair.First), pair) })
            .ToDictionary(pair => pair.Item1, pair => pair.pair);

        Dictionary<string, string>[] rows = ReferenceData.Rows("evaluators", "gbt_pairs_data.ratings3.csv");

        Assert.That(rows, Has.Length.EqualTo(1326));
        Assert.Multiple(() =>
        {
            foreach (Dictionary<string, string> row in rows)
            {
                PairMatch pair = pairs[(sorted[(int)Number(row["a"])], sorted[(int)Number(row["b"])])];
                Assert.That((pair.Shared, pair.Matches), Is.EqualTo(((int)Number(row["n"]), (int)Number(row["match"]))));
                Assert.That(pair.Expected, Is.EqualTo(Number(row["exp"])).Within(1e-4));
                Assert.That(pair.Z, Is.EqualTo(Number(row["z"])).Within(1e-4));
                Assert.That(pair.PValue, Is.EqualTo(Number(row["p"])).Within(1e-3).Percent);
                Assert.That(pair.EmpiricalZ, Is.EqualTo(Number(row["z_emp"])).Within(0.06));
            }
        });
    }

    [Test]
    public void The_textbook_test_accuses_nearly_everybody_and_the_cautious_one_hardly_anybody()
    {
        RoundModel model = RaterData.Fit(RaterData.Load("data.ratings3.csv", fullMark: 4));

        PairMatch[] pairs = IdenticalSheets.Compare(model, 1, out _, CancellationToken.None);

        double[] textbook = MultipleTesting.BenjaminiHochberg([.. pairs.Select(pair => pair.PValue)]);
        double[] cautious = MultipleTesting.BenjaminiHochberg([.. pairs.Select(pair => pair.CautiousP!.Value)]);
        TestContext.Out.WriteLine($"third {pairs.Count(p => p.ThirdPartyP < .05)} {pairs.Count(p => p.ThirdPartyP < .01)} bh {MultipleTesting.BenjaminiHochberg([.. pairs.Select(pair => pair.ThirdPartyP!.Value)]).Count(x => x < .05)} {MultipleTesting.BenjaminiYekutieli([.. pairs.Select(pair => pair.ThirdPartyP!.Value)]).Count(x => x < .05)}");
        Assert.That(textbook.Count(q => q < 0.05), Is.EqualTo(1214));
        Assert.That(cautious.Count(q => q < 0.05), Is.EqualTo(8));
    }
}
