using System.Globalization;
using System.IO.Compression;
using System.Text;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Tests.Preflight;

/// <summary>
/// Small files of which something leads back to itself, lies deep in others, or claims to be huge. They have brought readers of PDF down,
/// PdfPig among them.
/// </summary>
internal static class CircleFiles
{
    private const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 99 99]";
    private const string Cell = "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9";
    private const int Many = 5_000;

    /// <summary>The files by what is wrong with them.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["lengths refer to each other"] = Made(pdf => pdf
            .With(20, "<< /Length 21 0 R >>\nstream\na\nendstream").With(21, "<< /Length 20 0 R >>\nstream\na\nendstream")
            .Pages = "/Type /Pages /Count 20 0 R /Kids [3 0 R]"),
        ["lengths in thousands of streams"] = Made(pdf =>
        {
            for (var i = 100; i < 100 + Many; i++) pdf.With(i, Text($"<< /Length {i + 1} 0 R >>\nstream\na\nendstream"));
            pdf.Pages = "/Type /Pages /Count 100 0 R /Kids [3 0 R]";
        }),
        ["a reference to itself"] = Made(pdf => pdf.With(20, "20 0 R").Page += " /UserUnit 20 0 R"),
        ["kids that are their parents"] = Made(pdf => pdf.Pages = "/Type /Pages /Count 1 /Kids [2 0 R 3 0 R]"),
        ["kids thousands deep"] = Made(pdf =>
        {
            for (var i = 100; i < 100 + Many; i++)
                pdf.With(i, Text($"<< /Type /Pages /Count 1 /Parent {i - 1} 0 R /Kids [{i + 1} 0 R] >>"));
            pdf.With(100 + Many, "<< /Type /Page >>").Pages = "/Type /Pages /Count 1 /Kids [100 0 R]";
        }),
        ["a parent that is the page"] = Made(pdf => pdf.Page += " /Parent 3 0 R"),
        ["a table that is older than itself"] = WithTable("/Prev"),
        ["a hidden table that is the table"] = WithTable("/XRefStm"),
        ["an object stream in itself"] = InItself(),
        ["an object stream that extends itself"] = Made(pdf => pdf
            .With(20, "/Type /ObjStm /N 1 /First 4 /Extends 20 0 R", "5 0 <<>>").Catalog += " /More 20 0 R"),
        ["forms that draw each other"] = Made(pdf => pdf
            .With(20, Form + " /Resources << /XObject << /X 21 0 R >> >>", "/X Do")
            .With(21, Form + " /Resources << /XObject << /X 20 0 R >> >>", "/X Do")
            .Add("/XObject << /X 20 0 R >>", "/X Do\n")),
        ["a form that names what it lacks"] = Made(pdf => pdf
            .With(20, Form + " /Resources << >>", "/X Do").Add("/XObject << /X 20 0 R >>", "/X Do\n")),
        ["forms hundreds deep"] = Made(pdf =>
        {
            for (var i = 100; i < 1_100; i++) pdf.With(i, Form + Text($" /Resources << /XObject << /X {i + 1} 0 R >> >>"), "/X Do");
            pdf.With(1_100, Form, "n").Add("/XObject << /X 100 0 R >>", "/X Do\n");
        }),
        ["forms that multiply"] = Made(pdf =>
        {
            for (var i = 20; i < 35; i++)
                pdf.With(i, Form + Text($" /Resources << /XObject << /X {i + 1} 0 R >> >>"), "/X Do /X Do /X Do /X Do /X Do /X Do");
            pdf.With(35, Form, "n").Add("/XObject << /X 20 0 R >>", "/X Do\n");
        }),
        ["a pattern of itself"] = Made(pdf => pdf
            .With(20, Cell + " /Resources << /Pattern << /P 20 0 R >> >>", "/Pattern cs /P scn 0 0 9 9 re f")
            .Add("/Pattern << /P 20 0 R >>", "/Pattern cs /P scn 20 20 9 9 re f\n")),
        ["a glyph that shows itself"] = Made(pdf => pdf
            .With(20, "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 65 "
                + "/LastChar 65 /Widths [9] /Encoding << /Differences [65 /A] >> /CharProcs << /A 21 0 R >> "
                + "/Resources << /Font << /G 20 0 R >> >> >>")
            .With(21, string.Empty, "9 0 d0 BT /G 9 Tf (A) Tj ET")
            .Add("/Font << /F 9 0 R /G 20 0 R >>", "BT /G 9 Tf 20 70 Td (A) Tj ET\n")),
        ["a soft mask that sets itself"] = Made(pdf =>
        {
            const string Group = " /Group << /S /Transparency /CS /DeviceGray >> /Resources << /ExtGState << /M 21 0 R >> >>";
            pdf.With(20, Form + Group, "/M gs 0 g 0 0 9 9 re f")
                .With(21, "<< /Type /ExtGState /SMask << /S /Luminosity /G 20 0 R >> >>");
            pdf.States += " /M 21 0 R";
            pdf.Content += "/M gs 0 0 0 1 k 20 20 9 9 re f\n";
        }),
        ["a colour space over itself"] = Made(pdf => pdf
            .With(20, "[/Separation /Spot 20 0 R << /FunctionType 2 /Domain [0 1] /N 1 >>]")
            .Add("/ColorSpace << /S 20 0 R >>", "/S cs 1 scn 20 20 9 9 re f\n")),
        ["colour spaces thousands deep"] = Made(pdf =>
        {
            for (var i = 100; i < 100 + Many; i++) pdf.With(i, Text($"[/Indexed {i + 1} 0 R 1 <0001>]"));
            pdf.Add("/ColorSpace << /S 100 0 R >>", "/S cs 1 scn 20 20 9 9 re f\n");
        }),
        ["a function of itself"] = Made(pdf => pdf
            .With(20, "<< /FunctionType 3 /Domain [0 1] /Functions [20 0 R 20 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>")
            .Add("/Shading << /S << /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 9 9] /Function 20 0 R >> >>", "/S sh\n")),
        ["outlines in a circle"] = Made(pdf => pdf
            .With(20, "<< /Type /Outlines /First 21 0 R /Last 21 0 R /Count 9 >>")
            .With(21, "<< /Title (a) /Parent 20 0 R /Next 21 0 R /First 20 0 R >>")
            .Catalog += " /Outlines 20 0 R"),
        ["names in a circle"] = Made(pdf =>
            pdf.With(20, "<< /Kids [20 0 R] >>").Catalog += " /Names << /Dests 20 0 R >> /PageLabels 20 0 R"),
        ["a font below itself"] = Made(pdf =>
            pdf.Font = "/Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [9 0 R]"),
        ["a map of characters that uses itself"] = Made(pdf => pdf.With(13, "/Type /CMap /UseCMap 13 0 R", "begincmap endcmap")),
        ["arrays deep in arrays"] = Made(pdf => pdf.Page += " /Deep " + new string('[', 200_000)),
        ["dictionaries deep in dictionaries"] = Made(pdf => pdf.Page += " /Deep " + string.Concat(Enumerable.Repeat("<</A", 100_000))),
        ["a stream of nothing but zeros"] = Made(pdf => pdf.With(4, "/Filter /FlateDecode", Zeros())),
        ["zeros in zeros"] = Made(pdf => pdf.With(4, "/Filter [/FlateDecode /FlateDecode]", Packed(Zeros()))),
        ["a row longer than the memory"] = Made(pdf => pdf.With(
            4,
            "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Colors 32 /BitsPerComponent 16 /Columns 2147483647 >>",
            Packed("q Q"u8.ToArray()))),
        ["forms that unpack to gigabytes"] = Forms("/Filter /FlateDecode", Packed(new byte[20 << 20])),
        ["forms that unpack to gigabytes on the way"] = Forms(
            "/Filter [/FlateDecode /FlateDecode]", Packed([.. Packed("n"u8.ToArray()), .. new byte[15 << 20]])),
        ["images whose data ends among millions of blanks"] = Made(pdf => pdf.With(4, "/Filter /FlateDecode", Packed(Inline()))),
        ["an object beyond all files"] = Listed("/Root 98 0 R", "99 1\n3000000000 00000 n \n"),
        ["a hundred thousand objects that are not there"] = Listed(string.Empty, Misplaced(100, 100_000), pdf => pdf.With(
            20, $"[{string.Concat(Enumerable.Range(100, 100_000).Select(i => Text($"{i} 0 R ")))}]").Catalog += " /Deep 20 0 R"),
        ["no pages"] = Made(pdf => pdf.Pages = "/Type /Pages /Count 0 /Kids []"),
    };

    private static byte[] Made(Action<PressPdf> spoil)
    {
        // The profile of the press would be nine tenths of the file.
        var pdf = new PressPdf(PreflightProfile.X4) { Profile = Images.BlackPress.Profile() };
        spoil(pdf);
        return pdf.ToBytes();
    }

    private static byte[] WithTable(string key)
    {
        var file = Encoding.Latin1.GetString(Made(_ => { }));
        var start = file[(file.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        return Encoding.Latin1.GetBytes(file.Replace("<< /Size ", $"<< {key} {start} /Size ", StringComparison.Ordinal));
    }

    // The row of the object stream in the table says that it lies in itself.
    private static byte[] InItself()
    {
        var bytes = new PressPdf(PreflightProfile.X4) { Profile = Images.BlackPress.Profile(), IsPacked = true }.ToBytes();
        var file = Encoding.Latin1.GetString(bytes);
        var data = file.IndexOf("stream\n", file.LastIndexOf("/Type /XRef", StringComparison.Ordinal), StringComparison.Ordinal) + 7;
        var end = file.IndexOf("\nendstream", data, StringComparison.Ordinal);
        // The last row but one is that of object 90.
        new byte[] { 2, 0, 0, 0, 90, 0 }.CopyTo(bytes, end - 12);
        return bytes;
    }

    // Each form asks for more than a fortieth of what a small file may unpack.
    private static byte[] Forms(string entries, byte[] data) => Made(pdf =>
    {
        var names = Enumerable.Range(100, 50).ToList();
        foreach (var number in names) pdf.With(number, $"{Form} {entries}", data);
        pdf.Add(
            $"/XObject << {string.Concat(names.Select(i => Text($"/X{i} {i} 0 R ")))} >>",
            string.Concat(names.Select(i => Text($"/X{i} Do\n"))));
    });

    // Inline images that each claim all of the others as their data, up to blanks without an end.
    private static byte[] Inline()
    {
        const int Length = 50;
        var images = Enumerable.Range(1, Many).Select(i => Text($"BI /W 1 /H {i * Length} /BPC 8 /CS /G ID a EI").PadRight(Length));
        return Encoding.Latin1.GetBytes(string.Concat(images.Reverse()) + new string(' ', 4 << 20));
    }

    // Entries of the trailer, and of the table of objects.
    private static byte[] Listed(string trailer, string table, Action<PressPdf>? spoil = null)
    {
        var file = Encoding.Latin1.GetString(Made(pdf =>
        {
            pdf.Trailer += $" {trailer}";
            spoil?.Invoke(pdf);
        }));
        const string Free = "0000000000 65535 f \n";
        return Encoding.Latin1.GetBytes(file.Replace(Free, Free + table, StringComparison.Ordinal));
    }

    private static string Misplaced(int first, int count) =>
        Text($"{first} {count}\n") + string.Concat(Enumerable.Repeat("0000000001 00000 n \n", count));

    private static byte[] Zeros() => Packed(new byte[300 << 20]);

    private static byte[] Packed(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var flate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) flate.Write(data);
        return packed.ToArray();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static PressPdf With(this PressPdf pdf, int number, string body) => pdf.With(number, body, (byte[]?)null);

    private static void Add(this PressPdf pdf, string resources, string content)
    {
        pdf.Resources = resources;
        pdf.Content += content;
    }
}
