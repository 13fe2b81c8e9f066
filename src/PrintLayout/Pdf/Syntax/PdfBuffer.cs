using System.Security.Cryptography;

namespace PrintLayout.Pdf.Syntax;

/// <summary>
/// A PDF file while it is written: bytes, and where each object starts. Knows no fonts and no pages.
/// Objects nest strictly: starting or filling one while another is open below it is misuse and throws
/// <see cref="InvalidOperationException"/>.
/// </summary>
internal sealed class PdfBuffer : IDisposable
{
    private const int IdLength = 16;

    private readonly List<int> _offsets = [];
    private readonly ByteBuffer _packed = new(64 * 1024);
    private readonly PdfWriterOptions _options;
    private int _open;
    private int _opened;
    private int _indent;

    /// <summary>A new file; writes the header, ISO 32000-1 §7.5.2.</summary>
    public PdfBuffer(PdfWriterOptions options)
    {
        _options = options;
        Bytes = new ByteBuffer(256 * 1024);
        Bytes.Write("%PDF-1.6\n%"u8);
        // Four bytes above 127 tell transfer programs that the file is binary.
        Bytes.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Whether the file is laid out for people.</summary>
    internal bool IsPretty => _options.Pretty;

    /// <summary>The file so far.</summary>
    internal ByteBuffer Bytes { get; }

    /// <summary>Takes the next object number. The object may be written later, in any order.</summary>
    public PdfRef Reserve()
    {
        _offsets.Add(0);
        return new PdfRef(_offsets.Count);
    }

    /// <summary>Starts an indirect object that is a dictionary.</summary>
    public PdfDictionaryWriter StartDictionary(PdfRef reference)
    {
        StartObject(reference);
        return new PdfDictionaryWriter(this, isObject: true);
    }

    /// <summary>Starts an indirect object that is an array.</summary>
    public PdfArrayWriter StartArray(PdfRef reference)
    {
        StartObject(reference);
        return new PdfArrayWriter(this, isObject: true);
    }

    /// <summary>Starts a stream object; its data is written when the writer is disposed.</summary>
    /// <param name="reference">Its number.</param>
    /// <param name="data">The data, unpacked.</param>
    /// <param name="packing">Whether the data may be packed.</param>
    public PdfStreamWriter StartStream(PdfRef reference, ReadOnlySpan<byte> data, StreamPacking packing = StreamPacking.Flate)
    {
        StartObject(reference);
        return new PdfStreamWriter(this, data, packing == StreamPacking.Flate && _options.Compress);
    }

    /// <summary>Writes cross-reference table and trailer (§7.5.4, §7.5.5), and the file to a stream.</summary>
    /// <param name="catalog">The document catalog.</param>
    /// <param name="info">The information dictionary.</param>
    /// <param name="output">Where the whole file goes, in one piece.</param>
    public void Finish(PdfRef catalog, PdfRef info, Stream output)
    {
        RequireOpen(0);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Bytes.Written, hash);
        var table = Bytes.Length;
        WriteCrossReferences();
        Bytes.Write("trailer\n"u8);
        using (var trailer = new PdfDictionaryWriter(this, isObject: false))
        {
            trailer.Integer("Size"u8, _offsets.Count + 1);
            trailer.Ref("Root"u8, catalog);
            trailer.Ref("Info"u8, info);
            // §14.4: when a file is first written both ids are the same.
            using var id = trailer.Array("ID"u8);
            id.HexString(hash[..IdLength]);
            id.HexString(hash[..IdLength]);
        }

        Bytes.Write("\nstartxref\n"u8);
        PdfToken.WriteInteger(Bytes, table);
        Bytes.Write("\n%%EOF\n"u8);
        output.Write(Bytes.Written);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Bytes.Dispose();
        _packed.Dispose();
    }

    /// <summary>Opens a nesting level.</summary>
    /// <param name="parent">The level it lies in, to be handed back to <see cref="Leave"/>.</param>
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
        if (isObject) Bytes.Write("\nendobj\n"u8);
    }

    /// <summary>Throws unless this level is the innermost open one.</summary>
    internal void RequireOpen(int level)
    {
        if (_open == level) return;
        throw new InvalidOperationException(_open > level
            ? "A PDF object was written, closed or started while another one is still open."
            : "A PDF object was written to after it was closed.");
    }

    /// <summary>Before an entry or a closing bracket: a new line at the right depth in readable files, nothing else otherwise.</summary>
    internal void Break(int outdent = 0)
    {
        if (!_options.Pretty) return;
        Bytes.Write((byte)'\n');
        for (var i = outdent; i < _indent; i++) Bytes.Write("  "u8);
    }

    /// <summary>Packs data with Flate; the answer is valid until the next call.</summary>
    internal ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> data)
    {
        _packed.Clear();
        FlateCoder.Pack(data, _packed);
        return _packed.Written;
    }

    private void StartObject(PdfRef reference)
    {
        RequireOpen(0);
        if (reference.Number < 1 || reference.Number > _offsets.Count || _offsets[reference.Number - 1] != 0)
        {
            throw new InvalidOperationException($"PDF object {reference.Number} was not reserved or is already written.");
        }

        _offsets[reference.Number - 1] = Bytes.Length;
        PdfToken.WriteInteger(Bytes, reference.Number);
        Bytes.Write(" 0 obj\n"u8);
    }

    private void WriteCrossReferences()
    {
        Bytes.Write("xref\n0 "u8);
        PdfToken.WriteInteger(Bytes, _offsets.Count + 1);
        Bytes.Write("\n0000000000 65535 f \n"u8);
        for (var i = 0; i < _offsets.Count; i++)
        {
            if (_offsets[i] == 0) throw new InvalidOperationException($"PDF object {i + 1} was reserved but never written.");
            // §7.5.4: every entry is exactly 20 bytes.
            var entry = Bytes.GetSpan(10)[..10];
            var rest = _offsets[i];
            for (var digit = 9; digit >= 0; digit--, rest /= 10) entry[digit] = (byte)('0' + rest % 10);
            Bytes.Advance(10);
            Bytes.Write(" 00000 n \n"u8);
        }
    }
}
