using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Structure;

/// <summary>The answers j (structure) and k (results) of COINr 1.1.14 for the ASEM index.</summary>
public sealed class CoinrStructureTests
{
    private static RoundResult Round()
    {
        Scheme scheme = AsemData.Scheme("asem_imeta.csv", _ => new DirectPoints());
        return Scorer.For(scheme).Score(AsemData.Observations(scheme, "f_pipeline_5_normalised.csv"));
    }

    [Test]
    public void Correlations_of_pillars_with_their_sub_index_and_the_index()
    {
        RoundStructure structure = RoundStructure.Of(Round());
        Dictionary<string, string> parents = AsemData.Meta().Where(row => row["Level"] == "2").ToDictionary(row => row["iCode"], row => row["Parent"]);

        foreach (Dictionary<string, string> row in AsemData.Rows("j_corr_L1_family.csv"))
        {
            string above = row["Var1"] == "Index" ? "" : parents[row["Var2"]];
            double ours = structure.WithAncestors.Single(pair => pair.First == row["Var2"] && pair.Second == above).Value;
            Assert.That(ours, Is.EqualTo(AsemData.Number(row["Correlation"])).Within(1e-9), row["Var2"]);
        }
    }

    [Test]
    public void Rank_correlations_of_pillars_with_the_index()
    {
        RoundStructure structure = RoundStructure.Of(Round(), new StructureOptions { Measure = CorrelationMeasure.Spearman });

        foreach (Dictionary<string, string> row in AsemData.Rows("j_corr_L2_index_spearman.csv"))
            Assert.That(structure.WithAncestors.Single(pair => pair.First == row["Var2"] && pair.Second == "").Value, Is.EqualTo(AsemData.Number(row["Correlation"])).Within(1e-9));
    }

    [Test]
    public void Cronbach_alpha_of_every_pillar()
    {
        RoundStructure structure = RoundStructure.Of(Round());

        foreach (Dictionary<string, string> row in AsemData.Rows("j_cronbach_alpha.csv"))
            Assert.That(structure.Reliability.Single(branch => branch.Branch == row["Group"]).Alpha, Is.EqualTo(AsemData.Number(row["Alpha"])).Within(1e-9), row["Group"]);
        Assert.That(structure.ToText(Language.English), Does.Contain("The parts of SusEcFin do not measure one thing (alpha -0.38)"));
        Assert.That(structure.ToText(Language.Chinese), Does.Contain("SusEcFin"));
    }

    [Test]
    public void Eigenvalues_and_first_loadings_of_every_pillar_but_for_their_sign()
    {
        RoundStructure structure = RoundStructure.Of(Round());

        foreach (Dictionary<string, string> row in AsemData.Rows("j_pca_eigenvalues_L1.csv"))
        {
            PrincipalComponent ours = structure.Components.Single(branch => branch.Branch == row["Group"]).Components[int.Parse(row["PC"]) - 1];
            Assert.That(ours.Eigenvalue, Is.EqualTo(AsemData.Number(row["Eigenvalue"])).Within(1e-9), row["Group"]);
            Assert.That(ours.Share, Is.EqualTo(AsemData.Number(row["Share"])).Within(1e-9), row["Group"]);
        }

        Dictionary<string, double> loadings = AsemData.Rows("j_pca_weights_L1.csv").Where(row => row["Level"] == "1").ToDictionary(row => row["iCode"], row => AsemData.Number(row["Weight"])!.Value);
        foreach (BranchComponents branch in structure.Components.Where(branch => loadings.ContainsKey(branch.Children[0])))
        {
            double sign = Math.Sign(branch.Children.Sum(child => loadings[child]));
            for (int i = 0; i < branch.Children.Count; i++)
                Assert.That(branch.Components[0].Loadings[i], Is.EqualTo(sign * loadings[branch.Children[i]]).Within(1e-9), branch.Children[i]);
        }
    }

