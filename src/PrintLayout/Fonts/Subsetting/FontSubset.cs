namespace PrintLayout.Fonts.Subsetting;

/// <summary>
/// A font program that holds only some glyphs of a face. It may lie in memory of hb-subset, which is given back with it: a program of some
/// hundred kilobytes is packed where it is and not copied first.
/// </summary>
internal sealed class FontSubset : IDisposable
{
    private readonly byte[]? _bytes;
    private nint _blob;

    /// <summary>A program in memory of its own.</summary>
    /// <param name="bytes">The program.</param>
    /// <param name="newIds">The new glyph indices.</param>
    public FontSubset(byte[] bytes, int[] newIds) => (_bytes, NewIds) = (bytes, newIds);

    /// <summary>A program in a blob of HarfBuzz.</summary>
    /// <param name="blob">The blob, not empty; taken over.</param>
    /// <param name="newIds">The new glyph indices.</param>
    public FontSubset(nint blob, int[] newIds) => (_blob, NewIds) = (blob, newIds);

    ~FontSubset() => Free();

    /// <summary>For each glyph asked for, in the same order, its glyph index in the new program.</summary>
    public int[] NewIds { get; }

    /// <summary>
    /// Of a TrueType face an sfnt with the tables that a PDF reader needs; of a CFF face the bare CFF table, in which, when it is
    /// keyed by CID, the CID of every glyph is its index. Valid until the subset is disposed.
    /// </summary>
    public unsafe ReadOnlySpan<byte> Program
    {
        get
        {
            if (_bytes is not null) return _bytes;
            ObjectDisposedException.ThrowIf(_blob == 0, this);
            var data = HbSubset.BlobData(_blob, out var length);
            return new ReadOnlySpan<byte>(data, checked((int)length));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        if (_blob != 0) HbSubset.DestroyBlob(_blob);
        _blob = 0;
    }
}
