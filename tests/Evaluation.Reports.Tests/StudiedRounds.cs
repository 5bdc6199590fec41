using Evaluation.Observations;
using Evaluation.Robustness;
using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports;

/// <summary>Studied rounds for the tests of charts and pages.</summary>
internal static class StudiedRounds
{
    private static readonly ValueList<Factor> Factors =
        [new WeightFactor(new UniformSpread(0.25)), new MeasurementFactor(new NormalError(0.05)), new MeasurementFactor(new UniformError(0.02)) { Name = "slips" }];

    internal static RobustnessStudy Sichuan { get; } = Of(Rounds.Sichuan([new("优秀", From: 80), new("良好", From: 70, Below: 80), new("合格", From: 60, Below: 70), new("不合格", Below: 60)]));

    internal static SensitivityStudy SichuanSensitivity { get; } = SensitivityOf(Sichuan.Result);

    internal static RobustnessStudy Of(RoundResult result, int draws = 400) => RobustnessStudy.Of(result, Factors, draws);

    internal static SensitivityStudy SensitivityOf(RoundResult result) =>
        SensitivityStudy.Of(result, Factors, 128, options: new SensitivityOptions { Resamples = 100 });

    /// <summary>A round of four leaves in which subjects differ by less the larger the number by which points are divided.</summary>
    internal static RoundResult Round(int subjects, Func<int, string> name, decimal apart = 1)
    {
        Scheme scheme = Rounds.Scheme([("A1", "主动公开", 30), ("A2", "依申请公开", 30), ("A3", "政策解读", 20), ("A4", "回应关切", 20)]) with { Grades = Rounds.FourGrades };
        var table = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < subjects; subject++)
        {
            for (int leaf = 0; leaf < 4; leaf++)
                table.Add(name(subject), "A" + (leaf + 1), ObservedValue.OfNumber(12 + (apart * ((subject * 7919 + leaf * 31) % 80) / 10m)));
        }

        return Scorer.For(scheme).Score(table.Build());
    }
}
