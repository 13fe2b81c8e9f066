using PrintLayout.Codes;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Layout.Furniture;

/// <summary>What stands between title and text of a box in a nameplate: an image, a QR code, a barcode.</summary>
/// <param name="LeastWidth">The width that it needs.</param>
/// <param name="LeastHeight">The height that it needs.</param>
/// <param name="Set">Adds it in a place.</param>
internal sealed record BoxPicture(Pt LeastWidth, Pt LeastHeight, Action<PageItems, PtRect> Set)
{
    /// <summary>The picture of a box.</summary>
    /// <param name="context">Styles, images, and where findings go.</param>
    /// <param name="box">The box.</param>
    /// <param name="leastImage">Height that any image needs.</param>
    /// <returns>The picture; null for none.</returns>
    public static BoxPicture? Of(LayoutContext context, NameplateBox box, Pt leastImage)
    {
        if (box.Barcode is { } barcode)
        {
            var setter = new BarcodeSetter(context, barcode);
            return new BoxPicture(setter.Least.Width, setter.Least.Height, setter.Set);
        }

        if (box.Qr is { } text)
        {
            var look = context.Styles.House.Codes;
            var code = QrMatrix.Of(text.Value, look.Level);
            var side = look.Module * code.SizeWithQuiet;
            return new BoxPicture(side, side, (items, place) => SetCode(items, code, look.LargestModule, box, place));
        }

        return box.Image is not { } image
            ? null
            : new BoxPicture(Pt.Zero, leastImage, (items, place) => NameplateArt.Set(items, context, image, place));
    }

    private static void SetCode(PageItems items, QrMatrix code, Pt largest, NameplateBox box, PtRect place)
    {
        var module = Pt.Min(largest, new Pt(Pt.Min(place.Width, place.Height).Milli / code.SizeWithQuiet));
        var side = module * code.SizeWithQuiet;
        var corner = new PtPoint(place.X + ((place.Width - side) / 2), place.Y + ((place.Height - side) / 2));
        CodeEmitter.Emit(items, code, (ItemRole.Nameplate, string.Empty, box.Qr!.Span), corner, module);
    }
}
