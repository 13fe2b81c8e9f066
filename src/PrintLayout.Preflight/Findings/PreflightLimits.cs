namespace PrintLayout.Preflight.Findings;

/// <summary>Bounds on the work for one file. Beyond one, reading stops there and PL6007 says so.</summary>
public sealed record PreflightLimits
{
    /// <summary>Bytes of a file.</summary>
    public long FileBytes { get; init; } = 1L << 30;

    /// <summary>Bytes that one packed stream may unpack to.</summary>
    public long StreamBytes { get; init; } = 256L << 20;

    /// <summary>Content operators on one page, forms counted as often as they are drawn.</summary>
    public int Operators { get; init; } = 5_000_000;

    /// <summary>Values looked at in the survey of all objects.</summary>
    public int Values { get; init; } = 5_000_000;

    /// <summary>Pages of a file.</summary>
    public int Pages { get; init; } = 10_000;

    /// <summary>How deep forms and patterns may lie in one another.</summary>
    public int FormDepth { get; init; } = 24;

    /// <summary>Findings kept; later ones are counted only.</summary>
    public int Findings { get; init; } = 1_000;

    /// <summary>Findings of one rule kept for one page.</summary>
    public int FindingsPerRuleAndPage { get; init; } = 20;

    /// <summary>The last resort: a file that keeps the reader busy for longer is given up.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(2);
}
