using System.Globalization;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Changes of shares as they are printed.</summary>
internal static class Percents
{
    /// <summary>A change in percent of the full mark, with its sign and one digit.</summary>
    internal static LocalText Signed(double change)
    {
        string number = (100 * change).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture).Replace('-', '−');
        return new LocalText(number + " %", number + "%");
    }
}
