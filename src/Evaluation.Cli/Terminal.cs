namespace Evaluation.Cli;

/// <summary>Where a command writes, and what it may know of its surroundings.</summary>
internal sealed record Terminal
{
    private const int UsualWidth = 80;

    /// <summary>Where results go.</summary>
    internal required TextWriter Output { get; init; }

    /// <summary>Where diagnostics, progress and notes go.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>Whether a person reads <see cref="Output"/> at a terminal. The default is <see langword="false"/>: a file or a pipe.</summary>
    internal bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person reads <see cref="Error"/> at a terminal. The default is <see langword="false"/>.</summary>
    internal bool IsErrorTerminal { get; init; }

    /// <summary>The width of the terminal in cells. The default is 80.</summary>
    internal int Width { get; init; } = UsualWidth;

    /// <summary>Reads an environment variable. The default knows none.</summary>
    internal Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The culture of the user interface, such as <c>zh-CN</c>. The default is empty: unknown.</summary>
    internal string UICulture { get; init; } = "";

    /// <summary>The language that the surroundings ask for: LC_ALL, LC_MESSAGES, LANG, then the user interface's.</summary>
    internal Language Language => Languages.FromCultureName(
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? UICulture);

    /// <summary>The width asked for, or the usual one where there is no window to ask.</summary>
    internal static int WidthOf(Func<int> ask)
    {
        try
        {
            return ask() is > 0 and int width ? width : UsualWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return UsualWidth;
        }
    }
}
