using System.Security.Cryptography;
using System.Text;

namespace Evaluation.Conduct.Sampling;

/// <summary>The list from which a sample is drawn (抽样框).</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class SampleFrame
{
    /// <summary>Makes a frame.</summary>
    /// <param name="units">The units; their order plays no part in what is drawn.</param>
    /// <exception cref="ArgumentException">A name is empty or stands twice, or a size or rank is not finite.</exception>
    public SampleFrame(IEnumerable<FrameUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        Units = units.ToValueList();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (FrameUnit unit in Units)
        {
            if (string.IsNullOrWhiteSpace(unit.Name) || !names.Add(unit.Name))
                throw new ArgumentException($"The name '{unit.Name}' is empty or stands twice in the frame. Give each unit a name of its own.", nameof(units));
            if (!double.IsFinite(unit.Size ?? 0) || !double.IsFinite(unit.EarlierRank ?? 0))
                throw new ArgumentException($"The size or earlier rank of '{unit.Name}' is not finite. Give a number, or none.", nameof(units));
        }
    }

    /// <summary>The units, in the order given.</summary>
    public ValueList<FrameUnit> Units { get; }

    /// <summary>The names of the strata, in ordinal order; one empty name when there are none.</summary>
    public ValueList<string> Strata => Units.Select(StratumOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>
    /// The SHA-256 of the frame's lines <c>stratum TAB name LF</c> in ordinal order, in lower-case hexadecimal: published before the draw, it proves that nobody was
    /// added or left out afterwards.
    /// </summary>
    public string Fingerprint
    {
        get
        {
            IEnumerable<string> lines = Units.Select(unit => StratumOf(unit) + "\t" + unit.Name + "\n").Order(StringComparer.Ordinal);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
        }
    }

    /// <summary>The stratum of a unit; empty when it has none.</summary>
    internal static string StratumOf(FrameUnit unit) => unit.Stratum ?? "";
}
