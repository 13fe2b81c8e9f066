namespace PrintLayout.Preflight.Plates;

/// <summary>One plate of a page.</summary>
/// <param name="Name">The name of its ink.</param>
/// <param name="IsSpot">Whether it is a spot ink.</param>
/// <param name="Amounts">How much ink each pixel has, 0 to 255, row by row from the top.</param>
public sealed record SeparatedPlate(string Name, bool IsSpot, byte[] Amounts);
