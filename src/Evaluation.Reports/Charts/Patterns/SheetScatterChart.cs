using Evaluation.Patterns;
using Evaluation.Patterns.Indices;

namespace Evaluation.Reports.Charts.Patterns;

/// <summary>Every sheet by two of its indices: how much its scores differ from each other, and how far they follow the indicators' means.</summary>
/// <remarks>
/// A straight line lies at the left, a sheet filled in blindly at the bottom; sheets with findings are diamonds. The indices are the standard deviation of the sheet's
/// shares of the full mark, and the correlation of the sheet with the mean of the others (person-total correlation); sheets without either are counted below.
/// </remarks>
public static class SheetScatterChart
{
    /// <summary>Draws the chart. Without a sheet that has both indices it says so.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="language">The language of its words. The default is Chinese.</param>
    public static ChartImage Of(PatternScreen screen, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(screen);
        return new ChartImage(new SheetScatterDrawing(PointsOf(screen), screen.Round.Sheets.Count, screen.Round.Scheme.Title, language).Draw());
    }

    /// <summary>Whether a sheet has both indices.</summary>
    internal static bool HasPoints(PatternScreen screen) => PointsOf(screen).Length > 0;

    private static SheetPoint[] PointsOf(PatternScreen screen)
    {
        var names = new SheetNames(screen);
        ValueList<IndexValue> spreads = WithinSheetVariability.Of(screen.Round.Shares);
        ValueList<IndexValue> correlations = PersonTotalCorrelation.Of(screen.Round.Shares);
        return
        [
            .. screen.Round.Sheets.Select((sheet, i) => (sheet, spreads[i], correlations[i]))
                .Where(point => point.Item2.Value is not null && point.Item3.Value is not null)
                .Select(point => new SheetPoint(names.NameOf(point.sheet), point.Item2.Value!.Value, point.Item3.Value!.Value, names.IsFlagged(point.sheet))),
        ];
    }
}
