using PrintLayout.Geometry;
using UglyToad.PdfPig.Content;

namespace PrintLayout.PdfText.Lines;

/// <summary>A letter of a PDF at its place.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Start">Start of its baseline.</param>
/// <param name="End">End of its baseline.</param>
/// <param name="Size">Its size.</param>
/// <param name="Face">Name of its face, without the tag of a subset.</param>
/// <param name="Ink">Its ink.</param>
internal sealed record PlacedLetter(string Text, PtPoint Start, PtPoint End, Pt Size, string Face, string Ink)
{
    private const int SubsetTag = 7;

    /// <summary>Its advance.</summary>
    public Pt Width => End.X - Start.X;

    public static PlacedLetter Of(Letter letter, PageFrame frame, string ink)
    {
        var name = letter.FontName ?? string.Empty;
        return new PlacedLetter(
            letter.Value, frame.Point(letter.StartBaseLine), frame.Point(letter.EndBaseLine), PageFrame.Length(letter.PointSize),
            name.Length > SubsetTag && name[SubsetTag - 1] == '+' ? name[SubsetTag..] : name, ink);
    }
}
