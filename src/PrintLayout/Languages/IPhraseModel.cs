namespace PrintLayout.Languages;

/// <summary>Says where the phrases of a text begin. For use by many threads at once.</summary>
internal interface IPhraseModel
{
    /// <summary>Whether a phrase begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">UTF-16 index of the first character of the phrase in question.</param>
    bool BeginsAt(ReadOnlySpan<char> text, int at);

    /// <summary>Reads its data now.</summary>
    void Prepare();
}
