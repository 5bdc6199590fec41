using System.Globalization;
using System.Text;
using System.Text.Json;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

public sealed class ResultJsonTests
{
    [Test]
    public void A_leaf_says_its_score_its_rule_and_what_was_observed()
    {
        JsonElement leaf = Node(Standing("甲"), "A1");

        Assert.That(leaf.GetProperty("score").GetRawText(), Is.EqualTo("33.25"));
        Assert.That(leaf.GetProperty("fullMark").GetRawText(), Is.EqualTo("40"));
        Assert.That(leaf.GetProperty("rule").GetString(), Is.EqualTo("A1/direct"));
        Assert.That(Members(leaf.GetProperty("observation")), Is.EqualTo(new[]
        {
            "kind=number", "value=33.25", "evaluator=李四", "time=2025-03-01T09:30:00+08:00", "evidence=截图 17.png", "comment=复核\"无误\"",
        }));
    }

    [Test]
    public void A_standing_says_the_published_and_the_exact_total()
    {
        JsonElement standing = Standing("甲");

        Assert.That(Members(standing)[..^1], Is.EqualTo(new[]
        {
            "subject=甲", "group=东", "order=", "rank=2", "label=2", "groupRank=1", "groupLabel=1", "score=93.3", "exactScore=93.25", "grade=优",
        }));
        Assert.That(Node(standing, "A").GetProperty("score").GetRawText(), Is.EqualTo("53.25"));
        Assert.That(Node(standing, null).GetProperty("score").GetRawText(), Is.EqualTo("93.3"));
    }

    [Test]
    public void What_was_left_out_is_null_and_says_which_kind_of_nothing_it_is()
    {
        JsonElement standing = Standing("丁");
        JsonElement collected = Node(Standing("己"), "A1");

        Assert.That(Node(standing, "A").GetProperty("score").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(Members(Node(standing, "A1").GetProperty("observation")), Is.EqualTo(new[] { "kind=excluded", "value=" }));
        Assert.That(Members(Node(standing, "A2").GetProperty("observation")), Is.EqualTo(new[] { "kind=not-applicable", "value=" }));
        Assert.That(Members(collected.GetProperty("observation")), Is.EqualTo(new[] { "kind=missing", "value=" }));
        Assert.That(Members(Standing("戊"))[3..^1], Is.EqualTo(new[] { "rank=", "label=", "groupRank=", "groupLabel=", "score=", "exactScore=", "grade=" }));
    }

    [Test]
    public void The_scheme_in_short_names_every_indicator_and_its_parent()
    {
        JsonElement scheme = Document().GetProperty("scheme");

        Assert.That(scheme.GetProperty("indicators").EnumerateArray().Select(indicator => string.Join(' ', Members(indicator))), Is.EqualTo(new[]
        {
            "code=A title=公开 parent= fullMark=60 weight= aggregation=sum rounding={\"mode\":\"none\"}",
            "code=A1 title=数量 parent=A fullMark=40 weight= method=direct rounding={\"mode\":\"none\"}",
            "code=A2 title=目录 parent=A fullMark=20 weight= method=yes-no rounding={\"mode\":\"none\"}",
            "code=B title=回应 parent= fullMark=40 weight= method=levels rounding={\"mode\":\"none\"}",
        }));
        Assert.That(Members(scheme.GetProperty("ranking")), Is.EqualTo(new[] { "ties=competition", "basis=published", "labels=plain" }));
        Assert.That(Members(scheme.GetProperty("rounding")), Is.EqualTo(new[] { "mode=half-up", "digits=1" }));
        Assert.That(Members(scheme.GetProperty("grades")[1]), Is.EqualTo(new[] { "name=良", "from=60", "to=", "below=80" }));
    }

    [Test]
    public void The_manifest_and_the_warnings_come_along()
    {
        JsonElement document = Document();
        JsonElement manifest = document.GetProperty("manifest");

        Assert.That(document.GetProperty("format").GetString(), Is.EqualTo("evaluation-result"));
        Assert.That(manifest.GetProperty("subjectCount").GetInt32(), Is.EqualTo(6));
        Assert.That(manifest.GetProperty("observationCount").GetInt32(), Is.EqualTo(17));
        Assert.That(manifest.GetProperty("schemeHash").GetString(), Has.Length.EqualTo(64));
        Assert.That(document.GetProperty("diagnostics").EnumerateArray().Select(found => found.GetProperty("code").GetString()), Is.EqualTo(new[] { "SCO201" }));
    }

    [TestCase("1000000000000000")]
    [TestCase("0.0000000000000000000000000001")]
    [TestCase("1234567890.1234567890123456")]
    public void Numbers_keep_every_digit(string digits)
    {
        decimal target = decimal.Parse(digits, CultureInfo.InvariantCulture);
        var scheme = new Scheme
        {
            Code = "exact",
            Title = "exact",
            Indicators = [new Indicator { Code = "A", Title = "a", FullMark = 100, Method = new ProportionOfTarget(target) }],
        };
        ObservationTable table = new ObservationTableBuilder(scheme).Add("x", "A", ObservedValue.OfNumber(target)).Build();

        using JsonDocument json = JsonDocument.Parse(ResultJson.ToText(Scorer.For(scheme).Score(table)));

        JsonElement leaf = json.RootElement.GetProperty("standings")[0].GetProperty("nodes")[1];
        Assert.That(leaf.GetProperty("observation").GetProperty("value").GetRawText(), Is.EqualTo(digits));
        Assert.That(leaf.GetProperty("score").GetRawText(), Is.EqualTo("100"));
    }

    [Test]
    public void Equal_numbers_give_equal_bytes_however_many_zeros_they_carry()
    {
        Assert.That(Points(50.00m), Is.EqualTo(Points(50m)));
        Assert.That(Points(-0.0m), Is.EqualTo(Points(0m)));

        static string Points(decimal points)
        {
            Scheme scheme = HandReckonedRound.ScoreNames(["x"]).Scheme;
            ObservationTable table = new ObservationTableBuilder(scheme).Add("x", "A", ObservedValue.OfNumber(points)).Build();
            return ResultJson.ToText(Scorer.For(scheme).Score(table));
        }
    }

    [TestCase("成都市", "\"成都市\"")]
    [TestCase("\u001b[31m红", "\"\\u001B[31m红\"")]
    [TestCase("a\u0000\u0085b", "\"a\\u0000\\u0085b\"")]
    [TestCase("\"\\", "\"\\\"\\\\\"")]
    public void Chinese_stays_readable_and_control_characters_never_get_out(string name, string written)
    {
        string json = ResultJson.ToText(HandReckonedRound.ScoreNames([name]));

        Assert.That(json, Does.Contain("\"subject\": " + written));
        Assert.That(json.Where(char.IsControl).Distinct(), Is.EqualTo(new[] { '\n' }));
    }

    [Test]
    public void Half_a_surrogate_pair_in_a_name_is_replaced_and_breaks_nothing()
    {
        using JsonDocument json = JsonDocument.Parse(ResultJson.ToText(HandReckonedRound.ScoreNames(["x\ud800y"])));

        Assert.That(json.RootElement.GetProperty("standings")[0].GetProperty("subject").GetString(), Is.EqualTo("x\ufffdy"));
    }

    [Test]
    public void A_saved_file_has_no_byte_order_mark_and_says_the_same()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "json", "result.json");
        RoundResult result = HandReckonedRound.Score();

