namespace PrintLayout.Copy;

/// <summary>A share of a whole, in thousandths.</summary>
/// <param name="PerMille">Thousandths of the whole, 0 to 1000; more for a size beside the usual one.</param>
public readonly record struct Share(int PerMille);
