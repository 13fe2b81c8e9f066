using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>
/// Text objects of a page, ISO 32000-1 §9.4: opens BT late, keeps font, place and spacing in mind, and so writes only changes.
/// </summary>
internal sealed class TextBlock(ByteBuffer content)
{
    private int[] _cids = new int[128];
    private bool _isOpen;
    private PdfFont? _font;
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

    /// <summary>Ends the text object, if one is open. Font and spacing outlive it (§9.3.1).</summary>
    public void Close()
    {
        if (!_isOpen) return;
        content.Write("ET\n"u8);
        _isOpen = false;
    }

    /// <summary>Shows a run.</summary>
    /// <param name="run">The run; not empty.</param>
    /// <param name="font">Its font, with room for its glyphs.</param>
    /// <param name="origin">Its origin in the page's own axes, y up.</param>
    public void Show(GlyphRun run, PdfFont font, PtPoint origin)
    {
        UseFont(font, run.Size);
        // The first glyph starts the line, so that the pen needs no correction before it.
        if (run.IsRotated) TurnTo(new PtPoint(origin.X, origin.Y - run.Glyphs[0].X));
        else MoveTo(new PtPoint(origin.X + run.Glyphs[0].X, origin.Y));
        if (_cids.Length < run.Glyphs.Length) _cids = new int[run.Glyphs.Length * 2];
        var cids = _cids.AsSpan(0, run.Glyphs.Length);
        font.Cids.Encode(run, cids);
        UseSpacing(LetterSpacing.Of(run, font.Cids, cids, _spacing));
        var show = new GlyphShow(content, font.Cids, run, cids, _spacing);
        show.ShowAll();
        // A turned matrix holds to the end of its text object.
        if (run.IsRotated) Close();
    }

    private void UseFont(PdfFont font, Pt size)
    {
        if (font == _font && size == _size) return;
        (_font, _size) = (font, size);
        PdfToken.WriteName(content, font.ResourceName);
        content.Write((byte)' ');
        PdfToken.WriteLength(content, size);
        content.Write(" Tf\n"u8);
    }

    private void MoveTo(PtPoint place)
    {
        if (place == _line) return;
        PdfToken.WriteLength(content, place.X - _line.X);
        content.Write((byte)' ');
        PdfToken.WriteLength(content, place.Y - _line.Y);
        content.Write(" Td\n"u8);
        _line = place;
    }

    /// <summary>Starts a line that runs down the page, in a text object of its own: a quarter turn clockwise (§9.4.2, Tm).</summary>
    private void TurnTo(PtPoint place)
    {
        Close();
        Open();
        content.Write("0 -1 1 0 "u8);
        PdfToken.WriteLength(content, place.X);
        content.Write((byte)' ');
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
