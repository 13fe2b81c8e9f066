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
using PrintLayout.Plan.Styles.Elements;
using PrintLayout.Text.Adjusting;

namespace PrintLayout.Layout.Figures;

/// <summary>Sets a figure: its image, or the framed placeholder that keeps the shape of the coming chart; its caption and credit.</summary>
/// <param name="context">Grid, styles, images, and where findings go.</param>
/// <param name="elements">The figures of words and numbers; null for a book of its own.</param>
internal sealed class FigureSetter(LayoutContext context, ElementBook? elements = null)
{
    private readonly ElementBook _elements = elements ?? new ElementBook(context);

    /// <summary>Caption and credit.</summary>
    public CaptionSetter Captions { get; } = new(context);

    /// <summary>
    /// Sets a figure.
    /// </summary>
    /// <param name="items">The page's items.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="story">Story id.</param>
    /// <param name="area">Whole rows and columns that it takes, caption and credit included.</param>
    /// <param name="stand">Whether text stands below it or above it, and where its caption stands.</param>
    /// <param name="number">Number of the figure in its story, from 1.</param>
    public void Set(PageItems items, Figure figure, string story, PtRect area, FigureStand stand, int number = 1)
    {
        var row = context.Grid.Master.Row;
        var captions = Captions.Set(figure, area.Width, stand);
        var room = FigureRoom.Of(context, stand.Place, captions.Below);
        var (top, bottom) = (area.Y + room.Above, area.Bottom - room.Below);
        var picture = PtRect.FromEdges(area.X, top, area.X + Captions.PictureWidth(figure, area.Width, stand), bottom);
        var element = _elements.Find(figure, area.Width);
        var isTooFlat = bottom - top < (element?.Least ?? PlaceholderHeight) || captions.OnPicture > bottom - top;
        if (isTooFlat || element is { IsSqueezed: true })
        {
            // Which rows and columns it needs is said where its places are known.
            if (element is not null) return;
            TooFlat(figure, story, area, picture, captions);
            return;
        }

        if (stand.Caption == CaptionPlace.Beside && captions is { Place: CaptionPlace.Below, Lines.IsEmpty: false })
            ReportNotBeside(figure, story);
        if (element is not null)
        {
            element.Emit(items, context, (story, number, figure.Span), picture);
        }
        else if (ImageOf(figure) is { } image)
        {
            ImageFindings.ReportUncropped(context.Sink, figure, image);
            var looks = (ItemRole.Figure, story, figure.Image!.Span);
            picture = FigureBox.Of(figure, image.Header)
                .Set(items, context, image, looks, picture, area.Height.Milli / row.Milli, CutOf(figure));
        }
        else
        {
            SetPlaceholder(items, figure, story, picture);
        }

        // Captions stand a quarter of a row below the frame, so that white stays before the text.
        var below = new PtPoint(area.X, bottom + (FigureTraits.Of(stand.Place).StandsAtFoot ? Pt.Zero : row / 4));
        var beside = new PtPoint(area.Right - captions.Width, bottom - captions.Height);
        SetCaptions(items, story, captions, captions.Place switch
        {
            CaptionPlace.Below => below,
            CaptionPlace.Beside => beside,
            CaptionPlace.Over => AddPanel(items, figure, story, captions, picture),
        });
    }

    /// <summary>What of its rows the frame of a figure gets at a width.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">The width.</param>
    /// <param name="stand">Whether text stands below it or above it, and where its caption stands.</param>
    public FigureRoom RoomOf(Figure figure, Pt width, FigureStand stand) => FigureRoom.Of(
        context, stand.Place, figure is { Caption: null, Credit: null } ? Pt.Zero : Captions.Set(figure, width, stand).Below);

    // A drawing that cannot be used was reported when it was opened; the picture is then placed whole.
    private CutOut? CutOf(Figure figure) => !figure.IsCutOut ? null
        : figure.CutOut is not { } named ? new CutOut(null)
        : context.Images.Find(named.Value)?.Art is { } drawing && CutOut.FaultOf(drawing) is null ? new CutOut(drawing) : null;

    private PtPoint AddPanel(PageItems items, Figure figure, string story, CaptionBlock captions, PtRect picture)
    {
        var (panel, start) = Captions.PanelOf(captions, picture);
        items.Add(new FilledRect(ItemRole.Background, story, figure.Span, panel, Ink.Paper));
        return start;
    }

    private void SetCaptions(PageItems items, string story, CaptionBlock captions, PtPoint start)
    {
        foreach (var (part, top) in captions.Lines)
        {
            LineFindings.Report(part.Line, context.Sink);
            LineEmitter.Emit(items, part, story, start.X, start.Y + top);
        }
    }

    private void ReportNotBeside(Figure figure, string story) => context.Sink.Report(Diagnostic.Warning(
        DiagnosticCodes.CaptionNotBeside, figure.Span,
        $"the caption of a figure of {story} stands below it: there is no column of 8 em for it at its side",
        "give the figure more columns in the layout, or write caption: below"));

    // An image that cannot be used was reported when it was opened; its place keeps its shape.
    private ImageFile? ImageOf(Figure figure) => figure.Image is { } named ? context.Images.Find(named.Value, figure.Page) : null;

    private Pt PlaceholderHeight => context.Styles[StyleNames.Placeholder].Leading * 5 / 3;

    private void TooFlat(Figure figure, string story, PtRect area, PtRect frame, CaptionBlock captions)
    {
        var row = context.Grid.Master.Row;
        var needed = Pt.Max(PlaceholderHeight, captions.OnPicture);
        var missing = (needed - frame.Height + row - new Pt(1)).Milli / row.Milli;
        context.Sink.Report(Diagnostic.Error(
            DiagnosticCodes.ModuleTooSmall,
            figure.Span,
            FormattableString.Invariant($"the figure of {story} has {area.Height.Milli / row.Milli} rows, too few for it and its caption"),
            FormattableString.Invariant($"give it {missing} more rows in the layout")));
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
