using System.Collections.Immutable;
using System.Text;
using HarfBuzzSharp;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Text.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>Turns shaped glyphs into a cluster and takes the cell of a mark apart into its body and its blank half.</summary>
internal static class ClusterBuilder
{
    /// <summary>
    /// A mark whose ink goes further than this into its blank half (thousandths of an em past the middle) is not squeezed:
    /// the face draws it centred, as faces for Taiwan do, or too wide.
    /// </summary>
    private const int InkTolerance = 30;

    /// <summary>A quotation mark wider than this, in thousandths of an em, was drawn for Chinese text.</summary>
    private const int WideQuote = 600;

    /// <summary>White at each side of such a mark inside Western text, in thousandths of an em.</summary>
    private const int QuoteBearing = 50;

    public static Cluster Build(
        in ClusterShape shape,
        ReadOnlySpan<GlyphInfo> infos,
        ReadOnlySpan<GlyphPosition> positions,
        ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        Rune.DecodeFromUtf16(shape.Text.AsSpan(shape.Start), out var rune, out _);
        var kind = shape.Item.Kind == ItemKind.Western ? CharacterClass.Western : shape.Classes.Of(rune.Value);
        var first = glyphs.Count;
        var advance = AddGlyphs(shape, infos, positions, glyphs);
        var cell = Cell.Of(kind, shape, infos[0].Codepoint, advance);
        if (cell.Shift != Pt.Zero)
        {
            for (var i = first; i < glyphs.Count; i++) glyphs[i] = glyphs[i] with { X = glyphs[i].X + cell.Shift };
        }

        return new Cluster(
            shape.Start, shape.Length, kind, shape.Item.Style, shape.Face, first, glyphs.Count - first,
            cell.Lead, cell.Body, cell.Trail,
            kind == CharacterClass.Western && AsksForGap(shape, shape.Start, -1),
            kind == CharacterClass.Western && AsksForGap(shape, shape.Start + shape.Length - 1, 1));
    }

    private static Pt AddGlyphs(
        in ClusterShape shape,
        ReadOnlySpan<GlyphInfo> infos,
        ReadOnlySpan<GlyphPosition> positions,
        ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        var unitsPerEm = shape.Face.UnitsPerEm;
        var pen = 0;
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs.Add(new ShapedGlyph(
                infos[i].Codepoint,
                shape.Style.Size.Scale(pen + positions[i].XOffset, unitsPerEm),
                shape.Style.Size.Scale(positions[i].YOffset, unitsPerEm)));
            pen += positions[i].XAdvance;
        }

