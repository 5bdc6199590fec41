using Evaluation.Diagnostics;

namespace Evaluation.Schemes;

/// <summary>Where the parts of a scheme stand in its file; for a scheme made in code everything is unknown.</summary>
internal sealed class SchemePlaces
{
    private readonly Dictionary<object, Dictionary<string, Place>> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, HashSet<string>> doubtful = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes where a part, or one of its values, stands.</summary>
    internal void Note(object part, string value, Place place)
    {
        if (!places.TryGetValue(part, out Dictionary<string, Place>? ofPart))
            places.Add(part, ofPart = new Dictionary<string, Place>(StringComparer.Ordinal));
        ofPart[value] = place;
    }

    /// <summary>Notes where a part stands that was read from a mapping, and some of its values.</summary>
    internal void Note(object part, Yaml.MapReader map, params ReadOnlySpan<string> values)
    {
        Note(part, "", map.Place);
        foreach (string value in values)
            Note(part, value, map.PlaceOf(value));
    }

    /// <summary>Notes that a value of a part, or something in it, could not be read, so that what it seems to say must not be judged.</summary>
    internal void MarkDoubtful(object part, string value = "")
    {
        if (!doubtful.TryGetValue(part, out HashSet<string>? ofPart))
            doubtful.Add(part, ofPart = new HashSet<string>(StringComparer.Ordinal));
        ofPart.Add(value);
    }

    /// <summary>Whether anything of a part is doubtful.</summary>
    internal bool IsDoubtful(object part) => doubtful.ContainsKey(part);

    /// <summary>Whether one of these values of a part is doubtful.</summary>
    internal bool IsDoubtful(object part, params ReadOnlySpan<string> values)
    {
        if (doubtful.TryGetValue(part, out HashSet<string>? ofPart))
        {
            foreach (string value in values)
            {
                if (ofPart.Contains(value))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The place of a value of a part; failing that, of the part.</summary>
    internal Place Of(object part, string value = "", string path = "")
    {
        if (!places.TryGetValue(part, out Dictionary<string, Place>? ofPart))
            return new Place(null, 0, 0, path);
        return ofPart.TryGetValue(value, out Place exact) ? exact : ofPart.GetValueOrDefault("", new Place(null, 0, 0, path));
    }
}
