using Evaluation.Calendars;
using Evaluation.Conduct.Dossiers;
using Evaluation.Observations;

namespace Evaluation.Conduct.Facts;

/// <summary>Something that can be read off a dossier, by a name that rule packs use.</summary>
/// <param name="Name">The name, in small letters with hyphens.</param>
/// <param name="Kind">The kind of its value: a number, or yes or no.</param>
/// <param name="Description">What it is, for people.</param>
/// <param name="Read">Reads it.</param>
public sealed record Fact(string Name, ValueKind Kind, LocalText Description, Func<Dossier, WorkingCalendar, FactValue> Read);
