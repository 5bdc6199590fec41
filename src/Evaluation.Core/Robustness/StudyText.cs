using System.Text;
using Evaluation.Diagnostics;

namespace Evaluation.Robustness;

/// <summary>Writes a study in plain language: the verdict, then rank by rank, then how it was found.</summary>
internal sealed class StudyText
{
    /// <summary>More lines than this are no reading; the JSON has all of them.</summary>
    private const int MostSubjects = 60;

    private const int MostNames = 12;

    private readonly RobustnessStudy study;
    private readonly Language language;
    private readonly StringBuilder text = new();

    private StudyText(RobustnessStudy study, Language language) => (this.study, this.language) = (study, language);

    internal static string Of(RobustnessStudy study, Language language)
    {
        var writer = new StudyText(study, language);
        writer.WriteHead();
        writer.WriteSubjects();
        writer.WriteGroups();
        writer.WriteMethod();
        return writer.text.ToString();
    }

    private void WriteHead()
    {
        Say(StudyTexts.Title, SafeText.Line(study.Result.Scheme.Title));
        Line(study.Verdict.In(language));
        string separator = language == Language.Chinese ? "、" : ", ";
        Say(StudyTexts.Basis, study.Draws, string.Join(separator, study.Factors.Select(factor => FactorTexts.Of(factor).In(language))));
        foreach (Diagnostic diagnostic in study.Diagnostics)
            Line(diagnostic.ToString(language));
    }

    private void WriteSubjects()
    {
        Heading(StudyTexts.SubjectsHeading);
        SubjectRobustness[] ranked = [.. study.Subjects.Where(subject => subject.NominalRank is not null)];
        foreach (SubjectRobustness subject in ranked.Take(MostSubjects))
        {
            LocalText line = StudyTexts.SubjectLine.With(
                SafeText.Line(subject.Subject.Name),
                subject.NominalRank,
                StudyVerdict.Percent(study.Options.Level),
                StudyVerdict.Number(subject.LowRank),
                StudyVerdict.Number(subject.HighRank),
                StudyVerdict.Number(subject.MedianRank));
            if (subject.SameGrade is { } same)
                line = StudyTexts.SubjectWithGrade.With(line, SafeText.Line(subject.NominalGrade!), StudyVerdict.Percent(same));
            Line("- " + line.In(language));
        }

        if (ranked.Length > MostSubjects)
            Line("- " + StudyTexts.MoreSubjects.Format(language, ranked.Length - MostSubjects));
    }

    private void WriteGroups()
    {
        if (study.TiedGroups.Count == 0)
            return;
        Heading(StudyTexts.GroupsHeading);
        Say(StudyTexts.GroupsMeaning, StudyVerdict.Percent(study.Options.Separation));
        foreach (TiedGroup group in study.TiedGroups)
        {
            string separator = language == Language.Chinese ? "、" : ", ";
            string names = string.Join(separator, group.Subjects.Take(MostNames).Select(subject => SafeText.Line(subject.Name)));
            Line("- " + StudyTexts.GroupLine.Format(language, group.BestRank, group.WorstRank, group.Subjects.Count > MostNames ? names + " …" : names));
        }
    }

    private void WriteMethod()
    {
        Heading(StudyTexts.MethodHeading);
        Say(StudyTexts.Settings, study.Seed, study.Draws, study.Result.Manifest.LibraryVersion);
    }

    private void Heading(LocalText heading) => Line("\n" + heading.In(language));

    private void Say(LocalText sentence, params ReadOnlySpan<object?> arguments) => Line(sentence.Format(language, arguments));

    private void Line(string line) => text.Append(line.TrimEnd()).Append('\n');
}
