namespace PrintLayout.Fonts.Subsetting;

/// <summary>
/// A font program that holds only some glyphs of a face. Its bytes may be memory of hb-subset, which Dispose frees. So a program of
/// some hundred kilobytes is compressed in place and not copied first.
/// </summary>
internal sealed class FontSubset : IDisposable
{
    private readonly byte[]? _bytes;
    private nint _blob;

    /// <summary>Makes a subset of a program in managed memory.</summary>
    /// <param name="bytes">The program.</param>
    /// <param name="newIds">The new glyph indices.</param>
    public FontSubset(byte[] bytes, int[] newIds) => (_bytes, NewIds) = (bytes, newIds);

    /// <summary>Makes a subset of a program in a blob of HarfBuzz.</summary>
    /// <param name="blob">The blob, not empty. The subset owns it and frees it.</param>
    /// <param name="newIds">The new glyph indices.</param>
    public FontSubset(nint blob, int[] newIds) => (_blob, NewIds) = (blob, newIds);

    ~FontSubset() => Free();

    /// <summary>The glyph index in the new program of each glyph requested, in the same order.</summary>
    public int[] NewIds { get; }

    /// <summary>
    /// The program. For a TrueType face it is an sfnt with the tables that a PDF reader needs. For a CFF face it is the CFF table alone;
    /// if that is keyed by CID, the CID of every glyph is its index. Valid until the subset is disposed.
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
