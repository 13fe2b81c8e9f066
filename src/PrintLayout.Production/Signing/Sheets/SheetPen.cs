using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Production.Signing.Sheets;

/// <summary>Draws what a proof has beside its page: words on one baseline, rules, frames.</summary>
/// <param name="plain">Faces of plain words.</param>
/// <param name="bold">Faces of strong words.</param>
internal sealed class SheetPen(FontStack plain, FontStack bold)
{
    // What no face has is not left out: a reader sees that something stands there.
    private const int Unknown = 0x3013;
    private readonly ImmutableArray<DisplayItem>.Builder _items = ImmutableArray.CreateBuilder<DisplayItem>();

    /// <summary>Ink of marks.</summary>
    public static Ink Red { get; } = new(0, 1000, 1000, 0);

    /// <summary>Ink of what matters less.</summary>
    public static Ink Grey { get; } = Ink.BlackTint(650);

    /// <summary>The items so far, in painting order.</summary>
    public ImmutableArray<DisplayItem> Items => _items.ToImmutable();

    /// <summary>A filled rectangle.</summary>
    /// <param name="area">The rectangle.</param>
    /// <param name="ink">Its ink.</param>
    public void Fill(PtRect area, Ink ink) => _items.Add(new FilledRect(ItemRole.Mark, string.Empty, SourceSpan.None, area, ink));

    /// <summary>A frame, wholly inside a rectangle.</summary>
    /// <param name="area">The rectangle.</param>
    /// <param name="weight">Weight of its lines.</param>
    /// <param name="ink">Its ink.</param>
    public void Frame(PtRect area, Pt weight, Ink ink) =>
        _items.Add(new StrokedRect(ItemRole.Mark, string.Empty, SourceSpan.None, area, weight, ink));

    /// <summary>Width of words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="size">Their size.</param>
    /// <param name="isBold">Whether they are strong.</param>
    public Pt WidthOf(string words, Pt size, bool isBold = false)
    {
        var width = Pt.Zero;
        foreach (var rune in words.EnumerateRunes())
        {
            if (Glyph(rune, isBold) is var (face, glyph)) width += Advance(face, glyph, size);
        }

        return width;
    }

    /// <summary>Words on a baseline.</summary>
    /// <param name="words">The words.</param>
    /// <param name="start">Start of the baseline.</param>
    /// <param name="size">Their size.</param>
    /// <param name="ink">Their ink.</param>
    /// <param name="isBold">Whether they are strong.</param>
    /// <returns>Where they end.</returns>
    public Pt Write(string words, PtPoint start, Pt size, Ink ink, bool isBold = false)
    {
        var (x, from) = (start.X, start.X);
        FontFace? face = null;
        var glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>();
        var text = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (Glyph(rune, isBold) is not var (found, glyph)) continue;
            if (!ReferenceEquals(found, face)) Flush();
            face = found;
            glyphs.Add(new PositionedGlyph(glyph, x - from, Pt.Zero, text.Length, rune.Utf16SequenceLength));
            text.Append(rune.ToString());
            x += Advance(found, glyph, size);
        }

        Flush();
        return x;

        void Flush()
        {
            if (face is not null && glyphs.Count > 0)
                _items.Add(new GlyphRun(
                    ItemRole.Mark, string.Empty, SourceSpan.None, face, size, ink, new PtPoint(from, start.Y), glyphs.ToImmutable(),
                    text.ToString()));
            glyphs.Clear();
            text.Clear();
            from = x;
        }
    }

    private static Pt Advance(FontFace face, uint glyph, Pt size) => size.Scale(face.AdvanceOf(glyph), face.UnitsPerEm);

    private (FontFace Face, uint Glyph)? Glyph(Rune rune, bool isBold)
    {
        var stack = isBold ? bold : plain;
        foreach (var value in (ReadOnlySpan<int>)[rune.Value, Unknown, '?'])
        {
            if (stack.FaceFor(value, out var glyph) is { } face) return (face, glyph);
        }

        return null;
    }
}
