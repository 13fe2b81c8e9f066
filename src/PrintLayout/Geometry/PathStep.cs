namespace PrintLayout.Geometry;

/// <summary>A step of an outline.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="To">Where it ends; of a step that closes a contour without meaning.</param>
/// <param name="First">First control point of a curve.</param>
/// <param name="Second">Second control point of a curve.</param>
public readonly record struct PathStep(PathVerb Verb, PtPoint To, PtPoint First = default, PtPoint Second = default)
{
    /// <summary>Starts a contour.</summary>
    /// <param name="to">Its first point.</param>
    public static PathStep Move(PtPoint to) => new(PathVerb.Move, to);

    /// <summary>A straight line.</summary>
    /// <param name="to">Its end.</param>
    public static PathStep Line(PtPoint to) => new(PathVerb.Line, to);

    /// <summary>A cubic Bézier curve.</summary>
    /// <param name="first">First control point.</param>
    /// <param name="second">Second control point.</param>
    /// <param name="to">Its end.</param>
    public static PathStep Curve(PtPoint first, PtPoint second, PtPoint to) => new(PathVerb.Curve, to, first, second);

    /// <summary>Closes the contour.</summary>
    public static PathStep Close { get; } = new(PathVerb.Close, default);
}
