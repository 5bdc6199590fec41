namespace Evaluation.Schemes.Yaml;

/// <summary>Writes a scheme as YAML: keys in one order, defaults left out, so that equal schemes give equal text.</summary>
internal sealed class SchemeWriter
{
    private readonly YamlWriter yaml;

    private SchemeWriter(YamlWriter yaml) => this.yaml = yaml;

    internal static string Write(Scheme scheme) => YamlWriter.Document(yaml => new SchemeWriter(yaml).WriteScheme(scheme));

    private void WriteScheme(Scheme scheme)
    {
        yaml.Text("scheme", scheme.Code);
        yaml.Text("title", scheme.Title);
        yaml.Text("version", scheme.Version, unless: "1");
        CitationReader.Write("sources", scheme.Sources, yaml);
        yaml.Text("note", scheme.Note);
        yaml.Number("fullMark", scheme.FullMark, unless: Scheme.DefaultFullMark);
        AggregationEntries.Write(scheme.Aggregation, yaml);
        WriteRounding(scheme.Rounding);
        WriteRanking(scheme.Ranking);
        WriteAbsence(scheme.Absence);
        CalendarSettingReader.Write(scheme.Calendar, yaml);
        yaml.Date("cutoff", scheme.Cutoff);
        yaml.List("grades", scheme.Grades, WriteGrade);
        AdjustmentWriter.Write(scheme.Adjustments, yaml);
        yaml.List("indicators", scheme.Indicators, WriteIndicator);
    }

    private void WriteRounding(RoundingPolicy policy)
    {
        if (policy == new RoundingPolicy())
            return;
        yaml.Map("rounding", () =>
        {
            WriteRule("leaf", policy.Leaf);
            WriteRule("branch", policy.Branch);
            WriteRule("total", policy.Total);
            yaml.List("levels", policy.Levels, level =>
            {
                yaml.Number("level", level.Level);
                RoundingReader.WriteRule(level.Rule, yaml);
            });
        });
    }

    private void WriteRule(string key, RoundingRule rule)
    {
        if (rule != RoundingRule.None)
            RoundingReader.Write(key, rule, yaml);
    }

    private void WriteRanking(RankingPolicy policy)
    {
        if (policy == new RankingPolicy())
            return;
        yaml.Map("ranking", () =>
        {
            yaml.Text("ties", SchemeNames.TieRules.Of(policy.Ties));
            yaml.Text("basis", SchemeNames.RankBases.Of(policy.Basis));
            yaml.Text("labels", SchemeNames.TieLabels.Of(policy.Labels));
            yaml.Text("gradeTies", SchemeNames.GradeTieRules.Of(policy.GradeTies), unless: "all-out");
            yaml.Text("gradesWithin", SchemeNames.GradeScopes.Of(policy.GradesWithin), unless: "round");
        });
    }

    private void WriteAbsence(AbsencePolicy policy)
    {
        if (policy == new AbsencePolicy())
            return;
        yaml.Map("absence", () =>
        {
            yaml.Text("missing", SchemeNames.AbsenceRules.Of(policy.Missing));
            yaml.Text("notApplicable", SchemeNames.AbsenceRules.Of(policy.NotApplicable));
            yaml.Text("excluded", SchemeNames.AbsenceRules.Of(policy.Excluded));
        });
    }

    private void WriteGrade(Grade grade)
    {
        yaml.Text("name", grade.Name);
        yaml.Number("from", grade.From);
        yaml.Number("to", grade.To);
        yaml.Number("below", grade.Below);
        yaml.Number("share", grade.Share);
    }

    private void WriteIndicator(Indicator indicator)
    {
        yaml.Text("code", indicator.Code);
        yaml.Text("title", indicator.Title);
        yaml.Number("fullMark", indicator.FullMark);
        yaml.Number("weight", indicator.Weight);
        CitationReader.Write("basis", indicator.Basis, yaml);
        yaml.Text("note", indicator.Note);
        if (indicator.Rounding is { } rounding)
            RoundingReader.Write("rounding", rounding, yaml);
        MethodWriter.Write(indicator.Method, yaml);
        PanelEntries.Write(indicator.Panel, yaml);
        AggregationEntries.Write(indicator.Aggregation, yaml);
        yaml.List("children", indicator.Children, WriteIndicator);
    }
}
