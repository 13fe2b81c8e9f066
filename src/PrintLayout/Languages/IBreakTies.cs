namespace PrintLayout.Languages;

/// <summary>Says what belongs together in display text: words, numbers and units, names, titles. For use by many threads at once.</summary>
internal interface IBreakTies
{
    /// <summary>Finds how closely the characters of a text belong together.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The tie before each UTF-16 unit; that before the first is none.</returns>
    BreakTie[] Before(ReadOnlySpan<char> text);

    /// <summary>Reads its data now.</summary>
    void Prepare();
}
