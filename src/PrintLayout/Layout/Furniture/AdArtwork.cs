using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Layout.Furniture;

/// <summary>
/// Places the artwork of an advertisement in what was booked. It is never stretched. A page of a document keeps its own size where it
/// has room; an image fills the booking as far as its shape and what may be cropped allow.
/// </summary>
/// <param name="context">Where findings go, and the height of a row.</param>
/// <param name="space">The space that was booked.</param>
internal sealed class AdArtwork(LayoutContext context, AdSpace space)
{
    /// <summary>Places it.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="ad">The advertisement.</param>
    /// <param name="image">Its artwork.</param>
    /// <param name="booked">What was booked.</param>
    /// <param name="rows">Rows of its space.</param>
    public void Set(PageItems items, AdReference ad, ImageFile image, PtRect booked, int rows)
    {
        var span = ad.Image!.Span;
        var looks = (ItemRole.Advertisement, string.Empty, span);
        var box = BoxOf(ad, image.Header);
        if (image.Header.IsDocument) SetDocument(items, ad, image, box, booked);
        else if (ad.Size is null) box.Set(items, context, image, looks, booked, rows);
        else SetImage(items, ad, image, box, booked);
    }

    /// <summary>Places it over the whole sheet.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="ad">The advertisement.</param>
    /// <param name="image">Its artwork.</param>
    /// <param name="boxes">The boxes of the page.</param>
    public void SetSheet(PageItems items, AdReference ad, ImageFile image, PageBoxes boxes)
    {
        var span = ad.Image!.Span;
        var (trim, bleed) = (boxes.Trim, boxes.Bleed);
        if (!image.Header.IsDocument)
        {
            var look = BoxOf(ad, image.Header).In(bleed);
            var item = new PlacedImage(ItemRole.Advertisement, string.Empty, span, image, look.Area, look.Whole);
            ArtEmitter.Place(items, context, item);
            ImageFindings.ReportResolution(context.Sink, item, context.Styles.House.Thresholds);
            Check((look.Area.Width, look.Area.Height), "the rest stays white");
            return;
        }

        // In its own size, whatever that is: a finished page is never scaled.
        var (width, height) = (new Pt(image.Header.Width), new Pt(image.Header.Height));
        var whole = new PtRect(trim.X + ((trim.Width - width) / 2), trim.Y + ((trim.Height - height) / 2), width, height);
        var seen = PtRect.FromEdges(
            Pt.Max(whole.X, bleed.X), Pt.Max(whole.Y, bleed.Y), Pt.Min(whole.Right, bleed.Right), Pt.Min(whole.Bottom, bleed.Bottom));
        items.Add(new PlacedImage(ItemRole.Advertisement, string.Empty, span, image, seen, whole));
        Check((width, height), "it is set in its own size, its middle in the middle of the sheet");

        // As large as the trim, or as the bleed, or between them.
        void Check((Pt Width, Pt Height) size, string shown)
        {
            if (size.Width >= trim.Width - space.Tolerance && size.Height >= trim.Height - space.Tolerance
                && size.Width <= bleed.Width + space.Tolerance && size.Height <= bleed.Height + space.Tolerance) return;
            space.ReportSize(ad, image.Path, span, size, trim, shown);
        }
    }

    private static FigureBox BoxOf(AdReference ad, ImageHeader header)
    {
        // Outlines are not cut.
        var crop = header.Format == ImageFormat.Svg ? default : new Share(ad.MostCrop);
        return new FigureBox(header.UprightWidth, header.UprightHeight, crop, new FocusPoint(new Share(ad.Focus.X), new Share(ad.Focus.Y)));
    }

    private void SetDocument(PageItems items, AdReference ad, ImageFile image, FigureBox box, PtRect booked)
    {
        var span = ad.Image!.Span;
        var (width, height) = (new Pt(image.Header.Width), new Pt(image.Header.Height));
        var fits = width <= booked.Width + space.Tolerance && height <= booked.Height + space.Tolerance;
        var isSame = fits && width >= booked.Width - space.Tolerance && height >= booked.Height - space.Tolerance;
        var area = fits ? space.Stand(booked, width, height) : default;
        var look = fits ? new FigureLook(area, area, default, default) : box.In(booked);
        items.Add(new PlacedImage(ItemRole.Advertisement, string.Empty, span, image, look.Area, look.Whole));
        if (isSame) return;
        var percent = look.Whole.Width.Milli * 100m / Math.Max(1, width.Milli);
        space.ReportSize(ad, image.Path, span, (width, height), booked,
            fits ? "it stands there in its own size" : FormattableString.Invariant($"it is set smaller, at {percent:0.0} %"));
    }

    private void SetImage(PageItems items, AdReference ad, ImageFile image, FigureBox box, PtRect booked)
    {
        var span = ad.Image!.Span;
        var look = box.In(booked);
        var area = space.Stand(booked, look.Area.Width, look.Area.Height);
        var (right, down) = (area.X - look.Area.X, area.Y - look.Area.Y);
        var whole = look.Whole with { X = look.Whole.X + right, Y = look.Whole.Y + down };
        var item = new PlacedImage(ItemRole.Advertisement, string.Empty, span, image, area, whole);
        ArtEmitter.Place(items, context, item);
        ImageFindings.ReportResolution(context.Sink, item, context.Styles.House.Thresholds);
        if (booked.Width - area.Width <= space.Tolerance && booked.Height - area.Height <= space.Tolerance) return;
        space.ReportSize(ad, image.Path, span, (area.Width, area.Height), booked, "the rest stays white");
    }
}
