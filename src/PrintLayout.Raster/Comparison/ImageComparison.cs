using System.Collections.Immutable;
using System.Globalization;

namespace PrintLayout.Raster.Comparison;

/// <summary>What a comparison of two pictures found: all numbers and the limits they were held against.</summary>
/// <remarks>Of pictures of two sizes the common part, from the top left corner, is compared; what lies beyond counts as changed.</remarks>
/// <param name="OldSize">Columns and rows of the old picture.</param>
/// <param name="NewSize">Columns and rows of the new picture.</param>
/// <param name="MaximumDifference">The largest difference of red, green or blue anywhere, 0 to 255.</param>
/// <param name="DifferingPixels">Pixels further apart than <see cref="ImageTolerance.Channel"/>.</param>
/// <param name="ChangedPixels">Pixels that differ more than antialiasing explains; see <see cref="ImageTolerance.Shift"/>.</param>
/// <param name="Similarity">Structural similarity of the whole in millionths: 1,000,000 is the same picture.</param>
/// <param name="WorstSimilarity">That of the window of 8 × 8 pixels where it is least.</param>
/// <param name="Places">Where pixels changed, from top to bottom; neighbours are one place.</param>
/// <param name="Tolerance">The limits.</param>
public sealed record ImageComparison(
    (int Width, int Height) OldSize,
    (int Width, int Height) NewSize,
    int MaximumDifference,
    long DifferingPixels,
    long ChangedPixels,
    int Similarity,
    int WorstSimilarity,
    ImmutableArray<PixelRect> Places,
    ImageTolerance Tolerance)
{
    private const int Million = 1_000_000;

    /// <summary>Pixels of a picture that would hold both.</summary>
    public long Pixels => (long)Math.Max(OldSize.Width, NewSize.Width) * Math.Max(OldSize.Height, NewSize.Height);

    /// <summary>Whether every pixel is the same.</summary>
    public bool IsIdentical => OldSize == NewSize && MaximumDifference == 0;

    /// <summary>The share of pixels that differ, in millionths, rounded up: 0 means none.</summary>
    public int DifferingShare => (int)((DifferingPixels * Million + Pixels - 1) / Pixels);

    /// <summary>In what they differ more than they may.</summary>
    public ImageDifferences Differences =>
        (OldSize == NewSize ? ImageDifferences.None : ImageDifferences.Size)
        | (ChangedPixels <= Tolerance.MaximumChangedPixels ? ImageDifferences.None : ImageDifferences.Places)
        | (DifferingShare <= Tolerance.MaximumDifferingShare ? ImageDifferences.None : ImageDifferences.Share)
        | (Similarity >= Tolerance.MinimumSimilarity ? ImageDifferences.None : ImageDifferences.Similarity);

    /// <summary>Whether they show the same page within the limits.</summary>
    public bool IsAlike => Differences == ImageDifferences.None;

    /// <summary>One sentence with every number and its limit.</summary>
    public override string ToString()
    {
        var size = OldSize == NewSize
            ? Text($"{NewSize.Width} × {NewSize.Height} pixels")
            : Text($"{OldSize.Width} × {OldSize.Height} pixels became {NewSize.Width} × {NewSize.Height}");
        if (IsIdentical) return size + ", identical";
        var share = Tolerance.MaximumDifferingShare >= ImageTolerance.AnyShare ? "any share allowed" : Text($"at most {Part(Tolerance.MaximumDifferingShare)}");
        return Text($"{size}: {ChangedPixels} pixels in {Places.Length} places changed beyond {Tolerance.Levels} levels and an edge shift of ")
            + Text($"{Tolerance.Shift / 1000m:0.###} pixel (at most {Tolerance.MaximumChangedPixels}); largest difference {MaximumDifference} of 255; ")
            + Text($"{Part(DifferingShare)} of pixels differ by more than {Tolerance.Channel} levels ({share}); ")
            + Text($"similarity {Part(Similarity)} (at least {Part(Tolerance.MinimumSimilarity)}), at worst {Part(WorstSimilarity)}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Part(int millionths) => (millionths / (decimal)Million).ToString("0.0#####", CultureInfo.InvariantCulture);
}
