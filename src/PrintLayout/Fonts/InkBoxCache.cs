namespace PrintLayout.Fonts;

/// <summary>
/// Caches the ink boxes of glyphs, because the audit of a page needs the box of every glyph on it. All threads share the cache
/// without a lock: an entry is one whole number, and two threads that measure the same glyph at once write the same value.
/// </summary>
internal sealed class InkBoxCache
{
    // The bits of a box that is never cached, since its left edge is out of range. Entries are stored XOR this value, so that the
    // initial value 0 means "not cached".
    private const ulong Nothing = 0x7FFF_0000_8000_0000;

    /// <summary>Boxes as four signed 16-bit numbers: left, bottom, right, top.</summary>
    private readonly LazyPages<ulong> _pages = new();

    /// <summary>Finds the cached ink box of a glyph.</summary>
    /// <param name="glyphId">The glyph.</param>
    /// <param name="box">Its ink box, in font units.</param>
    /// <returns>Whether the glyph is cached.</returns>
    public bool TryFind(uint glyphId, out InkBox box)
    {
        box = default;
        if (_pages.Find(glyphId) is not { } page) return false;
        var entry = Volatile.Read(ref page[LazyPages<ulong>.PlaceOf(glyphId)]);
        if (entry == 0) return false;
        entry ^= Nothing;
        box = new InkBox((short)(entry >> 48), (short)(entry >> 32), (short)(entry >> 16), (short)entry);
        return true;
    }

    /// <summary>Caches the ink box of a glyph; a box beyond the range of a TrueType glyph is not cached.</summary>
    /// <param name="glyphId">The glyph.</param>
    /// <param name="box">Its ink box, in font units.</param>
    public void Keep(uint glyphId, InkBox box)
    {
        if (!LazyPages<ulong>.Holds(glyphId) || !Fits(box.Left) || !Fits(box.Bottom) || !Fits(box.Right) || !Fits(box.Top)) return;
        var entry = Packed(box.Left) << 48 | Packed(box.Bottom) << 32 | Packed(box.Right) << 16 | Packed(box.Top);
        Volatile.Write(ref _pages.Take(glyphId)[LazyPages<ulong>.PlaceOf(glyphId)], entry ^ Nothing);
    }

    private static bool Fits(int value) => value is > short.MinValue and < short.MaxValue;

    private static ulong Packed(int value) => (ushort)(short)value;
}
