using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading;

/// <summary>Reads the radius of rounded corners.</summary>
internal static class CornerReader
{
    // Text stands an em and a row inside a border, so corners of this size stay clear of it.
    private static readonly Pt Largest = new(18_000);

    /// <summary>Reads a radius; zero unless given.</summary>
    /// <param name="values">The reading.</param>
    /// <param name="node">The radius; may be null.</param>
    /// <param name="border">The border. Dots and waves turn square corners only.</param>
    /// <param name="isCut">Whether the shape lacks a corner.</param>
    public static Pt Read(ValueReader values, YamlNode? node, BorderForm border, bool isCut = false)
    {
        if (values.Length(node, zero: true) is not { } radius || radius == Pt.Zero) return Pt.Zero;
        var (message, hint) = (radius > Largest, border is BorderForm.Dotted or BorderForm.Wavy, isCut) switch
        {
            (true, _, _) => ("The corners are too round: text would run into them.", "Write at most 18pt."),
            (_, true, _) => ("A border of dots or waves has no round corners.", "Write another border, or take out corners."),
            (_, _, true) => ("A module that leaves a corner to another has no round corners.", "Take out corners."),
            _ => (null, string.Empty),
        };
        if (message is null) return radius;
        values.Bad<object>(node!, message, hint);
        return Pt.Zero;
    }
}
