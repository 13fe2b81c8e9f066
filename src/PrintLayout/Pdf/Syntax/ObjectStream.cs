namespace PrintLayout.Pdf.Syntax;

/// <summary>Collects objects for one object stream, ISO 32000-1 §7.5.7.</summary>
internal sealed class ObjectStream : IDisposable
{
    /// <summary>Most objects in a stream. Readers unpack a whole stream for one object of it, and larger streams save no bytes.</summary>
    public const int Capacity = 200;

    private readonly List<(int Number, int Offset)> _objects = [];

    /// <summary>The objects one after the other.</summary>
    public ByteBuffer Bytes { get; } = new(16 * 1024);

    /// <summary>How many objects are held.</summary>
    public int Count => _objects.Count;

    /// <summary>Notes that an object starts here; returns its index among the others.</summary>
    public int Start(PdfRef reference)
    {
        _objects.Add((reference.Number, Bytes.Length));
        return _objects.Count - 1;
    }

    /// <summary>Writes the numbers and offsets of the objects, then the objects, and empties itself.</summary>
    /// <returns>The length of the numbers and offsets: /First.</returns>
    public int MoveTo(ByteBuffer to)
    {
        foreach (var (number, offset) in _objects)
        {
            PdfToken.WriteInteger(to, number);
            to.Write((byte)' ');
            PdfToken.WriteInteger(to, offset);
            to.Write((byte)' ');
        }

        var first = to.Length;
        to.Write(Bytes.Written);
        Bytes.Clear();
        _objects.Clear();
        return first;
    }

    /// <inheritdoc/>
    public void Dispose() => Bytes.Dispose();
}
