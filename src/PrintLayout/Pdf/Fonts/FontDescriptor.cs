using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Fonts;

/// <summary>The font descriptor, ISO 32000-1 §9.8. All lengths in 1/1000 em. The optional /CIDSet is left out.</summary>
internal static class FontDescriptor
{
    private const int Symbolic = 1 << 2;
    private const int Italic = 1 << 6;

    /// <summary>Writes the descriptor.</summary>
    public static void Write(PdfBuffer pdf, PdfRef reference, FontFace face, string name, PdfRef program)
    {
        var tables = face.Tables;
        using var descriptor = pdf.StartDictionary(reference);
        descriptor.Name("Type"u8, "FontDescriptor"u8);
        descriptor.Name("FontName"u8, name);
        // Han is outside the Standard Latin set, which makes the font symbolic (table 123).
        descriptor.Integer("Flags"u8, tables.ItalicAngle == 0 ? Symbolic : Symbolic | Italic);
        using (var box = descriptor.Array("FontBBox"u8))
        {
            box.Integer(PerMille(face, tables.XMin));
            box.Integer(PerMille(face, tables.YMin));
            box.Integer(PerMille(face, tables.XMax));
            box.Integer(PerMille(face, tables.YMax));
        }

        descriptor.Integer("ItalicAngle"u8, tables.ItalicAngle);
        descriptor.Integer("Ascent"u8, PerMille(face, tables.TypoAscent));
        descriptor.Integer("Descent"u8, PerMille(face, tables.TypoDescent));
        descriptor.Integer("CapHeight"u8, PerMille(face, tables.CapHeight > 0 ? tables.CapHeight : tables.TypoAscent));
        descriptor.Integer("StemV"u8, StemWidth(tables.WeightClass));
        descriptor.Ref(tables.Outlines == OutlineFormat.Cff ? "FontFile3"u8 : "FontFile2"u8, program);
    }

    // Readers use /StemV only to imitate a missing font, and here every font is embedded. A straight line from 50 (thin) to 220 (black)
    // is good enough.
    private static int StemWidth(int weightClass) => 50 + Math.Clamp(weightClass - 100, 0, 800) * 170 / 800;

    // Pt.Scale is the project's one rounding division; here it scales font units, not points.
    private static int PerMille(FontFace face, int units) => new Pt(units).Scale(1000, face.UnitsPerEm).Milli;
}
