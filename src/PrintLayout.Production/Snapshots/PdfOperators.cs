using System.Globalization;
using System.Text;

namespace PrintLayout.Production.Snapshots;

/// <summary>
/// Finds the operators that draw the pages of a file that our writer left readable. They name fonts and forms by resource, so ids, dates,
/// subset tags and packing do not reach them.
/// </summary>
internal static class PdfOperators
{
    private static ReadOnlySpan<byte> Contents => "/Contents "u8;

    private static ReadOnlySpan<byte> StreamStart => "\nstream\n"u8;

    private static ReadOnlySpan<byte> StreamEnd => "endstream"u8;

    /// <summary>The content streams of all pages, one behind the other.</summary>
    /// <param name="pdf">The file.</param>
    /// <exception cref="InvalidOperationException">A page names a stream that is not there: the file is not one of ours.</exception>
    public static byte[] Of(ReadOnlySpan<byte> pdf)
    {
        using var output = new MemoryStream();
        for (var rest = pdf; rest.IndexOf(Contents) is var at and >= 0;)
        {
            rest = rest[(at + Contents.Length)..];
            var digits = rest[..rest.IndexOf((byte)' ')];
            output.Write(Stream(pdf, int.Parse(digits, CultureInfo.InvariantCulture)));
        }

        return output.ToArray();
    }

    private static ReadOnlySpan<byte> Stream(ReadOnlySpan<byte> pdf, int number)
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n{number} 0 obj\n"));
        var start = pdf.IndexOf(head);
        if (start < 0) throw new InvalidOperationException($"the file has no object {number}");
        var data = pdf[start..];
        data = data[(data.IndexOf(StreamStart) + StreamStart.Length)..];
        return data[..data.IndexOf(StreamEnd)];
    }
}
