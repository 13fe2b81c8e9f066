namespace PrintLayout.Fonts;

/// <summary>
/// Remembers the glyphs of code points of the Basic Multilingual Plane, because itemising asks for every character of a
/// paper and the answer lies across a native call. All threads share it without a lock: an entry is one whole number, and
/// whoever loses a race has only asked HarfBuzz once more.
/// </summary>
internal sealed class GlyphCache
{
    /// <summary>Glyph numbers plus one; 0 is not asked yet.</summary>
    private readonly LazyPages<uint> _pages = new();

    /// <summary>What was kept for a code point.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    /// <param name="glyphId">The glyph; 0 when the face has none.</param>
    /// <returns>Whether anything was kept.</returns>
    public bool TryFind(int codePoint, out uint glyphId)
    {
        glyphId = 0;
        if (_pages.Find((uint)codePoint) is not { } page) return false;
        var entry = page[LazyPages<uint>.PlaceOf((uint)codePoint)];
        if (entry == 0) return false;
        glyphId = entry - 1;
        return true;
    }

    /// <summary>Keeps an answer; code points beyond the plane are not kept.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    /// <param name="glyphId">The glyph; 0 when the face has none.</param>
    public void Keep(int codePoint, uint glyphId)
    {
        if (LazyPages<uint>.Holds((uint)codePoint)) _pages.Take((uint)codePoint)[LazyPages<uint>.PlaceOf((uint)codePoint)] = glyphId + 1;
    }
}
