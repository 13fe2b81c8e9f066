using PrintLayout.Geometry;

namespace PrintLayout.Vectors;

/// <summary>A step of an outline in units of a drawing.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="To">Where it ends.</param>
/// <param name="First">First control point of a curve.</param>
/// <param name="Second">Second control point of a curve.</param>
internal readonly record struct ArtStep(PathVerb Verb, ArtPoint To, ArtPoint First = default, ArtPoint Second = default)
{
    /// <summary>Starts a contour.</summary>
    public static ArtStep Move(ArtPoint to) => new(PathVerb.Move, to);

    /// <summary>A straight line.</summary>
    public static ArtStep Line(ArtPoint to) => new(PathVerb.Line, to);

    /// <summary>A cubic curve.</summary>
    public static ArtStep Curve(ArtPoint first, ArtPoint second, ArtPoint to) => new(PathVerb.Curve, to, first, second);

    /// <summary>Closes the contour.</summary>
    public static ArtStep Close { get; } = new(PathVerb.Close, default);

    /// <summary>The step in other coordinates.</summary>
    public ArtStep Under(in ArtMatrix matrix) => Verb switch
    {
        PathVerb.Close => this,
        PathVerb.Curve => Curve(matrix.Apply(First), matrix.Apply(Second), matrix.Apply(To)),
        _ => this with { To = matrix.Apply(To) },
    };
}
