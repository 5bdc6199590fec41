using System.Globalization;
using Evaluation.Diagnostics;

namespace Evaluation.Robustness;

/// <summary>Says in plain words which ranks of a study can be believed.</summary>
internal static class StudyVerdict
{
    /// <summary>More groups than this are counted, not listed.</summary>
    private const int MostListed = 5;

    /// <summary>Comparing everybody with everybody would take longer than the study itself beyond so many.</summary>
    private const int MostCompared = 100;

    internal static LocalText Of(RobustnessStudy study)
    {
        LocalText[] sentences = [.. SentencesOf(study)];
        return new LocalText(string.Join(" ", sentences.Select(text => text.English)), string.Concat(sentences.Select(text => text.Chinese)));
    }

    /// <summary>The sentences of the verdict, the most important first.</summary>
    internal static IEnumerable<LocalText> SentencesOf(RobustnessStudy study)
    {
        foreach (LocalText sentence in Overall(study))
            yield return sentence;
        if (study.Neighbours.Count > 0)
        {
            yield return First(study);
            foreach (LocalText sentence in Groups(study))
                yield return sentence;
        }

        if (Reach(study) is { } reach)
            yield return reach;
        if (Grades(study) is { } grades)
            yield return grades;
    }

    /// <summary>The two or three sentences that matter most: how many ranks are firm, whether the first is, and how many grades are not.</summary>
    internal static IEnumerable<LocalText> InShort(RobustnessStudy study)
    {
        yield return Overall(study).First();
        if (study.Neighbours.Count > 0)
            yield return First(study);
        if (Grades(study) is { } grades)
            yield return grades;
    }

    /// <summary>Whether the first of a group is told apart from its last, though nobody is from the next.</summary>
    internal static bool IsChain(RobustnessStudy study, TiedGroup group) =>
        study.ProbabilityAbove(group.Subjects[0].Name, group.Subjects[^1].Name) >= study.Options.Separation;

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
            : tied == ranked ? (study.TiedGroups.Count == 1 ? StudyTexts.NoneFirm : StudyTexts.AllInGroups).With(ranked, share)
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
            yield return (IsChain(study, group) ? StudyTexts.Chain : StudyTexts.Group).With(group.Subjects.Count, group.BestRank, group.WorstRank);
        if (study.TiedGroups.Count > MostListed)
            yield return StudyTexts.MoreGroups.With(study.TiedGroups.Count - MostListed);
    }

    /// <summary>From which distance of ranks on everybody is told apart; nothing where neighbours are, or where nobody is.</summary>
    private static LocalText? Reach(RobustnessStudy study)
    {
        string[] ranked = [.. study.Subjects.Where(subject => subject.NominalRank is not null).Select(subject => subject.Subject.Name)];
        if (study.TiedGroups.Count == 0 || ranked.Length > MostCompared)
            return null;
        int apart = ranked.Length - 1;
        while (apart > 0 && Enumerable.Range(0, ranked.Length - apart).All(above => study.ProbabilityAbove(ranked[above], ranked[above + apart]) >= study.Options.Separation))
            apart--;
        return apart < 1 || apart == ranked.Length - 1 ? null : StudyTexts.Reach.With(apart + 1, Percent(study.Options.Separation));
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
