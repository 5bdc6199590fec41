using Evaluation.Diagnostics;

namespace Evaluation.Schemes;

/// <summary>Checks one kind of scoring method that only the rules above the scheme understand.</summary>
internal interface IMethodCheck
{
    /// <summary>Notes what is wrong with the method of a leaf; does nothing for methods of other kinds.</summary>
    void Check(Indicator leaf, SchemePlaces places, DiagnosticBag diagnostics);
}