        ResultJson.Save(result, path);

        Assert.That(File.ReadAllBytes(path), Is.EqualTo(Encoding.UTF8.GetBytes(ResultJson.ToText(result))));
    }

    [Test]
    public void A_save_stopped_half_way_leaves_the_old_file_and_no_other()
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "stopped-json");
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "result.json");
        File.WriteAllText(path, "old");
        using var stop = new CancellationTokenSource();

        Assert.That(
            () => ResultJson.Save(HandReckonedRound.Score(), path, new StopAtHalf(stop), stop.Token),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(1));
    }

    [TestCaseSource(typeof(TestCultures), nameof(TestCultures.All))]
    public void No_culture_and_no_number_of_threads_changes_a_byte(string culture)
    {
        string expected = ResultJson.ToText(HandReckonedRound.Score());

        Assert.That(TestCultures.Under(culture, () => ResultJson.ToText(HandReckonedRound.Score(threads: 1))), Is.EqualTo(expected));
        Assert.That(TestCultures.Under(culture, () => ResultJson.ToText(HandReckonedRound.Score(threads: 2))), Is.EqualTo(expected));
    }

    private static JsonElement Document()
    {
        using JsonDocument json = JsonDocument.Parse(ResultJson.ToText(HandReckonedRound.Score()));
        return json.RootElement.Clone();
    }

    private static JsonElement Standing(string subject) =>
        Document().GetProperty("standings").EnumerateArray().Single(standing => standing.GetProperty("subject").GetString() == subject);

    private static JsonElement Node(JsonElement standing, string? code) =>
        standing.GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("code").GetString() == code);

    private static string[] Members(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name + "=" +
        (member.Value.ValueKind == JsonValueKind.Object ? JsonSerializer.Serialize(member.Value) : member.Value.ToString()))];

    private sealed class StopAtHalf(CancellationTokenSource stop) : IProgress<double>
    {
        public void Report(double value)
        {
            if (value >= 0.5)
                stop.Cancel();
        }
    }
}
