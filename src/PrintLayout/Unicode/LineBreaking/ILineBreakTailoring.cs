namespace PrintLayout.Unicode.LineBreaking;

/// <summary>
/// Changes the line breaking algorithm for a language (UAX #14, section 8). It runs between rule LB10 and the pair rules.
/// It permits a break by giving a unit a class that has one. It forbids a break by <see cref="LineBreakTraits.KeepWithPrevious"/>
/// or <see cref="LineBreakTraits.KeepWithNext"/>, and grades one by <see cref="LineBreakUnit.Grade"/>. The first two
/// are checked directly after LB12, because UAX #14 allows no tailoring of
/// LB1 to LB12. The set of changes is closed, instead of a callback for each pair, so that the rules stay linear.
/// </summary>
internal interface ILineBreakTailoring
{
    /// <summary>Changes the units of a text in place, in linear time and without allocation.</summary>
    /// <param name="units">The units of the text, in order.</param>
    void Apply(Span<LineBreakUnit> units);
}
