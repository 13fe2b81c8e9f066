using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Styles;

/// <summary>A type style with its faces found.</summary>
/// <param name="Spec">The style as the house style gives it.</param>
/// <param name="Fonts">Faces of its role.</param>
/// <param name="Size">Font size: the style's, or the one a module asks for.</param>
/// <param name="Leading">Baseline to baseline.</param>
internal sealed record ResolvedStyle(TypeStyle Spec, FontStack Fonts, Pt Size, Pt Leading)
{
    /// <summary>Colour of the type.</summary>
    public Ink Ink => ToInk(Spec.Ink);

    /// <summary>How its characters are set.</summary>
    public RunStyle Run => new(Fonts, Fonts.Western, Size, Spec.Tracking.At(Size));

    /// <summary>Top of the em box above the baseline.</summary>
    public Pt EmTop => EmBox.TopOf(Fonts.Primary, Size);

    /// <summary>The same style at another size; leading grows with it.</summary>
    /// <param name="size">Font size.</param>
    public ResolvedStyle At(Pt size) => this with { Size = size, Leading = Leading.Scale(size.Milli, Size.Milli) };

    /// <summary>Distance of the baseline from the top of a band when the em box stands in its middle.</summary>
    /// <param name="band">Height of the band.</param>
    public Pt BaselineIn(Pt band) => (band - Size) / 2 + EmTop;

    /// <summary>Ink of a colour given in the input.</summary>
    public static Ink ToInk(CmykValue value) => value.Spot is { } spot
        ? Ink.OfSpot(new SpotInk(spot.Name, spot.Cyan, spot.Magenta, spot.Yellow, spot.Black), value.Tint)
        : new Ink(value.Cyan, value.Magenta, value.Yellow, value.Black);
}
