using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.Overlays;

namespace PrintLayout.Svg;

/// <summary>Draws the items of one page into markup, and collects the fonts, styles and outlines that they need.</summary>
internal sealed class SvgPage
{
    private readonly SvgOptions _options;
    private readonly SvgMarkup _body = new();
    private readonly SvgStyles _styles;
    private readonly SvgFonts _fonts;
    private readonly SvgOutlines _outlines;
    private readonly SvgImages _images;
    private (string Story, ItemRole Role)? _group;
    private int _clips;

    /// <summary>Starts a page.</summary>
    /// <param name="options">How it is drawn.</param>
    /// <param name="images">Its images.</param>
    /// <param name="sink">Receives what cannot be embedded.</param>
    public SvgPage(SvgOptions options, SvgImages images, IDiagnosticSink sink)
    {
        _options = options;
        _styles = new SvgStyles(options.Prefix, options.Paper, hasClasses: !options.OutlineText);
        _fonts = new SvgFonts(options.Prefix, sink);
        _outlines = new SvgOutlines(options.Prefix, Link);
        _images = images;
    }

    private string Link => _options.OutlineText ? SvgOutlines.OldLink : "href";

    /// <summary>Whether a font or an image could not be embedded; the file must not be written then.</summary>
    public bool HasFailed => _fonts.HasFailed || _images.HasFailed;

    /// <summary>Draws an item over those before it.</summary>
    public void Add(DisplayItem item)
    {
        Group(item);
        switch (item)
        {
            case GlyphRun run:
                if (run.Glyphs.IsDefaultOrEmpty || run.Size <= Pt.Zero) break;
                if (_options.OutlineText) Draw(run, run.Glyphs);
                else Add(run);
                break;
            case FilledRect fill:
                Add(fill);
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
                throw new NotSupportedException($"The SVG writer does not know the display item {item.GetType().Name}.");
        }
    }

    /// <summary>Writes definitions, styles and the items.</summary>
    public void Write(SvgMarkup to)
    {
        EndGroup();
        if (!_options.OutlineText)
        {
            to.Raw("<style>\n");
            _fonts.Write(to);
            _styles.Write(to, "text");
            to.Raw("</style>\n");
        }

        if (!_outlines.IsEmpty) _outlines.Write(to);
        to.Raw(_body);
    }

    /// <summary>Draws an overlay over everything, as a group of its own.</summary>
    public void Add(ProofOverlay overlay)
    {
        EndGroup();
        _body.Raw("<g data-overlay=\"").Text(overlay.Layers.ToString().ToLowerInvariant()).Raw("\" aria-hidden=\"true\">\n");
        foreach (var mark in overlay.Marks)
        {
            var fill = $" fill=\"{SvgStyles.HexOf(mark.Colour.Colour)}\"";
            if (mark is OverlayArea { Area: { } area } && area.Width > Pt.Zero && area.Height > Pt.Zero)
            {
                _body.Raw("<rect");
                Area(area);
                _body.Raw(fill);
                if (mark.Colour.Opacity < byte.MaxValue)
                {
                    var opacity = (mark.Colour.Opacity * 1000L + byte.MaxValue / 2) / byte.MaxValue;
                    _body.Raw(" fill-opacity=\"").Number(opacity, 3).Raw("\"");
                }

                _body.Raw("/>\n");
            }
            else if (mark is OverlayLabel label)
            {
                var type = new OutlinedType(label.Face, label.Size, label.Origin, false, label.Size);
                _outlines.Draw(_body, type, label.Glyphs, fill, isBesideText: false);
            }
        }

        _body.Raw("</g>\n");
    }

    private void EndGroup()
    {
        if (_group is not null) _body.Raw("</g>\n</g>\n");
        _group = null;
    }

    private void Group(DisplayItem item)
    {
        if (_group == (item.Story, item.Role)) return;
        if (_group?.Story != item.Story)
        {
            EndGroup();
            _body.Raw("<g");
            if (item.Story.Length > 0) _body.Attribute("data-story", item.Story);
            _body.Raw(">\n");
        }
        else
        {
            _body.Raw("</g>\n");
        }

        _body.Raw("<g").Attribute("data-role", item.Role.ToString().ToLowerInvariant()).Raw(">\n");
        _group = (item.Story, item.Role);
    }

    private void Add(GlyphRun run)
    {
        var text = TextSpans.Of(run, _fonts);
        if (text.Spans.Count > 0)
        {
            var main = text.Spans.FirstOrDefault(span => span.Font is not null)?.Font;
            string?[] classes = [main?.Name, _styles.SizeClass(run.Size), _styles.ColourClass(run.Ink)];
            _body.Raw("<text").Attribute("class", string.Join(' ', classes.OfType<string>()));
            Transform(run);
            if (text.Spans is [var only] && only.Font is not null) Places(only);
            else _body.Raw(">");
            if (text.Spans is not [{ Font: not null }]) foreach (var span in text.Spans) Add(span, main);
            _body.Raw("</text>\n");
        }

        if (text.Drawn.Count > 0) Draw(run, text.Drawn);
    }

    private void Transform(GlyphRun run)
    {
        if (!TextSpans.HasMatrix(run)) return;
        _body.Raw(" transform=\"matrix(");
        if (run.IsRotated) _body.Raw("0 ").Number(run.HorizontalScale, 3).Raw(" -1 0 ");
        else _body.Number(run.HorizontalScale, 3).Raw(" 0 0 1 ");
        _body.Length(run.Origin.X).Raw(" ").Length(run.Origin.Y).Raw(")\"");
    }

