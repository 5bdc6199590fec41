using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

/// <summary>A small round whose every score was reckoned by hand (in the comments), with all kinds of nothing in it.</summary>
internal static class HandReckonedRound
{
    internal static Scheme Scheme { get; } = new()
    {
        Code = "hand",
        Title = "手算",
        Absence = new AbsencePolicy(Missing: AbsenceRule.Rescale),
        Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(1)),
        Grades = [new Grade("优", From: 80), new Grade("良", From: 60, Below: 80), new Grade("差", Below: 60)],
        Indicators =
        [
            new Indicator
            {
                Code = "A",
                Title = "公开",
                Children =
                [
                    new Indicator { Code = "A1", Title = "数量", FullMark = 40, Method = new DirectPoints() },
                    new Indicator { Code = "A2", Title = "目录", FullMark = 20, Method = new YesNo() },
                ],
            },
            new Indicator
            {
                Code = "B",
                Title = "回应",
                FullMark = 40,
                Method = new LevelTable([new Level("好", 40), new Level("中", 25), new Level("差", 0)]),
            },
        ],
    };

    internal static RoundResult Score(int threads = -1)
    {
        var evidence = new ObservationDetails(
            new DateTimeOffset(2025, 3, 1, 9, 30, 0, TimeSpan.FromHours(8)), "截图 17.png", "复核\"无误\"");
        ObservationTable table = new ObservationTableBuilder(Scheme)
            .AddSubject(new Subject("甲", "东"))
            .AddSubject(new Subject("乙", "东"))
            .AddSubject(new Subject("丁", "西"))

            // 甲: 33.25 + 20 + 40 = 93.25, which a half away from zero rounds to 93.3.
            .Add("甲", "A1", ObservedValue.OfNumber(33.250m), "李四", evidence)
            .Add("甲", "A2", ObservedValue.OfYesNo(true))
            .Add("甲", "B", ObservedValue.OfLevel("好"))

            // 乙: A1 does not apply, so A2's 20 of 20 become 60 of 60; 60 + 25 = 85.
            .Add("乙", "A1", ObservedValue.NotApplicable)
            .Add("乙", "A2", ObservedValue.OfYesNo(true))
            .Add("乙", "B", ObservedValue.OfLevel("中"))

            // 丙: 40 + 0 + 25 = 65, without a group.
            .Add("丙", "A1", ObservedValue.OfNumber(40))
            .Add("丙", "A2", ObservedValue.OfYesNo(false))
            .Add("丙", "B", ObservedValue.OfLevel("中"))

            // 丁: all of A is left out, so B's 40 of 40 become 100 of 100.
            .Add("丁", "A1", ObservedValue.Excluded)
            .Add("丁", "A2", ObservedValue.NotApplicable)
            .Add("丁", "B", ObservedValue.OfLevel("好"))

            // 己: A1 was not collected, so A2's 20 of 20 become 60 of 60; 60 + 0 = 60.
            .Add("己", "A2", ObservedValue.OfYesNo(true))
            .Add("己", "B", ObservedValue.OfLevel("差"))

            // 戊: nothing applies, so there is no total.
            .Add("戊", "A1", ObservedValue.NotApplicable)
            .Add("戊", "A2", ObservedValue.NotApplicable)
            .Add("戊", "B", ObservedValue.NotApplicable)
            .Build();
        return Scorer.For(Scheme, new ScorerOptions { MaxDegreeOfParallelism = threads }).Score(table);
    }

    /// <summary>A round of one leaf with full mark 100, where each subject has its points; for names of every sort.</summary>
    internal static RoundResult ScoreNames(IEnumerable<string> names, string code = "A", string? group = null)
    {
        var scheme = new Scheme
        {
            Code = "names",
            Title = "names",
            Indicators = [new Indicator { Code = code, Title = "points", FullMark = 100, Method = new DirectPoints() }],
        };
        var builder = new ObservationTableBuilder(scheme);
        foreach (string name in names)
            builder.AddSubject(new Subject(name, group)).Add(name, code, ObservedValue.OfNumber(50));
        return Scorer.For(scheme).Score(builder.Build());
    }
}
