namespace Evaluation;

/// <summary>Finds files of the checkout and the reference data beside it.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Evaluation.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not run inside the checkout.");
    }
}
