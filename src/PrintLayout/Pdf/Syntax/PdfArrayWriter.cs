using PrintLayout.Geometry;

namespace PrintLayout.Pdf.Syntax;

/// <summary>Writes one array on one line, ISO 32000-1 §7.3.6. Dispose closes it.</summary>
internal ref struct PdfArrayWriter
{
    private readonly PdfBuffer _pdf;
    private readonly int _level;
    private readonly int _parent;
    private readonly bool _isObject;
    private bool _hasItems;

    internal PdfArrayWriter(PdfBuffer pdf, bool isObject)
    {
        _pdf = pdf;
        _isObject = isObject;
        _level = pdf.Enter(out _parent);
        pdf.Bytes.Write((byte)'[');
    }

    /// <summary>A whole number.</summary>
    public void Integer(long value) => PdfToken.WriteInteger(Next(), value);

    /// <summary>A length in points.</summary>
    public void Length(Pt value) => PdfToken.WriteLength(Next(), value);

    /// <summary>A name.</summary>
    public void Name(scoped ReadOnlySpan<byte> name) => PdfToken.WriteName(Next(), name);

    /// <summary>A byte string in hex.</summary>
    public void HexString(scoped ReadOnlySpan<byte> bytes) => PdfToken.WriteHexString(Next(), bytes);

    /// <summary>An indirect reference.</summary>
    public void Ref(PdfRef value)
    {
        PdfToken.WriteInteger(Next(), value.Number);
        _pdf.Bytes.Write(" 0 R"u8);
    }

    /// <summary>Starts an array inside this one.</summary>
    public PdfArrayWriter Array()
    {
        Next();
        return new PdfArrayWriter(_pdf, isObject: false);
    }

    /// <summary>Starts a dictionary inside this array.</summary>
    public PdfDictionaryWriter Dictionary()
    {
        Next();
        return new PdfDictionaryWriter(_pdf, isObject: false);
    }

    /// <summary>Closes the array.</summary>
    public readonly void Dispose()
    {
        _pdf.RequireOpen(_level);
        _pdf.Bytes.Write((byte)']');
        _pdf.Leave(_level, _parent, _isObject);
    }

    private ByteBuffer Next()
    {
        _pdf.RequireOpen(_level);
        if (_hasItems) _pdf.Bytes.Write((byte)' ');
        _hasItems = true;
        return _pdf.Bytes;
    }
}
