using System.Globalization;
using System.Text;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Tests.Preflight;

/// <summary>
/// A small PDF written by hand that is sound under its profile; tests spoil one thing of it. It shares no code with the program. The
/// page is 200 × 100 pt, bleed 5 pt and trim 10 pt inside.
/// </summary>
internal sealed class PressPdf
{
    private const string Date = "D:20260120000000Z";
    private const string XmpDate = "2026-01-20T00:00:00Z";

    private readonly SortedDictionary<int, (string Body, byte[]? Data)> _more = [];
    private readonly bool _isX1a;

    public PressPdf(PreflightProfile profile)
    {
        _isX1a = profile == PreflightProfile.X1a;
        Version = _isX1a ? "1.4" : "1.6";
        Info = $"/Title (Page) /Producer (hand) /CreationDate ({Date}) /ModDate ({Date}) "
            + $"/Trapped /False{(_isX1a ? " /GTS_PDFXVersion (PDF/X-1a:2003)" : string.Empty)}";
        // A thin black line overprints in a newspaper.
        if (profile == PreflightProfile.Newspaper) Content = Content.Replace("q 0 0 0 1 K", "q /OP gs 0 0 0 1 K", StringComparison.Ordinal);
        XmpStandard = _isX1a ? string.Empty : "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>";
    }

    public string Version { get; set; }

    public string Info { get; set; }

    public string XmpStandard { get; set; }

    public string XmpRest { get; set; } =
        "<pdf:Trapped>False</pdf:Trapped><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>";

    public string Catalog { get; set; } = "/OutputIntents [7 0 R] /Metadata 6 0 R";

    public string Intent { get; set; } =
        "/Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (Plant 7) /Info (Plant 7, coldset) /DestOutputProfile 8 0 R";

    public string Pages { get; set; } = "/Type /Pages /Count 1 /Kids [3 0 R]";

    public string Page { get; set; } = "/MediaBox [0 0 200 100] /BleedBox [5 5 195 95] /TrimBox [10 10 190 90]";

    public string States { get; set; } = "/OP << /OP true /op true /OPM 1 >>";

    public string Resources { get; set; } = string.Empty;

    public string Content { get; set; } =
        "0 0 0 1 k 20 20 50 0.5 re f\nq 0 0 0 1 K 0.5 w 20 30 m 70 30 l S Q\nBT /OP gs /F 9 Tf 20 50 Td <0001> Tj ET\n";

    public string Font { get; set; } =
        "/Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Song /Encoding /Identity-H /DescendantFonts [10 0 R] /ToUnicode 13 0 R";

    public string Descriptor { get; set; } = "/Type /FontDescriptor /FontName /ABCDEF+Song /Flags 4 /FontFile2 12 0 R";

    public byte[] Profile { get; set; } = File.ReadAllBytes(Path.Combine(TestPaths.Root, "profiles/newsprint-tr002.icc"));

    public string Trailer { get; set; } = "/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]";

    /// <summary>Whether Info goes into an object stream, and the table into a stream of its own.</summary>
    public bool IsPacked { get; set; }

    /// <summary>Adds an object; numbers from 20 are free.</summary>
    public PressPdf With(int number, string body, string? data = null) =>
        With(number, body, data is null ? null : Encoding.Latin1.GetBytes(data));

    /// <summary>Adds an object; with data it is a stream.</summary>
    public PressPdf With(int number, string body, byte[]? data)
    {
        _more[number] = (body, data);
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        var objects = Objects();
        using var file = new MemoryStream();
        Write(file, $"%PDF-{Version}\n%\u00e2\u00e3\u00cf\u00d3\n");
        var places = new SortedDictionary<int, (bool IsPacked, long At)>();
        foreach (var (number, (body, data)) in objects)
        {
            if (IsPacked && number == 5)
            {
                places[number] = (true, 0);
                continue;
            }

            places[number] = (false, file.Position);
            WriteObject(file, number, body, data);
        }

        var trailer = $"/Root 1 0 R /Info 5 0 R {Trailer}";
        if (IsPacked) WritePackedTable(file, objects[5].Body, places, trailer);
        else WriteTable(file, places, trailer);
        return file.ToArray();
    }

