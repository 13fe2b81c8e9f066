using PrintLayout.Codes;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Layout.Furniture;

/// <summary>Sets the barcode of a paper in a box of the nameplate: in black alone, with its digits, as large as the house allows.</summary>
/// <param name="context">Styles.</param>
/// <param name="barcode">The barcode.</param>
internal sealed class BarcodeSetter(LayoutContext context, IssueBarcode barcode)
{
    private const int Half = 6;

    // The first digit ends so far before the bars.
    private const int FirstDigitGap = 3;

    /// <summary>Width of a module at 100 % (GS1 General Specifications, 5.12.3).</summary>
    private static readonly Pt Nominal = new Mm(330).ToPt();

    private readonly EanSymbol _symbol = EanSymbol.Of(barcode.Digits, barcode.AddOn);

    /// <summary>Width and height at the least size of the house, quiet zones included.</summary>
    public (Pt Width, Pt Height) Least
    {
        get
        {
            var module = ModuleAt(context.Styles.House.Codes.LeastBarcode);
            return (module * _symbol.Width, module * EanSymbol.Height);
        }
    }

    /// <summary>Adds it to a page, in the middle of a place.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="place">The place, not smaller than <see cref="Least"/>.</param>
    public void Set(PageItems items, PtRect place)
    {
        var look = context.Styles.House.Codes;
        var room = Pt.Min(new Pt(place.Width.Milli / _symbol.Width), new Pt(place.Height.Milli / EanSymbol.Height));
        var module = Pt.Min(ModuleAt(look.LargestBarcode), room);
        var (width, height) = (module * _symbol.Width, module * EanSymbol.Height);
        var corner = new PtPoint(place.X + ((place.Width - width) / 2), place.Y + ((place.Height - height) / 2));
        CodeEmitter.Emit(items, _symbol, (ItemRole.Nameplate, string.Empty, barcode.Span), corner, (module, look.BarReduction));
        SetDigits(items, corner, module);
    }

    // Whole thousandths of a point, and never below the share that is asked for.
    private static Pt ModuleAt(int perMille) => new(((Nominal.Milli * perMille) + 999) / 1000);

    private void SetDigits(PageItems items, PtPoint corner, Pt module)
    {
        var style = StyleOf(module);
        var (first, left, right) = (barcode.Digits[..1], barcode.Digits[1..(Half + 1)], barcode.Digits[(Half + 1)..]);
        var foot = EanSymbol.BarFoot + 1 + EanSymbol.DigitRows;
        const int HalfWidth = Half * EanSymbol.Digit;
        const int FirstLeft = EanSymbol.LeftQuiet - FirstDigitGap - EanSymbol.Digit;
        Put(items, first, style, new PtRect(corner.X + (module * FirstLeft), corner.Y, module * EanSymbol.Digit, module * foot));
        Put(items, left, style, new PtRect(corner.X + (module * _symbol.LeftDigits), corner.Y, module * HalfWidth, module * foot));
        Put(items, right, style, new PtRect(corner.X + (module * _symbol.RightDigits), corner.Y, module * HalfWidth, module * foot));
        if (barcode.AddOn.Length == 0) return;
        var across = module * (_symbol.AddOnRight - _symbol.AddOnLeft);
        Put(
            items, barcode.AddOn, style,
            new PtRect(corner.X + (module * _symbol.AddOnLeft), corner.Y, across, module * EanSymbol.DigitRows));
    }

    /// <summary>Adds digits in the middle of a place, with their feet on its foot.</summary>
    private void Put(PageItems items, string digits, ResolvedStyle style, PtRect place)
    {
        var line = FurnitureLine.Set(context, digits, barcode.Span, style);
        FurnitureLine.Put(
            items, line, (ItemRole.Nameplate, Ink.SolidBlack), place.X + ((place.Width - line.Width) / 2), place.Bottom);
    }

    /// <summary>The style of digits at a size at which they are as high as there is room, and no wider than their bars.</summary>
    private ResolvedStyle StyleOf(Pt module)
    {
        var style = context.Styles.Or(StyleNames.CodeDigits, StyleNames.Strong);
        var high = style.Size;
        if (style.Fonts.Western.FaceFor('8', out var glyph) is { } face && face.InkBoxOf(glyph) is { Top: > 0 } ink)
            high = (module * EanSymbol.DigitRows).Scale(face.UnitsPerEm, ink.Top);
        var room = module * (Half * EanSymbol.Digit);
        var width = FurnitureLine.Set(context, barcode.Digits[1..(Half + 1)], barcode.Span, style.At(high)).Width;
        return style.At(width <= room ? high : high.Scale(room.Milli, width.Milli));
    }
}
