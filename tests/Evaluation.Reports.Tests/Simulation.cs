using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Reports;

/// <summary>A round drawn from the rating scale model: categories 0 to <see cref="Highest"/>, severities known.</summary>
internal sealed record Simulation
{
    internal int Subjects { get; init; } = 40;

    internal int Evaluators { get; init; } = 8;

    internal int Leaves { get; init; } = 5;

    internal int Highest { get; init; } = 5;

    /// <summary>How many evaluators score each subject.</summary>
    internal int PerSubject { get; init; } = 4;

    /// <summary>By how many logits the first evaluator is harder on the second group of subjects.</summary>
    internal double Disfavour { get; init; } = 1.5;

    internal Func<int, string> EvaluatorName { get; init; } = i => FormattableString.Invariant($"评估员{"甲乙丙丁戊己庚辛壬癸"[i % 10]}{(i < 10 ? "" : i / 10)}");

    internal Func<int, string> SubjectName { get; init; } = i => FormattableString.Invariant($"第{i + 1:00}号政务公开办公室");

    internal ObservationTable Draw()
    {
        Scheme scheme = EvaluatorRounds.SchemeOf(Leaves, Highest);
        var random = new Random(20_240_501);
        double[] levels = [.. Enumerable.Range(0, Subjects).Select(_ => 1.2 * Normal(random))];
        double[] severities = [.. Enumerable.Range(0, Evaluators).Select(_ => 0.6 * Normal(random))];
        var table = new ObservationTableBuilder(scheme);
        for (int subject = 0; subject < Subjects; subject++)
        {
            table.AddSubject(new Subject(SubjectName(subject), Group: subject % 2 == 0 ? "市直部门" : "县（区）"));
            for (int place = 0; place < PerSubject; place++)
            {
                int evaluator = (subject + place) % Evaluators;
                double harder = evaluator == 0 && subject % 2 == 1 ? Disfavour : 0;
                for (int leaf = 0; leaf < Leaves; leaf++)
                {
                    double eta = levels[subject] - severities[evaluator] - harder - ((leaf - ((Leaves - 1) / 2.0)) * 0.3);
                    table.Add(SubjectName(subject), scheme.Indicators[leaf].Code, ObservedValue.OfNumber(Category(eta, random.NextDouble())), EvaluatorName(evaluator));
                }
            }
        }

        return table.Build();
    }

    private int Category(double eta, double uniform)
    {
        double[] masses = new double[Highest + 1];
        double exponent = 0;
        for (int k = 0; k <= Highest; k++)
        {
            masses[k] = Math.Exp(exponent);
            exponent += eta - ((k - ((Highest - 1) / 2.0)) * 0.9);
        }

        double left = uniform * masses.Sum();
        int category = 0;
        while (category < Highest && left >= masses[category])
            left -= masses[category++];
        return category;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
