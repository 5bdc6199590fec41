namespace Evaluation.Reports.Outputs;

/// <summary>Paths of outputs inside their folder.</summary>
internal static class OutputName
{
    private const string Forbidden = "\\:*?\"<>|";

    /// <summary>Whether a name leads to a file inside the folder, on every system: parts between <c>/</c>, none of them blank, <c>.</c> or <c>..</c>.</summary>
    internal static bool IsSafe(string name) =>
        name.Length > 0 && !name.Any(character => char.IsControl(character) || Forbidden.Contains(character, StringComparison.Ordinal))
        && name.Split('/').All(part => part.Trim().Length > 0 && part is not ("." or ".."));

    /// <summary>The whole path.</summary>
    internal static string PathOf(string folder, string name) => Path.Combine([folder, .. name.Split('/')]);

    /// <summary>Whether a folder on the way is a link to elsewhere, behind which nothing is ours to remove.</summary>
    internal static bool IsBehindLink(string folder, string name)
    {
        string at = folder;
        foreach (string part in name.Split('/'))
        {
            at = Path.Combine(at, part);
            if (new FileInfo(at) is { LinkTarget: not null })
                return true;
        }

        return false;
    }
}