    private void Add(TextSpan span, SvgFont? main)
    {
        _body.Raw("<tspan");
        if (span.Font is null) _body.Attribute("class", _styles.Unseen);
        else if (span.Font != main) _body.Attribute("class", span.Font.Name);
        Places(span);
        _body.Raw("</tspan>");
    }

    // Every character has a position of its own, also where the pen would arrive by itself: viewers round advances differently.
    private void Places(TextSpan span)
    {
        _body.Attribute("x", span.X).Attribute("y", span.Y.Distinct().Count() == 1 ? span.Y.Take(1) : span.Y);
        _body.Raw(">").Text(span.Text);
    }

    private void Draw(GlyphRun run, IEnumerable<PositionedGlyph> glyphs) =>
        _outlines.Draw(
            _body,
            new OutlinedType(run.Face, run.Size, run.Origin, run.IsRotated, run.Size.Scale(run.HorizontalScale, GlyphRun.FullWidth)),
            glyphs,
            _styles.FillOf(run.Ink),
            isBesideText: !_options.OutlineText);

    private void Add(FilledRect rect)
    {
        if (rect.Area.Width <= Pt.Zero || rect.Area.Height <= Pt.Zero) return;
        if (rect.Cut is null)
        {
            _body.Raw("<rect");
            Area(rect.Area);
            _body.Raw(_styles.FillOf(rect.Ink)).Raw("/>\n");
            return;
        }

        _body.Raw("<path").Raw(_styles.FillOf(rect.Ink)).Raw(" d=\"");
        var corners = rect.Corners;
        for (var i = 0; i < corners.Length; i++)
            _body.Raw(i == 0 ? "M" : "L").Length(corners[i].X).Raw(" ").Length(corners[i].Y);
        _body.Raw("z\"/>\n");
    }

    // The frame is the area between two rectangles, as in the PDF.
    private void Add(StrokedRect frame)
    {
        if (frame.Area.Width <= Pt.Zero || frame.Area.Height <= Pt.Zero || frame.Weight <= Pt.Zero) return;
        var inner = frame.Area.Inflate(-frame.Weight);
        _body.Raw("<path fill-rule=\"evenodd\"").Raw(_styles.FillOf(frame.Ink)).Raw(" d=\"");
        Outline(frame.Area);
        if (inner.Width > Pt.Zero && inner.Height > Pt.Zero) Outline(inner);
        _body.Raw("\"/>\n");
    }

    private void Add(FilledPath path)
    {
        _body.Raw("<path").Raw(_styles.FillOf(path.Ink)).Raw(" d=\"");
        Steps(path.Steps);
        _body.Raw("\"/>\n");
    }

    private void Steps(ImmutableArray<PathStep> steps)
    {
        foreach (var step in steps)
        {
            switch (step.Verb)
            {
                case PathVerb.Move or PathVerb.Line:
                    _body.Raw(step.Verb == PathVerb.Move ? "M" : "L");
                    break;
                case PathVerb.Curve:
                    _body.Raw("C").Length(step.First.X).Raw(" ").Length(step.First.Y).Raw(" ")
                        .Length(step.Second.X).Raw(" ").Length(step.Second.Y).Raw(" ");
                    break;
                case PathVerb.Close:
                    _body.Raw("z");
                    continue;
            }

            _body.Length(step.To.X).Raw(" ").Length(step.To.Y);
        }
    }

    private void Outline(PtRect area) =>
        _body.Raw("M").Length(area.X).Raw(" ").Length(area.Y)
            .Raw("H").Length(area.Right).Raw("V").Length(area.Bottom).Raw("H").Length(area.X).Raw("z");

    private void Add(PlacedImage item)
    {
        if (item.Area.Width <= Pt.Zero || item.Area.Height <= Pt.Zero || _images.AddressOf(item) is not { } address) return;
        var isCropped = item.Area != item.Whole;
        var outline = item.Clip.IsEmpty ? string.Empty : OutlineOf(item);
        var clip = isCropped ? string.Create(CultureInfo.InvariantCulture, $"{_options.Prefix}c{_clips++}") : string.Empty;
        if (isCropped)
        {
            _body.Raw("<clipPath").Attribute("id", clip).Raw("><rect");
            Area(item.Area);
            _body.Raw("/></clipPath>\n");
        }

        if (outline.Length > 0) _body.Raw("<g").Attribute("clip-path", $"url(#{outline})").Raw(">\n");
        _body.Raw("<image");
        Area(item.Whole);
        if (isCropped) _body.Attribute("clip-path", $"url(#{clip})");
        _body.Raw(" preserveAspectRatio=\"none\" ").Raw(Link).Raw("=\"").Raw(address).Raw("\"/>\n");
        if (outline.Length > 0) _body.Raw("</g>\n");
    }

    /// <summary>Writes the outline of a picture that is cut out, and gives its name.</summary>
    private string OutlineOf(PlacedImage item)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{_options.Prefix}c{_clips++}");
        _body.Raw("<clipPath").Attribute("id", name).Raw("><path clip-rule=\"evenodd\" d=\"");
        Steps(item.Clip);
        _body.Raw("\"/></clipPath>\n");
        return name;
    }

    private void Area(PtRect area) =>
        _body.Attribute("x", area.X).Attribute("y", area.Y).Attribute("width", area.Width).Attribute("height", area.Height);
}
