using System.Buffers.Binary;
using PrintLayout.Preflight.Fonts.Names;

namespace PrintLayout.Preflight.Fonts;

/// <summary>A font of several bytes a code, ISO 32000-1 §9.7.</summary>
/// <param name="codes">Its CMap.</param>
/// <param name="widths">Widths of its CIDs.</param>
/// <param name="map">CIDToGIDMap, two bytes a CID; empty for none.</param>
internal sealed class CompositeFont(CodeMap codes, CidWidths widths, ReadOnlyMemory<byte> map) : EmbeddedFont
{
    private const int Blank = 32;

    /// <inheritdoc/>
    public override bool IsVertical => codes.IsVertical;

    /// <summary>The width that the file gives a CID.</summary>
    public double WidthOf(int cid) => widths.Of(cid);

    /// <inheritdoc/>
    public override List<GlyphUse> Read(ReadOnlySpan<byte> text)
    {
        var cut = codes.Cut(text);
        var uses = new List<GlyphUse>(cut.Count);
        foreach (var (cid, code, bytes) in cut)
        {
            var isBlank = bytes == 1 && code == Blank;
            if (codes.IsVertical)
            {
                var (down, x, y) = widths.Vertical(cid);
                uses.Add(new GlyphUse(cid, GlyphOf(cid), down, isBlank) { Origin = (x, y) });
            }
            else
            {
                uses.Add(new GlyphUse(cid, GlyphOf(cid), widths.Of(cid), isBlank));
            }
        }

        return uses;
    }

    private int? GlyphOf(int cid)
    {
        if (Program is CffProgram cff) return cff.GlyphOfCid(cid);
        var glyph = cid;
        if (!map.IsEmpty) glyph = 2 * cid + 1 < map.Length ? BinaryPrimitives.ReadUInt16BigEndian(map.Span[(2 * cid)..]) : 0;
        return Program is not null && glyph < Program.Glyphs ? glyph : null;
    }
}
