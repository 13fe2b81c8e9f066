using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Syntax;

/// <summary>The objects of an object stream, ISO 32000-1 §7.5.7. /Extends is for editors alone and is not followed.</summary>
/// <param name="Data">The stream, unpacked.</param>
/// <param name="Places">Where the value of each number starts in it.</param>
internal sealed record PackedObjects(ReadOnlyMemory<byte> Data, IReadOnlyDictionary<long, int> Places)
{
    /// <summary>Reads the table at the start of the stream.</summary>
    public static PackedObjects Read(StreamToken stream, ObjectReader reader)
    {
        var data = reader.Unpack(stream).Bytes;
        var places = new Dictionary<long, int>();
        var (count, first) = (Number("N"), Number("First"));
        var cursor = new ByteCursor(data, 0);
        for (long i = 0; i < count && cursor.TryWhole(out var number) && cursor.TryWhole(out var offset); i++)
        {
            if (first + offset < data.Length) places.TryAdd(number, (int)(first + offset));
        }

        return new PackedObjects(data, places);

        long Number(string key) => stream.StreamDictionary.Data.GetValueOrDefault(key) is NumericToken { Data: >= 0 and var number }
            ? (long)Math.Min(number, int.MaxValue)
            : 0;
    }
}
