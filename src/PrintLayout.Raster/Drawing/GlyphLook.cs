using PrintLayout.Fonts;
using PrintLayout.Geometry;

namespace PrintLayout.Raster.Drawing;

/// <summary>How the glyphs of a run look.</summary>
/// <param name="Face">Their face.</param>
/// <param name="Size">Their size.</param>
/// <param name="Scale">Their width along the baseline, in thousandths of their own.</param>
internal readonly record struct GlyphLook(FontFace Face, Pt Size, int Scale);
