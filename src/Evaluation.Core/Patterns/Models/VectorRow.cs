using Microsoft.ML;
using Microsoft.ML.Data;

namespace Evaluation.Patterns.Models;

/// <summary>A row as ML.NET takes it.</summary>
internal sealed class VectorRow
{
    public float[] Features { get; set; } = [];

    public bool Label { get; set; }

    /// <summary>The rows as a view that knows how many features there are.</summary>
    internal static IDataView View(MLContext context, IEnumerable<VectorRow> rows, int width)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(VectorRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        return context.Data.LoadFromEnumerable(rows, schema);
    }
}
