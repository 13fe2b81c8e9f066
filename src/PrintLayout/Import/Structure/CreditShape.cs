namespace PrintLayout.Import.Structure;

/// <summary>The parts of a credit line.</summary>
/// <param name="CaptionEnd">Length of the caption before the credit; 0 when there is none.</param>
/// <param name="Kind">Kind of figure, as the front matter names it.</param>
internal readonly record struct CreditShape(int CaptionEnd, string Kind);
