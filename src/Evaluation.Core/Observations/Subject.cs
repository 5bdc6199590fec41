namespace Evaluation.Observations;

/// <summary>Who is assessed (评估对象): an office, a site, an enterprise.</summary>
/// <param name="Name">The name, which is also how observations refer to it; compared by ordinal.</param>
/// <param name="Group">The peer group (分组) in which it is ranked as well, or <see langword="null"/>.</param>
/// <param name="Order">Its place in an order given from outside (such as 按笔画), which breaks ties under that rule, or <see langword="null"/>.</param>
public sealed record Subject(string Name, string? Group = null, int? Order = null);
