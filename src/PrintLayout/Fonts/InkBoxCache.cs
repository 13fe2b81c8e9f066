namespace PrintLayout.Fonts;

/// <summary>
/// Remembers the ink of glyphs, because the audit of a page asks for that of every glyph on it. All threads share it without a lock: an entry
/// is one whole number, and whoever loses a race has only asked HarfBuzz once more.
/// </summary>
internal sealed class InkBoxCache
{
    // A box that is never kept, for its left edge does not fit; with its bits turned an entry of 0 is not asked yet.
    private const ulong Nothing = 0x7FFF_0000_8000_0000;

    /// <summary>Boxes as four signed 16-bit numbers: left, bottom, right, top.</summary>
    private readonly LazyPages<ulong> _pages = new();

    /// <summary>What was kept for a glyph.</summary>
    /// <param name="glyphId">The glyph.</param>
    /// <param name="box">Its ink.</param>
    /// <returns>Whether anything was kept.</returns>
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

    /// <summary>Keeps an answer; a box beyond the range of a TrueType glyph is not kept.</summary>
    /// <param name="glyphId">The glyph.</param>
    /// <param name="box">Its ink.</param>
    public void Keep(uint glyphId, InkBox box)
    {
        if (!LazyPages<ulong>.Holds(glyphId) || !Fits(box.Left) || !Fits(box.Bottom) || !Fits(box.Right) || !Fits(box.Top)) return;
        var entry = Packed(box.Left) << 48 | Packed(box.Bottom) << 32 | Packed(box.Right) << 16 | Packed(box.Top);
        Volatile.Write(ref _pages.Take(glyphId)[LazyPages<ulong>.PlaceOf(glyphId)], entry ^ Nothing);
    }

    private static bool Fits(int value) => value is > short.MinValue and < short.MaxValue;

    private static ulong Packed(int value) => (ushort)(short)value;
}
