using System.Security.Cryptography;

namespace PrintLayout.Pdf.Syntax;

/// <summary>
/// A PDF file while it is written: bytes, and where each object starts. It does not deal with fonts or pages. Objects nest strictly:
/// starting or filling one while another is open inside it throws <see cref="InvalidOperationException"/>.
/// </summary>
internal sealed class PdfBuffer : IDisposable
{
    private const int IdLength = 16;

    private readonly ObjectPlaces _places = new();
    private readonly ObjectStream _objects = new();
    private readonly ByteBuffer _file = new(512 * 1024);
    private readonly ByteBuffer _packed = new(64 * 1024);
    private readonly PdfWriterOptions _options;
    private PdfRef? _objectStream;
    private bool _isPacking;
    private int _open;
    private int _opened;
    private int _indent;

    /// <summary>A new file; writes the header, ISO 32000-1 §7.5.2.</summary>
    public PdfBuffer(PdfWriterOptions options)
    {
        _options = options;
        Bytes.Write(options.Version == PdfVersion.V14 ? "%PDF-1.4\n%"u8 : "%PDF-1.6\n%"u8);
        // Four bytes above 127 mark the file as binary for transfer programs.
        Bytes.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Whether the file is laid out to be read by people.</summary>
    internal bool IsPretty => _options.Pretty;

    /// <summary>Number of bytes of the file so far, without objects that wait to be packed.</summary>
    public int Length => _file.Length;

    /// <summary>Where the open object goes: the file, or the object stream that is being filled.</summary>
    internal ByteBuffer Bytes => _isPacking ? _objects.Bytes : _file;

    /// <summary>Takes the next object number. The object may be written later, in any order.</summary>
    public PdfRef Reserve() => _places.Reserve();

    /// <summary>Starts an indirect object that is a dictionary.</summary>
    public PdfDictionaryWriter StartDictionary(PdfRef reference)
    {
        StartObject(reference, isStream: false);
        return new PdfDictionaryWriter(this, isObject: true);
    }

    /// <summary>Starts an indirect object that is an array.</summary>
    public PdfArrayWriter StartArray(PdfRef reference)
    {
        StartObject(reference, isStream: false);
        return new PdfArrayWriter(this, isObject: true);
    }

    /// <summary>Writes an indirect object whose bytes another program has made.</summary>
    /// <param name="reference">Its number.</param>
    /// <param name="value">One whole value that is no stream; its references are those of this file.</param>
    public void WriteValue(PdfRef reference, ReadOnlySpan<byte> value)
    {
        StartObject(reference, isStream: false);
        Bytes.Write(value);
        EndObject();
    }

    /// <summary>Starts a stream object; its data is written when the writer is disposed.</summary>
    /// <param name="reference">Its number.</param>
    /// <param name="data">The data, unpacked.</param>
    /// <param name="packing">Whether the data may be packed.</param>
    public PdfStreamWriter StartStream(PdfRef reference, ReadOnlySpan<byte> data, StreamPacking packing = StreamPacking.Flate)
    {
        StartObject(reference, isStream: true);
        return new PdfStreamWriter(this, data, packing, _options);
    }

    /// <summary>Starts a stream object whose compressed data several files share.</summary>
    /// <param name="reference">Its number.</param>
    /// <param name="data">The data.</param>
    public PdfStreamWriter StartStream(PdfRef reference, PackedData data)
    {
        StartObject(reference, isStream: true);
        return new PdfStreamWriter(this, data, _options);
    }

    /// <summary>A digest of everything written so far: 16 bytes, the same for the same content on every machine.</summary>
    public byte[] Fingerprint()
    {
        RequireOpen(0);
        CloseObjectStream();
        return SHA256.HashData(_file.Written)[..IdLength];
    }

    /// <summary>Writes cross-references and trailer (§7.5.4, §7.5.5, §7.5.8), and the file to a stream.</summary>
    /// <param name="catalog">The document catalog.</param>
    /// <param name="info">The information dictionary.</param>
    /// <param name="output">Where the whole file goes, in one piece.</param>
    public void Finish(PdfRef catalog, PdfRef info, Stream output)
    {
        var id = Fingerprint();
        var table = _file.Length;
        if (_options.PacksObjects) WriteReferenceStream(catalog, info, id);
        else WriteReferenceTable(catalog, info, id);
        _file.Write("\nstartxref\n"u8);
        PdfToken.WriteInteger(_file, table);
        _file.Write("\n%%EOF\n"u8);
        output.Write(_file.Written);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        _objects.Dispose();
        _packed.Dispose();
    }

    /// <summary>Opens a nesting level.</summary>
    /// <param name="parent">The level that contains it, to be passed to <see cref="Leave"/>.</param>
    internal int Enter(out int parent)
    {
        parent = _open;
        _indent++;
        return _open = ++_opened;
    }

    /// <summary>Closes the innermost level.</summary>
    internal void Leave(int level, int parent, bool isObject)
    {
        RequireOpen(level);
        _open = parent;
        _indent--;
        if (isObject) EndObject();
    }

    /// <summary>Throws unless this level is the innermost open one.</summary>
    internal void RequireOpen(int level)
    {
        if (_open == level) return;
        throw new InvalidOperationException(_open > level
            ? "A PDF object was written, closed or started while another one is still open."
            : "A PDF object was written to after it was closed.");
    }

    /// <summary>Before an entry or a closing bracket: a new line at the right depth in readable files, nothing in others.</summary>
    internal void Break(int outdent = 0)
    {
        if (!_options.Pretty) return;
        Bytes.Write((byte)'\n');
        for (var i = outdent; i < _indent; i++) Bytes.Write("  "u8);
    }

    /// <summary>Compresses data with Flate; the result is valid until the next call.</summary>
    internal ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> data)
    {
        _packed.Clear();
        FlateCoder.Pack(data, _packed);
        return _packed.Written;
    }

