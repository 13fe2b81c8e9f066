using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Fonts;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Content;

/// <summary>
/// Writes the glyphs of one run as TJ operators (ISO 32000-1 §9.4.3). It computes the position of the reader's pen exactly, in integers,
/// and corrects it as soon as it is off by more than <see cref="Slack"/>. So errors never add up along a line.
/// </summary>
internal ref struct GlyphShow
{
    /// <summary>How far a glyph may be from its place, in <see cref="Unit"/>: 0.005 pt.</summary>
    private const long Slack = 5 * Unit;

    /// <summary>The pen's unit is 1e-9 pt: fine enough that a width times a size, and a TJ number with three decimals, are whole.</summary>
    private const long Unit = 1_000_000;

    private readonly ByteBuffer _content;
    private readonly CidMap _font;
    private readonly GlyphRun _run;
    private readonly ReadOnlySpan<int> _cids;
    private readonly long _spacing;
    private readonly int _decimals;
    private readonly long _step;
    private long _pen;
    private Pt _rise;
    private bool _isArrayOpen;
    private bool _isStringOpen;

    /// <summary>Prepares to show a run whose first glyph is at the current text position.</summary>
    /// <param name="content">Where the operators go.</param>
    /// <param name="font">Gives the widths by which a reader moves its pen.</param>
    /// <param name="run">The run; not empty.</param>
    /// <param name="cids">The CIDs of its glyphs.</param>
    /// <param name="spacing">The character spacing that is set.</param>
    public GlyphShow(ByteBuffer content, CidMap font, GlyphRun run, ReadOnlySpan<int> cids, Pt spacing)
    {
        _content = content;
        _font = font;
        _run = run;
        _cids = cids;
        _spacing = spacing.Milli * Unit;
        // A TJ number counts 1/1000 of the size; large type needs decimals for a step of 0.01 pt at most.
        _step = run.Size.Milli * 1000L;
        while (_step > 10 * Unit && _decimals < 3)
        {
            _step /= 10;
            _decimals++;
        }

        _pen = PlaceOf(0) * Unit;
    }

    /// <summary>Writes all glyphs.</summary>
    public void ShowAll()
    {
        var glyphs = _run.Glyphs.AsSpan();
        for (var start = 0; start < glyphs.Length;)
        {
            var end = CidMap.ClusterEnd(glyphs, start);
            ShowCluster(glyphs[start..end], start);
            start = end;
        }

        CloseArray();
        SetRise(Pt.Zero);
    }

    // /ToUnicode gives the text of one code. The text of a cluster of several glyphs, or a text too long for /ToUnicode, needs a
    // marked-content span with /ActualText (ISO 32000-1 §14.9.4).
    private void ShowCluster(ReadOnlySpan<PositionedGlyph> glyphs, int start)
    {
        var first = glyphs[0];
        var needsSpan = glyphs.Length > 1 || first.TextLength is 0 or > CidMap.LongestText;
        if (needsSpan) OpenSpan(_run.Text.AsSpan(first.TextStart, first.TextLength));
        for (var i = 0; i < glyphs.Length; i++) Show(start + i);
        if (!needsSpan) return;
        CloseArray();
        _content.Write("EMC\n"u8);
    }

    private void Show(int index)
    {
        var cid = _cids[index];
        if (!_run.IsVertical) SetRise(-_run.Glyphs[index].Y);
        Correct(PlaceOf(index) * Unit - _pen);
        OpenString();
        PdfToken.WriteHex16(_content, cid);
        var advance = _run.IsVertical ? _font.VerticalAdvanceOf(cid) : _font.WidthOf(cid);
        _pen += advance * (long)_run.Size.Milli * 1000 + _spacing;
    }

    /// <summary>Where the pen must be for a glyph, along the direction of writing, in 1/1000 pt.</summary>
    private readonly long PlaceOf(int index) =>
        _run.IsVertical ? VerticalPen.Of(_run, index, _font, _cids[index]).Down.Milli : _run.Glyphs[index].X.Milli;

    private void Correct(long offBy)
    {
        if (Math.Abs(offBy) <= Slack) return;
        var half = offBy > 0 ? _step / 2 : -_step / 2;
        var steps = (offBy + half) / _step;
        OpenArray();
        if (_isStringOpen) _content.Write((byte)'>');
        _isStringOpen = false;
        // A TJ number is subtracted from the pen's coordinate. So a positive number moves back on a horizontal line, and on down the
        // page on a vertical line.
        PdfToken.WriteDecimal(_content, _run.IsVertical ? steps : -steps, _decimals);
        _pen += steps * _step;
    }

    private void SetRise(Pt rise)
    {
        if (rise == _rise) return;
        CloseArray();
        _rise = rise;
        PdfToken.WriteLength(_content, rise);
        _content.Write(" Ts\n"u8);
    }

    private void OpenSpan(ReadOnlySpan<char> text)
    {
        CloseArray();
        _content.Write("/Span<</ActualText<FEFF"u8);
        PdfToken.WriteUtf16Hex(_content, text);
        _content.Write(">>>BDC\n"u8);
    }

    private void OpenArray()
    {
        if (_isArrayOpen) return;
        _content.Write((byte)'[');
        _isArrayOpen = true;
    }

    private void OpenString()
    {
        OpenArray();
        if (_isStringOpen) return;
        _content.Write((byte)'<');
        _isStringOpen = true;
    }

    private void CloseArray()
    {
        if (_isStringOpen) _content.Write((byte)'>');
        _isStringOpen = false;
        if (_isArrayOpen) _content.Write("]TJ\n"u8);
        _isArrayOpen = false;
    }
}
