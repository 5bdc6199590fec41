using Evaluation.Comparison.Matching;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Robustness.WhatIf;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Comparison.Reporting;

/// <summary>Writes a comparison in plain words, the whole first, then who, what and what cannot be compared.</summary>
internal sealed class ComparisonText(RoundComparison comparison, Language language)
{
    /// <summary>How many of each list are told; CSV and JSON have them all.</summary>
    private const int MostListed = 10;

    private const int MostNames = 30;
    private const int MostParts = 3;

    /// <summary>For reading: points and rates have no meaning beyond this; CSV and JSON have every digit.</summary>
    private const int Digits = 2;

    private readonly TextPage page = new(language);

    internal string Write()
    {
        page.Line(ComparisonTexts.Title.Fill(TitleOf(comparison.Before), TitleOf(comparison.After)).In(language));
        WriteWhole();
        WriteLimits();
        WriteSubjects();
        WriteGrades();
        WriteIndicators();
        WriteNames();
        return page.ToString();
    }

    /// <summary>How the whole changed, in sentences.</summary>
    internal static IEnumerable<LocalText> WholeOf(RoundComparison comparison)
    {
        MatchSet subjects = comparison.Matching.Subjects;
        yield return ComparisonTexts.Numbers.Fill(comparison.Before.Standings.Count, comparison.After.Standings.Count, subjects.Both.Count, subjects.New.Count, subjects.Gone.Count);
        yield return (comparison.IsScoreRate ? ComparisonTexts.Rates : ComparisonTexts.Points).Fill(comparison.Basis);
        if (comparison.Mean is not { } mean)
            yield break;
        yield return ComparisonTexts.Mean.Fill(Brief(mean.AllBefore), Brief(mean.AllAfter), Signed(mean.AllAfter - mean.AllBefore));
        yield return ComparisonTexts.Parts.Fill(Signed(mean.Change), Signed(mean.Leavers), Signed(mean.Newcomers));
        if (mean is { Data: { } data, Weights: { } weights, Method: { } method })
            yield return ComparisonTexts.Causes.Fill(Signed(mean.Change), Signed(data), Signed(weights), Signed(method));
        yield return ComparisonTexts.Directions.Fill(
            comparison.Subjects.Count(subject => subject.Change > 0),
            comparison.Subjects.Count(subject => subject.Change < 0),
            comparison.Subjects.Count(subject => subject.Change == 0));
    }

    /// <summary>How many went from which grade to which, a sentence each.</summary>
    internal static IEnumerable<LocalText> GradesOf(RoundComparison comparison) =>
        comparison.Grades.Select(move => ComparisonTexts.Grade.Fill(Named(move.Before), Named(move.After), move.Count));

    /// <summary>Who and what is new, gone or renamed, in sentences; none when nobody and nothing is.</summary>
    internal static IEnumerable<LocalText> NamesOf(RoundComparison comparison)
    {
        (MatchSet subjects, MatchSet indicators) = (comparison.Matching.Subjects, comparison.Matching.Indicators);
        return
        [
            .. List(ComparisonTexts.NewSubjects, subjects.New.Select(Plain)),
            .. List(ComparisonTexts.GoneSubjects, subjects.Gone.Select(Plain)),
            .. List(ComparisonTexts.NewIndicators, indicators.New.Select(code => Titled(comparison.After.Scheme, code))),
            .. List(ComparisonTexts.GoneIndicators, indicators.Gone.Select(code => Titled(comparison.Before.Scheme, code))),
            .. List(ComparisonTexts.Declared, subjects.Renamed.Concat(indicators.Renamed).Where(match => match.By == MatchBasis.Declared).Select(Arrow)),
            .. List(ComparisonTexts.SameTitle, indicators.Renamed.Where(match => match.By == MatchBasis.Title).Select(Arrow)),
            .. List(ComparisonTexts.OtherTitle, comparison.Indicators.Where(move => move.Match.By == MatchBasis.Identity && move.TitleBefore != move.Title)
                .Select(move => Plain($"{move.Match.After}: {move.TitleBefore} → {move.Title}"))),
        ];
    }

    /// <summary>The first renamings that look likely and were not applied, a sentence each.</summary>
    internal static IEnumerable<LocalText> SuggestionsOf(RoundComparison comparison) => comparison.Matching.Suggestions.Take(MostNames)
        .Select(suggested => ComparisonTexts.Suggestion.Fill(Plain(suggested.Names.Before), Plain(suggested.Names.After), suggested.Evidence));

    /// <summary>A change with its sign, as short as the text has it.</summary>
    internal static string Signed(decimal number) => AttributionText.Signed(number, Digits);

    /// <summary>A total as short as the text has it.</summary>
    internal static string Brief(decimal number) => ScoreText.Brief(number, Digits);

    private void WriteWhole()
    {
        page.Heading(ComparisonTexts.Whole);
        foreach (LocalText sentence in WholeOf(comparison))
            page.Line(sentence.In(language));
    }

    private void WriteLimits()
    {
        page.Heading(ComparisonTexts.Limits);
        if (comparison.Limits.Count + comparison.Warnings.Count == 0)
            page.Say(ComparisonTexts.NoLimits);
        foreach (Diagnostic limit in comparison.Limits.Concat(comparison.Warnings))
            page.Line("- " + limit.Code + " " + limit.Message(language));
    }

