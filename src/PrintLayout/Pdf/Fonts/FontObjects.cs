using System.Runtime.InteropServices;
using PrintLayout.Fonts;
using PrintLayout.Fonts.Subsetting;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Fonts;

/// <summary>
/// Writes the objects of one font (ISO 32000-1 §9.7): Type0 with Identity-H, and with Identity-V where it is used in vertical lines.
/// Below them are the CIDFontType2 (TrueType) or CIDFontType0 (CFF), descriptor, program and maps. PDF/X requires embedded fonts; no
/// font is ever left out here.
/// </summary>
internal sealed class FontObjects
{
    private readonly PdfBuffer _pdf;
    private readonly PdfFont _font;
    private readonly string _name;
    private readonly FontSubset _subset;
    private readonly int[] _newIdOfCid;
    private readonly bool _isCff;

    private FontObjects(PdfBuffer pdf, PdfFont font, string name, FontSubset subset, int[] newIdOfCid)
    {
        _pdf = pdf;
        _font = font;
        _name = name;
        _subset = subset;
        _newIdOfCid = newIdOfCid;
        _isCff = font.Face.Tables.Outlines == OutlineFormat.Cff;
    }

    /// <summary>Writes the font; false when its face cannot be subset.</summary>
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
        using var subset = FontSubsetter.TrySubset(font.Face, glyphSpan);
        if (subset is null) return false;
        var newIdOfCid = new int[cids.Count];
        for (var cid = 1; cid < cids.Count; cid++) newIdOfCid[cid] = subset.NewIds[placeOfCid[cid]];
        var name = SubsetTag.Name(font.Face.Name, glyphSpan);
        var objects = new FontObjects(pdf, font, name, subset, newIdOfCid);
        // A CFF program has no map from CID to glyph: the two must be the same.
        if (objects._isCff && !objects.IsIdentity()) return false;
        objects.Write(scratch);
        return true;
    }

    private void Write(ByteBuffer scratch)
    {
        var descendant = _pdf.Reserve();
        var descriptor = _pdf.Reserve();
        var program = _pdf.Reserve();
        var toUnicode = _pdf.Reserve();
        WriteType0(_font.Reference, "Identity-H", descendant, toUnicode);
        if (_font.VerticalReference is { } vertical) WriteType0(vertical, "Identity-V", descendant, toUnicode);
        var gidMap = IsIdentity() ? (PdfRef?)null : _pdf.Reserve();
        WriteDescendant(descendant, descriptor, gidMap);
        FontDescriptor.Write(_pdf, descriptor, _font.Face, _name, program);
        using (var stream = _pdf.StartStream(program, _subset.Program, StreamPacking.FlateBinary))
        {
            // A bare CFF table has been allowed since PDF 1.3, so one form serves all standards.
            if (_isCff) stream.Entries.Name("Subtype"u8, "CIDFontType0C"u8);
            else stream.Entries.Integer("Length1"u8, _subset.Program.Length);
        }

        scratch.Clear();
        ToUnicodeMap.Write(_font.Cids, scratch);
        _pdf.StartStream(toUnicode, scratch.Written).Dispose();
        if (gidMap is { } map) WriteGidMap(map, scratch);
    }

    private void WriteType0(PdfRef reference, string encoding, PdfRef descendant, PdfRef toUnicode)
    {
        using var font = _pdf.StartDictionary(reference);
        font.Name("Type"u8, "Font"u8);
        font.Name("Subtype"u8, "Type0"u8);
        // Table 121: of a CIDFontType0 the encoding is part of the name.
        font.Name("BaseFont"u8, _isCff ? $"{_name}-{encoding}" : _name);
        font.Name("Encoding"u8, encoding);
        using (var descendants = font.Array("DescendantFonts"u8)) descendants.Ref(descendant);
        font.Ref("ToUnicode"u8, toUnicode);
    }

    private void WriteDescendant(PdfRef reference, PdfRef descriptor, PdfRef? gidMap)
    {
        using var font = _pdf.StartDictionary(reference);
        font.Name("Type"u8, "Font"u8);
        font.Name("Subtype"u8, _isCff ? "CIDFontType0"u8 : "CIDFontType2"u8);
        font.Name("BaseFont"u8, _name);
        using (var system = font.Dictionary("CIDSystemInfo"u8))
        {
            system.Text("Registry"u8, "Adobe");
            system.Text("Ordering"u8, "Identity");
            system.Integer("Supplement"u8, 0);
        }

        font.Ref("FontDescriptor"u8, descriptor);
        if (gidMap is { } map) font.Ref("CIDToGIDMap"u8, map);
        else if (!_isCff) font.Name("CIDToGIDMap"u8, "Identity"u8);
        FontWidths.Write(font, _font.Cids);
        FontWidths.WriteVertical(font, _font.Cids, _font.VerticalCids);
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
