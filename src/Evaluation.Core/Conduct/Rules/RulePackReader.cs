using Evaluation.Conduct.Facts;
using Evaluation.Custom;
using Evaluation.Diagnostics;
using Evaluation.Rules;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Conduct.Rules;

/// <summary>Reads a rule pack, noting everything that is wrong with it.</summary>
internal sealed class RulePackReader
{
    private static readonly Names<RuleArea> Areas = KebabNames.Of<RuleArea>();
    private static readonly Names<RuleSeverity> Severities = KebabNames.Of<RuleSeverity>();

    private readonly SchemePlaces places = new();
    private readonly DiagnosticBag diagnostics;

    private RulePackReader(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    internal static RulePack? Read(string yaml, string? file, DiagnosticBag diagnostics) =>
        YamlTree.ReadMap(yaml, file, "pack", diagnostics) is { } root ? new RulePackReader(diagnostics).Read(root) : null;

    private RulePack? Read(MapReader map)
    {
        string code = map.RequiredText("pack");
        LocalText title = ReadText(map, "title");
        RuleArea? area = map.Choice("area", Areas);
        map.RequireNode("area");
        var rules = new List<ConductRule>();
        foreach (MapReader own in map.Maps("rules"))
        {
            if (ReadRule(own, area ?? default) is { } rule)
                rules.Add(rule);
            own.Finish();
        }

        map.Finish();
        if (rules.Count == 0 && !map.HasErrors)
            diagnostics.Add(RulePackDiagnostics.NoRules, map.Place);
        if (diagnostics.HasErrors || rules.Count == 0)
            return null;
        SchemeValidator.Validate(RulePack.AsScheme(rules), places, diagnostics);
        return new RulePack(code, title, rules.ToValueList());
    }

    private ConductRule? ReadRule(MapReader map, RuleArea area)
    {
        string code = map.RequiredText("code", SchemeLimits.LongestCode);
        LocalText title = ReadText(map, "title");
        LocalText clears = ReadText(map, "clears");
        Fact? fact = ReadFact(map);
        map.RequireNode("method");
        ScoringMethod? method = MethodReader.Read(map, places, SchemeExtensions.None);
        RuleSeverity severity = map.Choice("severity", Severities) ?? RuleSeverity.Shortcoming;
        bool onlyForReview = map.Flag("onlyForReview");
        ValueList<Citation> basis = CitationReader.Read(map, "basis");
        if (basis.Count == 0)
            map.Report(RulePackDiagnostics.NoBasis, map.PlaceOf("basis"), code);
        if (fact is null || method is null)
            return null;
        if (method.Accepts != fact.Kind)
            map.Report(RulePackDiagnostics.WrongFactKind, map.PlaceOf("method"), fact.Name, RuleTexts.Kind(fact.Kind), method.Name);
        return new ConductRule
        {
            Code = code,
            Area = area,
            Title = title,
            Fact = fact,
            Method = method,
            Severity = severity,
            OnlyForReview = onlyForReview,
            Clears = clears,
            Basis = basis,
        };
    }

    private static Fact? ReadFact(MapReader map)
    {
        string name = map.RequiredText("fact");
        Fact? fact = FactBook.Find(name);
        if (fact is null && name.Length > 0)
        {
            IEnumerable<string> names = FactBook.All.Select(known => known.Name);
            map.Report(RulePackDiagnostics.UnknownFact, map.PlaceOf("fact"), name, MapReader.NearestHint(name, names), string.Join(", ", names));
        }

        return fact;
    }

    /// <summary>A text in both languages, under <c>en</c> and <c>zh</c>.</summary>
    private static LocalText ReadText(MapReader map, string key)
    {
        map.RequireNode(key);
        if (map.Map(key) is not { } inner)
            return new LocalText("", "");
        var text = new LocalText(inner.RequiredText("en"), inner.RequiredText("zh"));
        inner.Finish();
        return text;
    }
}
