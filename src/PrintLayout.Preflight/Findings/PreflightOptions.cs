namespace PrintLayout.Preflight.Findings;

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
