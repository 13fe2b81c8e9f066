using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>How readings above words (注音) are set. The size is a share of the base's; a reading must fit into the line gap.</summary>
public sealed record RubyStyle
{
    /// <summary>Font role in fonts.yaml; null for the faces of the base.</summary>
    public Located<string>? Font { get; init; }

    /// <summary>Size, in em of the base.</summary>
    public Em Size { get; init; } = new(360);

    /// <summary>Least space between two readings side by side, in em of the reading (CLREQ: a quarter).</summary>
    public Em Gap { get; init; } = new(250);
}
