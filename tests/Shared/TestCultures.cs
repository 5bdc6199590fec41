using System.Globalization;

namespace Evaluation;

/// <summary>Runs code under a culture and puts the old one back.</summary>
internal static class TestCultures
{
    /// <summary>Cultures that write numbers and dates in different ways.</summary>
    internal static readonly string[] All = ["", "zh-CN", "de-DE", "tr-TR", "ar-SA", "th-TH"];

    internal static T Under<T>(string culture, Func<T> work)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