        return shape.Style.Size.Scale(pen, unitsPerEm);
    }

    /// <summary>
    /// The gap stands outside a Western run: at a letter or digit, and at a sign that belongs to one (<c>75%</c>, <c>AI+</c>);
    /// a sign that stands alone between Han (<c>技术+资本</c>) has none.
    /// </summary>
    /// <param name="shape">The cluster.</param>
    /// <param name="at">Its first or last UTF-16 unit.</param>
    /// <param name="side">−1 for the left edge, 1 for the right edge.</param>
    internal static bool AsksForGap(in ClusterShape shape, int at, int side)
    {
        var classes = shape.Classes;
        if (side < 0 && GoesOnFromHan(shape, at)) return false;
        // A small character asks for the letter that it stands beside: there is a gap behind CO₂, but none before the sign of a note.
        var isSmall = shape.Item.Need == ItemNeed.Script;
        var (start, end) = isSmall ? (0, shape.Text.Length) : (shape.Item.Start, shape.Item.Start + shape.Item.Length);
        for (var i = at; i >= start && i < end; i -= side)
        {
            if (isSmall && i >= shape.Item.Start && i < shape.Item.Start + shape.Item.Length) continue;
            if (classes.IsWesternLetterOrDigit(shape.Text[i])) return true;
            if (!classes.JoinsWesternRun(shape.Text[i]) && !classes.IsTransparent(shape.Text[i])) return false;
        }

        return false;
    }

    /// <summary>
    /// The point of a file (<c>.env</c>) and the hyphen of a name (<c>小米集团-W</c>, <c>歼-20</c>) stand at what is before them. The minus of
    /// a measure does not (<c>-0.36%</c>, <c>-5℃</c>).
    /// </summary>
    private static bool GoesOnFromHan(in ClusterShape shape, int at)
    {
        var text = shape.Text;
        if (text[at] is not ('.' or '-' or '\u2010' or '\u2011') || at + 1 >= text.Length) return false;
        if (char.IsAsciiLetter(text[at + 1])) return true;
        if (text[at] == '.' || !char.IsAsciiDigit(text[at + 1])) return false;
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end == text.Length || text[end] is not ('.' or '%' or '％' or '‰' or '°' or '℃' or '℉');
    }

    /// <summary>A cell taken apart.</summary>
    /// <param name="Lead">Blank at the left.</param>
    /// <param name="Body">What is left.</param>
    /// <param name="Trail">Blank at the right.</param>
    /// <param name="Shift">How far the glyph's pen stands right of the body's left edge.</param>
    private readonly record struct Cell(Pt Lead, Pt Body, Pt Trail, Pt Shift)
    {
        public static Cell Of(CharacterClass kind, in ClusterShape shape, uint glyph, Pt advance)
        {
            var em = shape.Style.Size;
            return kind switch
            {
                CharacterClass.PauseStop or CharacterClass.FinalStop or CharacterClass.Closer => Closing(shape, glyph, advance),
                CharacterClass.Opener => Opening(shape, glyph, advance),
                CharacterClass.Interpunct => Centred(em / 2, advance),
                CharacterClass.Dash => Centred(em * 2, advance),
                CharacterClass.Connector or CharacterClass.Ellipsis => Centred(em, advance),
                CharacterClass.Western when IsWideQuote(shape, advance) => Narrowed(shape, glyph),
                CharacterClass.Han or CharacterClass.Western or CharacterClass.Space => new Cell(Pt.Zero, advance, Pt.Zero, Pt.Zero),
            };
        }

        private static Cell Centred(Pt cell, Pt advance) => new(Pt.Zero, cell, Pt.Zero, (cell - advance) / 2);

        /// <summary>
        /// A quotation mark or apostrophe of Western text that the face draws in the cell of a Han: it has no proportional form of it.
        /// </summary>
        private static bool IsWideQuote(in ClusterShape shape, Pt advance) =>
            shape.Text[shape.Start] is '“' or '”' or '‘' or '’' && advance > shape.Style.Size.Scale(WideQuote, 1000);

        private static Cell Narrowed(in ClusterShape shape, uint glyph)
        {
            var ink = shape.Face.InkBoxOf(glyph);
            var bearing = shape.Face.UnitsPerEm * QuoteBearing / 1000;
            var body = ink.Right - ink.Left + 2 * bearing;
            return new Cell(
                Pt.Zero, shape.Style.Size.Scale(body, shape.Face.UnitsPerEm), Pt.Zero,
                shape.Style.Size.Scale(bearing - ink.Left, shape.Face.UnitsPerEm));
        }

        private static Cell Closing(in ClusterShape shape, uint glyph, Pt advance)
        {
            var half = shape.Style.Size / 2;
            if (advance <= half) return new Cell(Pt.Zero, half, half, Pt.Zero);
            var ink = shape.Face.InkBoxOf(glyph);
            return ThousandthsOfEm(ink.Right, shape.Face) <= 500 + InkTolerance
                ? new Cell(Pt.Zero, half, advance - half, Pt.Zero)
                : new Cell(Pt.Zero, advance, Pt.Zero, Pt.Zero);
        }

        private static Cell Opening(in ClusterShape shape, uint glyph, Pt advance)
        {
            var half = shape.Style.Size / 2;
            if (advance <= half) return new Cell(half, half, Pt.Zero, half - advance);
            var ink = shape.Face.InkBoxOf(glyph);
            return ThousandthsOfEm(ink.Left, shape.Face) >= 500 - InkTolerance
                ? new Cell(advance - half, half, Pt.Zero, half - advance)
                : new Cell(Pt.Zero, advance, Pt.Zero, Pt.Zero);
        }

        private static int ThousandthsOfEm(int units, FontFace face) => units * 1000 / face.UnitsPerEm;
    }
}
