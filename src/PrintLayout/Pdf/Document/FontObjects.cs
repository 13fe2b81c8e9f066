using System.Runtime.InteropServices;
using PrintLayout.Fonts.Subsetting;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>
/// Writes the objects of one font: Type0 with Identity-H, its CIDFontType2, descriptor, program, and maps
/// (ISO 32000-1 §9.7). PDF/X needs every font embedded; here there is no other way.
/// </summary>
internal sealed class FontObjects
{
    private readonly PdfBuffer _pdf;
    private readonly PdfFont _font;
    private readonly string _name;
    private readonly FontSubset _subset;
    private readonly int[] _newIdOfCid;

    private FontObjects(PdfBuffer pdf, PdfFont font, string name, FontSubset subset, int[] newIdOfCid)
    {
        _pdf = pdf;
        _font = font;
        _name = name;
        _subset = subset;
        _newIdOfCid = newIdOfCid;
    }

    /// <summary>Writes the font; answers false when its face cannot be subset.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="font">The font with all CIDs of the file.</param>
    /// <param name="scratch">Room for data before it is packed.</param>
    public static bool TryWrite(PdfBuffer pdf, PdfFont font, ByteBuffer scratch)
    {
        var cids = font.Cids;
        // Several CIDs may share a glyph; the program holds it once.
        var glyphs = new List<uint>(cids.Count);
        var placeOfCid = new int[cids.Count];
        var placeOfGlyph = new Dictionary<uint, int>(cids.Count);
        for (var cid = 1; cid < cids.Count; cid++)
        {
            var glyph = cids.GlyphOf(cid);
            if (!placeOfGlyph.TryGetValue(glyph, out placeOfCid[cid]))
            {
                placeOfCid[cid] = glyphs.Count;
                placeOfGlyph.Add(glyph, glyphs.Count);
                glyphs.Add(glyph);
            }
        }

        var glyphSpan = CollectionsMarshal.AsSpan(glyphs);
        if (FontSubsetter.TrySubset(font.Face, glyphSpan) is not { } subset) return false;
        var newIdOfCid = new int[cids.Count];
        for (var cid = 1; cid < cids.Count; cid++) newIdOfCid[cid] = subset.NewIds[placeOfCid[cid]];
        var name = SubsetTag.Name(font.Face.Name, glyphSpan);
        new FontObjects(pdf, font, name, subset, newIdOfCid).Write(scratch);
        return true;
    }

    private void Write(ByteBuffer scratch)
    {
        var descendant = _pdf.Reserve();
        var descriptor = _pdf.Reserve();
        var program = _pdf.Reserve();
        var toUnicode = _pdf.Reserve();
        WriteType0(descendant, toUnicode);
        var gidMap = IsIdentity() ? (PdfRef?)null : _pdf.Reserve();
        WriteDescendant(descendant, descriptor, gidMap);
        FontDescriptor.Write(_pdf, descriptor, _font.Face, _name, program);
        using (var stream = _pdf.StartStream(program, _subset.Program, StreamPacking.FlateBinary))
        {
            stream.Entries.Integer("Length1"u8, _subset.Program.Length);
        }

        scratch.Clear();
        ToUnicodeMap.Write(_font.Cids, scratch);
        _pdf.StartStream(toUnicode, scratch.Written).Dispose();
        if (gidMap is { } map) WriteGidMap(map, scratch);
    }

    private void WriteType0(PdfRef descendant, PdfRef toUnicode)
    {
        using var font = _pdf.StartDictionary(_font.Reference);
        font.Name("Type"u8, "Font"u8);
        font.Name("Subtype"u8, "Type0"u8);
        font.Name("BaseFont"u8, _name);
        font.Name("Encoding"u8, "Identity-H"u8);
        using (var descendants = font.Array("DescendantFonts"u8)) descendants.Ref(descendant);
        font.Ref("ToUnicode"u8, toUnicode);
    }

    private void WriteDescendant(PdfRef reference, PdfRef descriptor, PdfRef? gidMap)
    {
        using var font = _pdf.StartDictionary(reference);
        font.Name("Type"u8, "Font"u8);
        font.Name("Subtype"u8, "CIDFontType2"u8);
        font.Name("BaseFont"u8, _name);
        using (var system = font.Dictionary("CIDSystemInfo"u8))
        {
            system.Text("Registry"u8, "Adobe");
            system.Text("Ordering"u8, "Identity");
            system.Integer("Supplement"u8, 0);
        }

        font.Ref("FontDescriptor"u8, descriptor);
        if (gidMap is { } map) font.Ref("CIDToGIDMap"u8, map);
        else font.Name("CIDToGIDMap"u8, "Identity"u8);
        FontWidths.Write(font, _font.Cids);
    }

    private bool IsIdentity()
    {
        for (var cid = 0; cid < _newIdOfCid.Length; cid++)
        {
            if (_newIdOfCid[cid] != cid) return false;
        }

        return true;
    }

    private void WriteGidMap(PdfRef reference, ByteBuffer scratch)
    {
        scratch.Clear();
        foreach (var id in _newIdOfCid)
        {
            scratch.Write((byte)(id >> 8));
            scratch.Write((byte)id);
        }

        _pdf.StartStream(reference, scratch.Written, StreamPacking.FlateBinary).Dispose();
    }
}
