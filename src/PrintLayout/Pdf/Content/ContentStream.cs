using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Structure;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Content;

/// <summary>
/// Turns the items of one page into content operators (ISO 32000-1 §8, §9). The display list has y down from the top left corner, PDF has
/// y up from the bottom left one; content is converted here.
/// </summary>
internal sealed class ContentStream
{
    private readonly ByteBuffer _content;
    private readonly PageResources _resources;
    private readonly Pt _pageHeight;
    private readonly InkState _inks;
    private readonly TextBlock _text;
    private readonly PageTags? _tags;

    /// <summary>Starts a page.</summary>
    /// <param name="content">Where the operators go.</param>
    /// <param name="resources">What the page names; grows with what its items need.</param>
    /// <param name="pageHeight">Height of the media box: the PDF y is this height less the y of the display list.</param>
    /// <param name="tags">Marks the content of a tagged file; null for none.</param>
    public ContentStream(ByteBuffer content, PageResources resources, Pt pageHeight, PageTags? tags = null)
    {
        _content = content;
        _resources = resources;
        _pageHeight = pageHeight;
        _inks = new InkState(content, resources);
        _text = new TextBlock(content);
        _tags = tags;
    }

    /// <summary>Writes one item, painted over those before it.</summary>
    public void Add(DisplayItem item)
    {
        if (_tags is not null) Tag(_tags, item);
        switch (item)
        {
            case GlyphRun run:
                Add(run);
                break;
            case FilledRect rect:
                Add(rect);
                break;
            case StrokedRect frame:
                Add(frame);
                break;
            case FilledPath path:
                Add(path);
                break;
            case PlacedImage image:
                Add(image);
                break;
            default:
                throw new NotSupportedException($"The PDF writer does not know the display item {item.GetType().Name}.");
        }
    }

    /// <summary>Closes what is open.</summary>
    public void Finish()
    {
        _text.Close();
        _tags?.Close(_content);
    }

    private void Tag(PageTags tags, DisplayItem item)
    {
        if (tags.Changes(item))
        {
            _text.Close();
            tags.Start(item, _content);
        }

        tags.Note(item);
    }

    private void Add(GlyphRun run)
    {
        if (run.Glyphs.IsDefaultOrEmpty || run.Size <= Pt.Zero) return;
        if (_resources.OutlinesType)
        {
            Draw(run);
            return;
        }

        // One font nearly always shows the whole run.
        for (var start = 0; start < run.Glyphs.Length;)
        {
            if (_resources.FontFor(run, start) is not { } font) return;
            _text.Open();
            _inks.UseForType(run.Ink);
            start = _text.Show(run, start, font, new PtPoint(run.Origin.X, _pageHeight - run.Origin.Y));
        }
    }

    private void Draw(GlyphRun run)
    {
        _text.Close();
        _inks.UseForType(run.Ink);
        foreach (var glyph in run.Glyphs)
        {
            if (_resources.FormFor(run.Face, glyph.GlyphId) is not { } form) continue;
            var (right, down) = run.IsRotated ? (-glyph.Y, glyph.X) : (glyph.X, glyph.Y);
            _content.Write("q "u8);
            Turn(run);
            Operand(run.Origin.X + right);
            Operand(_pageHeight - run.Origin.Y - down);
            _content.Write("cm "u8);
            PdfToken.WriteName(_content, form.ResourceName);
            _content.Write(" Do Q\n"u8);
        }
    }

    // The first four numbers of a matrix (§8.3.3): the size, and a quarter turn clockwise where the run is turned.
    private void Turn(GlyphRun run)
    {
        var along = run.Size.Scale(run.HorizontalScale, GlyphRun.FullWidth);
        Operand(run.IsRotated ? Pt.Zero : along);
        Operand(run.IsRotated ? -along : Pt.Zero);
        Operand(run.IsRotated ? run.Size : Pt.Zero);
        Operand(run.IsRotated ? Pt.Zero : run.Size);
    }

    private void Add(FilledRect rect)
    {
        // A filled path without area would still mark a line of device pixels (§8.5.3.3.1).
        if (rect.Area.Width <= Pt.Zero || rect.Area.Height <= Pt.Zero) return;
        _text.Close();
        _inks.UseForArea(rect.Ink);
        if (rect.Cut is null) Path(rect.Area);
        else Outline(rect.Corners);
        _content.Write("f\n"u8);
    }

    // The frame is the area between two rectangles, which is exact for every weight. The centre line of a stroke could need half units.
    private void Add(StrokedRect frame)
    {
        if (frame.Area.Width <= Pt.Zero || frame.Area.Height <= Pt.Zero || frame.Weight <= Pt.Zero) return;
        var inner = frame.Area.Inflate(-frame.Weight);
        var isHollow = inner.Width > Pt.Zero && inner.Height > Pt.Zero;
        _text.Close();
        _inks.UseForArea(frame.Ink);
        Path(frame.Area);
        if (isHollow) Path(inner);
        _content.Write(isHollow ? "f*\n"u8 : "f\n"u8);
    }

    private void Add(PlacedImage item)
    {
        if (item.Area.Width <= Pt.Zero || item.Area.Height <= Pt.Zero || _resources.ImageFor(item) is not { } image) return;
        _text.Close();
        _inks.KnockOut();
        ImagePainting.Write(_content, item, image, _pageHeight);
    }

    // Path construction operators (§8.5.2) and the nonzero rule (§8.5.3.3.2).
    private void Add(FilledPath path)
    {
        _text.Close();
        _inks.UseForArea(path.Ink);
        PathPainting.Write(_content, path.Steps, _pageHeight);
        _content.Write("f\n"u8);
    }

    private void Outline(ImmutableArray<PtPoint> corners)
    {
        for (var i = 0; i < corners.Length; i++)
        {
            Operand(corners[i].X);
            Operand(_pageHeight - corners[i].Y);
            _content.Write(i == 0 ? "m\n"u8 : "l\n"u8);
        }

        _content.Write("h\n"u8);
    }

    private void Path(PtRect area)
    {
        Operand(area.X);
        Operand(_pageHeight - area.Bottom);
        Operand(area.Width);
        Operand(area.Height);
        _content.Write("re\n"u8);
    }

    private void Operand(Pt length) => PdfToken.WriteOperand(_content, length);
}
