using Evaluation.Observations;
using Evaluation.Reports.Html;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Problems;

public sealed class ProblemRowsTests
{
    [Test]
    public void The_lines_of_each_city_add_up_to_what_its_published_total_lacks()
    {
        RoundResult result = Rounds.Sichuan();
        var rows = new ProblemRows(new PageContext(result, Language.Chinese));
        foreach ((_, string name, string total) in Rounds.SichuanPublished())
            Assert.That(rows.Of(result.Find(name)!.Card.Explain()).Sum(row => row.LostPoints), Is.EqualTo(100 - Rounds.Number(total)), name);
    }

    [Test]
    public void A_deduction_is_a_line_of_its_own()
    {
        ProblemRow[] rows = RowsOf(
            Rounds.Scheme([("A1", "公开", 100)]) with { Adjustments = [new Adjustment { Code = "D1", Title = "泄密扣分", Effect = new Deduction(), Method = new DirectPoints(), FullMark = 20 }] },
            ("A1", ObservedValue.OfNumber(90)),
            ("D1", ObservedValue.OfNumber(5)));
        Assert.That(rows.Select(row => (row.Name, row.Mark, row.Score, row.Lost)), Is.EqualTo(new[]
        {
            ("A1 公开", "100", "90", "10"), ("D1 泄密扣分", "—", "-5", "5"),
        }));
        Assert.That(rows[1].Notes[0], Is.EqualTo("D1 泄密扣分：-5 分，总分 90 → 85"));
    }

    [Test]
    public void What_would_win_points_back_follows_the_method()
    {
        Assert.That(Remedy(new YesNo(), ObservedValue.OfYesNo(false)), Is.EqualTo("落实该项要求，达到可核定为“是”的程度，最多可追回 10 分。"));
        Assert.That(Remedy(new YesNo(0, 10), ObservedValue.OfYesNo(true)), Does.StartWith("消除该项问题"));
        Assert.That(Remedy(new LevelTable([new("差", 0), new("优{0}", 10)]), ObservedValue.OfLevel("差")), Does.StartWith("对照等次“优{0}”的标准改进，"));
        Assert.That(Remedy(new Checklist([new("甲", 4), new("乙", 3), new("丙", 3)]), ObservedValue.OfChecklist(["乙"])), Is.EqualTo("补齐尚未满足的要素（甲；丙），最多可追回 7 分。"));
        Assert.That(Remedy(new Bands([new(90, 10), new(60, 5), new(null, 0)]), ObservedValue.OfNumber(70)), Is.EqualTo("将数值提高到 90 及以上，最多可追回 5 分。"));
        Assert.That(Remedy(new Bands([new(60, 5), new(null, 10)]), ObservedValue.OfNumber(70)), Does.StartWith("将数值降到 60 以下，"));
        Assert.That(Remedy(new DeductionPerCase(2), ObservedValue.OfCount(2)), Is.EqualTo("逐件整改并防止再次发生（每件扣 2 分），最多可追回 4 分。"));
        Assert.That(Remedy(new Goalposts(80, 20), ObservedValue.OfNumber(50)), Is.EqualTo("将数值降到 20 及以下，最多可追回 5 分。"));
        Assert.That(Remedy(new ProportionOfTarget(95), ObservedValue.Missing), Does.StartWith("补充公开或提供相关内容，"));
        Assert.That(Remedy(new DirectPoints(), ObservedValue.OfNumber(8)), Is.EqualTo("对照评分标准查找差距、逐项整改，最多可追回 2 分。"));
    }

    private static string Remedy(ScoringMethod method, ObservedValue value) => RowsOf(
        Rounds.Scheme([]) with { FullMark = 10, Absence = new AbsencePolicy(Missing: AbsenceRule.Zero), Indicators = [new Indicator { Code = "A", Title = "公开", FullMark = 10, Method = method }] }, ("A", value)).Single().Remedy;

    private static ProblemRow[] RowsOf(Scheme scheme, params (string Code, ObservedValue Value)[] values)
    {
        var table = new ObservationTableBuilder(scheme);
        foreach ((string code, ObservedValue value) in values)
            table.Add("甲", code, value);
        RoundResult result = Scorer.For(scheme).Score(table.Build());
        return [.. new ProblemRows(new PageContext(result, Language.Chinese)).Of(result.Standings[0].Card.Explain())];
    }
}
