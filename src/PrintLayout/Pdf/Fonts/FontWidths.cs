using PrintLayout.Geometry;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Fonts;

/// <summary>
/// The widths of a CIDFont, ISO 32000-1 §9.7.4.3: defaults of one em, as Han have, and arrays for CIDs of another width or height.
/// </summary>
internal static class FontWidths
{
    private const int DefaultWidth = 1000;
    private const int DefaultOrigin = 880;

    /// <summary>Writes <c>/DW</c> and, when needed, <c>/W</c>.</summary>
    public static void Write(PdfDictionaryWriter font, CidMap cids)
    {
        font.Integer("DW"u8, DefaultWidth);
        var unusual = Enumerable.Range(0, cids.Count).Where(cid => cids.WidthOf(cid) != DefaultWidth).ToList();
        if (unusual.Count == 0) return;
        using var widths = font.Array("W"u8);
        for (var i = 0; i < unusual.Count;)
        {
            widths.Integer(unusual[i]);
            using var list = widths.Array();
            var first = i;
            for (; i < unusual.Count && unusual[i] - unusual[first] == i - first; i++) list.Integer(cids.WidthOf(unusual[i]));
        }
    }

    /// <summary>Writes <c>/DW2</c> and, when needed, <c>/W2</c>: advance and origin of the CIDs used in vertical lines.</summary>
    /// <param name="font">The CIDFont.</param>
    /// <param name="cids">Its CIDs.</param>
    /// <param name="vertical">Those used in vertical lines, in rising order.</param>
    public static void WriteVertical(PdfDictionaryWriter font, CidMap cids, IReadOnlyCollection<int> vertical)
    {
        var unusual = vertical
            .Where(cid => cids.VerticalAdvanceOf(cid) != DefaultWidth || cids.VerticalOriginOf(cid) != DefaultOrigin)
            .ToList();
        if (vertical.Count == 0) return;
        using (var usual = font.Array("DW2"u8))
        {
            usual.Integer(DefaultOrigin);
            usual.Integer(-DefaultWidth);
        }

        if (unusual.Count == 0) return;
        using var metrics = font.Array("W2"u8);
        for (var i = 0; i < unusual.Count;)
        {
            metrics.Integer(unusual[i]);
            using var list = metrics.Array();
            var first = i;
            for (; i < unusual.Count && unusual[i] - unusual[first] == i - first; i++)
            {
                list.Integer(-cids.VerticalAdvanceOf(unusual[i]));
                // The origin is at half the width: the middle of the column.
                list.Length(new Pt(cids.WidthOf(unusual[i]) * 500));
                list.Integer(cids.VerticalOriginOf(unusual[i]));
            }
        }
    }
}
