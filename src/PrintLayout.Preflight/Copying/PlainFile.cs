using System.Buffers;
using System.Globalization;

namespace PrintLayout.Preflight.Copying;

/// <summary>A PDF of plain objects, with one table of objects.</summary>
internal sealed class PlainFile
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<long> _places = [];

    /// <summary>Starts the file.</summary>
    public PlainFile() => _bytes.Write(new PlainText().Add("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n").Written);

    /// <summary>Bytes so far.</summary>
    public long Length => _bytes.WrittenCount;

    /// <summary>A number for an object that is written later.</summary>
    public long Reserve()
    {
        _places.Add(0);
        return _places.Count;
    }

    /// <summary>Writes an object.</summary>
    public void Set(long number, PlainText text)
    {
        _places[(int)number - 1] = _bytes.WrittenCount;
        _bytes.Write(new PlainText().Add(number).Add(" 0 obj\n").Written);
        _bytes.Write(text.Written);
        _bytes.Write("\nendobj\n"u8);
    }

    /// <summary>The whole file.</summary>
    public byte[] ToBytes(long catalog)
    {
        var start = _bytes.WrittenCount;
        var table = new PlainText().Add("xref\n0 ").Add(_places.Count + 1).Add("\n0000000000 65535 f \n");
        foreach (var place in _places) table.Add(place.ToString("0000000000", CultureInfo.InvariantCulture)).Add(" 00000 n \n");
        table.Add("trailer\n<< /Size ").Add(_places.Count + 1).Add(" /Root ").AddReference(catalog).Add(" >>\nstartxref\n").Add(start);
        _bytes.Write(table.Add("\n%%EOF\n").Written);
        return _bytes.WrittenSpan.ToArray();
    }
}
