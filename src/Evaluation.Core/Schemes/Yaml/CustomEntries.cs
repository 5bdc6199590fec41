using Evaluation.Custom;
using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Yaml;

/// <summary>Reads and writes methods and effects of somebody else's, whose code may fail.</summary>
internal static class CustomEntries
{
    /// <summary>The method, or <see langword="null"/> when its code fails, which is reported.</summary>
    internal static CustomMethod? ReadMethod(
        Func<SettingsReader, CustomMethod> read, YamlScalar name, MapReader map, MapReader settings, SchemePlaces places) =>
        Read(read, name, (map, "method"), settings, places, method => method.Name, Write);

    /// <summary>The effect, or <see langword="null"/> when its code fails, which is reported.</summary>
    internal static CustomEffect? ReadEffect(
        Func<SettingsReader, CustomEffect> read, YamlScalar name, MapReader map, MapReader settings, SchemePlaces places) =>
        Read(read, name, (map, "effect"), settings, places, effect => effect.Name, Write);

    /// <summary>The settings of a method as a document of their own.</summary>
    internal static string Write(CustomMethod method) => YamlWriter.Document(yaml => method.SaveSettings(new SettingsWriter(yaml)));

    /// <summary>The settings of an effect as a document of their own.</summary>
    internal static string Write(CustomEffect effect) => YamlWriter.Document(yaml => effect.SaveSettings(new SettingsWriter(yaml)));

    private static T? Read<T>(
        Func<SettingsReader, T> read,
        YamlScalar name,
        (MapReader Map, string Key) outer,
        MapReader settings,
        SchemePlaces places,
        Func<T, string> nameOf,
        Func<T, string> write)
        where T : class
    {
        var reader = new SettingsReader(settings);
        T? part = null;
        LocalText? fault = CustomCode.Try(() => part = read(reader) ?? throw new InvalidOperationException("The reader gave nothing."));
        settings.Finish();
        if (part is not null)
            reader.NotePlaces(places, part);
        if (settings.HasErrors)
            return part;
        fault ??= FaultOf(part!, name.Text, nameOf, write, read);
        if (fault is null)
            return part;
        outer.Map.Report(CustomDiagnostics.CodeAtFault, name.Place, outer.Map.Path, part?.GetType().Name ?? name.Text, fault);
        outer.Map.MarkTroubled(outer.Key);
        return null;
    }

    private static LocalText? FaultOf<T>(
        T part, string name, Func<T, string> nameOf, Func<T, string> write, Func<SettingsReader, T> read)
        where T : class
    {
        LocalText? fault = null;
        return CustomCode.Try(() =>
        {
            if (nameOf(part) != name)
                fault = CustomTexts.OtherName.With(name, nameOf(part));
            else if (!part.Equals(ReadBack(write(part), read)))
                fault = CustomTexts.NotReadBack;
        }) ?? fault;
    }

    private static T? ReadBack<T>(string yaml, Func<SettingsReader, T> read)
        where T : class
    {
        var diagnostics = new DiagnosticBag();
        return YamlTree.Read(yaml, file: null, diagnostics) is YamlMapping map ? read(new SettingsReader(new MapReader(map, diagnostics))) : null;
    }
}
