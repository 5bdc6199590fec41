namespace Evaluation.Rules.Methods;

/// <summary>What the rules of <see cref="ExcessRules"/> say of themselves.</summary>
/// <param name="InTime">Not beyond the limit: {0} limit, {1} full mark.</param>
/// <param name="EachTakes">Beyond it: {0} limit, {1} what each day takes.</param>
/// <param name="TookAll">Nothing is left: {0} limit, {1} what each day takes.</param>
/// <param name="TookCap">The cap is reached: {0} limit, {1} what each day takes, {2} cap.</param>
/// <param name="Band">A band: {0} first day, {1} last day, {2} points.</param>
/// <param name="TopBand">The highest band: {0} first day, {1} points.</param>
internal sealed record ExcessTexts(LocalText InTime, LocalText EachTakes, LocalText TookAll, LocalText TookCap, LocalText Band, LocalText TopBand);
