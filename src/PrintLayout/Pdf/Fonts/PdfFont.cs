using System.Globalization;
using System.Text;
using PrintLayout.Fonts;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Fonts;

/// <summary>
/// One font resource of the file: a face, or one of several for a face. A face needs several when its CIDs do not fit in two bytes, or
/// when a glyph of a CFF face has several texts (<see cref="CidMap"/>).
/// </summary>
/// <param name="index">Place among the file's fonts, from 0.</param>
/// <param name="face">The face.</param>
/// <param name="reference">Its Type0 font object.</param>
internal sealed class PdfFont(int index, FontFace face, PdfRef reference)
{
    private readonly SortedSet<int> _verticalCids = [];

    /// <summary>Name in resource dictionaries and content streams, such as <c>F1</c>.</summary>
    public byte[] ResourceName { get; } = [(byte)'F', .. Encoding.ASCII.GetBytes(Numeral(index + 1))];

    /// <summary>Name of the same font for vertical lines, such as <c>V1</c>.</summary>
    public byte[] VerticalName { get; } = [(byte)'V', .. Encoding.ASCII.GetBytes(Numeral(index + 1))];

    /// <summary>The face.</summary>
    public FontFace Face { get; } = face;

    /// <summary>Its Type0 font object.</summary>
    public PdfRef Reference { get; } = reference;

    /// <summary>Its Type0 font object for vertical lines; null while it is used in none.</summary>
    public PdfRef? VerticalReference { get; private set; }

    /// <summary>The CIDs used in vertical lines, in rising order.</summary>
    public IReadOnlyCollection<int> VerticalCids => _verticalCids;

    /// <summary>The CIDs given out so far.</summary>
    public CidMap Cids { get; } = new(face);

    /// <summary>Notes that the font is used in vertical lines.</summary>
    public void UseVertically(PdfBuffer pdf) => VerticalReference ??= pdf.Reserve();

    /// <summary>Notes CIDs of a vertical line.</summary>
    public void NoteVertical(ReadOnlySpan<int> cids)
    {
        foreach (var cid in cids) _verticalCids.Add(cid);
    }

    private static string Numeral(int value) => value.ToString(CultureInfo.InvariantCulture);
}
