using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Vectors;

namespace PrintLayout.Layout.Figures;

/// <summary>Adds drawings to a page, as outlines in the inks of the paper.</summary>
internal static class ArtEmitter
{
    /// <summary>A press holds no thinner line (ISO 12647-3 practice).</summary>
    private static readonly Pt LeastLine = new(250);

    /// <summary>Adds an image to a page: one of pixels as it is, a drawing as its outlines.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="context">Inks, and where findings go.</param>
    /// <param name="item">The image in its place; a drawing is never cropped.</param>
    public static void Place(PageItems items, LayoutContext context, PlacedImage item)
    {
        if (item.Image.Art is { } art) Emit(items, context, item, art);
        else items.Add(item);
    }

    private static void Emit(PageItems items, LayoutContext context, PlacedImage image, VectorArt art)
    {
        var place = image.Whole;
        var across = place.Width.Milli / art.Width;
        var inks = new ArtInks(context, image.Image.Path);
        ArtShape? thinnest = null;
        foreach (var shape in art.Shapes)
        {
            var ink = inks.Of(shape);
            items.Add(new FilledPath(image.Role, image.Story, image.Source, Outline(art, shape, place), ink));
            if (ink != Ink.Paper && (thinnest is null || shape.Thinnest < thinnest.Thinnest)) thinnest = shape;
        }

        if (thinnest is not null && thinnest.Thinnest * across < LeastLine.Milli)
            ReportThin(context.Sink, image.Image, thinnest, across, place);
    }

    /// <summary>The outline of a shape where the drawing fills a place.</summary>
    /// <param name="art">The drawing.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="place">The place of the whole drawing.</param>
    public static ImmutableArray<PathStep> Outline(VectorArt art, ArtShape shape, PtRect place)
    {
        var (across, down) = (place.Width.Milli / art.Width, place.Height.Milli / art.Height);
        return [.. shape.Steps.Select(step => new PathStep(step.Verb, At(step.To), At(step.First), At(step.Second)))];

        PtPoint At(ArtPoint point) => new(place.X + Length(point.X * across), place.Y + Length(point.Y * down));
    }

    // A drawing may reach far beyond its place; beyond this no page reaches.
    private static Pt Length(double milli) =>
        new((int)Math.Clamp(Math.Round(milli, MidpointRounding.AwayFromZero), -1e9, 1e9));

    private static void ReportThin(IDiagnosticSink sink, ImageFile image, ArtShape shape, double across, PtRect place)
    {
        var weight = shape.Thinnest * across;
        var times = LeastLine.Milli / weight;
        var width = new Pt((int)Math.Min(int.MaxValue / 2, Math.Ceiling(place.Width.Milli * times)));
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.ArtTooThin, new SourceSpan(image.Path, shape.Line, shape.Column),
            FormattableString.Invariant($"a line of the drawing is {weight / 1000:0.###} pt thick at its size on the page; ")
                + "below 0.25 pt it breaks up on the plate",
            FormattableString.Invariant($"make it thicker, or place the drawing at {Math.Ceiling(times * 100):0} % of this size ")
                + FormattableString.Invariant($"({Mm.FromPt(width)} mm wide)")));
    }
}
