using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Production.Signing.Sheets;

/// <summary>Moves what is on a page, whole.</summary>
/// <param name="right">How far to the right.</param>
/// <param name="down">How far down.</param>
internal sealed class PageShift(Pt right, Pt down)
{
    /// <summary>An item at its new place.</summary>
    /// <param name="item">The item.</param>
    public DisplayItem Of(DisplayItem item) => item switch
    {
        GlyphRun run => run with { Origin = Of(run.Origin) },
        FilledRect fill => fill with { Area = Of(fill.Area), Cut = fill.Cut is { } cut ? Of(cut) : null },
        StrokedRect frame => frame with { Area = Of(frame.Area) },
        FilledPath path => new FilledPath(path.Role, path.Story, path.Source, Of(path.Steps), path.Ink),
        PlacedImage image => image with { Area = Of(image.Area), Whole = Of(image.Whole), Clip = Of(image.Clip) },
        _ => throw new NotSupportedException($"a {item.GetType().Name} cannot be moved"),
    };

    /// <summary>A rectangle at its new place.</summary>
    /// <param name="area">The rectangle.</param>
    public PtRect Of(PtRect area) => area with { X = area.X + right, Y = area.Y + down };

    private PtPoint Of(PtPoint point) => new(point.X + right, point.Y + down);

    private ImmutableArray<PathStep> Of(ImmutableArray<PathStep> steps) =>
        [.. steps.Select(step => step.Verb switch
        {
            PathVerb.Close => step,
            PathVerb.Curve => step with { To = Of(step.To), First = Of(step.First), Second = Of(step.Second) },
            _ => step with { To = Of(step.To) },
        })];
}
