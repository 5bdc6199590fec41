using Evaluation.Observations;

namespace Evaluation.Rules.Formulas;

/// <summary><c>docs/formulas.md</c> is true: its examples give their points, and it leaves no name out.</summary>
public sealed class FormulaPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathTo("docs", "formulas.md"));

    private static IEnumerable<TestCaseData> Examples() => Page[Page.IndexOf("## Examples", StringComparison.Ordinal)..].Split('\n')
        .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal))
        .Skip(1)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Select(cells => new TestCaseData(cells[1].Trim('`'), cells[2], cells[3]));

    [TestCaseSource(nameof(Examples))]
    public void An_example_gives_its_points(string formula, string value, string points)
    {
        Observation observation = value switch
        {
            "yes" or "no" => TestFormulas.Answer(value == "yes"),
            _ when decimal.TryParse(value, out decimal number) => TestFormulas.Number(number),
            _ => TestFormulas.Level(value),
        };
        Assert.That(TestFormulas.Points(formula, observation), Is.EqualTo(decimal.Parse(points)));
    }

    [Test]
    public void Every_name_is_explained()
    {
        Assert.That(Examples().Count(), Is.GreaterThan(10));
        Assert.That(FormulaNames.All.Where(name => !Page.Contains($"`{name}`") && !Page.Contains($"`{name}(")), Is.Empty);
    }
}
