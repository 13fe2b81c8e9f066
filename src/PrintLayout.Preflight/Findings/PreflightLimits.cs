namespace PrintLayout.Preflight.Findings;

/// <summary>
/// Bounds on the work for one file. Beyond one, reading stops there and PL6007 is reported; findings beyond their limits are only counted.
/// </summary>
public sealed record PreflightLimits
{
    /// <summary>Most bytes of a file.</summary>
    public long FileBytes { get; init; } = 1L << 30;

    /// <summary>Most bytes of one stream after decompression.</summary>
    public long StreamBytes { get; init; } = 256L << 20;

    /// <summary>Most content operators on one page; a form counts as often as it is drawn, and each time for twenty more.</summary>
    public int Operators { get; init; } = 5_000_000;

    /// <summary>Most values examined in the survey of all objects.</summary>
    public int Values { get; init; } = 5_000_000;

    /// <summary>Most pages of a file that are checked.</summary>
    public int Pages { get; init; } = 10_000;

    /// <summary>Greatest depth of forms and patterns inside one another.</summary>
    public int FormDepth { get; init; } = 24;

    /// <summary>Most findings of one rule kept; later ones are only counted.</summary>
    public int Findings { get; init; } = 1_000;

    /// <summary>Most findings of one rule kept for one page; later ones are only counted.</summary>
    public int FindingsPerRuleAndPage { get; init; } = 20;

    /// <summary>Longest time for a file in <see cref="PdfPreflight.Check"/>; the check of a file that takes longer is abandoned.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(2);
}
