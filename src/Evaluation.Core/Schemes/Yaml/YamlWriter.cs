using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Evaluation.Schemes.Yaml;

/// <summary>Writes keys and values as YAML; keys without a value are left out.</summary>
internal sealed class YamlWriter
{
    private readonly StringWriter text = new() { NewLine = "\n" };
    private readonly Emitter emitter;

    private YamlWriter() => emitter = new Emitter(
        text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024));

    /// <summary>A document whose root is a mapping with whatever <paramref name="write"/> writes.</summary>
    internal static string Document(Action<YamlWriter> write)
    {
        var writer = new YamlWriter();
        writer.emitter.Emit(new StreamStart());
        writer.emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        writer.Mapping(() => write(writer));
        writer.emitter.Emit(new DocumentEnd(isImplicit: true));
        writer.emitter.Emit(new StreamEnd());
        return writer.text.ToString();
    }

    /// <summary>A document whose root is a mapping that is there already.</summary>
    internal static string Document(YamlMapping root) => Document(writer => writer.Entries(root));

    /// <summary>A text, unless it is <see langword="null"/> or equals <paramref name="unless"/>.</summary>
    internal void Text(string key, string? value, string? unless = null)
    {
        if (value is null || value == unless)
            return;
        Key(key);
        emitter.Emit(new Scalar(null, null, value, StyleOf(value), isPlainImplicit: true, isQuotedImplicit: true));
    }

    /// <summary>A number, unless it is <see langword="null"/> or equals <paramref name="unless"/>.</summary>
    internal void Number(string key, decimal? value, decimal? unless = null)
    {
        if (value is not { } number || number == unless)
            return;
        Key(key);
        emitter.Emit(new Scalar(number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>A date, unless it is <see langword="null"/>.</summary>
    internal void Date(string key, DateOnly? value) => Text(key, value is { } date ? Calendars.IsoDate.Of(date) : null);

    /// <summary>True or false.</summary>
    internal void Flag(string key, bool value)
    {
        Key(key);
        emitter.Emit(new Scalar(value ? "true" : "false"));
    }

    /// <summary>A mapping with whatever <paramref name="write"/> writes.</summary>
    internal void Map(string key, Action write)
    {
        Key(key);
        Mapping(write);
    }

    /// <summary>A list of mappings; nothing when it is empty.</summary>
    internal void List<T>(string key, ValueList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        Key(key);
        emitter.Emit(new SequenceStart(null, null, isImplicit: true, SequenceStyle.Block));
        foreach (T item in items)
            Mapping(() => write(item));
        emitter.Emit(new SequenceEnd());
    }

    private void Entries(YamlMapping map)
    {
        foreach ((YamlScalar key, YamlNode value) in map.Entries)
        {
            Key(key.Text);
            Node(value);
        }
    }

    private void Node(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping map:
                Mapping(() => Entries(map));
                break;
            case YamlSequence list:
                emitter.Emit(new SequenceStart(null, null, isImplicit: true, list.Items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                list.Items.ForEach(Node);
                emitter.Emit(new SequenceEnd());
                break;
            case YamlScalar { IsPlain: true } plain:
                emitter.Emit(new Scalar(plain.Text));
                break;
            case YamlScalar text:
                emitter.Emit(new Scalar(null, null, text.Text, StyleOf(text.Text), isPlainImplicit: true, isQuotedImplicit: true));
                break;
        }
    }

    private void Key(string key) => emitter.Emit(new Scalar(key));

    private void Mapping(Action write)
    {
        emitter.Emit(new MappingStart(null, null, isImplicit: true, MappingStyle.Block));
        write();
        emitter.Emit(new MappingEnd());
    }

    /// <summary>Quotes whatever another YAML reader could take for something else than text.</summary>
    private static ScalarStyle StyleOf(string value) =>
        value.Length > 0 && char.IsLetter(value[0]) && !value.Contains('\n', StringComparison.Ordinal) && !IsWord(value)
            ? ScalarStyle.Any
            : ScalarStyle.DoubleQuoted;

    private static bool IsWord(string value) => value.ToLowerInvariant() is
        "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n";
}
