using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Furniture;

/// <summary>Sets the box of an advertisement: its image, or a placeholder with its measures until the image is there; the border.</summary>
internal sealed class AdSetter(LayoutContext context)
{
    /// <summary>Adds a box to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="box">The box.</param>
    /// <param name="page">The page with its advertisements.</param>
    public void Set(PageItems items, AdSpec box, EditionPage page)
    {
        var area = context.Grid.Area(box.Columns, box.Rows);
        var listed = page.Ads.FirstOrDefault(ad => ad.Id.Value == box.Id.Value);
        if (listed?.Image is { } named && context.Images.Find(named.Value, listed.Page) is { } image)
        {
            // An advertisement is paid for whole: nothing is cropped, what its shape leaves stays white.
            FigureBox.Uncropped(image.Header)
                .Set(items, context, image, (ItemRole.Advertisement, string.Empty, named.Span), area, box.Rows.Count);
        }
        else
        {
            ReportMissing(box, page, listed);
            SetPlaceholder(items, box, area);
        }

        BorderEmitter.Emit(
            items, context.Styles.House.Rules, box.Border, (ItemRole.Advertisement, string.Empty, box.Span), area, box.Corner);
    }

    private void ReportMissing(AdSpec box, EditionPage page, AdReference? listed) => context.Sink.Report(Diagnostic.Warning(
        DiagnosticCodes.AdMissing,
        listed?.Id.Span ?? box.Id.Span,
        listed is null
            ? $"page {page.Name.Value} lists no advertisement {box.Id.Value}; its box keeps a placeholder"
            : listed.Image is { } image
                ? $"the image {image.Value} of the advertisement {box.Id.Value} cannot be placed; its box keeps a placeholder"
                : $"the advertisement {box.Id.Value} has no image; its box keeps a placeholder",
        listed is null ? $"add `- {{ id: {box.Id.Value}, image: … }}` under ads of the page" : "write its image beside the id"));

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
