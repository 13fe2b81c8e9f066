using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Fonts;

/// <summary>
/// The /ToUnicode CMap of a font, ISO 32000-1 §9.10.3: the text of every CID. A glyph that adds nothing to its cluster maps to the empty
/// string, which readers take as no text. If it were left out, some readers would guess a character.
/// </summary>
internal static class ToUnicodeMap
{
    /// <summary>CMaps allow at most 100 rows a block (Adobe Technical Note 5014).</summary>
    private const int RowsPerBlock = 100;

    private static ReadOnlySpan<byte> Head => """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange

        """u8;

    private static ReadOnlySpan<byte> Foot => """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """u8;

    /// <summary>Writes the map's text.</summary>
    public static void Write(CidMap cids, ByteBuffer to)
    {
        to.Write(Head);
        for (var first = 1; first < cids.Count; first += RowsPerBlock)
        {
            var end = Math.Min(first + RowsPerBlock, cids.Count);
            PdfToken.WriteInteger(to, end - first);
            to.Write(" beginbfchar\n"u8);
            for (var cid = first; cid < end; cid++) WriteRow(cids, cid, to);
            to.Write("endbfchar\n"u8);
        }

        to.Write(Foot);
    }

    private static void WriteRow(CidMap cids, int cid, ByteBuffer to)
    {
        to.Write((byte)'<');
        PdfToken.WriteHex16(to, cid);
        to.Write("> <"u8);
        PdfToken.WriteUtf16Hex(to, cids.TextOf(cid));
        to.Write(">\n"u8);
    }
}
