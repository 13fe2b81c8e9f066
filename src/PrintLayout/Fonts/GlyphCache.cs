namespace PrintLayout.Fonts;

/// <summary>
/// Caches the glyphs of code points of the Basic Multilingual Plane. Itemising needs the glyph of every character of a paper, and
/// each lookup is a native call. All threads share the cache without a lock: an entry is one whole number, and two threads that
/// look up the same code point at once write the same value.
/// </summary>
internal sealed class GlyphCache
{
    /// <summary>Glyph numbers plus one; 0 for a code point that is not cached.</summary>
    private readonly LazyPages<uint> _pages = new();

    /// <summary>Finds the cached glyph of a code point.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    /// <param name="glyphId">The glyph; 0 when the face has none.</param>
    /// <returns>Whether the code point is cached.</returns>
    public bool TryFind(int codePoint, out uint glyphId)
    {
        glyphId = 0;
        if (_pages.Find((uint)codePoint) is not { } page) return false;
        var entry = page[LazyPages<uint>.PlaceOf((uint)codePoint)];
        if (entry == 0) return false;
        glyphId = entry - 1;
        return true;
    }

    /// <summary>Caches the glyph of a code point; code points beyond the plane are not cached.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    /// <param name="glyphId">The glyph; 0 when the face has none.</param>
    public void Keep(int codePoint, uint glyphId)
    {
        if (LazyPages<uint>.Holds((uint)codePoint)) _pages.Take((uint)codePoint)[LazyPages<uint>.PlaceOf((uint)codePoint)] = glyphId + 1;
    }
}
