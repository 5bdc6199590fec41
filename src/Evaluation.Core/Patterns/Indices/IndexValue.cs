using System.Diagnostics.CodeAnalysis;

namespace Evaluation.Patterns.Indices;

/// <summary>An index of one sheet (or of one set of amounts), or the reason why there is none. It is never NaN or infinite.</summary>
/// <remarks>An index describes and judges nothing: how rare its value is among honest sheets is for a null distribution to say.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record IndexValue
{
    private IndexValue(double? value, IndexDirection direction, int count, LocalText? reason)
    {
        Value = value;
        Direction = direction;
        Count = count;
        Reason = reason;
    }

    /// <summary>The index, in the units its class states; <see langword="null"/> when it abstains.</summary>
    public double? Value { get; }

    /// <summary>Which end is the one to look at.</summary>
    public IndexDirection Direction { get; }

    /// <summary>How many things the index rests on (scores, pairs, dimensions: its class says which); also told when it abstains.</summary>
    public int Count { get; }

    /// <summary>Why there is no value; <see langword="null"/> when there is one.</summary>
    public LocalText? Reason { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool HasValue => Value is not null;

    /// <summary>The value, or the reason when reckoning gave none; what left the range of a double is a reason, too.</summary>
    internal static IndexValue Of(double? value, IndexDirection direction, int count, LocalText otherwise) => value switch
    {
        null => Without(direction, count, otherwise),
        { } number when !double.IsFinite(number) => Without(direction, count, IndexTexts.OutOfRange),
        _ => new IndexValue(value, direction, count, null),
    };

    internal static IndexValue Without(IndexDirection direction, int count, LocalText reason) => new(null, direction, count, reason);
}
