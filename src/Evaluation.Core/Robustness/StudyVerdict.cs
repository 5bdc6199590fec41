using System.Globalization;
using Evaluation.Diagnostics;

namespace Evaluation.Robustness;

/// <summary>Says in plain words which ranks of a study can be believed.</summary>
internal static class StudyVerdict
{
    /// <summary>More groups than this are counted, not listed.</summary>
    private const int MostListed = 5;

    internal static LocalText Of(RobustnessStudy study)
    {
        List<LocalText> sentences = [.. Overall(study)];
        if (study.Neighbours.Count > 0)
        {
            sentences.Add(First(study));
            sentences.AddRange(Groups(study));
        }

        if (Grades(study) is { } grades)
            sentences.Add(grades);
        return new LocalText(string.Join(" ", sentences.Select(text => text.English)), string.Concat(sentences.Select(text => text.Chinese)));
    }

    private static IEnumerable<LocalText> Overall(RobustnessStudy study)
    {
        int ranked = study.Subjects.Count(subject => subject.NominalRank is not null);
        if (study.Neighbours.Count == 0)
        {
            yield return StudyTexts.NothingToCompare.With(ranked);
            yield break;
        }

        int tied = study.TiedGroups.Sum(group => group.Subjects.Count);
        LocalText share = Percent(study.Options.Separation);
        yield return tied == 0 ? StudyTexts.AllFirm.With(ranked, share)
            : tied == ranked && study.TiedGroups.Count == 1 ? StudyTexts.NoneFirm.With(ranked, share)
            : StudyTexts.SomeFirm.With(ranked, ranked - tied, share);
        yield return StudyTexts.Shift.With(Number(study.MeanRankShift));
    }

    private static LocalText First(RobustnessStudy study)
    {
        PairProbability pair = study.Neighbours[0];
        return (pair.Probability >= study.Options.Separation ? StudyTexts.FirstFirm : StudyTexts.FirstOpen)
            .With(SafeText.Line(pair.Above.Name), SafeText.Line(pair.Below.Name), Percent(pair.Probability));
    }

    private static IEnumerable<LocalText> Groups(RobustnessStudy study)
    {
        foreach (TiedGroup group in study.TiedGroups.OrderByDescending(group => group.Subjects.Count).Take(MostListed).OrderBy(group => group.BestRank))
            yield return StudyTexts.Group.With(group.Subjects.Count, group.BestRank, group.WorstRank);
        if (study.TiedGroups.Count > MostListed)
            yield return StudyTexts.MoreGroups.With(study.TiedGroups.Count - MostListed);
    }

    private static LocalText? Grades(RobustnessStudy study)
    {
        double[] same = [.. study.Subjects.Select(subject => subject.SameGrade).OfType<double>()];
        if (same.Length == 0)
            return null;
        int open = same.Count(probability => probability < study.Options.Separation);
        return open == 0 ? StudyTexts.GradesFirm.With(Percent(study.Options.Separation)) : StudyTexts.GradesOpen.With(open, same.Length, Percent(study.Options.Separation));
    }

    /// <summary>A probability in whole percent, with 0 and 100 only where they are meant.</summary>
    internal static LocalText Percent(double share)
    {
        if (double.IsNaN(share))
            return new LocalText("–", "–");
        string number = share switch
        {
            > 0.995 and < 1 => "> 99",
            > 0 and < 0.005 => "< 1",
            _ => (100 * share).ToString("0", CultureInfo.InvariantCulture),
        };
        return new LocalText(number + " %", number + "%");
    }

    internal static string Number(double number) => double.IsNaN(number) ? "–" : number.ToString("0.#", CultureInfo.InvariantCulture);
}
