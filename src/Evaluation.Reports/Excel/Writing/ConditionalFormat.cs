namespace Evaluation.Reports.Excel.Writing;

/// <summary>A look that depends on what a cell holds.</summary>
/// <param name="Range">Where.</param>
internal abstract record ConditionalFormat(CellRange Range);

/// <summary>A bar (数据条) as long as the number is large between two ends.</summary>
/// <param name="Range">Where.</param>
/// <param name="From">The number without a bar.</param>
/// <param name="To">The number whose bar fills the cell.</param>
/// <param name="Colour">The colour of the bar as <c>#RRGGBB</c>.</param>
internal sealed record DataBar(CellRange Range, decimal From, decimal To, string Colour = "#86B6D6") : ConditionalFormat(Range);

/// <summary>A shade (色阶) between two colours, by where the number lies between two ends.</summary>
/// <param name="Range">Where.</param>
/// <param name="From">The number of the first colour.</param>
/// <param name="To">The number of the second.</param>
/// <param name="FromColour">The first colour as <c>#RRGGBB</c>.</param>
/// <param name="ToColour">The second.</param>
internal sealed record Shade(CellRange Range, decimal From, decimal To, string FromColour = "#F6C9A8", string ToColour = "#FFFFFF") : ConditionalFormat(Range);

/// <summary>A colour behind the cells for which a formula is true.</summary>
/// <param name="Range">Where.</param>
/// <param name="Formula">The formula for the first cell of the range, without the sign of equality.</param>
/// <param name="Fill">The colour as <c>#RRGGBB</c>.</param>
internal sealed record Highlight(CellRange Range, string Formula, string Fill = "#FCE1CF") : ConditionalFormat(Range);
