using System.Globalization;
using System.Text;

namespace PrintLayout.Tests.Placing;

/// <summary>A PDF written by hand from its objects, with a table of references that is right. It shares no code with the program.</summary>
internal sealed class RawPdf
{
    private readonly SortedDictionary<int, byte[]> _objects = [];

    /// <summary>What stands in the trailer beside the root.</summary>
    public string Trailer { get; set; } = string.Empty;

    /// <summary>A file of one page, 200 × 100 pt; its boxes and more are given, its content is object 4.</summary>
    public static RawPdf OnePage(string page, string content) => new RawPdf()
        .With(1, "<</Type/Catalog/Pages 2 0 R>>")
        .With(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .With(3, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R {page}>>")
        .Stream(4, string.Empty, Encoding.Latin1.GetBytes(content));

    /// <summary>Adds or replaces an object.</summary>
    public RawPdf With(int number, string body)
    {
        _objects[number] = Encoding.Latin1.GetBytes(body);
        return this;
    }

    /// <summary>Adds or replaces a stream.</summary>
    public RawPdf Stream(int number, string entries, byte[] data)
    {
        var length = data.Length.ToString(CultureInfo.InvariantCulture);
        _objects[number] = [.. Encoding.Latin1.GetBytes($"<<{entries}/Length {length}>>\nstream\n"), .. data, .. "\nendstream"u8];
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n%\u00E2\u00E3\n"u8);
        var places = new Dictionary<int, long>();
        foreach (var (number, body) in _objects)
        {
            places[number] = file.Length;
            file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n")));
            file.Write(body);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Length;
        var size = _objects.Keys.Max() + 1;
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n"));
        for (var i = 1; i < size; i++)
        {
            text.Append(places.TryGetValue(i, out var at)
                ? string.Create(CultureInfo.InvariantCulture, $"{at:D10} 00000 n \n")
                : "0000000000 00000 f \n");
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}/Root 1 0 R {Trailer}>>\nstartxref\n{table}\n%%EOF\n");
        file.Write(Encoding.ASCII.GetBytes(text.ToString()));
        return file.ToArray();
    }
}
