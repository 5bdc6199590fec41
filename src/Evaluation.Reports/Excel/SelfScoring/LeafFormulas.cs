using System.Globalization;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Writes a leaf's scoring method as a formula of Excel, where it can be written as one.</summary>
/// <remarks>Formulas hold numbers and references of our own making only; names from the scheme stand in cells of the hidden sheet.</remarks>
internal static class LeafFormulas
{
    /// <summary>Excel nests at most 64 levels; some are needed around the bands.</summary>
    private const int MostBands = 50;

    /// <summary>The expression; <see langword="null"/> where no formula can say it.</summary>
    /// <param name="leaf">The leaf; its method is no checklist, whose items have rows of their own.</param>
    /// <param name="value">The cell of the value.</param>
    /// <param name="language">The language of yes and no.</param>
    /// <param name="list">Where the hidden sheet has the names of the leaf's levels, and their points; empty for other methods.</param>
    internal static LeafExpression? Of(Indicator leaf, string value, Language language, (string Names, string Points) list)
    {
        decimal full = Scheme.FullMarkOf(leaf);
        return leaf.Method switch
        {
            DirectPoints => Number($"AND({value}>=0,{value}<={Text(full)})", value),
            YesNo answer => OfYesNo(answer, full, value, language),
            LevelTable => new LeafExpression($"SUMPRODUCT(--EXACT({list.Names},{value}))>0", $"SUMPRODUCT(EXACT({list.Names},{value})*{list.Points})", NeedsNumber: false),
            Bands { Steps.Count: <= MostBands } bands => Number("TRUE", Nested(bands.Steps, value, otherwise: "0")),
            PointsPerCase cases => Count(value, $"MIN({value}*{Text(cases.Each)},{Text(cases.Cap ?? full)})"),
            DeductionPerCase cases => Count(value, $"{Text(full)}-MIN({value}*{Text(cases.Each)},{Text(cases.Cap ?? full)})"),
            ProportionOfTarget target => OfProportion(target, full, value),
            Goalposts posts => OfGoalposts(posts, full, value),
            WorkingDayDeadline { Clock: WorkingDayClock.Count } deadline => OfDeadline(deadline.Excess, full, value),
            _ => null,
        };
    }

    /// <summary>A number as a formula writes it.</summary>
    internal static string Text(decimal number)
    {
        string text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        return number < 0 ? "(" + text + ")" : text;
    }

    private static LeafExpression Number(string guard, string points) => new(guard, points, NeedsNumber: true);

    private static LeafExpression Count(string value, string points) => Number($"AND({value}>=0,INT({value})={value})", points);

    private static LeafExpression OfYesNo(YesNo answer, decimal full, string value, Language language)
    {
        string yes = CellName.Quoted(SelfScoreTexts.Yes.In(language));
        string no = CellName.Quoted(SelfScoreTexts.No.In(language));
        return new LeafExpression($"OR({value}={yes},{value}={no})", $"IF({value}={yes},{Text(answer.Yes ?? full)},{Text(answer.No)})", NeedsNumber: false);
    }

    private static LeafExpression OfProportion(ProportionOfTarget method, decimal full, string value)
    {
        string target = Text(method.Target);
        string floor = Text(method.Floor);
        string between = $"{Text(full)}*({value}-{floor})/({target}-{floor})";
        return method.Floor < method.Target
            ? Number(method.Floor == 0 ? $"{value}>=0" : "TRUE", $"IF({value}>={target},{Text(full)},IF({value}<={floor},0,{between}))")
            : Number("TRUE", $"IF({value}<={target},{Text(full)},IF({value}>={floor},0,{between}))");
    }

    private static LeafExpression OfGoalposts(Goalposts method, decimal full, string value)
    {
        string held = $"MIN(MAX({value},{Text(Math.Min(method.Low, method.High))}),{Text(Math.Max(method.Low, method.High))})";
        string low = Text(method.Low);
        string high = Text(method.High);
        return method.Logarithmic
            ? Number($"{value}>0", $"{Text(full)}*(LN({held})-LN({low}))/(LN({high})-LN({low}))")
            : Number("TRUE", $"{Text(full)}*({held}-{low})/({high}-{low})");
    }

    private static LeafExpression? OfDeadline(ExcessPoints excess, decimal full, string value)
    {
        string beyond = $"({value}-{Text(excess.Limit)})";
        if (excess.Each is { } each)
            return Count(value, $"IF({beyond}<=0,{Text(full)},{Text(full)}-MIN({beyond}*{Text(each)},{Text(excess.Cap ?? full)}))");
        Band[] bands = [.. excess.Bands.Select(band => band with { From = band.From ?? 1m })];
        return bands.Length > MostBands || bands[^1].From > 1
            ? null
            : Count(value, $"IF({beyond}<=0,{Text(full)},{Nested(bands, beyond, otherwise: "0")})");
    }

    /// <summary>The points of the first band, from the highest down, that a value reaches.</summary>
    private static string Nested(IReadOnlyList<Band> bands, string value, string otherwise)
    {
        string rest = otherwise;
        foreach (Band band in bands.Reverse())
            rest = band.From is { } from ? $"IF({value}>={Text(from)},{Text(band.Points)},{rest})" : Text(band.Points);
        return rest;
    }
}
