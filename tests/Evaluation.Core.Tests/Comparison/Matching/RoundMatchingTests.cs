using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;
using static Evaluation.Comparison.ComparedRounds;

namespace Evaluation.Comparison.Matching;

public sealed class RoundMatchingTests
{
    private static RoundMatching Match(RoundResult before, RoundResult after, Renamings? declared = null) =>
        RoundComparison.Of(before, after, new ComparisonOptions { Renamings = declared ?? Renamings.None }).Matching;

    private static (string, string)[] Suggested(RoundMatching matching) => [.. matching.Suggestions.Select(suggested => (suggested.Names.Before, suggested.Names.After))];

    [TestCase("市国土资源局", "市自然资源局", "the names differ only in '国土' → '自然'")]
    [TestCase("市发展和改革委员会", "市发改委", "one name is a short form of the other")]
    [TestCase("成都市", "成都", "one name has only '市' more")]
    [TestCase("市 医保局", "市医保局", "the names differ only in blanks, width or letter case")]
    public void A_close_name_is_suggested_with_its_evidence_and_never_applied(string before, string after, string evidence)
    {
        RoundMatching matching = Match(Of("省财政厅", before), Of("省财政厅", after));

        Assert.That(Suggested(matching), Is.EqualTo(new[] { (before, after) }));
        Assert.That(matching.Suggestions[0].Evidence.English, Is.EqualTo(evidence));
        Assert.That((matching.Subjects.Both.Count, matching.Subjects.New[0], matching.Subjects.Gone[0]), Is.EqualTo((1, after, before)));
    }

    [Test]
    public void A_name_that_is_near_two_others_is_no_suggestion() =>
        Assert.That(Suggested(Match(Of("第一局甲处"), Of("第一局乙处", "第一局丙处"))), Is.Empty);

    [Test]
    public void Names_that_have_nothing_in_common_are_no_suggestion() =>
        Assert.That(Suggested(Match(Of("市公安局"), Of("省教育厅"))), Is.Empty);

    [Test]
    public void A_declared_renaming_is_followed_and_no_longer_suggested()
    {
        RoundMatching matching = Match(Of("市国土资源局"), Of("市自然资源局"), new Renamings { Subjects = [new Renamed("市国土资源局", "市自然资源局")] });

        Assert.That(matching.Subjects.Both, Is.EqualTo(new[] { new Match("市国土资源局", "市自然资源局", MatchBasis.Declared) }));
        Assert.That(matching.Suggestions, Is.Empty);
    }

    [Test]
    public void An_indicator_of_another_code_and_the_same_title_is_the_same_where_the_title_stands_once()
    {
        RoundMatching matching = Match(
            Score(Sum(("A", "政策解读", 50), ("B", "其他", 25), ("C", "其他", 25)), ("x", [1, 2, 3])),
            Score(Sum(("P", "政策解读", 50), ("Q", "其他", 25), ("R", "其他", 25)), ("x", [1, 2, 3])));

        Assert.That(matching.Indicators.Both, Is.EqualTo(new[] { new Match("A", "P", MatchBasis.Title) }));
        Assert.That((matching.Indicators.New.Count, matching.Indicators.Gone.Count), Is.EqualTo((2, 2)));
    }

    [Test]
    public void A_renumbering_is_suggested_and_once_declared_followed()
    {
        // A new first item pushed the two others down by one code.
        RoundResult before = Score(Sum(("A1", "主动公开", 50), ("A2", "依申请公开", 50)), ("x", [50, 10]));
        RoundResult after = Score(Sum(("A1", "组织领导", 20), ("A2", "主动公开", 40), ("A3", "依申请公开", 40)), ("x", [20, 40, 8]));

        RoundMatching blind = Match(before, after);
        RoundComparison declared = RoundComparison.Of(before, after, new ComparisonOptions
        {
            Renamings = new Renamings { Indicators = blind.Suggestions.Select(suggested => suggested.Names).ToValueList() },
        });

        Assert.That(Suggested(blind), Is.EqualTo(new[] { ("A1", "A2"), ("A2", "A3") }));
        Assert.That(declared.Matching.Indicators.Both.Select(match => (match.Before, match.After)), Is.EqualTo(new[] { ("A1", "A2"), ("A2", "A3") }));
        Assert.That(declared.Matching.Indicators.New, Is.EqualTo(new[] { "A1" }));
        Assert.That(declared.Indicators.Select(move => move.Change), Is.All.Zero, "1 and 0.2 in both rounds");
        Assert.That((declared.Subjects[0].Split!.Data, declared.Subjects[0].Change), Is.EqualTo((0m, (decimal?)8m)), "60 → 68 for another scheme alone");
    }

    [Test]
    public void A_gone_indicator_gets_out_of_the_way_of_one_that_took_its_code()
    {
        RoundResult before = Score(Sum(("A", "甲项", 50), ("B", "乙项", 50)), ("x", [50, 10]));
        RoundResult after = Score(Sum(("B", "甲项", 100)), ("x", [100]));
        RoundComparison comparison = RoundComparison.Of(before, after, new ComparisonOptions { Renamings = new Renamings { Indicators = [new Renamed("A", "B")] } });

        Assert.That(comparison.Matching.Indicators.Gone, Is.EqualTo(new[] { "B" }));
        Assert.That(comparison.Subjects[0].Split, Is.Not.Null);
        Assert.That(comparison.PointsOf("x").Select(part => (part.Title.English, part.Change)), Is.EqualTo(new[] { ("甲项", 50m), ("乙项", -10m) }));
    }

    [Test]
    public void A_renaming_of_nobody_is_told_with_the_name_that_was_meant()
    {
        RoundComparison comparison = RoundComparison.Of(Of("市公安局"), Of("市公安局"), new ComparisonOptions { Renamings = new Renamings { Subjects = [new Renamed("市公安厅", "省教育厅")] } });

        Assert.That(comparison.Warnings.Select(warning => warning.Code), Is.EqualTo(new[] { "CMP121", "CMP122" }));
        Assert.That(comparison.Warnings[0].Message(Language.English), Does.Contain("Was '市公安局' meant?"));
    }
}
