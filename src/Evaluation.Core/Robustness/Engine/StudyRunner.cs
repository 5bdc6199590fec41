using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sampling;

namespace Evaluation.Robustness.Engine;

/// <summary>Runs the draws of a study and keeps the ranks and counts the grades of all of them.</summary>
internal sealed class StudyRunner
{
    private readonly FactorSet factors;

    internal StudyRunner(FactorSet factors, int draws)
    {
        this.factors = factors;
        Ranks = new RankMatrix(factors.Plan.SubjectCount, draws);
        GradeNames = new GradeKernel(factors.Plan).Names;
        GradeCounts = new int[factors.Plan.SubjectCount * (GradeNames.Length + 1)];
    }

    internal RankMatrix Ranks { get; }

    internal string[] GradeNames { get; }

    /// <summary>By subject and code of a grade, 0 for none: in how many draws it had it.</summary>
    internal int[] GradeCounts { get; }

    internal void Run(DrawSource source, int threads, IProgress<double>? progress, CancellationToken cancellationToken) =>
        new DrawRunner(factors, source).Run(Ranks.Draws, () => new Sink(this), threads, progress, cancellationToken);

    private sealed class Sink(StudyRunner study) : IDrawSink
    {
        private readonly int width = study.GradeNames.Length + 1;
        private readonly int[] counts = new int[study.GradeCounts.Length];
        private readonly ushort[] codes = new ushort[DrawRunner.DrawsPerBlock * study.Ranks.Subjects];

        public void Take(int draw, DrawWorker worker)
        {
            worker.Codes.CopyTo(codes, draw % DrawRunner.DrawsPerBlock * study.Ranks.Subjects);
            if (width == 1)
                return;
            worker.Grade();
            for (int subject = 0; subject < worker.GradeCodes.Length; subject++)
                counts[(subject * width) + worker.GradeCodes[subject]]++;
        }

        public void EndBlock(int first, int count) => study.Ranks.Store(first, count, codes);

        public void Join()
        {
            for (int i = 0; i < counts.Length; i++)
                study.GradeCounts[i] += counts[i];
        }
    }
}
