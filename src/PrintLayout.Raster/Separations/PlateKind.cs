namespace PrintLayout.Raster.Separations;

/// <summary>What a picture of separations shows.</summary>
public enum PlateKind
{
    /// <summary>The plate of one of the four process inks.</summary>
    Process,

    /// <summary>The plate of a spot ink.</summary>
    Spot,

    /// <summary>The sum of all inks.</summary>
    TotalInk,
}
