using System.Globalization;
using System.Text;
using PrintLayout.Fonts;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>One font resource of the file: a face, or a part of a face that was used so much that two bytes did not reach.</summary>
/// <param name="index">Place among the file's fonts, from 0.</param>
/// <param name="face">The face.</param>
/// <param name="reference">Its Type0 font object.</param>
internal sealed class PdfFont(int index, FontFace face, PdfRef reference)
{
    /// <summary>Name in resource dictionaries and content streams, such as <c>F1</c>.</summary>
    public byte[] ResourceName { get; } = [(byte)'F', .. Encoding.ASCII.GetBytes(Numeral(index + 1))];

    /// <summary>The face.</summary>
    public FontFace Face { get; } = face;

    /// <summary>Its Type0 font object.</summary>
    public PdfRef Reference { get; } = reference;

    /// <summary>The CIDs given out so far.</summary>
    public CidMap Cids { get; } = new(face);

    private static string Numeral(int value) => value.ToString(CultureInfo.InvariantCulture);
}
