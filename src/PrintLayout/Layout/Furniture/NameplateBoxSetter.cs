using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Furniture;

/// <summary>Sets a box beside the name in a nameplate (报眼): title, picture, text, from top to bottom, in a frame.</summary>
/// <param name="context">Grid, styles, images, and where findings go.</param>
internal sealed class NameplateBoxSetter(LayoutContext context)
{
    private readonly ResolvedStyle _title = context.Styles.Or(StyleNames.BoxTitle, StyleNames.Crosshead);
    private readonly ResolvedStyle _text = context.Styles.Or(StyleNames.Box, StyleNames.Body);

    private Pt Em => context.Grid.Master.BodySize;

    /// <summary>Width of a box: whole base columns.</summary>
    /// <param name="box">The box.</param>
    public Pt WidthOf(NameplateBox box) => context.Grid.Measures.Across(box.Columns);

    /// <summary>Adds a box to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="box">The box.</param>
    /// <param name="area">Its place, the frame included.</param>
    public void Set(PageItems items, NameplateBox box, PtRect area)
    {
        // Text stands a third of a line below a picture.
        var foot = box.Text.IsEmpty ? Pt.Zero : _text.Leading / 3;
        var picture = BoxPicture.Of(context, box, (_text.Leading * 2) - foot);
        var isPicture = picture is not null && box is { Title: null, Text.IsEmpty: true };
        var rules = context.Styles.House.Rules;
        if (!isPicture)
            BorderEmitter.Emit(items, rules, BorderForm.Frame, (ItemRole.Nameplate, string.Empty, box.Span), area);

        var inner = isPicture ? area : PtRect.FromEdges(area.X + Em, area.Y + Em / 2, area.Right - Em, area.Bottom - Em / 2);
        var lines = Lines(box, inner.Width);
        var text = lines.Aggregate(Pt.Zero, (sum, line) => sum + line.Style.Leading);
        var needed = picture is null ? text : text + foot + picture.LeastHeight;
        if (needed > inner.Height || picture?.LeastWidth > inner.Width)
        {
            TooSmall(box, (picture?.LeastWidth ?? Pt.Zero, needed), inner);
            return;
        }

        var titles = lines.Count(line => line.Style == _title);
        var white = picture is null ? (inner.Height - text) / 2 : Pt.Zero;
        var y = Put(items, lines[..titles], inner.X, inner.Y + white);
        if (picture is not null)
        {
            picture.Set(items, PtRect.FromEdges(inner.X, y, inner.Right, y + inner.Height - text - foot));
            y = inner.Bottom - (text - _title.Leading * titles);
        }

        Put(items, lines[titles..], inner.X, y);
    }

    private static Pt Put(PageItems items, ImmutableArray<BoxLine> lines, Pt left, Pt y)
    {
        foreach (var (line, style, x) in lines)
        {
            FurnitureLine.Put(items, line, (ItemRole.Nameplate, style.Ink), left + x, y + style.BaselineIn(style.Leading));
            y += style.Leading;
        }

        return y;
    }

    private ImmutableArray<BoxLine> Lines(NameplateBox box, Pt width)
    {
        var lines = ImmutableArray.CreateBuilder<BoxLine>();
        if (box.Title is { } title) Add(lines, title, _title, width, false);
        // Short lines, such as those of the weather, stand in the middle; a text of several lines is set as text is.
        var isShort = box.Text.All(line => FurnitureLine.Set(context, line.Value, line.Span, _text).Width <= width);
        foreach (var paragraph in box.Text) Add(lines, paragraph, _text, width, !isShort);
        return lines.ToImmutable();
    }

    private void Add(ImmutableArray<BoxLine>.Builder lines, Located<string> text, ResolvedStyle style, Pt width, bool isText)
    {
        var measure = isText ? style.Size * Math.Max(1, width.Milli / style.Size.Milli) : width;
        var set = context.Lines.SetParagraph(
            context.Styles.Text(ManuscriptText.Plain(text.Value, text.Span), style), measure, isText ? style.Size * 2 : Pt.Zero, isText);
        foreach (var line in set) lines.Add(new BoxLine(line, style, isText ? (width - measure) / 2 : (width - line.Width) / 2));
    }

    private void TooSmall(NameplateBox box, (Pt Width, Pt Height) needed, PtRect room)
    {
        var isNarrow = needed.Width > room.Width;
        var (what, least, most) = isNarrow ? ("width", needed.Width, room.Width) : ("height", needed.Height, room.Height);
        context.Sink.Report(Diagnostic.Error(
            DiagnosticCodes.ModuleTooSmall,
            box.Span,
            $"a box of the nameplate needs {least} pt of {what}, it has {Pt.Max(Pt.Zero, most)} pt",
            isNarrow
                ? "give it more `columns`; without a frame, that is without `title` and `text`, it has two em more"
                : "shorten its text, give it more `columns`, or the nameplate of the master more rows"));
    }

    /// <summary>A line with its style and where it starts.</summary>
    private readonly record struct BoxLine(SetLine Line, ResolvedStyle Style, Pt X);
}
