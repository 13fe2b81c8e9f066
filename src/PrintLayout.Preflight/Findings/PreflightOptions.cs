namespace PrintLayout.Preflight.Findings;

/// <summary>The standard and the limits that a file is checked against.</summary>
/// <param name="Profile">The standard.</param>
public sealed record PreflightOptions(PreflightProfile Profile = PreflightProfile.X4)
{
    /// <summary>Greatest sum of inks that the press takes, in per cent (PL6701, PL6702); 240 on newsprint (ISO 12647-3).</summary>
    public int InkLimit { get; init; } = 240;

    /// <summary>Effective resolution below which an image is an error (PL6801), in pixels per inch.</summary>
    public int LeastPpi { get; init; } = 100;

    /// <summary>Effective resolution below which an image is a warning (PL6802), in pixels per inch.</summary>
    public int GoodPpi { get; init; } = 200;

    /// <summary>Effective resolution below which line art of one bit is a warning (PL6803), in pixels per inch.</summary>
    public int LineArtPpi { get; init; } = 600;

    /// <summary>
    /// The check of all that is printed on one another, by plates; null to leave it out. It takes about as long as all other checks, and is
    /// for files of other programs.
    /// </summary>
    public PlateCheck? Plates { get; init; }

    /// <summary>
    /// Whether font programs are read: glyphs that simple and CFF fonts lack (PL6505), and widths that differ (PL6506). Of files that this
    /// program has just written they are not: their fonts come from faces whose glyphs and widths were read.
    /// </summary>
    public bool ReadsFontPrograms { get; init; } = true;

    /// <summary>What a newspaper asks beyond that, under its profile.</summary>
    public NewspaperLimits Newspaper { get; init; } = new();

    /// <summary>
    /// The page that is checked, from 1; null for all. Then no other page is looked at, nor what only others draw. A file without it fails
    /// PL6001.
    /// </summary>
    public int? Page { get; init; }

    /// <summary>Bounds on memory and time, so that a hostile file cannot use up the machine.</summary>
    public PreflightLimits Limits { get; init; } = new();
}
