using PrintLayout.Preflight.Filters;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Syntax;

/// <summary>
/// Reads an object at its place, with the data of a stream, ISO 32000-1 §7.3.8, §7.3.10. The data is a part of the file, not a copy.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="budget">Counts the work.</param>
/// <param name="streamLimit">Most bytes of a stream after its filters.</param>
internal sealed class ObjectReader(byte[] file, ReadBudget budget, long streamLimit)
{
    private readonly EndMarks _ends = new(file);

    /// <summary>Reads values.</summary>
    public ValueParser Parser { get; } = new(budget);

    /// <summary>Finds the value of a reference; null as long as there is no table.</summary>
    public Func<IToken?, IToken?>? Resolve { get; set; }

    /// <summary>Number of streams whose length is not the one that they say.</summary>
    public int WrongLengths { get; private set; }

    /// <summary>Reads the object at a place.</summary>
    /// <param name="at">Where its number stands.</param>
    /// <param name="decryptor">Decrypts its strings and data; null for none.</param>
    /// <returns>The object; null where none is, as behind the end of the file.</returns>
    public FoundObject? ReadAt(long at, IObjectDecryptor? decryptor)
    {
        if (at >= file.Length) return null;
        var cursor = new ByteCursor(file, (int)at);
        if (!cursor.TryWhole(out var number) || !cursor.TryWhole(out var generation)) return null;
        cursor.SkipBlank();
        if (!cursor.TrySkip("obj"u8)) return null;
        Parser.Decrypt = decryptor is null ? null : bytes => decryptor.Text(bytes, number, (int)generation);
        var value = Parser.Read(cursor);
        Parser.Decrypt = null;
        if (value is DictionaryToken dictionary)
        {
            cursor.SkipBlank();
            if (cursor.TrySkip("stream"u8)) value = Stream(cursor, dictionary, decryptor, number, (int)generation);
        }

        return new FoundObject(number, value);
    }

    /// <summary>The data of a stream after its filters. The work counts, whatever comes of it.</summary>
    public UnpackedData Unpack(StreamToken stream, long most = long.MaxValue)
    {
        var limit = Math.Min(Math.Min(streamLimit, most), budget.Unpackable);
        var unpacked = StreamFilters.Run(stream.Data, FilterReader.Of(stream.StreamDictionary, Value), limit);
        budget.Unpacked(unpacked.Work);
        return unpacked;
    }

    private IToken? Value(IToken? token) => Resolve is null ? token : Resolve(token);

    private StreamToken Stream(ByteCursor cursor, DictionaryToken dictionary, IObjectDecryptor? decryptor, long number, int generation)
    {
        if (cursor.Here == '\r') cursor.At++;
        if (cursor.Here == '\n') cursor.At++;
        var start = cursor.At;
        var length = Value(dictionary.Data.GetValueOrDefault("Length")) is NumericToken { Data: >= 0 and var said }
            && said <= file.Length - start && EndsAt(start + (int)said)
            ? (int)said
            : LengthByEnd(start);
        Memory<byte> data = file.AsMemory(start, length);
        return new StreamToken(dictionary, decryptor is null ? data : decryptor.Data(data, dictionary, number, generation));
    }

    private bool EndsAt(int end)
    {
        var cursor = new ByteCursor(file, end);
        while (Characters.IsBlank(cursor.Here) && !cursor.IsAtEnd && cursor.At - end < 8) cursor.At++;
        return cursor.Rest.StartsWith("endstream"u8);
    }

    private int LengthByEnd(int start)
    {
        WrongLengths++;
        var end = _ends.After(start);
        // The line end before endstream is no part of the data.
        if (end > start && file[end - 1] == '\n') end--;
        if (end > start && file[end - 1] == '\r') end--;
        return end - start;
    }
}
