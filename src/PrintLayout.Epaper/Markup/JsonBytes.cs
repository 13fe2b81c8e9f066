using System.Buffers;
using System.Text.Json;

namespace PrintLayout.Epaper.Markup;

/// <summary>JSON of the site as bytes.</summary>
internal static class JsonBytes
{
    /// <summary>Writes JSON.</summary>
    /// <param name="write">Writes it.</param>
    /// <param name="options">How it is escaped; so that it may stand in HTML unless given.</param>
    public static byte[] Of(Action<Utf8JsonWriter> write, JsonWriterOptions options = default)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options)) write(json);
        return buffer.WrittenSpan.ToArray();
    }
}