    [Test]
    public void Balanced_weights_come_as_near_to_equal_influence_as_any_and_nearer_than_COINr()
    {
        double[] obtained = [.. AsemData.Rows("j_opt_weights_L2_equal.csv").Select(row => AsemData.Number(row["Obtained"])!.Value)];
        double theirs = Math.Sqrt(obtained.Sum(influence => Math.Pow(influence - 0.125, 2)));

        BalancedWeights ours = BalancedWeights.Of(Round(), level: 2).OrThrow();

        // No weights give all eight the same influence; a coordinate search in another language, from six starts, came to 0.08792 too.
        Assert.That(theirs, Is.EqualTo(0.196).Within(0.001));
        Assert.That(ours.Distance, Is.EqualTo(0.08792).Within(0.00002));
        Assert.That(ours.Weights.Where(weight => weight.Indicator is "Physical" or "P2P" or "Instit" or "Political" or "ConEcFin").Sum(weight => weight.Weight), Is.EqualTo(1).Within(1e-9));
    }

    [Test]
    public void The_results_table_rounded_to_two_digits()
    {
        RoundResult result = Round();
        foreach (Dictionary<string, string> row in AsemData.Rows("k_results_aggs_rounded2.csv"))
        {
            Standing standing = result.Find(row["uCode"])!;
            Assert.That(standing.Rank, Is.EqualTo(decimal.Parse(row["Rank"])), row["uCode"]);
            foreach ((string code, string text) in row.Where(cell => cell.Key is not ("uCode" or "Rank")))
            {
                decimal score = (code == "Index" ? standing.Card.ExactScore : standing.Card[code].Score)!.Value;
                Assert.That((double)RoundingRule.R4(2).Apply(score), Is.EqualTo(AsemData.Number(text)).Within(1e-9), $"{row["uCode"]} {code}");
            }
        }
    }

    [TestCase("CHN")]
    [TestCase("DEU")]
    [TestCase("LAO")]
    public void Strengths_and_weaknesses(string country)
    {
        // COINr breaks ties by the order of its indicators, which are sorted by pillar.
        Scheme raw = AsemData.Scheme("asem_imeta.csv", row => new MinMax(LowerIsBetter: row["Direction"] == "-1"));
        Scheme sorted = raw with { Indicators = [raw.Indicators[0] with { Children = raw.Indicators.SelectMany(half => half.Children).OrderBy(pillar => pillar.Code, StringComparer.Ordinal).ToValueList() }] };
        RoundResult result = Scorer.For(sorted).Score(AsemData.Observations(sorted, "asem_idata.csv"));

        StrengthsAndWeaknesses ours = StrengthsAndWeaknesses.Of(result, country);

        Assert.That(ours.Strengths.Select(Row), Is.EqualTo(AsemData.Rows($"k_strengths_{country}.csv").Select(Row)));

        // COINr leaves out what a country is the very last in: the worst of its weaknesses. Without those the lists agree.
        ValueList<LeafStanding> all = StrengthsAndWeaknesses.Of(result, country, 49).Weaknesses;
        Assert.That(all.Where(leaf => leaf.Rank < leaf.Count).TakeLast(5).Select(Row), Is.EqualTo(AsemData.Rows($"k_weaknesses_{country}.csv").Select(Row)));
        Assert.That(ours.Weaknesses, Is.EqualTo(all.TakeLast(5)));
    }

    private static (string, string, int, string) Row(Dictionary<string, string> row) =>
        (row["Code"], row["Pillar"], int.Parse(row["Rank"]), Significant(AsemData.Number(row["Value"])!.Value));

    private static (string, string, int, string) Row(LeafStanding leaf) => (leaf.Leaf.Code, leaf.Branch, leaf.Rank, Significant((double)leaf.Line.Observation!.Value.Number));

    private static string Significant(double number) => number.ToString("G3", System.Globalization.CultureInfo.InvariantCulture);
}
