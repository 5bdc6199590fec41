namespace Evaluation.Reports.Outputs;

/// <summary>One file that is made of a round.</summary>
/// <param name="Name">Its path in the folder of the outputs, with <c>/</c> between folders: <c>charts/ranking.png</c>.</param>
/// <param name="InputsHash">The SHA-256 of everything that decides its bytes; with an equal one it is not written again.</param>
/// <param name="Write">Writes it. May be called on another thread.</param>
public sealed record RoundOutput(string Name, string InputsHash, OutputWriter Write)
{
    private readonly Lazy<string>? worked;

    /// <summary>An output whose hash is worked out when it is asked for.</summary>
    internal RoundOutput(string name, Func<string> inputsHash, OutputWriter write)
        : this(name, "", write) => worked = new Lazy<string>(inputsHash);

    /// <summary>The SHA-256 of everything that decides its bytes; with an equal one it is not written again.</summary>
    public string InputsHash
    {
        get => worked is null ? field : worked.Value;
        init => (field, worked) = (value, null);
    } = InputsHash;

    /// <summary>Whether it needs the machine to itself, as a page of all subjects does; small files are written several at once. The default is <see langword="true"/>.</summary>
    public bool IsLarge { get; init; } = true;
}
