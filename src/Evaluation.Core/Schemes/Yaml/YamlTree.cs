using Evaluation.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Evaluation.Schemes.Yaml;

/// <summary>Reads YAML text into a tree, guarding against input made to do harm.</summary>
/// <remarks>
/// The parser is YamlDotNet's. Its ready-made trees are not used: they stop at a doubled key, follow aliases (so that a kilobyte can become
/// gigabytes) and recurse without a limit.
/// </remarks>
internal sealed class YamlTree
{
    internal const int MaxCharacters = 16 * 1024 * 1024;
    internal const int MaxNodes = 1_000_000;
    internal const int MaxDepth = 48;

    private readonly Parser parser;
    private readonly string? file;
    private readonly DiagnosticBag diagnostics;
    private int nodes;

    private YamlTree(string yaml, string? file, DiagnosticBag diagnostics)
    {
        parser = new Parser(new StringReader(yaml));
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /// <summary>The keys of a document whose root is a mapping; <see langword="null"/> when it is none, which diagnostics tell.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">The file it comes from; <see langword="null"/> for none.</param>
    /// <param name="what">What the document is, for a diagnostic.</param>
    /// <param name="diagnostics">Where everything that is wrong is noted.</param>
    internal static MapReader? ReadMap(string yaml, string? file, string what, DiagnosticBag diagnostics)
    {
        YamlNode? root = Read(yaml, file, diagnostics);
        if (root is YamlMapping mapping)
            return new MapReader(mapping, diagnostics);
        if (root is not null)
            diagnostics.Add(SchemeDiagnostics.WrongShape, root.Place, what, new LocalText("a mapping of keys and values", "键值映射"));
        return null;
    }

    /// <summary>The root of the one document, or <see langword="null"/> when the text cannot be read; diagnostics say why.</summary>
    internal static YamlNode? Read(string yaml, string? file, DiagnosticBag diagnostics)
    {
        if (yaml.Length > MaxCharacters)
        {
            diagnostics.Add(SchemeDiagnostics.TooLarge, new Place(file, 0, 0), "16 MB");
            return null;
        }

        var tree = new YamlTree(yaml, file, diagnostics);
        try
        {
            return tree.Document();
        }
        catch (YamlException e)
        {
            diagnostics.Add(SchemeDiagnostics.NotYaml, FaultOf(e, yaml, file), Reason(e));
            return null;
        }
        catch (TreeLimitException)
        {
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // YamlDotNet 18.1 throws these, without a place, for some malformed tags, plain scalars and directives.
            diagnostics.Add(SchemeDiagnostics.NotYaml, tree.PlaceReached(), e.Message);
            return null;
        }
    }

    private YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            diagnostics.Add(SchemeDiagnostics.Empty, new Place(file, 0, 0));
            return null;
        }

        parser.Consume<DocumentStart>();
        YamlNode root = Node(depth: 0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out DocumentStart? second))
            diagnostics.Add(SchemeDiagnostics.SeveralDocuments, PlaceOf(second.Start, file));
        return root;
    }

    private YamlNode Node(int depth)
    {
        ParsingEvent start = parser.Current!;
        Place place = PlaceOf(start.Start, file);
        if (depth > MaxDepth)
            Stop(SchemeDiagnostics.TooDeep, place, MaxDepth);
        if (++nodes > MaxNodes)
            Stop(SchemeDiagnostics.TooLarge, place, FormattableString.Invariant($"{MaxNodes} values"));
        if (start is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
            diagnostics.Add(SchemeDiagnostics.NoAliases, place, start is AnchorAlias alias ? $"*{alias.Value}" : $"&{((NodeEvent)start).Anchor}");
        else if (start is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag })
            diagnostics.Add(SchemeDiagnostics.NoAliases, place, tag.Value);

        if (parser.TryConsume<Scalar>(out Scalar? scalar))
            return new YamlScalar(place, scalar.Value, scalar.Style == ScalarStyle.Plain);
        if (parser.TryConsume<AnchorAlias>(out _))
            return new YamlScalar(place, "", IsPlain: true);
        return parser.TryConsume<SequenceStart>(out _) ? Sequence(place, depth) : Mapping(place, depth);
    }

    private YamlSequence Sequence(Place place, int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(depth + 1));
        return new YamlSequence(place, items);
    }

    private YamlMapping Mapping(Place place, int depth)
    {
        parser.Consume<MappingStart>();
        var entries = new List<(YamlScalar Key, YamlNode Value)>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            YamlNode key = Node(depth + 1);
            YamlNode value = Node(depth + 1);
            if (key is not YamlScalar name)
                diagnostics.Add(SchemeDiagnostics.WrongShape, key.Place, "key", new LocalText("plain text", "普通文本"));
            else if (lines.TryAdd(name.Text, name.Place.Row))
                entries.Add((name, value));
            else
                diagnostics.Add(SchemeDiagnostics.DuplicateKey, name.Place, name.Text, lines[name.Text]);
        }

        return new YamlMapping(place, entries);
    }

    private Place PlaceReached() => parser.Current is { } last ? PlaceOf(last.End, file) : new Place(file, 1, 1);

    private void Stop(DiagnosticDescriptor descriptor, Place place, object limit)
    {
        diagnostics.Add(descriptor, place, limit);
        throw new TreeLimitException();
    }

    private static Place PlaceOf(Mark mark, string? file) => new(file, (int)mark.Line, (int)mark.Column);

    /// <summary>Where the fault is. For a tab used to indent the parser only knows where the mapping around it began.</summary>
    private static Place FaultOf(YamlException e, string yaml, string? file)
    {
        if (!e.Message.Contains("tab", StringComparison.Ordinal))
            return PlaceOf(e.End, file);
        string[] lines = yaml.Split('\n');
        int line = Array.FindIndex(lines, IsIndentedByTab);
        return line < 0 ? PlaceOf(e.End, file) : new Place(file, line + 1, lines[line].IndexOf('\t', StringComparison.Ordinal) + 1);
    }

    private static bool IsIndentedByTab(string line) =>
        line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length).Contains('\t');

    private static string Reason(YamlException e) => e.Message.TrimEnd('.') + ".";

    private sealed class TreeLimitException : Exception;
}
