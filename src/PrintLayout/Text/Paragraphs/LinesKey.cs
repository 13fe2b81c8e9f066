namespace PrintLayout.Text.Paragraphs;

/// <summary>Which lines of a shaped paragraph are asked for.</summary>
/// <param name="Request">Measure and indent.</param>
/// <param name="Setting">How they are set.</param>
/// <param name="Justify">Whether all lines but the last are flush on both sides.</param>
/// <param name="Wanted">Lines wanted of display text.</param>
/// <param name="IsFixed">Whether these are as many as there may be.</param>
internal readonly record struct LinesKey(
    BreakRequest Request, LineSetting Setting, bool Justify, int Wanted = 0, bool IsFixed = false);
