namespace PrintLayout.Preflight;

/// <summary>The press standard that a file is held against.</summary>
public enum PreflightProfile
{
    /// <summary>PDF/X-4, ISO 15930-7.</summary>
    X4,

    /// <summary>PDF/X-1a:2003, ISO 15930-4.</summary>
    X1a,

    /// <summary>No standard: only what a newspaper press asks for.</summary>
    None,
}

/// <summary>What a file is held against.</summary>
/// <param name="Profile">The standard.</param>
public sealed record PreflightOptions(PreflightProfile Profile = PreflightProfile.X4)
{
    /// <summary>Sum of inks that the press takes, in per cent; 240 on newsprint (ISO 12647-3).</summary>
    public int InkLimit { get; init; } = 240;

    /// <summary>Effective resolution below which an image is refused, in pixels per inch.</summary>
    public int LeastPpi { get; init; } = 100;

    /// <summary>Effective resolution below which an image is warned of, in pixels per inch.</summary>
    public int GoodPpi { get; init; } = 200;

    /// <summary>Effective resolution below which line art of one bit is warned of, in pixels per inch.</summary>
    public int LineArtPpi { get; init; } = 600;

    /// <summary>What keeps a hostile file from taking the machine.</summary>
    public PreflightLimits Limits { get; init; } = new();
}

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
