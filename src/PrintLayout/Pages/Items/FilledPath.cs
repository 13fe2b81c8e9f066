using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Pages.Items;

/// <summary>
/// A filled outline: sectors of charts, lines of charts, vector art. Its contours are filled by the nonzero rule (ISO 32000-2, 8.5.3.3.2):
/// those that overlap and turn the same way cover once, a hole turns the other way. A line is the outline of its stroke, as the lines of
/// a <see cref="StrokedRect"/> are, so that its weight and ends are the same in all forms of output.
/// </summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story id.</param>
/// <param name="Source">Place in the input.</param>
/// <param name="Steps">
/// The outline, from the top left corner of the media box, y down. Each contour starts with a move and ends with a close.
/// </param>
/// <param name="Ink">Its colour.</param>
public sealed record FilledPath(ItemRole Role, string Story, SourceSpan Source, ImmutableArray<PathStep> Steps, Ink Ink)
    : DisplayItem(Role, Story, Source)
{
    private PtRect? _bounds;

    /// <summary>The box round all its points, control points included; it may be a little larger than what is filled.</summary>
    public PtRect Bounds => _bounds ??= BoundsOf(Steps.AsSpan());

    /// <summary>Whether steps are contours, each from a move to a close with something between them.</summary>
    /// <param name="steps">The steps.</param>
    public static bool IsWhole(ReadOnlySpan<PathStep> steps)
    {
        var length = 0;
        foreach (var step in steps)
        {
            if (step.Verb == PathVerb.Move != (length == 0)) return false;
            if (step.Verb == PathVerb.Close && length < 2) return false;
            length = step.Verb == PathVerb.Close ? 0 : length + 1;
        }

        return steps.Length > 0 && length == 0;
    }

    /// <summary>The box round some steps.</summary>
    internal static PtRect BoundsOf(ReadOnlySpan<PathStep> steps)
    {
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        foreach (ref readonly var step in steps)
        {
            if (step.Verb == PathVerb.Close) continue;
            Take(step.To);
            if (step.Verb != PathVerb.Curve) continue;
            Take(step.First);
            Take(step.Second);
        }

        return left > right ? default : PtRect.FromEdges(new Pt(left), new Pt(top), new Pt(right), new Pt(bottom));

        void Take(PtPoint point)
        {
            (left, right) = (Math.Min(left, point.X.Milli), Math.Max(right, point.X.Milli));
            (top, bottom) = (Math.Min(top, point.Y.Milli), Math.Max(bottom, point.Y.Milli));
        }
    }

    /// <summary>Two outlines with the same steps are equal.</summary>
    public bool Equals(FilledPath? other) =>
        other is not null && Role == other.Role && string.Equals(Story, other.Story, StringComparison.Ordinal) && Source == other.Source
        && Ink == other.Ink && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Role, Story, Source, Ink, Steps.Length, Bounds);
}
