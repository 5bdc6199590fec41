using Evaluation.Comparison;
using Evaluation.Comparison.Matching;
using Evaluation.Reports.Outputs;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel;

public sealed class ComparisonSheetTests
{
    private const int Moves = 5;
    private const int IndicatorMoves = 6;
    private const int Names = 7;

    private static readonly RoundResult Before = Rounds.OfTotals([("甲", 90), ("乙", 80), ("丙县", 70), ("丁", 60)]);
    private static readonly RoundResult After = Rounds.OfTotals([("甲", 85), ("乙", 88), ("丙市", 70), ("戊", 50)]);

    private static byte[] Bytes(RoundMaterial material, Language language = Language.Chinese)
    {
        using var stream = new MemoryStream();
        ResultsWorkbook.Of(material, language).Write(stream);
        return stream.ToArray();
    }

    private static RoundMaterial Compared() => new(After)
    {
        Comparison = RoundComparison.Of(Before, After, new ComparisonOptions { Renamings = new Renamings { Subjects = [new Renamed("丙县", "丙市")] } }),
    };

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public void A_compared_round_has_three_more_sheets_without_a_fault(Language language)
    {
        byte[] file = Bytes(Compared(), language);

        Assert.That(OfficeFiles.Faults(file), Is.Empty);
        Assert.That(OfficeFiles.Values(file), Has.Count.EqualTo(9));
        Assert.That(Bytes(Compared(), language), Is.EqualTo(file));
    }

    [Test]
    public void Subjects_stand_with_totals_change_and_ranks_the_new_and_the_gone_last()
    {
        object?[][] rows = OfficeFiles.Values(Bytes(Compared()))[Moves];

        Assert.That(rows.Skip(3).Select(row => string.Join('|', row.Take(6))), Is.EqualTo(new[]
        {
            "两轮|乙||80|88|8", "两轮|甲||90|85|-5", "两轮|丙市|丙县|70|70|0", "新增|戊|||50|", "退出|丁||60||",
        }));
        Assert.That(rows[3].Skip(6).Take(6).Select(cell => cell?.ToString()), Is.EqualTo(new[] { "8", "0", "0", "2", "1", "1" }), "all of it is data; from rank 2 to 1");
    }

    [Test]
    public void Indicators_have_the_mean_rates_of_the_same_subjects()
    {
        object?[][] rows = OfficeFiles.Values(Bytes(Compared()))[IndicatorMoves];

        Assert.That(rows, Has.Length.EqualTo(4));
        Assert.That(((double)rows[3][8]!, (double)rows[3][9]!), Is.EqualTo((0.8, 0.81)), "(90 + 80 + 70) / 300 and (85 + 88 + 70) / 300");
    }

    [Test]
    public void New_gone_and_renamed_are_told()
    {
        object?[][] rows = OfficeFiles.Values(Bytes(Compared()))[Names];

        Assert.That(rows.Select(row => string.Join('|', row.Take(3))), Is.SupersetOf(new[] { "评估对象：新增||戊", "评估对象：退出|丁|", "评估对象：更名|丙县|丙市" }));
    }
}
