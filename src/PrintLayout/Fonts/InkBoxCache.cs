namespace PrintLayout.Fonts;

/// <summary>
/// Remembers the ink of glyphs, because the audit of a page asks for that of every glyph on it. All threads share it without a lock: an entry
/// is one whole number, and whoever loses a race has only asked HarfBuzz once more.
/// </summary>
internal sealed class InkBoxCache
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    // No box has its right edge left of its left edge by the whole range.
    private const ulong Unknown = 0x7FFF_0000_8000_0000;

    /// <summary>Boxes as four signed 16-bit numbers: left, bottom, right, top.</summary>
    private readonly ulong[]?[] _pages = new ulong[]?[0x10000 >> PageBits];

    /// <summary>What was kept for a glyph.</summary>
    /// <param name="glyphId">The glyph.</param>
    /// <param name="box">Its ink.</param>
    /// <returns>Whether anything was kept.</returns>
    public bool TryFind(uint glyphId, out InkBox box)
    {
        box = default;
        if (glyphId > 0xFFFF || Volatile.Read(ref _pages[glyphId >> PageBits]) is not { } page) return false;
        var entry = Volatile.Read(ref page[glyphId & (PageSize - 1)]);
        if (entry == Unknown) return false;
        box = new InkBox((short)(entry >> 48), (short)(entry >> 32), (short)(entry >> 16), (short)entry);
        return true;
    }

    /// <summary>Keeps an answer; a box beyond the range of a TrueType glyph is not kept.</summary>
    /// <param name="glyphId">The glyph.</param>
    /// <param name="box">Its ink.</param>
    public void Keep(uint glyphId, InkBox box)
    {
        if (glyphId > 0xFFFF || !Fits(box.Left) || !Fits(box.Bottom) || !Fits(box.Right) || !Fits(box.Top)) return;
        ref var slot = ref _pages[glyphId >> PageBits];
        var page = Volatile.Read(ref slot);
        if (page is null)
        {
            var fresh = new ulong[PageSize];
            Array.Fill(fresh, Unknown);
            page = Interlocked.CompareExchange(ref slot, fresh, null) ?? fresh;
        }

        Volatile.Write(ref page[glyphId & (PageSize - 1)], Packed(box.Left) << 48 | Packed(box.Bottom) << 32 | Packed(box.Right) << 16 | Packed(box.Top));
    }

    private static bool Fits(int value) => value is > short.MinValue and < short.MaxValue;

    private static ulong Packed(int value) => (ushort)(short)value;
}
