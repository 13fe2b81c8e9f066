namespace PrintLayout.Copy;

/// <summary>A part of a whole in thousandths.</summary>
/// <param name="PerMille">0 to 1000.</param>
public readonly record struct Share(int PerMille);
