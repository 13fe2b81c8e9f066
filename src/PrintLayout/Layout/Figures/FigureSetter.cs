using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Elements;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Adjusting;

namespace PrintLayout.Layout.Figures;

/// <summary>Sets a figure: its image, or the framed placeholder that keeps the shape of the coming chart; its caption and credit.</summary>
/// <param name="context">Grid, styles, images, and where findings go.</param>
/// <param name="elements">The figures of words and numbers; null for a book of its own.</param>
internal sealed class FigureSetter(LayoutContext context, ElementBook? elements = null)
{
    private readonly ElementBook _elements = elements ?? new ElementBook(context);

    /// <summary>
    /// Sets a figure.
    /// </summary>
    /// <param name="items">The page's items.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="story">Story id.</param>
    /// <param name="area">Whole rows and columns that it takes, caption and credit included.</param>
    /// <param name="place">Whether text stands below it or above it.</param>
    /// <param name="number">Number of the figure in its story, from 1.</param>
    public void Set(PageItems items, Figure figure, string story, PtRect area, FigurePlace place, int number = 1)
    {
        var row = context.Grid.Master.Row;
        var captions = CaptionLines(figure, area.Width);
        var height = HeightOf(captions);
        var traits = FigureTraits.Of(place);
        var room = FigureRoom.Of(context, place, height);
        var (top, bottom) = (area.Y + room.Above, area.Bottom - room.Below);
        var frame = PtRect.FromEdges(area.X, top, area.Right, bottom);
        var element = _elements.Find(figure, area.Width);
        if (bottom - top < (element?.Least ?? PlaceholderHeight) || element is { IsSqueezed: true })
        {
            // Which rows and columns it needs is said where its places are known.
            if (element is not null) return;
            TooFlat(figure, story, area, frame);
            return;
        }

        if (element is not null)
        {
            element.Emit(items, context, (story, number, figure.Span), frame);
        }
        else if (ImageOf(figure) is { } image)
        {
            var looks = (ItemRole.Figure, story, figure.Image!.Span);
            FigureBox.Of(figure, image.Header).Set(items, context, image, looks, frame, area.Height.Milli / row.Milli);
        }
        else
        {
            SetPlaceholder(items, figure, story, frame);
        }

        // Captions stand a quarter of a row below the frame, so that white stays before the text.
        var y = frame.Bottom + (traits.StandsAtFoot ? Pt.Zero : row / 4);
        foreach (var (part, leading) in captions)
        {
            LineFindings.Report(part.Line, context.Sink);
            LineEmitter.Emit(items, part, story, area.X, y);
            y += leading;
        }
    }

    /// <summary>What of its rows the frame of a figure gets at a width.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">The width.</param>
    /// <param name="place">Whether text stands below it or above it.</param>
    public FigureRoom RoomOf(Figure figure, Pt width, FigurePlace place) =>
        FigureRoom.Of(context, place, figure is { Caption: null, Credit: null } ? Pt.Zero : HeightOf(CaptionLines(figure, width)));

    private static Pt HeightOf(List<(LinePart Part, Pt Leading)> captions)
    {
        var height = Pt.Zero;
        foreach (var (_, leading) in captions) height += leading;
        return height;
    }

    // An image that cannot be used was reported when it was opened; its place keeps its shape.
    private ImageFile? ImageOf(Figure figure) => figure.Image is { } named ? context.Images.Find(named.Value) : null;

    private Pt PlaceholderHeight => context.Styles[StyleNames.Placeholder].Leading * 5 / 3;

    private void TooFlat(Figure figure, string story, PtRect area, PtRect frame)
    {
        var row = context.Grid.Master.Row;
        var missing = (PlaceholderHeight - frame.Height + row - new Pt(1)).Milli / row.Milli;
        context.Sink.Report(Diagnostic.Error(
            DiagnosticCodes.ModuleTooSmall,
            figure.Span,
            FormattableString.Invariant($"the figure of {story} has {area.Height.Milli / row.Milli} rows, too few for it and its caption"),
            FormattableString.Invariant($"give it {missing} more rows in the layout")));
    }

    private List<(LinePart Part, Pt Leading)> CaptionLines(Figure figure, Pt width)
    {
        var parts = new List<(LinePart Part, Pt Leading)>();
        AddCaption(parts, figure.Caption, StyleNames.Caption, ItemRole.Caption, width);
        AddCaption(parts, figure.Credit, StyleNames.Credit, ItemRole.Credit, width);
        return parts;
    }

    private void AddCaption(List<(LinePart Part, Pt Leading)> parts, ManuscriptText? text, string name, ItemRole role, Pt width)
    {
        if (text is null || text.Text.Length == 0) return;
        var style = context.Styles[name];
        foreach (var line in context.Lines.SetParagraph(
            context.Styles.Text(text, style), width, Pt.Zero, style.Spec.Align == Alignment.Justify))
        {
            var x = LineSetter.Offset(line, width, style.Spec.Align);
            parts.Add((new LinePart(line, role, style.Ink, x, style.BaselineIn(style.Leading)), style.Leading));
        }
    }

    private void SetPlaceholder(PageItems items, Figure figure, string story, PtRect frame)
    {
        var rules = context.Styles.House.Rules;
        items.Add(new FilledRect(ItemRole.Figure, story, figure.Span, frame, ResolvedStyle.ToInk(rules.PlaceholderTint)));
        items.Add(new StrokedRect(ItemRole.Figure, story, figure.Span, frame, rules.Frame, Ink.SolidBlack));
        var style = context.Styles[StyleNames.Placeholder];
        var words = context.Language.Words;
        var word = figure.Kind == FigureKinds.Photo ? words.PhotoPlaceholder : words.FigurePlaceholder;
        var label = figure.Label ?? ManuscriptText.Plain(word, figure.Span);
        var size = ManuscriptText.Plain(
            FormattableString.Invariant($"{Mm.FromPt(frame.Width)}×{Mm.FromPt(frame.Height)} mm"), figure.Span);
        var small = style.At(style.Size * 2 / 3);
        var height = style.Leading + small.Leading;
        var y = frame.Y + (frame.Height - height) / 2;
        foreach (var (text, lineStyle) in new[] { (label, style), (size, small) })
        {
            var line = context.Lines.SetSingle(context.Styles.Text(text, lineStyle));
            var part = new LinePart(
                line, ItemRole.Figure, lineStyle.Ink, (frame.Width - line.Width) / 2, lineStyle.BaselineIn(lineStyle.Leading));
            LineEmitter.Emit(items, part, story, frame.X, y);
            y += lineStyle.Leading;
        }
    }
}
