using System.Collections.Immutable;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages.Overlays;

/// <summary>Collects the marks of an overlay.</summary>
/// <param name="face">The face of its labels; null to leave them out.</param>
internal sealed class OverlayPen(FontFace? face)
{
    private static readonly OverlayColour Plate = OverlayColour.Solid(255, 255, 255).At(224);
    private readonly ImmutableArray<OverlayMark>.Builder _marks = ImmutableArray.CreateBuilder<OverlayMark>();

    /// <summary>The layer that marks now belong to.</summary>
    public OverlayLayers Layer { get; set; }

    /// <summary>The marks so far.</summary>
    public ImmutableArray<OverlayMark> ToMarks() => _marks.ToImmutable();

    /// <summary>A filled rectangle.</summary>
    public void Fill(PtRect area, OverlayColour colour)
    {
        if (area.Width > Pt.Zero && area.Height > Pt.Zero && colour.Opacity > 0) _marks.Add(new OverlayArea(Layer, area, colour));
    }

    /// <summary>A frame that is wholly inside a rectangle.</summary>
    public void Frame(PtRect area, Pt weight, OverlayColour colour)
    {
        if (area.Width < weight * 2 || area.Height < weight * 2)
        {
            Fill(area, colour);
            return;
        }

        Fill(area with { Height = weight }, colour);
        Fill(area with { Y = area.Bottom - weight, Height = weight }, colour);
        var (top, between) = (area.Y + weight, area.Height - weight * 2);
        Fill(new PtRect(area.X, top, weight, between), colour);
        Fill(new PtRect(area.Right - weight, top, weight, between), colour);
    }

    /// <summary>A horizontal line, given by the y of its middle.</summary>
    public void Level(Pt left, Pt right, Pt middle, Pt weight, OverlayColour colour) =>
        Fill(new PtRect(left, middle - weight / 2, right - left, weight), colour);

    /// <summary>Width of a text.</summary>
    public Pt WidthOf(string text, Pt size) => Set(text, size).Width;

    /// <summary>A text in a colour, without a background.</summary>
    /// <param name="text">The text; characters without a glyph in the face are left out.</param>
    /// <param name="origin">Start of its baseline.</param>
    /// <param name="size">Its size.</param>
    /// <param name="colour">Its colour.</param>
    public void Label(string text, PtPoint origin, Pt size, OverlayColour colour)
    {
        var (glyphs, _) = Set(text, size);
        if (face is not null && glyphs.Length > 0) _marks.Add(new OverlayLabel(Layer, face, size, origin, glyphs, text, colour));
    }

    /// <summary>A text on a plate, a filled rectangle behind it, so that it is readable over anything.</summary>
    /// <param name="text">The text.</param>
    /// <param name="corner">Bottom left corner of the plate.</param>
    /// <param name="size">Its size.</param>
    /// <param name="colour">Colour of the text.</param>
    /// <param name="plate">Colour of the plate; null for nearly white.</param>
    public void Tag(string text, PtPoint corner, Pt size, OverlayColour colour, OverlayColour? plate = null)
    {
        var pad = size / 5;
        var width = WidthOf(text, size);
        if (width == Pt.Zero) return;
        var height = size.Scale(6, 5);
        Fill(new PtRect(corner.X, corner.Y - height, width + pad * 2, height), plate ?? Plate);
        Label(text, new PtPoint(corner.X + pad, corner.Y - size / 4), size, colour);
    }

    private (ImmutableArray<PositionedGlyph> Glyphs, Pt Width) Set(string text, Pt size)
    {
        var glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>();
        var width = Pt.Zero;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (face is not null && face.TryGetGlyph(rune.Value, out var glyph))
            {
                glyphs.Add(new PositionedGlyph(glyph, width, Pt.Zero, at, rune.Utf16SequenceLength));
                width += size.Scale(face.AdvanceOf(glyph), face.UnitsPerEm);
            }

            at += rune.Utf16SequenceLength;
        }

        return (glyphs.ToImmutable(), width);
    }
}
