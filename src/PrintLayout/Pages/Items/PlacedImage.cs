using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;

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
    /// Pixels per inch at the size of the page, the smaller of the two directions. A page of a document has no pixels to count: the
    /// greatest number stands for it.
    /// </summary>
    public int EffectivePpi => Image.Header.IsDocument
        ? int.MaxValue
        : Math.Min(Ppi(Image.Header.UprightWidth, Whole.Width), Ppi(Image.Header.UprightHeight, Whole.Height));

    /// <summary>The finding that the profile of the image is not used (PL5007), the same in press file and proof.</summary>
    public Diagnostic ProfileIgnored() => Diagnostic.Warning(
        DiagnosticCodes.ImageProfileIgnored,
        Source,
        $"the image {Image.Path} has an ICC profile that is damaged or not for RGB; it is taken as sRGB",
        "embed the right profile again, or none");

    private static int Ppi(int pixels, Pt length) =>
        length <= Pt.Zero ? 0 : (int)Math.Min(int.MaxValue, pixels * 72_000L / length.Milli);
}
