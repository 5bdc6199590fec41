using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Evaluation.Reports.Html.Templates;

/// <summary>The texts a template is made of, by their names; nothing else can be included.</summary>
/// <param name="texts">The texts.</param>
internal sealed class TemplateFiles(IReadOnlyDictionary<string, string> texts) : IFileProvider
{
    internal const string Report = "report.liquid";
    internal const string Subject = "subject.liquid";
    internal const string Parts = "parts.liquid";
    internal const string Style = "report.css";
    internal const string Script = "report.js";

    private const string Prefix = "Evaluation.Reports.Html.";

    /// <summary>The files that a folder may replace.</summary>
    internal static readonly ValueList<string> Names = [Report, Subject, Parts, Style, Script];

    /// <summary>The texts that come with the library.</summary>
    internal static TemplateFiles BuiltIn { get; } = new(Names.ToDictionary(name => name, Resource, StringComparer.Ordinal));

    /// <summary>The names, in ordinal order.</summary>
    internal IEnumerable<string> All => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of a file that is there.</summary>
    internal string this[string name] => texts[name];

    /// <summary>A hash of all names and texts; each has its length before it, so that no two sets of files run together.</summary>
    internal string ContentHash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
        All.SelectMany(name => new[] { name, texts[name] }).Select(text => FormattableString.Invariant($"{text.Length}:{text}"))))));

    /// <summary>The same files with others in place of those of their names.</summary>
    internal TemplateFiles With(IEnumerable<KeyValuePair<string, string>> others)
    {
        var joined = new Dictionary<string, string>(texts, StringComparer.Ordinal);
        foreach ((string name, string text) in others)
            joined[name] = text;
        return new TemplateFiles(joined);
    }

    /// <inheritdoc/>
    public IFileInfo GetFileInfo(string subpath) =>
        texts.TryGetValue(subpath, out string? text) ? new TemplateFile(subpath, text) : new NotFoundFileInfo(subpath);

    /// <inheritdoc/>
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    /// <inheritdoc/>
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static string Resource(string name)
    {
        using Stream stream = typeof(TemplateFiles).Assembly.GetManifestResourceStream(Prefix + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private sealed class TemplateFile(string name, string text) : IFileInfo
    {
        private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

        public bool Exists => true;

        public long Length => bytes.Length;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(bytes, writable: false);
    }
}
