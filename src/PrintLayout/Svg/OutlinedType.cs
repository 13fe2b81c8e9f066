using PrintLayout.Fonts;
using PrintLayout.Geometry;

namespace PrintLayout.Svg;

/// <summary>Type that is drawn as paths.</summary>
/// <param name="Face">Its face.</param>
/// <param name="Size">Its size.</param>
/// <param name="Origin">The origin of its baseline.</param>
/// <param name="IsTurned">Whether it is turned a quarter clockwise about its origin.</param>
/// <param name="Along">Its size along the baseline: another where it is narrower or wider than its own.</param>
internal readonly record struct OutlinedType(FontFace Face, Pt Size, PtPoint Origin, bool IsTurned, Pt Along);
