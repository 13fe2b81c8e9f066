using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Content;

/// <summary>
/// The operators that paint an image: clipped to the visible part and to its own outline, turned upright by the matrix (ISO 32000-1
/// §8.9.5).
/// </summary>
internal static class ImagePainting
{
    /// <summary>Writes the operators.</summary>
    /// <param name="content">Where the operators go.</param>
    /// <param name="item">The image on the page.</param>
    /// <param name="image">Its XObject.</param>
    /// <param name="pageHeight">Height of the media box: the PDF y is this height less the y of the display list.</param>
    public static void Write(ByteBuffer content, PlacedImage item, ImageXObject image, Pt pageHeight)
    {
        content.Write("q\n"u8);
        if (item.Area != item.Whole)
        {
            Lengths(content, item.Area.X, pageHeight - item.Area.Bottom, item.Area.Width, item.Area.Height);
            content.Write("re W n\n"u8);
        }

        if (!item.Clip.IsEmpty)
        {
            PathPainting.Write(content, item.Clip, pageHeight);
            content.Write("W* n\n"u8);
        }

        if (item.Image.Header.IsDocument)
        {
            // A form is painted with what is set around it (§8.10.1): what a page starts with is set again (§8.4.1).
            content.Write("0 g 0 G 0 Tc 0 Tw 100 Tz 0 TL 0 Tr 0 Ts\n"u8);
        }

        // The unit square of a stored image has its first row on top. These are its lower corners and its upper left one.
        var origin = Corner(0, 1);
        var right = Corner(1, 1);
        var top = Corner(0, 0);
        if (item.Image.Header is { IsDocument: true } header)
        {
            // A form is as large as its page, and not a unit.
            Scales(content, (right.X - origin.X, right.Y - origin.Y), header.Width);
            Scales(content, (top.X - origin.X, top.Y - origin.Y), header.Height);
            Lengths(content, origin.X, origin.Y);
        }
        else
        {
            Lengths(content, right.X - origin.X, right.Y - origin.Y, top.X - origin.X, top.Y - origin.Y, origin.X, origin.Y);
        }

        content.Write("cm\n"u8);
        PdfToken.WriteName(content, image.ResourceName);
        content.Write(" Do\nQ\n"u8);

        PtPoint Corner(int x, int y)
        {
            var (across, down) = item.Image.Header.Orientation.ToUpright(x, y, 1);
            return new PtPoint(item.Whole.X + item.Whole.Width * across, pageHeight - item.Whole.Y - item.Whole.Height * down);
        }
    }

    private static void Scales(ByteBuffer content, (Pt X, Pt Y) side, int whole)
    {
        Scale(content, side.X, whole);
        Scale(content, side.Y, whole);
    }

    // To a millionth: on the largest sheet that is less than the thousandth of a point in which all else is written.
    private static void Scale(ByteBuffer content, Pt length, int whole)
    {
        var half = length.Milli < 0 ? -(whole / 2) : whole / 2;
        PdfToken.WriteDecimal(content, ((length.Milli * 1_000_000L) + half) / whole, 6);
        content.Write((byte)' ');
    }

    private static void Lengths(ByteBuffer content, params ReadOnlySpan<Pt> lengths)
    {
        foreach (var length in lengths) PdfToken.WriteOperand(content, length);
    }
}
