namespace Evaluation.Calendars.Requests;

/// <summary>The requests that one office or several have in hand (依申请公开台账). Read it with <see cref="RequestLogFile"/>.</summary>
/// <param name="Requests">The requests, in the order of the file.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record RequestLog(ValueList<LoggedRequest> Requests)
{
    /// <summary>The file that they come from, or <see langword="null"/>.</summary>
    public string? SourceName { get; init; }

    /// <summary>The SHA-256 of that file's bytes in lower-case hexadecimal, or <see langword="null"/>.</summary>
    public string? SourceHash { get; init; }

    /// <summary>The requests without a reply.</summary>
    public IEnumerable<LoggedRequest> Running => Requests.Where(logged => logged.Request.Replied is null);
}
