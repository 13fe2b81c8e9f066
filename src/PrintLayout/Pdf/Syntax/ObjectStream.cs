namespace PrintLayout.Pdf.Syntax;

/// <summary>Objects on their way into one object stream, ISO 32000-1 §7.5.7.</summary>
internal sealed class ObjectStream : IDisposable
{
    /// <summary>Readers unpack a whole stream for one object of it; more than this saves no bytes.</summary>
    public const int Capacity = 200;

    private readonly List<(int Number, int Offset)> _objects = [];

    /// <summary>The objects one after the other.</summary>
    public ByteBuffer Bytes { get; } = new(16 * 1024);

    /// <summary>How many objects are held.</summary>
    public int Count => _objects.Count;

    /// <summary>Notes that an object starts here; answers its place among the others.</summary>
    public int Start(PdfRef reference)
    {
        _objects.Add((reference.Number, Bytes.Length));
        return _objects.Count - 1;
    }

    /// <summary>Writes the numbers and offsets that stand before the objects, then the objects, and starts afresh.</summary>
    /// <returns>The length of what stands before the objects: /First.</returns>
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
