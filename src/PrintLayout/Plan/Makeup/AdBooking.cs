using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Makeup;

/// <summary>
/// An advertisement of a page whose layout is <c>auto</c>, with the size that was booked: columns and rows of the page, or width and
/// height. One of the two pairs is there.
/// </summary>
public sealed record AdBooking
{
    /// <summary>The name of the advertisement.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Number of base columns.</summary>
    public int? Columns { get; init; }

    /// <summary>Number of rows.</summary>
    public int? Rows { get; init; }

    /// <summary>Width.</summary>
    public Mm? Width { get; init; }

    /// <summary>Height.</summary>
    public Mm? Height { get; init; }

    /// <summary>The part of the page that was booked; null for any place at the foot.</summary>
    public PagePlace? At { get; init; }

    /// <summary>
    /// Whether a frame is drawn round it: words on white paper look like a hole without one, and artwork brings its own edge.
    /// </summary>
    public bool IsFramed { get; init; }

    /// <summary>Where the booking stands.</summary>
    public SourceSpan Span { get; init; }
}
