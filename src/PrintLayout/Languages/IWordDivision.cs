namespace PrintLayout.Languages;

/// <summary>Says where words may be divided with a hyphen. For use by many threads at once.</summary>
internal interface IWordDivision
{
    /// <summary>Finds the points of all words of a text.</summary>
    /// <param name="text">The text; scripts mixed.</param>
    /// <param name="canBreakBefore">At least as long as the text; for each UTF-16 unit, whether a new line may start with it.</param>
    /// <returns>Whether there is any point.</returns>
    bool FindPoints(ReadOnlySpan<char> text, Span<bool> canBreakBefore) => FindPoints(text, canBreakBefore, DivisionLimits.Standard);

    /// <summary>Finds the points of all words of a text that a house allows.</summary>
    /// <param name="text">The text; scripts mixed.</param>
    /// <param name="canBreakBefore">At least as long as the text; for each UTF-16 unit, whether a new line may start with it.</param>
    /// <param name="limits">Which points are wanted.</param>
    /// <returns>Whether there is any point.</returns>
    bool FindPoints(ReadOnlySpan<char> text, Span<bool> canBreakBefore, DivisionLimits limits);

    /// <summary>Whether the word at a place is a proper name: it has a capital first and opens no sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">A place inside the word.</param>
    bool IsInName(ReadOnlySpan<char> text, int at);

    /// <summary>Reads its data now.</summary>
    void Prepare();
}
