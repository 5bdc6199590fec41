using Evaluation.Schemes.Methods;

namespace Evaluation.Schemes.Yaml;

/// <summary>How a checklist is read from and written to a scheme file.</summary>
internal static class ChecklistEntry
{
    internal static Checklist Read(MapReader map, SchemePlaces places)
    {
        map.RequireNode("items");
        var method = new Checklist(map.Maps("items").Select(item => ReadItem(item, places)).ToValueList(), map.Flag("gated"));
        places.Note(method, map, "items");
        return method;
    }

    internal static void Write(ScoringMethod method, YamlWriter yaml)
    {
        var checklist = (Checklist)method;
        if (checklist.Gated)
            yaml.Flag("gated", true);
        yaml.List("items", checklist.Items, item =>
        {
            yaml.Text("name", item.Name);
            yaml.Number("points", item.Points);
        });
    }

    private static ChecklistItem ReadItem(MapReader map, SchemePlaces places)
    {
        var item = new ChecklistItem(map.RequiredText("name", SchemeLimits.LongestCode), map.RequiredNumber("points"));
        places.Note(item, map, "name", "points");
        map.Finish();
        return item;
    }
}
