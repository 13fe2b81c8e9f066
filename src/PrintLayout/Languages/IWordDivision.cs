namespace PrintLayout.Languages;

/// <summary>Says where words may be divided with a hyphen. For use by many threads at once.</summary>
internal interface IWordDivision
{
    /// <summary>Finds the points of all words of a text.</summary>
    /// <param name="text">The text; scripts mixed.</param>
    /// <param name="canBreakBefore">At least as long as the text; for each UTF-16 unit, whether a new line may start with it.</param>
    /// <returns>Whether there is any point.</returns>
    bool FindPoints(ReadOnlySpan<char> text, Span<bool> canBreakBefore);

    /// <summary>Reads its data now.</summary>
    void Prepare();
}
