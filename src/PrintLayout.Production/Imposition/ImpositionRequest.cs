using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Sources;

namespace PrintLayout.Production.Imposition;

/// <summary>What is asked of an imposition: the pages, how they stand on sheets, and where the file of sheets goes.</summary>
/// <param name="Files">PDF files whose pages are taken in their order; empty with a plan.</param>
/// <param name="Output">The file of sheets.</param>
public sealed record ImpositionRequest(ImmutableArray<string> Files, string Output)
{
    /// <summary>A plan file; null for pages side by side.</summary>
    public string? Plan { get; init; }

    /// <summary>The pages of each side, left and right, by their numbers from 1; empty for the order of a folded signature.</summary>
    public ImmutableArray<(int Left, int Right)> Pairs { get; init; } = [];

    /// <summary>Width and height of the sheet; null for that of the two pages.</summary>
    public (Mm Width, Mm Height)? Sheet { get; init; }

    /// <summary>The most ink that the press takes on one place, in per cent.</summary>
    public int InkLimit { get; init; } = 240;

    /// <summary>The faces of the slug line.</summary>
    public FontLocations Fonts { get; init; } = new(BundledFiles.Fonts);

    /// <summary>The instant that the file names, UTC; null for the latest day of creation of its pages.</summary>
    public DateTime? SourceDate { get; init; }

    /// <summary>Limits on the input.</summary>
    public LayoutLimits Limits { get; init; } = LayoutLimits.Default;
}