    private void WriteSubjects()
    {
        page.Heading(ComparisonTexts.Subjects);
        WriteMoves(ComparisonTexts.Risen, comparison.Subjects.Where(subject => subject.Climbed > 0).OrderByDescending(subject => subject.Climbed).ThenByDescending(subject => subject.Change));
        WriteMoves(ComparisonTexts.Fallen, comparison.Subjects.Where(subject => subject.Climbed < 0).OrderBy(subject => subject.Climbed).ThenBy(subject => subject.Change));
        if (comparison.Subjects.All(subject => subject.Climbed is null or 0))
            page.Say(ComparisonTexts.NobodyMoved);
    }

    private void WriteMoves(LocalText title, IEnumerable<SubjectMove> moves)
    {
        SubjectMove[] all = [.. moves];
        if (all.Length == 0)
            return;
        page.Say(title, all.Length);
        foreach (SubjectMove move in all.Take(MostListed))
            WriteMove(move);
        if (all.Length > MostListed)
            page.Say(ComparisonTexts.More, all.Length - MostListed);
    }

    private void WriteMove(SubjectMove move)
    {
        page.Item(ComparisonTexts.Move, SafeText.Line(move.Name), move.PlaceBefore, move.PlaceAfter, Brief(move.Before!.Value), Brief(move.After!.Value), Signed(move.Change!.Value));
        if (move.Split is { } split)
            page.Below(ComparisonTexts.Split, Signed(split.Data), Signed(split.Weights), Signed(split.Method));
        LocalText[] parts = [.. comparison.PointsOf(move.Name).Where(part => decimal.Round(part.Change, Digits) != 0).OrderByDescending(part => Math.Abs(part.Change)).Take(MostParts).Select(Part)];
        if (parts.Length > 0)
            page.Below(ComparisonTexts.MostOf, Wording.Listed(parts));
    }

    private static LocalText Part(PointsMove part)
    {
        string code = part.Code.Length == 0 ? "" : SafeText.Of(part.Code) + " ";
        return new LocalText($"{code}{SafeText.Of(part.Title.English)} {Signed(part.Change)}", $"{code}{SafeText.Of(part.Title.Chinese)} {Signed(part.Change)}");
    }

    private void WriteGrades()
    {
        if (comparison.Grades.Count == 0)
            return;
        page.Heading(ComparisonTexts.Grades);
        foreach (LocalText sentence in GradesOf(comparison))
            page.Line("- " + sentence.In(language));
    }

    private void WriteIndicators()
    {
        IndicatorMove[] moved = [.. comparison.Indicators.Where(move => move.IsLeaf && move.Change is not null and not 0)];
        page.Heading(ComparisonTexts.Indicators);
        if (moved.Length == 0)
            page.Say(ComparisonTexts.NoIndicatorMoved);
        WriteIndicators(ComparisonTexts.Improved, moved.Where(move => move.Change > 0).OrderByDescending(move => move.Change));
        WriteIndicators(ComparisonTexts.Declined, moved.Where(move => move.Change < 0).OrderBy(move => move.Change));
    }

    private void WriteIndicators(LocalText title, IEnumerable<IndicatorMove> moves)
    {
        IndicatorMove[] all = [.. moves];
        if (all.Length == 0)
            return;
        page.Say(title, all.Length);
        foreach (IndicatorMove move in all.Take(MostListed))
        {
            page.Item(
                move.IsSameMethod ? ComparisonTexts.Rate : ComparisonTexts.OtherRule,
                SafeText.Line(move.Match.After), SafeText.Line(move.Title), Percent(move.MeanBefore!.Value), Percent(move.MeanAfter!.Value), Signed(100 * move.Change!.Value), move.Count);
        }
    }

    private void WriteNames()
    {
        page.Heading(ComparisonTexts.Names);
        LocalText[] names = [.. NamesOf(comparison)];
        if (names.Length == 0)
            page.Say(ComparisonTexts.NoNames);
        foreach (LocalText sentence in names)
            page.Line(sentence.In(language));
        if (comparison.Matching.Suggestions.Count == 0)
            return;
        page.Say(ComparisonTexts.Suggested);
        foreach (LocalText suggestion in SuggestionsOf(comparison))
            page.Line("- " + suggestion.In(language));
    }

    private static IEnumerable<LocalText> List(LocalText title, IEnumerable<LocalText> names)
    {
        LocalText[] all = [.. names];
        return all.Length == 0 ? [] : [title.Fill(all.Length, Wording.Listed(all, MostNames))];
    }

    private static LocalText Plain(string name) => new(SafeText.Line(name), SafeText.Line(name));

    private static LocalText Arrow(Match match) => Plain($"{match.Before} → {match.After}");

    private static LocalText Titled(Scheme scheme, string code) => Plain(code + " " + ComparisonCsv.TitleOf(scheme, code));

    private static LocalText Named(string? grade) => grade is null ? ComparisonTexts.NoGrade : Plain(grade);

    private static string TitleOf(RoundResult round) =>
        SafeText.Line(round.Manifest.ObservationsName is { } name ? $"{round.Scheme.Title} ({name})" : round.Scheme.Title);

    private static string Percent(decimal rate) => ScoreText.Brief(100 * rate, 1);
}
