using Evaluation.Custom;
using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>Writes the scoring method of a leaf or an adjustment.</summary>
internal static class MethodWriter
{
    /// <summary>Writes a method under the key <c>method</c>; nothing when there is none.</summary>
    internal static void Write(ScoringMethod? method, YamlWriter yaml)
    {
        if (method is null)
            return;
        if (method is DirectPoints)
        {
            yaml.Text("method", method.Name);
            return;
        }

        yaml.Map("method", () =>
        {
            yaml.Text("name", method.Name);
            if (method is CustomMethod custom)
                custom.SaveSettings(new SettingsWriter(yaml));
            else
                MethodEntries.Find(method.Name)!.Write(method, yaml);
        });
    }
}
