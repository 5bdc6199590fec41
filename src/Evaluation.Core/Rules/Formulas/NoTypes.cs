using System.Linq.Dynamic.Core.CustomTypeProviders;
using System.Reflection;

namespace Evaluation.Rules.Formulas;

/// <summary>Gives the parser library no type and no method.</summary>
internal sealed class NoTypes : IDynamicLinqCustomTypeProvider
{
    /// <inheritdoc/>
    public HashSet<Type> GetCustomTypes() => [];

    /// <inheritdoc/>
    public Dictionary<Type, List<MethodInfo>> GetExtensionMethods() => [];

    /// <inheritdoc/>
    public Type? ResolveType(string typeName) => null;

    /// <inheritdoc/>
    public Type? ResolveTypeBySimpleName(string simpleTypeName) => null;
}
