namespace PrintLayout.Pdf.Syntax;

/// <summary>Writes one stream object, ISO 32000-1 §7.3.8: the caller's entries, then /Length and the data on Dispose.</summary>
internal readonly ref struct PdfStreamWriter
{
    private readonly PdfBuffer _pdf;
    private readonly ReadOnlySpan<byte> _data;
    private readonly PackedData? _shared;
    private readonly bool _pack;
    private readonly bool _hex;

    internal PdfStreamWriter(PdfBuffer pdf, ReadOnlySpan<byte> data, StreamPacking packing, PdfWriterOptions options)
    {
        _pdf = pdf;
        _data = data;
        _pack = packing != StreamPacking.Never && options.Compress;
        _hex = packing == StreamPacking.FlateBinary && options is { Compress: false, Pretty: true };
        Entries = new PdfDictionaryWriter(pdf, isObject: false);
    }

    internal PdfStreamWriter(PdfBuffer pdf, PackedData data, PdfWriterOptions options)
        : this(pdf, data.Raw, StreamPacking.FlateBinary, options) => _shared = data;

    /// <summary>
    /// The stream's dictionary, open for entries other than /Length and /Filter. This writer closes it, not the caller.
    /// </summary>
    public PdfDictionaryWriter Entries { get; }

    /// <summary>Closes the dictionary and writes the data.</summary>
    public void Dispose()
    {
        var data = _data;
        if (_pack)
        {
            Entries.Name("Filter"u8, "FlateDecode"u8);
            data = _shared is null ? _pdf.Pack(_data) : _shared.Packed;
        }

        if (_hex)
        {
            Entries.Name("Filter"u8, "ASCIIHexDecode"u8);
            data = _pdf.Hex(_data);
        }

        Entries.Integer("Length"u8, data.Length);
        Entries.Dispose();
        _pdf.Bytes.Write("\nstream\n"u8);
        _pdf.Bytes.Write(data);
        _pdf.Bytes.Write("\nendstream\nendobj\n"u8);
    }
}
