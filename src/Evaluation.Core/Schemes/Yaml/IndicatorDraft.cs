using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Yaml;

/// <summary>An indicator that has been read but does not have its children yet, because some may name it as their parent further on.</summary>
/// <param name="indicator">The indicator without children.</param>
/// <param name="parent">The code it names as its parent and where it does so, or <see langword="null"/>.</param>
internal sealed class IndicatorDraft(Indicator indicator, (string Code, Place Place)? parent)
{
    private readonly Dictionary<string, Place> placesOfValues = new(StringComparer.Ordinal);
    private bool isDoubtful;

    /// <summary>The indicator without children.</summary>
    internal Indicator Indicator => indicator;

    /// <summary>The code it names as its parent and where it does so, or <see langword="null"/>.</summary>
    internal (string Code, Place Place)? Parent => parent;

    /// <summary>The drafts below it.</summary>
    internal List<IndicatorDraft> Children { get; } = [];

    /// <summary>Where it stands.</summary>
    internal Place Place => placesOfValues.GetValueOrDefault("");

    /// <summary>Remembers where its values stand, and whether one could not be read.</summary>
    internal void Note(SchemePlaces places, MapReader map, IEnumerable<string> values)
    {
        placesOfValues[""] = map.Place;
        foreach (string value in values)
            placesOfValues[value] = map.PlaceOf(value);
        isDoubtful = map.HasErrors;
        CopyTo(places, Indicator);
    }

    /// <summary>The indicator with all its children, its places noted.</summary>
    internal Indicator Finish(SchemePlaces places)
    {
        if (Children.Count == 0)
            return Indicator;
        Indicator whole = Indicator with { Children = Children.Select(child => child.Finish(places)).ToValueList() };
        CopyTo(places, whole);
        return whole;
    }

    private void CopyTo(SchemePlaces places, Indicator indicator)
    {
        foreach ((string value, Place place) in placesOfValues)
            places.Note(indicator, value, place);
        if (isDoubtful)
            places.MarkDoubtful(indicator);
    }
}
