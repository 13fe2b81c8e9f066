using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>How readings above words (注音) are set. A reading must fit into the gap between two lines.</summary>
public sealed record RubyStyle
{
    /// <summary>Font role in <c>fonts.yaml</c>; null for the faces of the base.</summary>
    public Located<string>? Font { get; init; }

    /// <summary>Type size, in em of the base.</summary>
    public Em Size { get; init; } = new(360);

    /// <summary>Least space between two readings side by side, in em of the reading (CLREQ: a quarter).</summary>
    public Em Gap { get; init; } = new(250);
}
