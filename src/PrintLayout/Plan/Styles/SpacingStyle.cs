using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>Spacing values of the line composer (composition.md C6, C7).</summary>
public sealed record SpacingStyle
{
    /// <summary>Optimum Han–Western gap.</summary>
    public Em HanWesternGap { get; init; } = new(200);

    /// <summary>Least Han–Western gap.</summary>
    public Em HanWesternGapLeast { get; init; } = new(125);

    /// <summary>Greatest Han–Western gap before Han gaps open.</summary>
    public Em HanWesternGapMost { get; init; } = new(330);

    /// <summary>Stretch of a Han gap from which a line is reported as loose.</summary>
    public Em LooseLineFrom { get; init; } = new(100);
}