    private SortedDictionary<int, (string Body, byte[]? Data)> Objects()
    {
        var objects = new SortedDictionary<int, (string Body, byte[]? Data)>
        {
            [1] = ($"<< /Type /Catalog /Pages 2 0 R {Catalog} >>", null),
            [2] = ($"<< {Pages} >>", null),
            [3] = ($"<< /Type /Page /Parent 2 0 R {Page} /Contents 4 0 R /Resources << /Font << /F 9 0 R >> /ExtGState << {States} >> "
                + $"{Resources} >> >>", null),
            [4] = (string.Empty, Encoding.Latin1.GetBytes(Content)),
            [5] = ($"<< {Info} >>", null),
            [6] = ("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp())),
            [7] = ($"<< {Intent} >>", null),
            [8] = ("/N 4", Profile),
            [9] = ($"<< {Font} >>", null),
            [10] = ("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
                + "/Supplement 0 >> /FontDescriptor 11 0 R >>", null),
            [11] = ($"<< {Descriptor} >>", null),
            [12] = ("/Length1 4", "font"u8.ToArray()),
            [13] = (string.Empty, "begincmap endcmap"u8.ToArray()),
        };
        foreach (var (number, body) in _more) objects[number] = body;
        return objects;
    }

    /// <summary>The packet of metadata.</summary>
    public string Xmp() => $"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
         xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
         xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmp:CreateDate="{XmpDate}" xmp:ModifyDate="{XmpDate}">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Page</rdf:li></rdf:Alt></dc:title><xmp:MetadataDate>{XmpDate}</xmp:MetadataDate>
        <xmpMM:DocumentID>uuid:1</xmpMM:DocumentID>{XmpRest}{XmpStandard}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>
        """;

    private static void WriteObject(Stream file, int number, string body, byte[]? data)
    {
        Write(file, $"{number} 0 obj\n");
        if (data is null)
        {
            Write(file, body);
        }
        else
        {
            Write(file, $"<< {body} /Length {data.Length} >>\nstream\n");
            file.Write(data);
            Write(file, "\nendstream");
        }

        Write(file, "\nendobj\n");
    }

    private static void WriteTable(Stream file, SortedDictionary<int, (bool IsPacked, long At)> places, string trailer)
    {
        var start = file.Position;
        Write(file, "xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, place) in places)
            Write(file, $"{number} 1\n{place.At.ToString("0000000000", CultureInfo.InvariantCulture)} 00000 n \n");
        Write(file, $"trailer\n<< /Size {places.Keys.Max() + 1} {trailer} >>\nstartxref\n{start}\n%%EOF\n");
    }

    // Object 90 holds object 5, object 91 the table: fields of 1, 4 and 1 bytes, nothing packed (ISO 32000-1 §7.5.7, §7.5.8).
    private static void WritePackedTable(
        MemoryStream file, string packed, SortedDictionary<int, (bool IsPacked, long At)> places, string trailer)
    {
        var holder = file.Position;
        WriteObject(file, 90, "/Type /ObjStm /N 1 /First 4", Encoding.Latin1.GetBytes("5 0 " + packed));
        places[90] = (false, holder);
        var start = file.Position;
        places[91] = (false, start);
        var rows = new List<byte>();
        foreach (var place in places.Values)
        {
            var value = place.IsPacked ? 90 : place.At;
            rows.AddRange([(byte)(place.IsPacked ? 2 : 1), (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value, 0]);
        }

        var index = string.Join(' ', places.Keys.Select(number => $"{number} 1"));
        WriteObject(file, 91, $"/Type /XRef /Size 92 /W [1 4 1] /Index [{index}] {trailer}", [.. rows]);
        Write(file, $"startxref\n{start}\n%%EOF\n");
    }

    private static void Write(Stream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
