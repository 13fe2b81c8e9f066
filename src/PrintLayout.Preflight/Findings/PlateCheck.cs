using PrintLayout.Preflight.Pictures;

namespace PrintLayout.Preflight.Findings;

/// <summary>The check of all that is printed on one another, by plates that are drawn in few pixels (PL6709, PL6009).</summary>
public sealed record PlateCheck
{
    /// <summary>Pixels per inch of the plates. Finer ones are drawn, and these are their means.</summary>
    public int Ppi { get; init; } = 36;

    /// <summary>
    /// The least area in square millimetres, in one piece, on which too much ink is a finding; that of the Ghent Workgroup (GWG 2015).
    /// Small places with more ink do no harm.
    /// </summary>
    public double LeastArea { get; init; } = 15;

    /// <summary>Decodes JPEG and converts colours; null for none, and then JPEG images are said to be missing.</summary>
    public IPlatePictures? Pictures { get; init; }
}
