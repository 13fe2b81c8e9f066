namespace PrintLayout.Unicode.LineBreaking;

/// <summary>
/// The Unicode line breaking algorithm (UAX #14, revision 55, for Unicode 17.0.0). It takes linear time, and allocates only to
/// enlarge the scratch. Untailored it passes all of LineBreakTest.txt. Newspapers use it
/// with the tailoring of their language.
/// </summary>
internal static class LineBreakAlgorithm
{
    /// <summary>Decides for every boundary of a text whether a line may end there.</summary>
    /// <param name="text">A paragraph in UTF-16, well-formed or not. A line break inside is honoured.</param>
    /// <param name="breaks">
    /// Receives one value for each boundary, so it is one longer than the text. <c>breaks[i]</c> is the boundary before UTF-16 unit
    /// <c>i</c>; the last value is the end of the text.
    /// </param>
    /// <param name="scratch">Working memory; not for use by two threads at once.</param>
    /// <param name="tailoring">Changes for a language; null for the algorithm as published.</param>
    /// <exception cref="ArgumentException"><paramref name="breaks"/> is not one longer than <paramref name="text"/>.</exception>
    public static void FindBreaks(
        ReadOnlySpan<char> text,
        Span<LineBreakOpportunity> breaks,
        LineBreakScratch scratch,
        ILineBreakTailoring? tailoring = null)
    {
        if (breaks.Length != text.Length + 1)
            throw new ArgumentException("one answer per boundary: the length of the text and one more", nameof(breaks));

        // Boundaries inside a unit stay prohibited: inside surrogate pairs, and by LB9.
        breaks.Clear();
        if (text.IsEmpty)
            return;

        var units = scratch.Units(text.Length);
        units = units[..LineBreakUnits.Split(text, units)];
        tailoring?.Apply(units);

        breaks[0] = LB02();
        var rules = new LineBreakRules(units);
        while (rules.MoveNext())
        {
            var found = rules.Decide();
            breaks[rules.Boundary] = found == LineBreakOpportunity.Allowed ? Graded(rules.Grade) : found;
        }

        breaks[^1] = LB03();
    }

    private static LineBreakOpportunity Graded(LineBreakGrade grade) => grade switch
    {
        LineBreakGrade.Good => LineBreakOpportunity.Allowed,
        LineBreakGrade.Poor => LineBreakOpportunity.Poor,
        LineBreakGrade.Bad => LineBreakOpportunity.Bad,
        LineBreakGrade.Worst => LineBreakOpportunity.Worst,
    };

    /// <summary>LB2: never break at the start of text.</summary>
    private static LineBreakOpportunity LB02() => LineBreakOpportunity.Prohibited;

    /// <summary>LB3: always break at the end of text.</summary>
    private static LineBreakOpportunity LB03() => LineBreakOpportunity.Mandatory;
}
