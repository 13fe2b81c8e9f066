using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Layout.Furniture;

/// <summary>
/// Sets the box of an advertisement: its artwork or words, or a placeholder with its measures until they are there; its mark; the border.
/// </summary>
/// <param name="context">Grid and styles.</param>
/// <param name="isRight">Whether the page lies at the right; the mark stands at its outer edge.</param>
internal sealed class AdSetter(LayoutContext context, bool isRight)
{
    /// <summary>Adds a box to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="box">The box.</param>
    /// <param name="page">The page with its advertisements.</param>
    public void Set(PageItems items, AdSpec box, EditionPage page)
    {
        if (box.IsSheet)
        {
            SetSheet(items, box, page);
            return;
        }

        var area = context.Grid.Area(box.Columns, box.Rows);
        var listed = page.Ads.FirstOrDefault(ad => ad.Id.Value == box.Id.Value);
        var space = new AdSpace(context, isRight);
        var mark = listed?.Mark ?? context.Styles.House.Ads.Mark;
        // Inside, the mark lies on a corner of artwork; words make room for it.
        var room = mark == AdMark.Above ? MarkAbove(items, box, area) : area;
        var booked = space.Booked(box, listed, room);
        if (listed?.Image is { } named && context.Images.Find(named.Value, listed.Page) is { } image)
        {
            new AdArtwork(context, space).Set(items, listed, image, booked, box.Rows.Count);
            if (mark == AdMark.Inside) MarkInside(items, box, booked);
        }
        else if (listed?.Classified is { } path && context.Classifieds.GetValueOrDefault(path.Value) is { } ads)
        {
            new ClassifiedSetter(context).Set(items, ads, listed.Id, mark == AdMark.Inside ? MarkAbove(items, box, booked) : booked);
        }
        else if (listed?.Text is { } text)
        {
            new ClassifiedSetter(context).SetOne(items, text, listed.Id, mark == AdMark.Inside ? MarkAbove(items, box, booked) : booked);
        }
        else
        {
            ReportMissing(box, page, listed);
            SetPlaceholder(items, box, booked);
        }

        BorderEmitter.Emit(
            items, context.Styles.House.Rules, box.Border, (ItemRole.Advertisement, string.Empty, box.Span), area, box.Corner);
    }

    /// <summary>
    /// Sets an advertisement that has the whole sheet: its middle in the middle of the sheet, so that its own bleed is that of the page.
    /// </summary>
    private void SetSheet(PageItems items, AdSpec box, EditionPage page)
    {
        var listed = page.Ads.FirstOrDefault(ad => ad.Id.Value == box.Id.Value);
        var boxes = context.Grid.Boxes;
        if (listed?.Image is { } named && context.Images.Find(named.Value, listed.Page) is { } image)
        {
            var space = new AdSpace(context, isRight);
            new AdArtwork(context, space).SetSheet(items, listed, image, boxes);
            if ((listed.Mark ?? context.Styles.House.Ads.Mark) != AdMark.None) MarkInside(items, box, context.Grid.TypeArea);
        }
        else
        {
            ReportMissing(box, page, listed);
            SetPlaceholder(items, box, boxes.Trim);
        }

        var looks = (ItemRole.Advertisement, string.Empty, box.Span);
        BorderEmitter.Emit(items, context.Styles.House.Rules, box.Border, looks, context.Grid.TypeArea, box.Corner);
    }

    /// <summary>The word that marks an advertisement, on a line of its own.</summary>
    /// <returns>What is left of the space.</returns>
    private PtRect MarkAbove(PageItems items, AdSpec box, PtRect area)
    {
        var style = MarkStyle;
        var line = FurnitureLine.Set(context, context.Language.Words.Advertisement, box.Span, style);
        var inset = style.Size / 2;
        var left = isRight ? area.Right - line.Width - inset : area.X + inset;
        FurnitureLine.Put(items, line, (ItemRole.Advertisement, style.Ink), left, area.Y + style.BaselineIn(style.Leading));
        return PtRect.FromEdges(area.X, area.Y + style.Leading, area.Right, area.Bottom);
    }

