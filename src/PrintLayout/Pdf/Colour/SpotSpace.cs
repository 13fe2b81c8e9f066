using PrintLayout.Pages.Inks;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Colour;

/// <summary>A spot ink of the file as a colour space.</summary>
/// <param name="ResourceName">Name in resource dictionaries and content streams, such as <c>S1</c>.</param>
/// <param name="Reference">The colour space.</param>
/// <param name="Ink">The ink.</param>
internal sealed record SpotSpace(byte[] ResourceName, PdfRef Reference, SpotInk Ink);
