namespace PrintLayout.Production.Plates;

/// <summary>What is wished of the plates of a finished PDF.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Folder">Where the pictures go.</param>
/// <param name="Ppi">Pixels per inch.</param>
public sealed record PlateRequest(string File, string Folder, int Ppi)
{
    /// <summary>Most ink on one place, in per cent: above it the picture of the sum has colour.</summary>
    public int InkLimit { get; init; } = 240;
}