    private void MarkInside(PageItems items, AdSpec box, PtRect booked)
    {
        var style = MarkStyle;
        var line = FurnitureLine.Set(context, context.Language.Words.Advertisement, box.Span, style);
        var width = line.Width + style.Size;
        var left = isRight ? booked.Right - width : booked.X;
        var patch = new PtRect(left, booked.Y, width, style.Leading);
        items.Add(new FilledRect(ItemRole.Background, string.Empty, box.Span, patch, Ink.Paper));
        FurnitureLine.Put(
            items, line, (ItemRole.Advertisement, style.Ink), left + (style.Size / 2), booked.Y + style.BaselineIn(style.Leading));
    }

    private ResolvedStyle MarkStyle => context.Styles.Or(StyleNames.AdMark, StyleNames.Credit);

    private void ReportMissing(AdSpec box, EditionPage page, AdReference? listed)
    {
        // What is named and cannot be used is told by its own finding, which keeps the page from the press.
        if (listed?.Classified is not null) return;
        if (listed?.Image is { } image)
        {
            context.Sink.Report(Diagnostic.Warning(
                DiagnosticCodes.AdFileMissing, listed.Id.Span,
                $"the image {image.Value} of the advertisement {box.Id.Value} cannot be placed; a proof shows a placeholder in its box",
                "write its image beside the id"));
            return;
        }

        context.Sink.Report(Diagnostic.Warning(
            DiagnosticCodes.AdMissing,
            listed?.Id.Span ?? box.Id.Span,
            listed is null
                ? $"page {page.Name.Value} lists no advertisement {box.Id.Value}; its box keeps a placeholder"
                : $"the advertisement {box.Id.Value} has no image; its box keeps a placeholder",
            listed is null ? $"add `- {{ id: {box.Id.Value}, image: … }}` under ads of the page" : "write its image beside the id"));
    }

    private void SetPlaceholder(PageItems items, AdSpec box, PtRect area)
    {
        var tint = ResolvedStyle.ToInk(context.Styles.House.Rules.PlaceholderTint);
        items.Add(new FilledRect(ItemRole.Background, string.Empty, box.Span, area, tint));
        var style = context.Styles[StyleNames.Placeholder];
        var measures = FormattableString.Invariant($"{Mm.FromPt(area.Width)}×{Mm.FromPt(area.Height)} mm");
        var words = context.Language.Words;
        var booked = box.Size is null ? measures : words.Beside(box.Size.Value, measures);
        var room = area.Inflate(-context.Grid.Master.BodySize);
        var small = style.At(style.Size * 2 / 3);
        if (style.Leading + small.Leading <= room.Height)
        {
            var y = area.Y + (area.Height - style.Leading - small.Leading) / 2;
            Put(items, box, words.Advertisement, style, new PtRect(room.X, y, room.Width, style.Leading));
            Put(items, box, booked, small, new PtRect(room.X, y + style.Leading, room.Width, small.Leading));
            return;
        }

        // A flat box holds one line.
        Put(items, box, words.Beside(words.Advertisement, booked), small, area with { X = room.X, Width = room.Width });
    }

    /// <summary>Adds a line in the middle of a place, smaller where the place is too narrow or flat for it.</summary>
    private void Put(PageItems items, AdSpec box, string text, ResolvedStyle style, PtRect place)
    {
        var high = Pt.Min(style.Size, place.Height * 2 / 3);
        var width = FurnitureLine.Set(context, text, box.Span, style.At(high)).Width;
        var fitted = width <= place.Width ? style.At(high) : style.At(high.Scale(Pt.Max(new Pt(1), place.Width).Milli, width.Milli));
        var line = FurnitureLine.Set(context, text, box.Span, fitted);
        var left = place.X + (place.Width - line.Width) / 2;
        FurnitureLine.Put(items, line, (ItemRole.Advertisement, fitted.Ink), left, place.Y + fitted.BaselineIn(place.Height));
    }
}
