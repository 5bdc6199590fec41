using Evaluation.Observations;

namespace Evaluation.Scoring;

/// <summary>A subject with a total, ordered from the best down, equal ones by given order and then by name.</summary>
/// <param name="Position">Its position among the subjects.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Basis">The total that decides ranks and grades.</param>
internal readonly record struct Contender(int Position, Subject Subject, decimal Basis) : IComparable<Contender>
{
    public int CompareTo(Contender other)
    {
        int order = other.Basis.CompareTo(Basis);
        if (order == 0)
            order = (Subject.Order ?? int.MaxValue).CompareTo(other.Subject.Order ?? int.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(Subject.Name, other.Subject.Name);
    }
}
