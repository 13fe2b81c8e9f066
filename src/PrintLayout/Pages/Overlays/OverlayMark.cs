using System.Collections.Immutable;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages.Overlays;

/// <summary>
/// One mark of an overlay. Lengths are in thousandths of a point from the top left corner of the media box, y down. Later marks are
/// painted over earlier ones.
/// </summary>
/// <param name="Layer">The layer it belongs to.</param>
/// <param name="Colour">Its colour.</param>
public abstract record OverlayMark(OverlayLayers Layer, OverlayColour Colour);

/// <summary>A filled rectangle; a line is a thin one.</summary>
/// <param name="Layer">The layer it belongs to.</param>
/// <param name="Area">The rectangle.</param>
/// <param name="Colour">Its colour.</param>
public sealed record OverlayArea(OverlayLayers Layer, PtRect Area, OverlayColour Colour) : OverlayMark(Layer, Colour);

/// <summary>A short text on one baseline.</summary>
/// <param name="Layer">The layer it belongs to.</param>
/// <param name="Face">Its face.</param>
/// <param name="Size">Its size.</param>
/// <param name="Origin">Start of its baseline.</param>
/// <param name="Glyphs">Its glyphs, placed from the origin.</param>
/// <param name="Text">The text that they represent.</param>
/// <param name="Colour">Its colour, opaque.</param>
public sealed record OverlayLabel(
    OverlayLayers Layer, FontFace Face, Pt Size, PtPoint Origin, ImmutableArray<PositionedGlyph> Glyphs, string Text, OverlayColour Colour)
    : OverlayMark(Layer, Colour);
