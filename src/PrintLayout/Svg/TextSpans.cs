using System.Globalization;
using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Svg;

/// <summary>
/// Divides a run among elements of text. Characters are those of the manuscript, and each with a glyph of its own shows it. Of a cluster
/// that is one glyph (—— as ⸺) the first character shows it, and the others are there but draw nothing.
/// </summary>
/// <remarks>
/// Glyphs that text cannot show at their exact place become outlines, and their characters draw nothing. These are several glyphs for one
/// cluster, marks over a base, .notdef, and the hyphen of a divided word, which has no character.
/// </remarks>
internal sealed class TextSpans
{
    private readonly GlyphRun _run;
    private readonly SvgFonts _fonts;
    private readonly HashSet<int> _elements;
    private readonly List<TextSpan> _spans = [];
    private readonly List<PositionedGlyph> _drawn = [];

    private TextSpans(GlyphRun run, SvgFonts fonts)
    {
        (_run, _fonts) = (run, fonts);
        _elements = [.. StringInfo.ParseCombiningCharacters(run.Text), run.Text.Length];
    }

    /// <summary>The elements in the order of the text.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    /// <summary>The glyphs that must be drawn as outlines.</summary>
    public IReadOnlyList<PositionedGlyph> Drawn => _drawn;

    /// <summary>Divides a run; nothing is shown of a face that cannot be embedded.</summary>
    public static TextSpans Of(GlyphRun run, SvgFonts fonts)
    {
        var spans = new TextSpans(run, fonts);
        var glyphs = run.Glyphs.AsSpan();
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start + 1;
            while (end < glyphs.Length && glyphs[end].TextLength == 0) end++;
            spans.Add(glyphs[start..end]);
            start = end;
        }

        return spans;
    }

    private void Add(ReadOnlySpan<PositionedGlyph> cluster)
    {
        var first = cluster[0];
        var text = _run.Text.AsSpan(first.TextStart, first.TextLength);
        var isShown = cluster.Length == 1 && first.GlyphId != 0 && IsPlain(first);
        if (!isShown) _drawn.AddRange(cluster);
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        var index = 0;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out var character, out var length);
            var font = isShown && index == 0 ? _fonts.For(_run, character.Value, first.GlyphId) : null;
            if (font is null) _fonts.NoteUnseen(character.Value);
            SpanFor(font, character).Add(text[..length], Place(first, index++, count));
            text = text[length..];
        }
    }

    /// <summary>
    /// Whether every character of a cluster can be placed by itself. A browser sets a base and its marks as one, whatever their positions,
    /// and draws neither control nor format characters.
    /// </summary>
    private bool IsPlain(PositionedGlyph glyph)
    {
        var end = glyph.TextStart + glyph.TextLength;
        for (var at = glyph.TextStart; at < end;)
        {
            if (!_elements.Contains(at)
                || Rune.DecodeFromUtf16(_run.Text.AsSpan(at, end - at), out var character, out var length)
                    != System.Buffers.OperationStatus.Done
                || !_elements.Contains(at + length)) return false;
            if (Rune.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) return false;
            at += length;
        }

        return glyph.TextLength > 0;
    }

    private TextSpan SpanFor(SvgFont? font, Rune character)
    {
        if (_spans.Count > 0 && _spans[^1] is var last && last.Font == font && last.HasRoomFor(character)) return last;
        var span = new TextSpan(font);
        _spans.Add(span);
        return span;
    }

    /// <summary>Whether a run stands under a matrix of its own, so that its places are counted from its origin.</summary>
    public static bool HasMatrix(GlyphRun run) => run.IsRotated || run.HorizontalScale != GlyphRun.FullWidth;

    // The characters behind the first divide its advance, so that a selection in a browser covers the ink.
    private PtPoint Place(PositionedGlyph glyph, int index, int count)
    {
        var (x, y) = HasMatrix(_run) ? (_run.InOwnWidth(glyph.X), glyph.Y) : (_run.Origin.X + glyph.X, _run.Origin.Y + glyph.Y);
        if (index == 0) return new PtPoint(x, y);
        var em = _run.Face.UnitsPerEm * count;
        return _run.IsVertical
            ? new PtPoint(x, y + _run.Size.Scale(_run.Face.VerticalAdvanceOf(glyph.GlyphId) * index, em))
            : new PtPoint(x + _run.Size.Scale(_run.Face.AdvanceOf(glyph.GlyphId) * index, em), y);
    }
}
