namespace PrintLayout.Pdf.Syntax;

/// <summary>The place of each object in a file, and the two forms of cross-references that list them.</summary>
internal sealed class ObjectPlaces
{
    private readonly List<Place> _places = [];

    /// <summary>How many object numbers are taken.</summary>
    public int Count => _places.Count;

    /// <summary>Takes the next object number.</summary>
    public PdfRef Reserve()
    {
        _places.Add(default);
        return new PdfRef(_places.Count);
    }

    /// <summary>Notes that an object starts at a byte of the file.</summary>
    public void SetOffset(PdfRef reference, int offset) => Set(reference, new Place(offset, 0, IsWritten: true));

    /// <summary>Notes that an object is the n-th of an object stream.</summary>
    public void SetPacked(PdfRef reference, PdfRef stream, int index) => Set(reference, new Place(index, stream.Number, IsWritten: true));

    /// <summary>Throws unless every number taken was used.</summary>
    public void RequireComplete()
    {
        var missing = _places.FindIndex(place => !place.IsWritten);
        if (missing >= 0) throw new InvalidOperationException($"PDF object {missing + 1} was reserved but never written.");
    }

    /// <summary>The cross-reference table, §7.5.4: every entry is exactly 20 bytes.</summary>
    public void WriteTable(ByteBuffer to)
    {
        to.Write("xref\n0 "u8);
        PdfToken.WriteInteger(to, Count + 1);
        to.Write("\n0000000000 65535 f \n"u8);
        foreach (var place in _places)
        {
            var entry = to.GetSpan(10)[..10];
            var rest = place.Value;
            for (var digit = 9; digit >= 0; digit--, rest /= 10) entry[digit] = (byte)('0' + rest % 10);
            to.Advance(10);
            to.Write(" 00000 n \n"u8);
        }
    }

    /// <summary>The data of a cross-reference stream with /W [1 4 2], §7.5.8.3, from object 0 on.</summary>
    public void WriteStreamData(ByteBuffer to)
    {
        Row(to, 0, 0, 0xFFFF);
        foreach (var place in _places)
        {
            if (place.Container == 0) Row(to, 1, place.Value, 0);
            else Row(to, 2, place.Container, place.Value);
        }
    }

    private static void Row(ByteBuffer to, byte type, int second, int third)
    {
        to.Write(type);
        for (var shift = 24; shift >= 0; shift -= 8) to.Write((byte)(second >> shift));
        to.Write((byte)(third >> 8));
        to.Write((byte)third);
    }

    private void Set(PdfRef reference, Place place)
    {
        if (reference.Number < 1 || reference.Number > _places.Count || _places[reference.Number - 1].IsWritten)
        {
            throw new InvalidOperationException($"PDF object {reference.Number} was not reserved or is already written.");
        }

        _places[reference.Number - 1] = place;
    }

    /// <summary>A byte of the file, or with a container the index in that object stream.</summary>
    private readonly record struct Place(int Value, int Container, bool IsWritten);
}
