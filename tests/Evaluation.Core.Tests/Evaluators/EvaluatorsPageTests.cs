using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Evaluation.Evaluators.Copying;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Evaluators;

/// <summary>What <c>docs/evaluators.md</c> and <c>docs/results.md</c> say of reviews is what the code does.</summary>
public sealed partial class EvaluatorsPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Repository.PathTo("docs", "evaluators.md"));

    [Test]
    public void Its_program_is_the_one_that_is_compiled()
    {
        string[] source = File.ReadAllLines(Repository.PathTo("tests", "Evaluation.Core.Tests", "Evaluators", "EvaluatorsPageExample.cs"));
        int first = Array.IndexOf(source, "        // PAGE") + 1;
        int end = Array.LastIndexOf(source, "        // PAGE");

        string[] program = [.. Page.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```")];

        Assert.That(program, Is.EqualTo(source[first..end].Select(line => line.Length == 0 ? line : line[8..])));
    }

    [Test]
    public void Its_program_runs_and_names_all_three_evaluators()
    {
        string printed = Printed();

        Assert.That(printed, Does.Contain("Avogadro: ").And.Contain("Brahe: 1.8 points taken from a sheet").And.Contain("Cavendish: "));
        Assert.That(printed, Does.Contain("EVA202 Brahe gives Edward 13.0 points less").And.Contain("评估员评审"));
    }

    [Test]
    public void It_has_a_line_for_every_kind_of_finding() => Assert.That(
        Page.Select(line => Code().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value),
        Is.EqualTo(EvaluatorFindings.All.Select(kind => kind.Code)));

    [Test]
    public void The_smallest_numbers_that_it_tells_are_those_of_the_code()
    {
        string Line(string code) => Page.Single(line => line.StartsWith($"| {code} ", StringComparison.Ordinal));

        Assert.That(Line("EVA204"), Does.Contain($"{Bias.FavourTest.FewestSubjects} subjects on either side"));
        Assert.That(Line("EVA301"), Does.Contain($"{Habits.DriftTest.FewestSheets} sheets"));
        Assert.That(Line("EVA302"), Does.Contain($"{Habits.CentralTendencyTest.FewestRatings} scores"));
        Assert.That(Line("EVA303"), Does.Contain($"{Habits.HaloTest.FewestSubjects} subjects"));
        Assert.That(Line("EVA401"), Does.Contain($"{IdenticalSheets.FewestShared} shared cells").And.Contain($"{EmpiricalNull.FewestPairs} other pairs").And.Contain($"{ThirdPartyTest.FewestSubjects} subjects"));
        Assert.That(string.Join('\n', Page), Does.Contain($"more than {EvaluatorReviewOptions.Default.MostCategories} different points"));
    }

    [Test]
    public void The_page_of_result_files_names_every_member_of_the_JSON()
    {
        string page = File.ReadAllText(Repository.PathTo("docs", "results.md"));
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "guilford-1954.yaml"));
        ObservationTable observations = ObservationFile.Load(Repository.PathTo("samples", "guilford-1954", "observations.csv"), scheme);
        ValueList<Bias.EvaluatorRelation> ties = [.. new[] { "Anne", "Betty", "Fred" }.Select(subject => new Bias.EvaluatorRelation("Brahe", subject))];
        EvaluatorReview review = EvaluatorReview.Of(scheme, observations, seed: 1, new EvaluatorReviewOptions { Draws = 999, FairDraws = 0, Relations = ties });
        using JsonDocument json = JsonDocument.Parse(EvaluatorReviewJson.ToText(review));

        Assert.That(Members(json.RootElement).Distinct().Where(member => !page.Contains($"`{member}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Members(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };

    private static string Printed()
    {
        string folder = Environment.CurrentDirectory;
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        using var captured = new StringWriter { NewLine = "\n" };
        try
        {
            Environment.CurrentDirectory = Repository.Root;
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Console.SetOut(captured);
            EvaluatorsPageExample.Run();
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
            Environment.CurrentDirectory = folder;
        }

        return captured.ToString();
    }

    [GeneratedRegex(@"^\| (EVA\d{3}) ")]
    private static partial Regex Code();
}
