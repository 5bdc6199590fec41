using Evaluation.Custom;
using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Yaml;

/// <summary>Reads a scheme from YAML, with every diagnostic of the file, its keys, its tree and its sense at once.</summary>
internal sealed class SchemeReader
{
    private static readonly string[] Values =
    [
        "scheme", "title", "version", "sources", "note", "fullMark", "aggregation", "rounding", "ranking", "calendar", "cutoff", "grades",
        "indicators",
    ];

    private readonly SchemePlaces places = new();
    private readonly DiagnosticBag diagnostics;
    private readonly SchemeExtensions extensions;
    private readonly string? folder;

    private SchemeReader(string? folder, DiagnosticBag diagnostics, SchemeExtensions extensions) =>
        (this.folder, this.diagnostics, this.extensions) = (folder, diagnostics, extensions);

    /// <summary>The scheme; <see langword="null"/> when the text is no YAML mapping. Errors are in <paramref name="diagnostics"/>.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">What to call it in diagnostics, or <see langword="null"/>.</param>
    /// <param name="folder">Where files stand that it names; <see langword="null"/> when it may name none.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="extensions">Methods and adjustments that it may use beside the built-in ones.</param>
    internal static Scheme? Read(string yaml, string? file, string? folder, DiagnosticBag diagnostics, SchemeExtensions extensions)
    {
        switch (YamlTree.Read(yaml, file, diagnostics))
        {
            case YamlMapping root:
                return new SchemeReader(folder, diagnostics, extensions).Read(new MapReader(root, diagnostics));
            case YamlScalar { IsNull: true } nothing:
                diagnostics.Add(SchemeDiagnostics.Empty, nothing.Place);
                return null;
            case { } other:
                diagnostics.Add(SchemeDiagnostics.WrongShape, other.Place, "scheme", new LocalText("a mapping of keys and values", "键值映射"));
                return null;
            default:
                return null;
        }
    }

    private Scheme Read(MapReader map)
    {
        var scheme = new Scheme
        {
            Code = map.RequiredText("scheme", SchemeLimits.LongestCode),
            Title = map.RequiredText("title"),
            Version = map.Text("version", SchemeLimits.LongestCode) ?? "1",
            Sources = CitationReader.Read(map, "sources"),
            Note = map.Text("note"),
            FullMark = map.Number("fullMark") ?? Scheme.DefaultFullMark,
            Aggregation = AggregationEntries.Read(map),
            Rounding = ReadRounding(map),
            Ranking = ReadRanking(map),
            Absence = ReadAbsence(map),
            Calendar = new CalendarSettingReader(folder, diagnostics).Read(map),
            Cutoff = map.Date("cutoff"),
            Grades = map.Maps("grades").Select(ReadGrade).ToValueList(),
            Adjustments = new AdjustmentReader(places, extensions).Read(map),
            Indicators = ReadIndicators(map),
        };
        map.Finish();
        NotePlaces(scheme, map);
        SchemeValidator.Validate(scheme, places, diagnostics);
        return scheme;
    }

    private ValueList<Indicator> ReadIndicators(MapReader map)
    {
        map.RequireNode("indicators");
        List<IndicatorDraft> listed = new IndicatorReader(places, extensions).Read(map, "indicators", above: null);
        int before = diagnostics.Count;
        List<IndicatorDraft> top = IndicatorTree.Join(listed, diagnostics);
        bool isSound = IndicatorTree.HasSoundDepth(top, diagnostics);
        if (diagnostics.Count > before)
            map.MarkTroubled("indicators");
        return isSound ? top.Select(draft => draft.Finish(places)).ToValueList() : [];
    }

    private void NotePlaces(Scheme scheme, MapReader map)
    {
        places.Note(scheme, "", map.Place);
        foreach (string value in Values)
        {
            places.Note(scheme, value, map.PlaceOf(value));
            if (map.IsTroubled(value))
                places.MarkDoubtful(scheme, value);
        }
    }

    private static RoundingPolicy ReadRounding(MapReader map)
    {
        if (map.Map("rounding") is not { } inner)
            return new RoundingPolicy();
        var policy = new RoundingPolicy(
            RoundingReader.Read(inner, "leaf") ?? default,
            RoundingReader.Read(inner, "branch") ?? default,
            RoundingReader.Read(inner, "total") ?? default)
        {
            Levels = inner.Maps("levels").Select(ReadLevel).ToValueList(),
        };
        inner.Finish();
        return policy;
    }

    private static LevelRounding ReadLevel(MapReader map)
    {
        decimal level = map.RequiredNumber("level");
        if (level is < 1 or > SchemeLimits.MaxLevels || level != decimal.Truncate(level))
        {
            map.Report(SchemeDiagnostics.OutOfRange, map.PlaceOf("level"), "level", level, MarkCheck.LevelRange);
            level = 1;
        }

        return new LevelRounding((int)level, RoundingReader.ReadRule(map));
    }

    private static RankingPolicy ReadRanking(MapReader map)
    {
        if (map.Map("ranking") is not { } inner)
            return new RankingPolicy();
        var policy = new RankingPolicy(
            inner.Choice("ties", SchemeNames.TieRules) ?? TieRule.Competition,
            inner.Choice("basis", SchemeNames.RankBases) ?? RankBasis.Published,
            inner.Choice("labels", SchemeNames.TieLabels) ?? TieLabel.Plain)
        {
            GradeTies = inner.Choice("gradeTies", SchemeNames.GradeTieRules) ?? GradeTieRule.AllOut,
            GradesWithin = inner.Choice("gradesWithin", SchemeNames.GradeScopes) ?? GradeScope.Round,
        };
        inner.Finish();
        return policy;
    }

    private static AbsencePolicy ReadAbsence(MapReader map)
    {
        if (map.Map("absence") is not { } inner)
            return new AbsencePolicy();
        var policy = new AbsencePolicy(
            inner.Choice("missing", SchemeNames.AbsenceRules) ?? AbsenceRule.Refuse,
            inner.Choice("notApplicable", SchemeNames.AbsenceRules) ?? AbsenceRule.Rescale,
            inner.Choice("excluded", SchemeNames.AbsenceRules) ?? AbsenceRule.Rescale);
        inner.Finish();
        return policy;
    }

    private Grade ReadGrade(MapReader map)
    {
        var grade = new Grade(
            map.RequiredText("name", SchemeLimits.LongestCode), map.Number("from"), map.Number("to"), map.Number("below"))
        {
            Share = map.Number("share"),
        };
        map.Finish();
        places.Note(grade, "", map.Place);
        foreach (string value in (string[])["name", "from", "to", "below", "share"])
            places.Note(grade, value, map.PlaceOf(value));
        if (map.HasErrors)
            places.MarkDoubtful(grade);
        return grade;
    }
}
