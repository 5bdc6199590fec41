using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Robustness.Factors;

namespace Evaluation.Robustness;

/// <summary>Writes a study in plain language: the verdict, what was tried, then rank by rank, then how it was found.</summary>
internal sealed class StudyText
{
    /// <summary>More lines than this are no reading; the JSON has all of them.</summary>
    private const int MostSubjects = 60;

    private const int MostNames = 12;

    /// <summary>More columns of grades than this do not fit a line.</summary>
    private const int MostGrades = 6;

    private readonly RobustnessStudy study;
    private readonly Language language;
    private readonly StringBuilder text = new();

    private StudyText(RobustnessStudy study, Language language) => (this.study, this.language) = (study, language);

    internal static string Of(RobustnessStudy study, Language language)
    {
        var writer = new StudyText(study, language);
        writer.WriteHead();
        writer.WriteBasis();
        writer.WriteSubjects();
        writer.WriteGroups();
        writer.WriteMethod();
        return writer.text.ToString();
    }

    private void WriteHead()
    {
        Say(StudyTexts.Title, SafeText.Line(study.Result.Scheme.Title));
        Line("");
        foreach (LocalText sentence in StudyVerdict.SentencesOf(study))
            Line("- " + sentence.In(language));
        foreach (Diagnostic diagnostic in study.Diagnostics)
            Line("- " + diagnostic.ToString(language));
    }

    private void WriteBasis()
    {
        Heading(StudyTexts.BasisHeading);
        Say(StudyTexts.Basis, study.Draws);
        foreach (Factor factor in study.Factors)
            Line("- " + FactorTexts.Of(factor).In(language));
        Line(StudyTexts.Fixed.In(language));
    }

    private void WriteSubjects()
    {
        SubjectRobustness[] ranked = [.. study.Subjects.Where(subject => subject.NominalRank is not null)];
        if (ranked.Length == 0)
            return;
        Heading(StudyTexts.SubjectsHeading);
        Say(StudyTexts.SubjectsMeaning, StudyVerdict.Percent(study.Options.Level));
        string[] grades = GradesOf(ranked[0]);
        if (grades.Length > 0)
            Line(StudyTexts.GradesMeaning.In(language));
        var table = new PlainTable([.. new[] { StudyTexts.Subject, StudyTexts.Rank, StudyTexts.Range, StudyTexts.Middle, StudyTexts.Kept }.Select(heading => heading.In(language)), .. grades]);
        foreach (SubjectRobustness subject in ranked.Take(MostSubjects))
            table.Add([.. Cells(subject, grades.Length > 0)]);
        Line("");
        foreach (string line in table.Lines())
            Line(line);
        if (ranked.Length > MostSubjects)
            Say(StudyTexts.MoreSubjects, ranked.Length - MostSubjects);
    }

    private static string[] GradesOf(SubjectRobustness subject) =>
        subject.Grades.Count > MostGrades ? [] : [.. subject.Grades.Select(grade => SafeText.Line(grade.Grade))];

    private IEnumerable<string> Cells(SubjectRobustness subject, bool hasGrades)
    {
        yield return SafeText.Line(subject.Subject.Name);
        yield return StudyVerdict.Number((double)subject.NominalRank!.Value);
        yield return subject.LowRank.Equals(subject.HighRank)
            ? StudyVerdict.Number(subject.LowRank)
            : StudyTexts.RangeCell.Format(language, StudyVerdict.Number(subject.LowRank), StudyVerdict.Number(subject.HighRank));
        yield return StudyVerdict.Number(subject.MedianRank);
        yield return StudyVerdict.Percent(subject.SameRank).In(language);
        foreach (GradeProbability grade in subject.Grades.Where(_ => hasGrades))
            yield return (grade.Grade == subject.NominalGrade ? "* " : "") + StudyVerdict.Percent(grade.Probability).In(language);
    }

    private void WriteGroups()
    {
        if (study.TiedGroups.Count == 0)
            return;
        Heading(StudyTexts.GroupsHeading);
        Say(StudyTexts.GroupsMeaning, StudyVerdict.Percent(study.Options.Separation));
        foreach (TiedGroup group in study.TiedGroups)
            Line("- " + GroupLine(study, group).In(language));
    }

    /// <summary>Who is in a group, and whether its ends can be told apart.</summary>
    internal static LocalText GroupLine(RobustnessStudy study, TiedGroup group)
    {
        LocalText names = FactorTexts.Listed(group.Subjects.Take(MostNames).Select(subject => SafeText.Line(subject.Name)).Select(name => new LocalText(name, name)));
        if (group.Subjects.Count > MostNames)
            names = new LocalText(names.English + " …", names.Chinese + " …");
        LocalText line = StudyTexts.GroupLine.With(group.BestRank, group.WorstRank, names);
        return StudyVerdict.IsChain(study, group)
            ? StudyTexts.Ends.With(line, StudyVerdict.Percent(study.ProbabilityAbove(group.Subjects[0].Name, group.Subjects[^1].Name)))
            : line;
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
