using System.Runtime.CompilerServices;

namespace PrintLayout.Fonts;

/// <summary>
/// Room for an entry for each of 65,536 keys, taken half a kilobyte at a time when the first entry in it is kept: of a face's glyphs and
/// characters a paper uses a few thousand, and Han lie apart. For use by many threads at once; how an entry is read and written whole is its
/// owner's business.
/// </summary>
/// <typeparam name="T">An entry; its default is nothing kept.</typeparam>
internal sealed class LazyPages<T>
    where T : unmanaged
{
    private const uint Keys = 0x10000;
    private const int PageBytes = 512;

    private T[]?[]? _pages;

    private static uint PageSize => (uint)(PageBytes / Unsafe.SizeOf<T>());

    /// <summary>Whether there can be an entry for a key.</summary>
    public static bool Holds(uint key) => key < Keys;

    /// <summary>Where a key's entry stands on its page.</summary>
    public static uint PlaceOf(uint key) => key % PageSize;

    /// <summary>The page of a key; null when nothing near it was kept, or nothing can be.</summary>
    public T[]? Find(uint key) => Holds(key) && Volatile.Read(ref _pages) is { } pages ? Volatile.Read(ref pages[key / PageSize]) : null;

    /// <summary>The page of a key that <see cref="Holds"/>, made when it is not there yet.</summary>
    public T[] Take(uint key)
    {
        var pages = Volatile.Read(ref _pages);
        if (pages is null)
        {
            var none = new T[]?[Keys / PageSize];
            pages = Interlocked.CompareExchange(ref _pages, none, null) ?? none;
        }

        ref var slot = ref pages[key / PageSize];
        if (Volatile.Read(ref slot) is { } page) return page;
        var fresh = new T[PageSize];
        return Interlocked.CompareExchange(ref slot, fresh, null) ?? fresh;
    }
}
