namespace Evaluation.Reports.Outputs;

/// <summary>A file that outputs were made from, for the manifest.</summary>
/// <param name="Role">What it is, such as <c>scheme</c>.</param>
/// <param name="Name">Its name without its folder.</param>
/// <param name="Hash">The SHA-256 of its bytes in lower-case hexadecimal.</param>
public sealed record OutputSource(string Role, string Name, string Hash)
{
    /// <summary>A file as it is now.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static OutputSource OfFile(string role, string path) => new(role, Path.GetFileName(path), Files.AtomicFiles.ChecksumOf(path));
}
