namespace PrintLayout.Images.Documents;

/// <summary>What a placed page leaves on one plate. A pixel becomes what was there times <c>Shows</c> / 255, plus <c>Amounts</c>.</summary>
/// <param name="Name">Name of the ink; empty for all inks that the page does not name.</param>
/// <param name="Amounts">The amount of ink of each pixel, 0 to 255.</param>
/// <param name="Shows">How much of what lies below shows, 0 to 255.</param>
public sealed record DocumentPlate(string Name, byte[] Amounts, byte[] Shows);
