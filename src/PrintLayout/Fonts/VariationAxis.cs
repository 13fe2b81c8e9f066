namespace PrintLayout.Fonts;

/// <summary>An axis of a variable face (OpenType, table fvar).</summary>
/// <param name="Tag">Its tag, such as <c>wght</c>.</param>
/// <param name="Least">Its least value.</param>
/// <param name="Usual">The value of the face when nothing is asked of it.</param>
/// <param name="Most">Its greatest value.</param>
public sealed record VariationAxis(string Tag, decimal Least, decimal Usual, decimal Most);
