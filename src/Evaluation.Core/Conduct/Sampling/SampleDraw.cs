using System.Security.Cryptography;
using System.Text;

namespace Evaluation.Conduct.Sampling;

/// <summary>A stratified random sample, and the record by which anybody can draw it again (抽样记录).</summary>
/// <remarks>
/// Each unit has the digest SHA-256(<c>seed LF stratum LF name</c>) in UTF-8; the units of a stratum with the smallest digests are drawn. Nobody needs this library
/// to check it, and nobody can choose the sample who cannot choose the seed: publish the frame's fingerprint first, then take the seed from something that nobody commands,
/// such as the numbers of a public lottery on a day named before.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class SampleDraw
{
    /// <summary>How units are drawn, for the record.</summary>
    public const string Method = "SHA-256(seed LF stratum LF name), UTF-8; the smallest digests of each stratum are drawn";

    private SampleDraw(string seed, string fingerprint, SamplePlan plan, ValueList<StratumShare> shares, ValueList<DrawnUnit> units) =>
        (Seed, FrameFingerprint, Plan, Shares, Units) = (seed, fingerprint, plan, shares, units);

    /// <summary>The seed, any text.</summary>
    public string Seed { get; }

    /// <summary>The fingerprint of the frame.</summary>
    public string FrameFingerprint { get; }

    /// <summary>The plan.</summary>
    public SamplePlan Plan { get; }

    /// <summary>How the sample is shared out among the strata, in ordinal order.</summary>
    public ValueList<StratumShare> Shares { get; }

    /// <summary>The units drawn, stratum by stratum, the smallest digest first: if one drops out, the next is the one that follows.</summary>
    public ValueList<DrawnUnit> Units { get; }

    /// <summary>Draws a sample.</summary>
    /// <param name="frame">The frame; it has at least one unit.</param>
    /// <param name="plan">How many from where.</param>
    /// <param name="seed">The seed: any text that is not empty.</param>
    /// <exception cref="ArgumentException">The frame is empty, the seed is empty, or the plan asks for less than nothing.</exception>
    public static SampleDraw Of(SampleFrame frame, SamplePlan plan, string seed)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentException.ThrowIfNullOrWhiteSpace(seed);
        if (frame.Units.Count == 0 || plan.Size < 1 || plan.LeastPerStratum < 0)
            throw new ArgumentException("Give a frame with at least one unit, a sample of at least one, and no stratum less than 0.", nameof(plan));
        StratumShare[] shares = SampleAllocation.Of(frame, plan);
        ILookup<string, DrawnUnit> ordered = frame.Units
            .Select(unit => new DrawnUnit(SampleFrame.StratumOf(unit), unit.Name, DigestOf(seed, unit)))
            .OrderBy(unit => unit.Digest, StringComparer.Ordinal)
            .ToLookup(unit => unit.Stratum, StringComparer.Ordinal);
        return new SampleDraw(
            seed, frame.Fingerprint, plan, shares.ToValueList(), shares.SelectMany(share => ordered[share.Stratum].Take(share.Drawn)).ToValueList());
    }

    /// <summary>Whether drawing again from a frame gives this sample.</summary>
    public bool Replays(SampleFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.Fingerprint == FrameFingerprint && Of(frame, Plan, Seed).Units.Equals(Units);
    }

    private static string DigestOf(string seed, FrameUnit unit) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(seed + "\n" + SampleFrame.StratumOf(unit) + "\n" + unit.Name)));
}
