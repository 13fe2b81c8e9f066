using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>Spacing of the line composer, in em of the type that is set (composition.md C6, C7).</summary>
public sealed record SpacingStyle
{
    /// <summary>Optimum gap between Han and Western characters.</summary>
    public Em HanWesternGap { get; init; } = new(200);

    /// <summary>Least gap between Han and Western characters.</summary>
    public Em HanWesternGapLeast { get; init; } = new(125);

    /// <summary>Greatest gap between Han and Western characters; a line that needs more stretches the gaps between Han.</summary>
    public Em HanWesternGapMost { get; init; } = new(330);

    /// <summary>Stretch of a gap between Han from which a line is reported as loose (PL2005).</summary>
    public Em LooseLineFrom { get; init; } = new(100);
}
