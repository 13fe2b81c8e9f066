namespace PrintLayout.Unicode.LineBreaking;

/// <summary>
/// Changes UAX #14 for a language, UAX #14 §8. It runs between rule LB10 and the pair rules. It permits a break by giving a unit a
/// class that has one, and forbids it by <see cref="LineBreakTraits.KeepWithPrevious"/> or
/// <see cref="LineBreakTraits.KeepWithNext"/>, which are asked right after LB12, so that the rules no tailoring may touch
/// (LB1 to LB12) stay whole. A closed set of changes, not a callback per pair, keeps the rules linear and in one place.
/// </summary>
internal interface ILineBreakTailoring
{
    /// <summary>Changes the units of a text in place. Must take linear time and not allocate.</summary>
    void Apply(Span<LineBreakUnit> units);
}
