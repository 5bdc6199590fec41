namespace Evaluation.Custom;

/// <summary>Calls code that somebody else wrote, so that whatever it throws becomes a text for a diagnostic.</summary>
internal static class CustomCode
{
    /// <summary>Runs it.</summary>
    /// <returns><see langword="null"/>, or what went wrong.</returns>
    internal static LocalText? Try(Action run)
    {
        try
        {
            run();
            return null;
        }
        catch (Exception fault)
        {
            return Thrown(fault);
        }
    }

    /// <summary>An exception in words.</summary>
    internal static LocalText Thrown(Exception fault) => CustomTexts.Thrown.With(fault.GetType().Name, fault.Message.TrimEnd('.'));

    /// <summary>What people read stands in both languages.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    internal static void RequireWords(LocalText words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (string.IsNullOrWhiteSpace(words.English) || string.IsNullOrWhiteSpace(words.Chinese))
            throw new ArgumentException("Say it in English and in Chinese.", nameof(words));
    }
}
