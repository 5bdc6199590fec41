namespace Evaluation.Schemes;

/// <summary>A clause, notice or publication that a scheme or an indicator rests on (依据).</summary>
/// <param name="Text">What is cited, such as <c>政府信息公开条例 第三十三条</c>.</param>
/// <param name="Link">Where it can be read, or <see langword="null"/>.</param>
/// <param name="Verification">How well it is known. The default is <see cref="Verification.Recalled"/>.</param>
public sealed record Citation(string Text, string? Link = null, Verification Verification = Verification.Recalled);
