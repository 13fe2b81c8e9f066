namespace PrintLayout.Fonts;

/// <summary>
/// Remembers the glyphs of code points of the Basic Multilingual Plane, because itemising asks for every character of a
/// paper and the answer lies across a native call. All threads share it without a lock: an entry is one whole number, and
/// whoever loses a race has only asked HarfBuzz once more.
/// </summary>
internal sealed class GlyphCache
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    /// <summary>Pages of glyph numbers plus one; 0 is not asked yet.</summary>
    private readonly uint[]?[] _pages = new uint[]?[0x10000 >> PageBits];

    /// <summary>What was kept for a code point.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    /// <param name="glyphId">The glyph; 0 when the face has none.</param>
    /// <returns>Whether anything was kept.</returns>
    public bool TryFind(int codePoint, out uint glyphId)
    {
        glyphId = 0;
        if ((uint)codePoint > 0xFFFF || Volatile.Read(ref _pages[codePoint >> PageBits]) is not { } page) return false;
        var entry = page[codePoint & (PageSize - 1)];
        if (entry == 0) return false;
        glyphId = entry - 1;
        return true;
    }

    /// <summary>Keeps an answer; code points beyond the plane are not kept.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    /// <param name="glyphId">The glyph; 0 when the face has none.</param>
    public void Keep(int codePoint, uint glyphId)
    {
        if ((uint)codePoint > 0xFFFF) return;
        ref var slot = ref _pages[codePoint >> PageBits];
        var page = Volatile.Read(ref slot);
        if (page is null)
        {
            var fresh = new uint[PageSize];
            page = Interlocked.CompareExchange(ref slot, fresh, null) ?? fresh;
        }

        page[codePoint & (PageSize - 1)] = glyphId + 1;
    }
}
