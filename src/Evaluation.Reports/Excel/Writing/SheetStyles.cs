namespace Evaluation.Reports.Excel.Writing;

/// <summary>The styles of our sheets by name.</summary>
internal static class SheetStyles
{
    private const string HeadingFill = "#DCE8F2";
    private const string Muted = "#55626F";
    private const int MostDecimals = 10;

    internal static readonly CellStyle Plain = new();
    internal static readonly CellStyle Title = new() { Size = 15, IsBold = true };
    internal static readonly CellStyle Note = new() { Ink = Muted };
    internal static readonly CellStyle WrappedNote = Note with { IsWrapped = true, IsAtTop = true };
    internal static readonly CellStyle Heading = new() { IsBold = true, Fill = HeadingFill, HasBorder = true, Across = Alignment.Centre, IsWrapped = true };
    internal static readonly CellStyle Text = new() { HasBorder = true };
    internal static readonly CellStyle Centred = Text with { Across = Alignment.Centre };
    internal static readonly CellStyle Wrapped = Text with { IsWrapped = true };
    internal static readonly CellStyle Strong = Text with { IsBold = true };
    internal static readonly CellStyle Link = Text with { Ink = "#0B5CAD", IsUnderlined = true };
    internal static readonly CellStyle WrappedLink = Link with { IsWrapped = true };
    internal static readonly CellStyle Count = Text with { Format = "0" };
    internal static readonly CellStyle Rate = Text with { Format = "0.0%" };
    internal static readonly CellStyle Date = Text with { Format = "yyyy-mm-dd", Across = Alignment.Centre };

    private static readonly CellStyle[] Numbers =
        [.. Enumerable.Range(0, MostDecimals + 1).Select(places => Text with { Format = places == 0 ? "0" : "0." + new string('0', places) })];

    /// <summary>Numbers with so many decimal places, at most ten.</summary>
    internal static CellStyle Number(int places) => Numbers[Math.Clamp(places, 0, MostDecimals)];

    /// <summary>Changes, a rise with its sign, with so many decimal places.</summary>
    internal static CellStyle Change(int places)
    {
        string format = Number(places).Format;
        return Text with { Format = $"+{format};-{format};{format}" };
    }

    /// <summary>How many decimal places the numbers need, at most <paramref name="most"/>; zeros at the end do not count.</summary>
    internal static int PlacesOf(IEnumerable<decimal?> numbers, int most = 4) => numbers
        .OfType<decimal>()
        .Select(number => PlacesOf(number, most))
        .DefaultIfEmpty(0)
        .Max();

    private static int PlacesOf(decimal number, int most)
    {
        int places = 0;
        while (places < most && Math.Round(number, places) != number)
            places++;
        return places;
    }
}
