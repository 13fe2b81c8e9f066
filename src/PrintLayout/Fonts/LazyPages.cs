using System.Runtime.CompilerServices;

namespace PrintLayout.Fonts;

/// <summary>
/// Storage of one entry for each of 65,536 keys, in pages of 512 bytes that are allocated when an entry in them is first stored. A
/// paper uses a few thousand of a face's glyphs and characters, and Han are far apart. Many threads may use it at once; its owner
/// must read and write each entry atomically.
/// </summary>
/// <typeparam name="T">The type of an entry; its default value means that nothing is stored.</typeparam>
internal sealed class LazyPages<T>
    where T : unmanaged
{
    private const uint Keys = 0x10000;
    private const int PageBytes = 512;

    private T[]?[]? _pages;

    private static uint PageSize => (uint)(PageBytes / Unsafe.SizeOf<T>());

    /// <summary>Whether a key is in the range of keys.</summary>
    public static bool Holds(uint key) => key < Keys;

    /// <summary>The index of a key's entry on its page.</summary>
    public static uint PlaceOf(uint key) => key % PageSize;

    /// <summary>The page of a key; null when it is not allocated or the key is out of range.</summary>
    public T[]? Find(uint key) => Holds(key) && Volatile.Read(ref _pages) is { } pages ? Volatile.Read(ref pages[key / PageSize]) : null;

    /// <summary>The page of a key for which <see cref="Holds"/> is true. It is allocated when it does not exist.</summary>
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
