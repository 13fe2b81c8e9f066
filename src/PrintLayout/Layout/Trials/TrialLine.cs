namespace PrintLayout.Layout.Trials;

/// <summary>A set line.</summary>
/// <param name="Text">Its text, with the hyphen of a divided word.</param>
/// <param name="HanOpening">How far its gaps between Han are open, in thousandths of an em.</param>
public readonly record struct TrialLine(string Text, int HanOpening);
