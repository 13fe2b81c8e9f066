using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>The widths of a CIDFont, ISO 32000-1 §9.7.4.3: /DW for the Han em, /W for all that is not one em wide.</summary>
internal static class FontWidths
{
    private const int DefaultWidth = 1000;

    /// <summary>Writes <c>/DW</c> and, when needed, <c>/W</c>.</summary>
    public static void Write(PdfDictionaryWriter font, CidMap cids)
    {
        font.Integer("DW"u8, DefaultWidth);
        var cid = NextUnusual(cids, 1);
        if (cid == cids.Count) return;
        using var widths = font.Array("W"u8);
        while (cid < cids.Count)
        {
            widths.Integer(cid);
            using (var list = widths.Array())
            {
                for (; cid < cids.Count && cids.WidthOf(cid) != DefaultWidth; cid++) list.Integer(cids.WidthOf(cid));
            }

            cid = NextUnusual(cids, cid);
        }
    }

    private static int NextUnusual(CidMap cids, int from)
    {
        while (from < cids.Count && cids.WidthOf(from) == DefaultWidth) from++;
        return from;
    }
}
