using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages;

/// <summary>
/// The text form of a page, for snapshots and for people: one item a line, in the order of the display list. Lengths are in points
/// with three decimals, from the top left corner of the media box, y down. The same page gives the same text on every machine; lines
/// end in LF.
/// </summary>
/// <remarks>
/// A glyph is <c>id@x,y</c>, measured from the run's origin. Most glyphs represent the next UTF-16 unit of the text. One that does not
/// adds <c>/start+length</c>, so that the dump is complete.
/// </remarks>
internal static class DisplayListDump
{
    /// <summary>The page as text.</summary>
    /// <param name="page">The page.</param>
    /// <exception cref="NotSupportedException">An item is of a kind that has no text form yet.</exception>
    public static string ToText(PageDisplayList page)
    {
        var text = new StringBuilder(256 + page.Items.Length * 512);
        text.Append("page ").Quote(page.Name).Append(" title=").Quote(page.Title).Append(" language=").Quote(page.Language)
            .Append(" date=").Append(page.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        text.Append("media ").Rect(page.Boxes.Media).Append('\n');
        text.Append("bleed ").Rect(page.Boxes.Bleed).Append('\n');
        text.Append("trim ").Rect(page.Boxes.Trim).Append('\n');
        foreach (var item in page.Items) text.Item(item).Append('\n');
        return text.ToString();
    }

    private static StringBuilder Item(this StringBuilder text, DisplayItem item) => item switch
    {
        GlyphRun run => text.Head("run", run).Append(" face=").Quote(run.Face.Name)
            .Append(" size=").Length(run.Size).Append(" ink=").Colour(run.Ink)
            .Append(" at=").Length(run.Origin.X).Append(',').Length(run.Origin.Y)
            .Append(" text=").Quote(run.Text).Append(" glyphs=").Glyphs(run.Glyphs)
            .Append(run.IsRotated ? " rotated" : run.IsVertical ? " vertical" : string.Empty)
            .Append(ScaleOf(run)),
        FilledRect { Cut: { } cut } fill => text.Head("fill", fill).Append(" area=").Rect(fill.Area).Append(" cut=").Rect(cut)
            .Append(" ink=").Colour(fill.Ink),
        FilledRect fill => text.Head("fill", fill).Append(" area=").Rect(fill.Area).Append(" ink=").Colour(fill.Ink),
        StrokedRect frame => text.Head("frame", frame).Append(" area=").Rect(frame.Area)
            .Append(" weight=").Length(frame.Weight).Append(" ink=").Colour(frame.Ink),
        FilledPath path => text.Head("path", path).Append(" steps=").Steps(path.Steps).Append(" ink=").Colour(path.Ink),
        PlacedImage image => text.Head("image", image).Append(" area=").Rect(image.Area).Append(" whole=").Rect(image.Whole)
            .Append(" sha256=").Append(image.Image.Identity).Clip(image.Clip),
        _ => throw new NotSupportedException($"a {item.GetType().Name} has no text form"),
    };

    private static StringBuilder Steps(this StringBuilder text, ImmutableArray<PathStep> steps)
    {
        foreach (var step in steps)
        {
            text.Append("MLCz"[(int)step.Verb]);
            if (step.Verb == PathVerb.Close) continue;
            if (step.Verb == PathVerb.Curve)
            {
                text.Length(step.First.X).Append(',').Length(step.First.Y).Append(' ');
                text.Length(step.Second.X).Append(',').Length(step.Second.Y).Append(' ');
            }

            text.Length(step.To.X).Append(',').Length(step.To.Y);
        }

        return text;
    }

    private static StringBuilder Clip(this StringBuilder text, ImmutableArray<PathStep> steps) =>
        steps.IsEmpty ? text : text.Append(" clip=").Steps(steps);

    private static string ScaleOf(GlyphRun run) =>
        run.HorizontalScale == GlyphRun.FullWidth ? string.Empty : FormattableString.Invariant($" scale={run.HorizontalScale}");

    private static StringBuilder Head(this StringBuilder text, string kind, DisplayItem item) =>
        text.Append(kind).Append(' ').Append(item.Role).Append(" story=").Quote(item.Story).Append(" from=").Span(item.Source);

    private static StringBuilder Span(this StringBuilder text, SourceSpan span)
    {
        if (span.IsNone) return text.Append('-');
        return text.Quote(span.File).Append(CultureInfo.InvariantCulture, $":{span.Line}:{span.Column}+{span.Length}");
    }

    private static StringBuilder Glyphs(this StringBuilder text, ImmutableArray<PositionedGlyph> glyphs)
    {
        var next = 0;
        text.Append('[');
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = glyphs[i];
            if (i > 0) text.Append(' ');
            text.Append(CultureInfo.InvariantCulture, $"{glyph.GlyphId}@").Length(glyph.X).Append(',').Length(glyph.Y);
            if (glyph.TextStart != next || glyph.TextLength != 1)
                text.Append(CultureInfo.InvariantCulture, $"/{glyph.TextStart}+{glyph.TextLength}");
            next = glyph.TextStart + glyph.TextLength;
        }

        return text.Append(']');
    }

    private static StringBuilder Rect(this StringBuilder text, PtRect area) =>
        text.Length(area.X).Append(',').Length(area.Y).Append(' ').Length(area.Width).Append('x').Length(area.Height);

    private static StringBuilder Length(this StringBuilder text, Pt length) => text.Append(length.ToString());

    private static StringBuilder Colour(this StringBuilder text, Ink ink) => text.Append('[').Append(ink.ToString()).Append(']');

    private static StringBuilder Quote(this StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when IsPlain(c) => text.Append(c),
                _ => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            };
        }

        return text.Append('"');
    }

    // Surrogates are escaped one by one. So Han of plane 2 are readable in editors that lack a glyph for them, and a lone
    // surrogate, which UTF-8 cannot carry, stays visible.
    private static bool IsPlain(char c) => c is ' ' or '\u3000' || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
