using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images.Clipping;
using PrintLayout.Images.Headers;
using PrintLayout.Pages.Items;
using PrintLayout.Vectors;
using PrintLayout.Vectors.Outlines;

namespace PrintLayout.Layout.Figures;

/// <summary>Cuts a picture out: lays its clipping path, or a drawing over the whole of it, on the page.</summary>
/// <param name="drawing">The drawing whose shape shows what is seen; null for the clipping path of the picture.</param>
internal sealed class CutOut(VectorArt? drawing)
{
    /// <summary>Why no picture can be cut out along a drawing, in words that follow its name; null when one can.</summary>
    /// <param name="drawing">The drawing; null for a file that is none.</param>
    /// <remarks>One outline that does not cross itself is the same by both rules of filling, here and in every program.</remarks>
    public static string? FaultOf(VectorArt? drawing) => drawing switch
    {
        null => "is no drawing",
        { Shapes: [var shape] } => Crosses(shape, Math.Max(drawing.Width, drawing.Height) / 20_000)
            ? "has an outline that crosses itself"
            : null,
        _ => FormattableString.Invariant($"has {drawing.Shapes.Length} shapes in place of one"),
    };

    /// <summary>A picture that shows what its path holds; as it is when it has no path that can be used.</summary>
    /// <param name="item">The picture on the page.</param>
    /// <param name="sink">Is told when nothing of it would be seen; it is then left as it is.</param>
    public PlacedImage Apply(PlacedImage item, IDiagnosticSink sink)
    {
        var outline = drawing is null
            ? Of(item.Image.Header, item.Whole)
            : ArtEmitter.Outline(drawing, drawing.Shapes[0], item.Whole);
        if (outline.IsEmpty || FilledPath.BoundsOf(outline.AsSpan()).Overlaps(item.Area)) return item with { Clip = outline };
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.ImageNotCutOut,
            item.Source,
            $"the image {item.Image.Path} is not cut out: its clipping path leaves nothing of what is shown of it",
            "draw the path again, or give the figure another focus or crop"));
        return item;
    }

    private static bool Crosses(ArtShape shape, double tolerance) =>
        new EvenOdd().Oriented(Contours.Filled([.. shape.Steps]), tolerance) is null;

    /// <summary>The outline of a picture on the page.</summary>
    /// <param name="image">The picture; its clipping path is used when it can be.</param>
    /// <param name="whole">Where the whole upright picture is.</param>
    /// <returns>The outline; empty when the picture has no path that can be used.</returns>
    public static ImmutableArray<PathStep> Of(ImageHeader image, PtRect whole)
    {
        if (image.Clip is not { Fault: null } clip) return [];
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        foreach (var contour in clip.Contours)
        {
            steps.Add(PathStep.Move(OnPage(contour[0].At)));
            for (var i = 0; i < contour.Length; i++)
            {
                var (from, to) = (contour[i], contour[(i + 1) % contour.Length]);
                var isLine = from.Behind == from.At && to.Before == to.At;
                // Closing draws the last line.
                if (isLine && i == contour.Length - 1) break;
                steps.Add(isLine ? PathStep.Line(OnPage(to.At)) : PathStep.Curve(OnPage(from.Behind), OnPage(to.Before), OnPage(to.At)));
            }

            steps.Add(PathStep.Close);
        }

        return steps.ToImmutable();

        PtPoint OnPage((int X, int Y) stored)
        {
            var (x, y) = image.Orientation.ToUpright(stored.X, stored.Y, ImageClip.Whole);
            return new PtPoint(whole.X + Part(whole.Width, x), whole.Y + Part(whole.Height, y));
        }
    }

    private static Pt Part(Pt length, int share) =>
        new((int)((((long)length.Milli * share) + (ImageClip.Whole / 2)) >> 24));
}
