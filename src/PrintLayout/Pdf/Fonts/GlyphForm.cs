using PrintLayout.Fonts;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Fonts;

/// <summary>A glyph as a form of the file, for type that is drawn as outlines.</summary>
/// <param name="ResourceName">Name in resource dictionaries and content streams, such as <c>G1</c>.</param>
/// <param name="Reference">The form.</param>
/// <param name="Face">The face.</param>
/// <param name="Glyph">Glyph index in the face.</param>
internal sealed record GlyphForm(byte[] ResourceName, PdfRef Reference, FontFace Face, uint Glyph);
