using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Fonts;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Content;

/// <summary>
/// Text objects of a page, ISO 32000-1 §9.4. It opens BT late and remembers font, place and spacing, so that only changes are written.
/// </summary>
internal sealed class TextBlock(ByteBuffer content)
{
    private int[] _cids = new int[128];
    private bool _isOpen;
    private byte[]? _font;
    private Pt _size;
    private Pt _spacing;
    private PtPoint _line;

    /// <summary>Starts a text object, unless one is open.</summary>
    public void Open()
    {
        if (_isOpen) return;
        content.Write("BT\n"u8);
        _isOpen = true;
        _line = default;
    }

    /// <summary>Ends the text object, if one is open. Font and spacing stay set after it (§9.3.1).</summary>
    public void Close()
    {
        if (!_isOpen) return;
        content.Write("ET\n"u8);
        _isOpen = false;
    }

    /// <summary>Shows the glyphs of a run up to the first that needs another font.</summary>
    /// <param name="run">The run; not empty.</param>
    /// <param name="start">The first glyph to show.</param>
    /// <param name="font">A font that has room for its cluster.</param>
    /// <param name="origin">The run's origin in the page's own axes, y up.</param>
    /// <returns>The first glyph that is not shown, because it needs another font.</returns>
    public int Show(GlyphRun run, int start, PdfFont font, PtPoint origin)
    {
        if (_cids.Length < run.Glyphs.Length) _cids = new int[run.Glyphs.Length * 2];
        var end = font.Cids.Encode(run, start, _cids);
        var cids = _cids.AsSpan(0, end - start);
        var part = cids.Length == run.Glyphs.Length ? run : run with { Glyphs = run.Glyphs[start..end] };
        if (part.IsVertical) ShowDown(part, font, origin, cids);
        else ShowAlong(part, font, origin, cids);
        return end;
    }

    private void ShowAlong(GlyphRun run, PdfFont font, PtPoint origin, ReadOnlySpan<int> cids)
    {
        UseFont(font.ResourceName, run.Size);
        // The first glyph starts the line, so that the pen needs no correction before it.
        var isScaled = run.HorizontalScale != GlyphRun.FullWidth;
        if (run.IsRotated) TurnTo(new PtPoint(origin.X, origin.Y - run.Glyphs[0].X), run.HorizontalScale);
        else if (isScaled) ScaleAt(new PtPoint(origin.X + run.Glyphs[0].X, origin.Y), run.HorizontalScale);
        else MoveTo(new PtPoint(origin.X + run.Glyphs[0].X, origin.Y));
        // Below the matrix lengths are those of glyphs at their own width.
        if (isScaled) run = run with { Glyphs = [.. run.Glyphs.Select(glyph => glyph with { X = run.InOwnWidth(glyph.X) })] };
        UseSpacing(LetterSpacing.Of(run, font.Cids, cids, _spacing));
        new GlyphShow(content, font.Cids, run, cids, _spacing).ShowAll();
        // A matrix of its own stays set to the end of its text object.
        if (run.IsRotated || isScaled) Close();
    }

    // The pen of a vertical line moves down only, so a glyph beside the line of those before it starts a new one.
    private void ShowDown(GlyphRun run, PdfFont font, PtPoint origin, ReadOnlySpan<int> cids)
    {
        font.NoteVertical(cids);
        UseFont(font.VerticalName, run.Size);
        UseSpacing(Pt.Zero);
        for (var start = 0; start < cids.Length;)
        {
            var (column, pen) = VerticalPen.Of(run, start, font.Cids, cids[start]);
            var end = start;
            do end = CidMap.ClusterEnd(run.Glyphs.AsSpan(), end);
            while (end < cids.Length && VerticalPen.Of(run, end, font.Cids, cids[end]).IsInColumn(column));
            MoveTo(new PtPoint(origin.X + column, origin.Y - pen));
            new GlyphShow(content, font.Cids, run with { Glyphs = run.Glyphs[start..end] }, cids[start..end], Pt.Zero).ShowAll();
            start = end;
        }
    }

    private void UseFont(byte[] name, Pt size)
    {
        if (name == _font && size == _size) return;
        (_font, _size) = (name, size);
        PdfToken.WriteName(content, name);
        content.Write((byte)' ');
        PdfToken.WriteLength(content, size);
        content.Write(" Tf\n"u8);
    }

    private void MoveTo(PtPoint place)
    {
        if (place == _line) return;
        PdfToken.WriteOperand(content, place.X - _line.X);
        PdfToken.WriteLength(content, place.Y - _line.Y);
        content.Write(" Td\n"u8);
        _line = place;
    }

    /// <summary>Starts a line that runs down the page, in a text object of its own: a quarter turn clockwise (§9.4.2, Tm).</summary>
    private void TurnTo(PtPoint place, int scale)
    {
        Close();
        Open();
        content.Write("0 "u8);
        PdfToken.WriteLength(content, new Pt(-scale));
        content.Write(" 1 0 "u8);
        Place(place);
    }

    /// <summary>Starts a line of glyphs that are narrower or wider than their own, in a text object of its own.</summary>
    private void ScaleAt(PtPoint place, int scale)
    {
        Close();
        Open();
        PdfToken.WriteLength(content, new Pt(scale));
        content.Write(" 0 0 1 "u8);
        Place(place);
    }

    private void Place(PtPoint place)
    {
        PdfToken.WriteOperand(content, place.X);
        PdfToken.WriteLength(content, place.Y);
        content.Write(" Tm\n"u8);
    }

    private void UseSpacing(Pt spacing)
    {
        if (spacing == _spacing) return;
        _spacing = spacing;
        PdfToken.WriteLength(content, spacing);
        content.Write(" Tc\n"u8);
    }
}
