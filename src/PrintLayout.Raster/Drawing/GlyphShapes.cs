using PrintLayout.Fonts;
using PrintLayout.Geometry;
using SkiaSharp;

namespace PrintLayout.Raster.Drawing;

/// <summary>The edges of the glyphs of one page at one resolution, each computed once. For one thread.</summary>
/// <param name="ppi">Pixels per inch.</param>
/// <param name="typefaces">The opened faces.</param>
internal sealed class GlyphShapes(int ppi, TypefaceCache typefaces) : IDisposable
{
    private readonly Dictionary<FontFace, SKFont?> _fonts = [];
    private readonly Dictionary<(GlyphLook Look, uint Glyph), GlyphEdges> _edges = [];

    /// <summary>The edges of a glyph; none for a glyph without ink and for a face that cannot be opened.</summary>
    public GlyphEdges Of(GlyphLook look, uint glyph)
    {
        if (_edges.TryGetValue((look, glyph), out var known)) return known;
        var edges = Make(look.Face, look.Size, glyph).Scaled(look.Scale);
        _edges.Add((look, glyph), edges);
        return edges;
    }

    public void Dispose()
    {
        foreach (var font in _fonts.Values) font?.Dispose();
    }

    private GlyphEdges Make(FontFace face, Pt size, uint glyph)
    {
        if (FontOf(face) is not { } font) return GlyphEdges.None;
        using var path = font.GetGlyphPath((ushort)glyph);
        if (path is null || path.IsEmpty) return GlyphEdges.None;
        return new OutlineFlattener(((long)size.Milli * ppi, 72_000L * face.UnitsPerEm)).Flatten(path);
    }

    // One font unit is one pixel here, so that outlines have the font's own coordinates.
    private SKFont? FontOf(FontFace face)
    {
        if (_fonts.TryGetValue(face, out var font)) return font;
        font = typefaces.Of(face) is { } typeface
            ? new SKFont(typeface, face.UnitsPerEm)
            {
                Hinting = SKFontHinting.None,
                LinearMetrics = true,
                Subpixel = true,
                EmbeddedBitmaps = false,
            }
            : null;
        _fonts.Add(face, font);
        return font;
    }
}
