using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Colour;

namespace PrintLayout.Pages.Items;

/// <summary>
/// An image on the page. <see cref="Whole"/> is where the whole upright image would be, <see cref="Area"/> the part of it that is
/// shown. The rest is cropped away. Both are measured from the top left corner of the media box, y down.
/// </summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story id.</param>
/// <param name="Source">Place in the input.</param>
/// <param name="Image">The image; its digest is its identity.</param>
/// <param name="Area">The visible part, inside <paramref name="Whole"/>.</param>
/// <param name="Whole">Where the whole upright image is.</param>
public sealed record PlacedImage(ItemRole Role, string Story, SourceSpan Source, ImageFile Image, PtRect Area, PtRect Whole)
    : DisplayItem(Role, Story, Source)
{
    /// <summary>
    /// The outline of what is shown of <see cref="Area"/>, from the top left corner of the media box, y down; empty for all of it. Its
    /// contours are filled by the even-odd rule (ISO 32000-2, 8.5.3.3.3), as programs for pictures do. Each starts with a move and ends
    /// with a close.
    /// </summary>
    public ImmutableArray<PathStep> Clip { get; init; } = [];

    /// <summary>
    /// Pixels per inch at the size of the page, the smaller of the two directions. A page of a document has no pixels to count: the
    /// greatest number stands for it.
    /// </summary>
    public int EffectivePpi => Image.Header.IsDocument
        ? int.MaxValue
        : Math.Min(Ppi(Image.Header.UprightWidth, Whole.Width), Ppi(Image.Header.UprightHeight, Whole.Height));

    /// <summary>
    /// The pixels, as stored, that the image needs at its size on the page; null when it has no more than that, is line art, which
    /// is never brought down, or a page of a document.
    /// </summary>
    /// <param name="ppi">Pixels per inch that are enough; 0 for never.</param>
    public PixelSize? SizeAt(int ppi)
    {
        if (ppi <= 0 || Image.Header.IsLineArt || Image.Header.IsDocument || EffectivePpi <= ppi) return null;
        var (across, down) = (Needed(Whole.Width, ppi), Needed(Whole.Height, ppi));
        return Image.Header.Orientation.SwapsSides ? new PixelSize(down, across) : new PixelSize(across, down);
    }

    /// <summary>
    /// The pixels, as stored, that serve an image at every place where it stands: the largest of what <see cref="SizeAt"/> says of each;
    /// null when one of them needs all.
    /// </summary>
    /// <param name="placed">The same image at its places.</param>
    /// <param name="ppi">Pixels per inch that are enough; 0 for never.</param>
    public static PixelSize? LargestAt(IEnumerable<PlacedImage> placed, int ppi)
    {
        var most = new PixelSize(0, 0);
        foreach (var item in placed)
        {
            if (item.SizeAt(ppi) is not { } size) return null;
            most = new PixelSize(Math.Max(most.Width, size.Width), Math.Max(most.Height, size.Height));
        }

        return most;
    }

    /// <summary>Two pictures with the same outline are equal.</summary>
    public bool Equals(PlacedImage? other) =>
        other is not null && Role == other.Role && string.Equals(Story, other.Story, StringComparison.Ordinal) && Source == other.Source
        && Image == other.Image && Area == other.Area && Whole == other.Whole && Clip.AsSpan().SequenceEqual(other.Clip.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Role, Story, Source, Image, Area, Whole, Clip.Length);

    /// <summary>The finding that the profile of the image is not used (PL5007), the same in press file and proof.</summary>
    public Diagnostic ProfileIgnored() => Diagnostic.Warning(
        DiagnosticCodes.ImageProfileIgnored,
        Source,
        $"the image {Image.Path} has an ICC profile that is damaged or not for RGB; it is taken as sRGB",
        "embed the right profile again, or none");

    /// <summary>The finding about a CMYK image that was to be converted (PL5023, PL5024), the same in press file and proof.</summary>
    /// <param name="verdict">What became of it.</param>
    public Diagnostic Judged(CmykVerdict verdict) => verdict.IsConverted
        ? Diagnostic.Info(DiagnosticCodes.ImageConverted, Source, $"the image {Image.Path} {verdict.Message}", verdict.Hint)
        : Diagnostic.Warning(DiagnosticCodes.ImageNotConverted, Source, $"the image {Image.Path} {verdict.Message}", verdict.Hint);

    private static int Needed(Pt length, int ppi) => (int)Math.Clamp((((long)length.Milli * ppi) + 71_999) / 72_000, 1, int.MaxValue);

    private static int Ppi(int pixels, Pt length) =>
        length <= Pt.Zero ? 0 : (int)Math.Min(int.MaxValue, pixels * 72_000L / length.Milli);
}
