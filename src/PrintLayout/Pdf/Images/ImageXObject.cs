using System.Text;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Images;

/// <summary>An image of the file, ready to be painted.</summary>
/// <param name="Index">Its number among the images of the file.</param>
/// <param name="Reference">The XObject.</param>
/// <param name="HasSoftMask">Whether painting it needs transparency.</param>
internal sealed record ImageXObject(int Index, PdfRef Reference, bool HasSoftMask)
{
    /// <summary>Name in resource dictionaries.</summary>
    public byte[] ResourceName { get; } = Encoding.ASCII.GetBytes(FormattableString.Invariant($"Im{Index}"));
}
