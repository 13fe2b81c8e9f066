using System.Collections.Immutable;
using System.Globalization;

namespace PrintLayout.Raster.Comparison;

/// <summary>The result of a comparison of two pictures: all measured numbers and their limits.</summary>
/// <remarks>When sizes differ, the common part from the top left corner is compared, and the rest counts as changed.</remarks>
/// <param name="OldSize">Columns and rows of the old picture.</param>
/// <param name="NewSize">Columns and rows of the new picture.</param>
/// <param name="MaximumDifference">The largest difference of red, green or blue anywhere, 0 to 255.</param>
/// <param name="DifferingPixels">Number of pixels that differ by more than <see cref="ImageTolerance.Channel"/>.</param>
/// <param name="ChangedPixels">
/// Number of pixels that differ more than antialiasing explains; see <see cref="ImageTolerance.Shift"/>.
/// </param>
/// <param name="Similarity">Structural similarity of the whole in millionths: 1,000,000 is the same picture.</param>
/// <param name="WorstSimilarity">The least structural similarity of a window of 8 × 8 pixels, in millionths.</param>
/// <param name="Places">The places where pixels changed, in pixels, from top to bottom; neighbours are one place.</param>
/// <param name="Tolerance">The limits.</param>
internal sealed record ImageComparison(
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

    /// <summary>Number of pixels of the smallest picture that holds both.</summary>
    public long Pixels => (long)Math.Max(OldSize.Width, NewSize.Width) * Math.Max(OldSize.Height, NewSize.Height);

    /// <summary>Whether every pixel is the same.</summary>
    public bool IsIdentical => OldSize == NewSize && MaximumDifference == 0;

    /// <summary>The share of pixels that differ, in millionths, rounded up: 0 means none.</summary>
    public int DifferingShare => (int)((DifferingPixels * Million + Pixels - 1) / Pixels);

    /// <summary>The properties that differ more than the limits allow.</summary>
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
        var share = Tolerance.MaximumDifferingShare >= ImageTolerance.AnyShare
            ? "any share allowed"
            : Text($"at most {Part(Tolerance.MaximumDifferingShare)}");
        return Text($"{size}: {ChangedPixels} pixels in {Places.Length} places changed beyond {Tolerance.Levels} levels and ")
            + Text($"an edge shift of {Tolerance.Shift / 1000m:0.###} pixel (at most {Tolerance.MaximumChangedPixels}); ")
            + Text($"largest difference {MaximumDifference} of 255; ")
            + Text($"{Part(DifferingShare)} of pixels differ by more than {Tolerance.Channel} levels ({share}); ")
            + Text($"similarity {Part(Similarity)} (at least {Part(Tolerance.MinimumSimilarity)}), at worst {Part(WorstSimilarity)}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Part(int millionths) => (millionths / (decimal)Million).ToString("0.0#####", CultureInfo.InvariantCulture);
}
