using System.Collections.Concurrent;
using SkiaSharp;

namespace Evaluation.Reports.Fonts;

/// <summary>Finds fonts of the machine for characters that the embedded font lacks: rare surnames, emoji, other scripts.</summary>
/// <remarks>
/// The system is asked first. Where it does not answer (Skia without fontconfig never does), the families are tried in turn: those known for rare Chinese, then all
/// in ordinal order, so that a machine gives the same answer every time. A character is looked for once.
/// </remarks>
/// <threadsafety>Safe to use in several threads at once.</threadsafety>
internal sealed class SystemFonts
{
    private static readonly string[] Preferred =
    [
        "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "SimSun", "SimSun-ExtB", "SimSun-ExtG", "Noto Serif CJK SC",
        "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "HanaMinA", "HanaMinB", "Plangothic P1", "Plangothic P2", "TH-Tshyn-P0", "TH-Tshyn-P1", "TH-Tshyn-P2",
    ];

    private readonly ConcurrentDictionary<int, SKTypeface?> found = [];
    private readonly Lazy<SKTypeface[]> all;

    /// <param name="manager">The fonts; <see langword="null"/> for none.</param>
    internal SystemFonts(SKFontManager? manager)
    {
        Manager = manager;
        all = new Lazy<SKTypeface[]>(Open);
    }

    /// <summary>The fonts of this machine.</summary>
    internal static SystemFonts Installed { get; } = new(SKFontManager.Default);

    /// <summary>No fonts: what a machine without any gives.</summary>
    internal static SystemFonts None { get; } = new(null);

    private SKFontManager? Manager { get; }

    /// <summary>A font that has the character; <see langword="null"/> when there is none. Shared; never dispose of it.</summary>
    internal SKTypeface? For(int character) => Manager is null ? null : found.GetOrAdd(character, Find);

    private SKTypeface? Find(int character) =>
        Manager!.MatchCharacter(character) is { } matched && matched.ContainsGlyph(character)
            ? matched
            : Array.Find(all.Value, typeface => typeface.ContainsGlyph(character));

    private SKTypeface[] Open()
    {
        string[] families = [.. Manager!.FontFamilies.Distinct(StringComparer.Ordinal)];
        IEnumerable<string> order = Preferred.Where(families.Contains).Concat(families.Except(Preferred, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return [.. order.Select(family => Manager.MatchFamily(family)).OfType<SKTypeface>()];
    }
}