    /// <summary>Data as lines of 64 hex digits with the end mark of §7.4.2; the result is valid until the next call.</summary>
    internal ReadOnlySpan<byte> Hex(ReadOnlySpan<byte> data)
    {
        const int BytesPerLine = 32;
        _packed.Clear();
        for (var start = 0; start < data.Length; start += BytesPerLine)
        {
            foreach (var value in data.Slice(start, Math.Min(BytesPerLine, data.Length - start))) PdfToken.WriteHexByte(_packed, value);
            _packed.Write((byte)'\n');
        }

        _packed.Write((byte)'>');
        return _packed.Written;
    }

    private void StartObject(PdfRef reference, bool isStream)
    {
        RequireOpen(0);
        if (_options.PacksObjects && !isStream)
        {
            var stream = _objectStream ??= Reserve();
            _places.SetPacked(reference, stream, _objects.Count);
            _objects.Start(reference);
            _isPacking = true;
            return;
        }

        _places.SetOffset(reference, _file.Length);
        PdfToken.WriteInteger(_file, reference.Number);
        _file.Write(" 0 obj\n"u8);
    }

    private void EndObject()
    {
        if (!_isPacking)
        {
            _file.Write("\nendobj\n"u8);
            return;
        }

        _objects.Bytes.Write((byte)'\n');
        _isPacking = false;
        if (_objects.Count == ObjectStream.Capacity) CloseObjectStream();
    }

    private void CloseObjectStream()
    {
        if (_objectStream is not { } reference) return;
        _objectStream = null;
        var count = _objects.Count;
        using var data = new ByteBuffer(_objects.Bytes.Length + count * 12);
        var first = _objects.MoveTo(data);
        using var stream = StartStream(reference, data.Written);
        stream.Entries.Name("Type"u8, "ObjStm"u8);
        stream.Entries.Integer("N"u8, count);
        stream.Entries.Integer("First"u8, first);
    }

    private void WriteReferenceTable(PdfRef catalog, PdfRef info, ReadOnlySpan<byte> id)
    {
        _places.RequireComplete();
        _places.WriteTable(_file);
        _file.Write("trailer\n"u8);
        using var trailer = new PdfDictionaryWriter(this, isObject: false);
        WriteTrailer(trailer, catalog, info, id);
    }

    // The stream is an object of its own and so has a row in itself.
    private void WriteReferenceStream(PdfRef catalog, PdfRef info, ReadOnlySpan<byte> id)
    {
        var reference = Reserve();
        _places.SetOffset(reference, _file.Length);
        _places.RequireComplete();
        PdfToken.WriteInteger(_file, reference.Number);
        _file.Write(" 0 obj\n"u8);
        using var rows = new ByteBuffer(_places.Count * 8 + 8);
        _places.WriteStreamData(rows);
        using var stream = new PdfStreamWriter(this, rows.Written, StreamPacking.Flate, _options);
        stream.Entries.Name("Type"u8, "XRef"u8);
        using (var widths = stream.Entries.Array("W"u8))
        {
            widths.Integer(1);
            widths.Integer(4);
            widths.Integer(2);
        }

        WriteTrailer(stream.Entries, catalog, info, id);
    }

    private void WriteTrailer(PdfDictionaryWriter trailer, PdfRef catalog, PdfRef info, ReadOnlySpan<byte> id)
    {
        trailer.Integer("Size"u8, _places.Count + 1);
        trailer.Ref("Root"u8, catalog);
        trailer.Ref("Info"u8, info);
        // §14.4: when a file is first written both ids are the same.
        using var ids = trailer.Array("ID"u8);
        ids.HexString(id);
        ids.HexString(id);
    }
}
