using System.Text;
using PrintLayout.Geometry;

namespace PrintLayout.Pdf.Syntax;

/// <summary>Writes one dictionary, ISO 32000-1 §7.3.7. Dispose closes it. Keys are given without the slash.</summary>
internal readonly ref struct PdfDictionaryWriter
{
    private readonly PdfBuffer _pdf;
    private readonly int _level;
    private readonly int _parent;
    private readonly bool _isObject;

    internal PdfDictionaryWriter(PdfBuffer pdf, bool isObject)
    {
        _pdf = pdf;
        _isObject = isObject;
        _level = pdf.Enter(out _parent);
        pdf.Bytes.Write("<<"u8);
    }

    /// <summary>A name.</summary>
    public void Name(ReadOnlySpan<byte> key, ReadOnlySpan<byte> name) => PdfToken.WriteName(Key(key, spaced: false), name);

    /// <summary>A name from text, in UTF-8.</summary>
    public void Name(ReadOnlySpan<byte> key, string name) => Name(key, Encoding.UTF8.GetBytes(name));

    /// <summary>A whole number.</summary>
    public void Integer(ReadOnlySpan<byte> key, long value) => PdfToken.WriteInteger(Key(key), value);

    /// <summary>True or false.</summary>
    public void Boolean(ReadOnlySpan<byte> key, bool value) => Key(key).Write(value ? "true"u8 : "false"u8);

    /// <summary>An indirect reference.</summary>
    public void Ref(ReadOnlySpan<byte> key, PdfRef value)
    {
        PdfToken.WriteInteger(Key(key), value.Number);
        _pdf.Bytes.Write(" 0 R"u8);
    }

    /// <summary>A text string.</summary>
    public void Text(ReadOnlySpan<byte> key, ReadOnlySpan<char> value) => PdfToken.WriteText(Key(key, spaced: false), value);

    /// <summary>A rectangle, §7.9.5: left, bottom, right, top in the axes of the PDF page, y up.</summary>
    public void Rectangle(ReadOnlySpan<byte> key, Pt left, Pt bottom, Pt right, Pt top)
    {
        using var array = Array(key);
        array.Length(left);
        array.Length(bottom);
        array.Length(right);
        array.Length(top);
    }

    /// <summary>Starts an array as a value.</summary>
    public PdfArrayWriter Array(ReadOnlySpan<byte> key)
    {
        Key(key, spaced: false);
        return new PdfArrayWriter(_pdf, isObject: false);
    }

    /// <summary>Starts a dictionary as a value.</summary>
    public PdfDictionaryWriter Dictionary(ReadOnlySpan<byte> key)
    {
        Key(key, spaced: false);
        return new PdfDictionaryWriter(_pdf, isObject: false);
    }

    /// <summary>Entries whose bytes another program has made.</summary>
    /// <param name="entries">Whole entries; their references are those of this file.</param>
    public void Copy(ReadOnlySpan<byte> entries)
    {
        _pdf.RequireOpen(_level);
        _pdf.Break();
        _pdf.Bytes.Write(entries);
    }

    /// <summary>Closes the dictionary.</summary>
    public void Dispose()
    {
        _pdf.RequireOpen(_level);
        _pdf.Break(outdent: 1);
        _pdf.Bytes.Write(">>"u8);
        _pdf.Leave(_level, _parent, _isObject);
    }

    // Values that start with a delimiter need no space after the key; compact files leave it out.
    private ByteBuffer Key(ReadOnlySpan<byte> key, bool spaced = true)
    {
        _pdf.RequireOpen(_level);
        _pdf.Break();
        PdfToken.WriteName(_pdf.Bytes, key);
        if (spaced || _pdf.IsPretty) _pdf.Bytes.Write((byte)' ');
        return _pdf.Bytes;
    }
}
