using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>Spacing of the line composer, in em of the type that is set (composition.md C6, C7).</summary>
public sealed record SpacingStyle
{
    /// <summary>
    /// Gaps whose limits follow a gap that passes their standard values. A gap of zero is none, whatever a line needs.
    /// </summary>
    /// <param name="gap">The gap.</param>
    /// <param name="least">The least; null for the standard.</param>
    /// <param name="most">The most; null for the standard.</param>
    public static SpacingStyle Of(Em gap, Em? least, Em? most)
    {
        var standard = new SpacingStyle();
        return standard with
        {
            HanWesternGap = gap,
            HanWesternGapLeast = least ?? new Em(Math.Min(standard.HanWesternGapLeast.Milli, gap.Milli)),
            HanWesternGapMost = most ?? (gap.Milli == 0 ? gap : new Em(Math.Max(standard.HanWesternGapMost.Milli, gap.Milli))),
        };
    }

    /// <summary>Optimum gap between Han and Western characters; zero with the two others zero for none.</summary>
    public Em HanWesternGap { get; init; } = new(200);

    /// <summary>Least gap between Han and Western characters.</summary>
    public Em HanWesternGapLeast { get; init; } = new(125);

    /// <summary>Greatest gap between Han and Western characters; a line that needs more stretches the gaps between Han.</summary>
    public Em HanWesternGapMost { get; init; } = new(330);

    /// <summary>Stretch of a gap between Han from which a line is reported as loose (PL2005).</summary>
    public Em LooseLineFrom { get; init; } = new(100);
}
