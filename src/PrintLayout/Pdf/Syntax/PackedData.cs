namespace PrintLayout.Pdf.Syntax;

/// <summary>Data of a stream that is compressed once, at first use on any thread, for all files that embed it.</summary>
/// <param name="raw">The data.</param>
internal sealed class PackedData(ReadOnlyMemory<byte> raw)
{
    private readonly Lazy<byte[]> _packed = new(() =>
    {
        // Profiles compress to about two thirds.
        using var packed = new ByteBuffer(raw.Length / 3 * 2);
        FlateCoder.Pack(raw.Span, packed);
        return packed.Written.ToArray();
    });

    /// <summary>The data.</summary>
    public ReadOnlySpan<byte> Raw => raw.Span;

    /// <summary>The data packed with Flate.</summary>
    public ReadOnlySpan<byte> Packed => _packed.Value;
}
