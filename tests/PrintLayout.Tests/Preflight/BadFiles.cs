using System.Globalization;
using System.Text;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Tests.Preflight;

/// <summary>A file that fails one rule.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Profile">The profile it is held against.</param>
/// <param name="Spoil">What is done to a sound file.</param>
internal sealed record BadFile(string Code, PreflightProfile Profile, Action<PressPdf> Spoil)
{
    /// <summary>The finished bytes, when the fault cannot be written as a change to a sound file.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>What is done to the finished bytes.</summary>
    public Func<byte[], byte[]> Change { get; init; } = bytes => bytes;

    /// <summary>Limits that the file is beyond.</summary>
    public PreflightLimits Limits { get; init; } = new();

    /// <summary>The check by plates; null for none.</summary>
    public PlateCheck? Plates { get; init; }
}

/// <summary>For every rule a file that fails it and only it.</summary>
internal static class BadFiles
{
    private const PreflightProfile X4 = PreflightProfile.X4;
    private const PreflightProfile X1a = PreflightProfile.X1a;
    private const PreflightProfile Newspaper = PreflightProfile.Newspaper;
    private const string Gray8 = "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray";

    public static IReadOnlyList<BadFile> All { get; } =
        [.. File(), .. Metadata(), .. Parts(), .. Fonts(), .. Colour(), .. Ink(), .. Images(), .. Newspapers()];

    private static IEnumerable<BadFile> File() =>
    [
        new("PL6001", X4, _ => { }) { Bytes = "This is a letter, not a PDF."u8.ToArray() },
        new("PL6002", X4, pdf => pdf.Version = "1.7"),
        new("PL6002", X1a, pdf => pdf.Version = "1.6"),
        new("PL6002", X1a, pdf => pdf.Catalog += " /Version /1.5"),
        new("PL6003", X4, pdf => pdf.Trailer = string.Empty),
        new("PL6004", X4, pdf => pdf.Trailer +=
            $" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('5', 64)}> /U <{new string('7', 64)}> >>"),
        new("PL6005", X1a, pdf => pdf.IsPacked = true),
        new("PL6006", X4, pdf => pdf.Content += "1 2 foo\n"),
        new("PL6006", X4, pdf => pdf.Content += "q\n"),
        new("PL6006", X4, pdf => pdf.Content += "Q\n"),
        new("PL6006", X4, pdf => pdf.Content += "1 w 2\n"),
        new("PL6006", X4, pdf => pdf.Content += "1 0 0 cm\n"),
        new("PL6006", X4, pdf => pdf.Content += "/Missing Do\n"),
        new("PL6006", X4, pdf => pdf.Content += "(open\n"),
        new("PL6007", X4, _ => { }) { Limits = new PreflightLimits { Operators = 4 } },
        new("PL6008", X4, _ => { }) { Change = bytes => [.. "junk\n"u8, .. bytes] },
        new("PL6008", X4, _ => { }) { Change = bytes => Replaced(bytes, "startxref\n", "startxref\n9") },
        new("PL6008", X1a, _ => { }) { Change = bytes => Replaced(bytes, "\nxref\n", "\nxxxx\n") },
        new("PL6009", X4, _ => { }) { Plates = new PlateCheck() },
        new("PL6008", X1a, pdf => pdf.With(20, "<< /Length 9 >>\nstream\n0 g\nendstream", (byte[]?)null).Page += " /PZ 20 0 R"),
    ];

    private static IEnumerable<BadFile> Metadata() =>
    [
        new("PL6101", X4, pdf => pdf.Info = pdf.Info.Replace("/Title (Page)", string.Empty, StringComparison.Ordinal)),
        new("PL6101", X4,
            pdf => pdf.Info = pdf.Info.Replace("/ModDate (D:20260120000000Z)", "/ModDate (yesterday)", StringComparison.Ordinal)),
        new("PL6102", X4, pdf => pdf.XmpStandard = "<pdfxid:GTS_PDFXVersion>PDF/X-4p</pdfxid:GTS_PDFXVersion>"),
        new("PL6102", X1a, pdf => pdf.Info = pdf.Info.Replace("X-1a:2003", "X-3:2003", StringComparison.Ordinal)),
        new("PL6103", X4, pdf =>
        {
            pdf.Info = pdf.Info.Replace("/False", "/Unknown", StringComparison.Ordinal);
            pdf.XmpRest = pdf.XmpRest.Replace("False", "Unknown", StringComparison.Ordinal);
        }),
        new("PL6103", X1a, pdf => pdf.Info = pdf.Info.Replace("/Trapped /False", string.Empty, StringComparison.Ordinal)),
        new("PL6104", X4, pdf => pdf.XmpRest = pdf.XmpRest.Replace("VersionID", "Version", StringComparison.Ordinal)),
        new("PL6104", X4, pdf => pdf.XmpRest += "<unclosed>"),
        new("PL6105", X4, pdf => pdf.Info = pdf.Info.Replace("(Page)", "(Another page)", StringComparison.Ordinal)),
        new("PL6105", X4, pdf => pdf.Info = pdf.Info.Replace(
            "/ModDate (D:20260120000000Z)", "/ModDate (D:20260120000000+08'00')", StringComparison.Ordinal)),
        new("PL6201", X4, pdf => pdf.Catalog = "/Metadata 6 0 R"),
        new("PL6201", X4, pdf => pdf.Catalog = "/OutputIntents [7 0 R 7 0 R] /Metadata 6 0 R"),
        new("PL6202", X4,
            pdf => pdf.Intent = pdf.Intent.Replace("/OutputConditionIdentifier (Plant 7)", string.Empty, StringComparison.Ordinal)),
        new("PL6202", X4, pdf => pdf.Intent = pdf.Intent.Replace("/Info (Plant 7, coldset)", string.Empty, StringComparison.Ordinal)),
        new("PL6203", X4, pdf => pdf.Intent = pdf.Intent.Replace(
            "/DestOutputProfile 8 0 R", "/RegistryName (http://www.color.org)", StringComparison.Ordinal)),
        new("PL6203", X1a, pdf => pdf.Intent = pdf.Intent.Replace("/DestOutputProfile 8 0 R", string.Empty, StringComparison.Ordinal)),
        new("PL6204", X4, pdf => "scnr"u8.CopyTo(pdf.Profile.AsSpan(12))),
        new("PL6204", X4, pdf => pdf.Profile = pdf.Profile[..^1]),
        new("PL6204", X1a, pdf => pdf.Profile[8] = 4),
    ];

    private static IEnumerable<BadFile> Parts() =>
    [
        new("PL6301", X4, pdf => pdf.Page = "/MediaBox [0 0 200 100]"),
        new("PL6301", X4, pdf => pdf.Page += " /ArtBox [10 10 190 90]"),
        new("PL6302", X4, pdf => pdf.Page = "/MediaBox [0 0 200 100] /BleedBox [12 10 190 90] /TrimBox [10 10 190 90]"),
        new("PL6302", X4, pdf => pdf.Page = "/MediaBox [6 0 200 100] /BleedBox [5 5 195 95] /TrimBox [10 10 190 90]"),
        new("PL6303", X4, pdf => pdf.Page += " /Annots [<< /Type /Annot /Subtype /Text /Rect [20 20 40 40] >>]"),
        new("PL6304", X4, pdf => pdf.Page += " /UserUnit 2"),
        new("PL6311", X4, pdf => pdf.Catalog += " /OpenAction << /S /JavaScript /JS (app.beep\\(\\)) >>"),
        new("PL6311", X4, pdf => pdf.Page += " /AA << /O << /Type /Action /S /Named /N /NextPage >> >>"),
        new("PL6312", X4, pdf => pdf.Catalog += " /AcroForm << /Fields [] >>"),
        new("PL6313", X1a, pdf => pdf.With(20, "/Type /EmbeddedFile", "data").Catalog +=
            " /Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a) /EF << /F 20 0 R >> >>] >> >>"),
        new("PL6314", X1a, pdf => pdf.With(20, "<< /Type /OCG /Name (Layer) >>").Catalog += " /OCProperties << /OCGs [20 0 R] /D << >> >>"),
        new("PL6315", X4, pdf => pdf.With(20, $"{Gray8} /Alternates []", new string('a', 64)).Resources = "/XObject << /I 20 0 R >>"),
        new("PL6316", X4, pdf => pdf.With(20, "/Type /XObject /Subtype /PS", "showpage").Resources = "/XObject << /P 20 0 R >>"),
        new("PL6317", X4, pdf => pdf.With(20, $"{Gray8} /Filter /LZWDecode", "a").Resources = "/XObject << /I 20 0 R >>"),
        new("PL6318", X1a, pdf => pdf.With(
            20, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode",
            "a").Resources = "/XObject << /I 20 0 R >>"),
        new("PL6319", X1a, pdf => pdf.With(20, Gray8.Replace("Component 8", "Component 16", StringComparison.Ordinal),
            new string('a', 128)).Resources = "/XObject << /I 20 0 R >>"),
        new("PL6320", X4, pdf => pdf.States += " /T << /TR << /FunctionType 2 /Domain [0 1] /N 1.2 >> >>"),
        new("PL6320", X4, pdf => pdf.States += " /T << /TR /Identity >>"),
        new("PL6320", X4, pdf => pdf.States += " /T << /TR2 /Identity >>"),
        new("PL6322", X4, pdf => pdf.With(20, "<< /Type /Halftone /HalftoneType 1 /HalftoneName (Coarse) >>").Page += " /PZ 20 0 R"),
        new("PL6321", X4,
            pdf => pdf.States += " /T << /HT << /Type /Halftone /HalftoneType 1 /Frequency 100 /Angle 45 /SpotFunction /Round >> >>"),
        new("PL6401", X1a, pdf => Do(pdf, "/T << /ca 0.5 >>", "/T gs")),
        new("PL6401", X1a, pdf => Do(pdf, "/T << /BM /Multiply >>", "/T gs")),
        new("PL6401", X1a, pdf => pdf.Page += " /Group << /S /Transparency /CS /DeviceCMYK >>"),
        new("PL6402", X4, pdf => Do(pdf, "/T << /ca 0.5 >>", "/T gs")),
        new("PL6403", X4, pdf =>
        {
            pdf.Page += " /Group << /S /Transparency /CS /DeviceRGB >>";
            Do(pdf, "/T << /ca 0.5 >>", "/T gs");
        }),
        new("PL6403", X4, pdf =>
        {
            pdf.Page += CmykGroup;
            pdf.With(20, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency /CS /DeviceRGB >>", "n");
            Do(pdf, "/T << /SMask << /S /Luminosity /G 20 0 R >> >>", "/T gs");
        }),
        new("PL6403", X4, pdf =>
        {
            pdf.Page += CmykGroup;
            pdf.With(20, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency /CS /DeviceRGB >>", "n")
                .Resources = Drawn(pdf, 20, "1 0 0 1 30 60");
        }),
    ];

    private static IEnumerable<BadFile> Fonts() =>
    [
        new("PL6501", X4, pdf => pdf.Descriptor = pdf.Descriptor.Replace("/FontFile2 12 0 R", string.Empty, StringComparison.Ordinal)),
        new("PL6501", X4, pdf => pdf.Font = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica"),
        new("PL6502", X4, pdf => pdf.Descriptor = pdf.Descriptor.Replace("ABCDEF", "GHIJKL", StringComparison.Ordinal)),
        new("PL6503", X4, pdf => pdf.Font = pdf.Font.Replace("/ToUnicode 13 0 R", string.Empty, StringComparison.Ordinal)),
        new("PL6504", X1a, pdf => pdf.With(12, "/Subtype /OpenType", "font").Descriptor = pdf.Descriptor.Replace(
            "FontFile2", "FontFile3", StringComparison.Ordinal)),
        new("PL6505", X4, pdf => pdf.With(14, string.Empty, "\0\0\0\0").With(10,
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Song /FontDescriptor 11 0 R /CIDToGIDMap 14 0 R >>")),
        new("PL6505", X4, pdf => pdf.Content = pdf.Content.Replace("<0001> Tj", "[<0001> 20 <00020000>] TJ", StringComparison.Ordinal)),
        new("PL6505", X4, pdf => SimpleFonts.Put(pdf, SimpleFonts.Cff, 600, "AB")),
        new("PL6506", X4, pdf => SimpleFonts.Put(pdf, SimpleFonts.Cff, 500, "A")),
        new("PL6506", X4, pdf => SimpleFonts.Put(pdf, SimpleFonts.TrueType, 600, "A")),
    ];

    private static IEnumerable<BadFile> Colour() =>
    [
        new("PL6601", X4, pdf => pdf.Content += "1 0 0 rg 20 60 20 20 re f\n"),
        new("PL6601", X4,
            pdf => Fill(pdf, "[/Separation /Festival /DeviceRGB << /FunctionType 2 /Domain [0 1] /N 1 /C0 [1 1 1] /C1 [1 0 0] >>]", "1")),
        new("PL6602", X1a, pdf => Fill(pdf, "[/Lab << /WhitePoint [0.96 1 0.82] >>]", "50 20 20")),
        new("PL6602", X1a, pdf => Fill(pdf, "[/ICCBased 8 0 R]", "0 0 0 1")),
        new("PL6603", X4, pdf => Fill(pdf.With(20, "/N 3", pdf.Profile), "[/ICCBased 20 0 R]", "0 0 0")),
        new("PL6604", X4, pdf => Fill(pdf.With(20, "/N 4", pdf.Profile), "[/ICCBased 20 0 R]", "0 0 0 1")),
        new("PL6605", X4, pdf => Fill(pdf, Spot("All", "1 1 1 1"), "1")),
        new("PL6606", X4, pdf =>
        {
            pdf.Resources = $"/ColorSpace << /A {Spot("Festival", "0 1 1 0")} /B {Spot("Festival", "1 0 0 0")} >>";
            pdf.Content += "/A cs 1 scn 20 60 20 20 re f /B cs 1 scn 60 60 20 20 re f\n";
        }),
    ];

    private static IEnumerable<BadFile> Newspapers() =>
    [
        new("PL6901", Newspaper, pdf => pdf.With(20, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 104] /Contents 4 0 R "
            + $"/TrimBox [10 10 190 94] /Resources << /Font << /F 9 0 R >> /ExtGState << {pdf.States} >> >> >>", (byte[]?)null)
            .Pages = "/Type /Pages /Count 2 /Kids [3 0 R 20 0 R]"),
        new("PL6902", Newspaper, pdf => pdf.Content = "0 0 0 0 k 20 20 50 5 re f\n"),
        new("PL6903", Newspaper, pdf => pdf.Content += "BT /OP gs /F 4.9 Tf 20 70 Td <0001> Tj ET\n"),
        new("PL6904", Newspaper, pdf => KnocksOut(pdf).Content +=
            "q /N gs 0 0 0 1 k 10 60 80 30 re f BT 0 0 0 0 k /F 8.5 Tf 20 70 Td <0001> Tj ET Q\n"),
        new("PL6905", Newspaper, pdf => Inks(pdf, "PANTONE#20185#20C")),
        new("PL6906", Newspaper, pdf => Inks(pdf, "black")),
        new("PL6907", Newspaper, pdf => pdf.Content += "q /OP gs 0.5 g 20 60 20 20 re f Q\n"),
        new("PL6908", Newspaper, pdf => KnocksOut(pdf).Content += "q /N gs 0 0 0 1 K 1.9 w 20 60 m 70 60 l S Q\n"),
    ];

    private static PressPdf KnocksOut(PressPdf pdf)
    {
        pdf.States += " /N << /OP false /op false >>";
        return pdf;
    }

    private static void Inks(PressPdf pdf, string name)
    {
        pdf.Resources = $"/ColorSpace << /S [/Separation /{name} /DeviceCMYK "
            + "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 1 1 0] >>] >>";
        pdf.Content += "/S cs 1 scn 20 60 20 20 re f\n";
    }

    private static IEnumerable<BadFile> Ink() =>
    [
        new("PL6701", X4, pdf => pdf.Content += "1 1 0.5 0 k 20 60 20 20 re f\n"),
        new("PL6701", X4, pdf => pdf.Content += "1 1 0.5 0 K 4 w 20 60 m 60 60 l S\n"),
        new("PL6701", X4, pdf =>
        {
            pdf.Resources = "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 100 0] /Function << /FunctionType 2 "
                + "/Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [1 1 1 0] >> >> >>";
            pdf.Content += "q 20 60 20 20 re W n /S sh Q\n";
        }),
        new("PL6701", X4, pdf => pdf.With(20, "/Type /XObject /Subtype /Form /BBox [0 0 10 10]",
            "0.7 0.7 0.7 0.7 k 0 0 10 10 re f").Resources = Drawn(pdf, 20, "1 0 0 1 30 60")),
        new("PL6701", X4, pdf =>
        {
            pdf.With(20, "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 20 20] /XStep 20 /YStep 20",
                "1 1 1 0 k 0 0 20 20 re f").Resources = "/Pattern << /P 20 0 R >>";
            pdf.Content += "/Pattern cs /P scn 20 60 20 20 re f\n";
        }),
        new("PL6702", X4, pdf => pdf.With(20, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 "
            + "/ColorSpace /DeviceCMYK", new string('\u00ff', 256)).Resources = Drawn(pdf, 20, "2 0 0 2 30 60")),
        new("PL6701", X4, pdf =>
        {
            // Two corners and three fourths of ink in the middle sample.
            pdf.With(20, "/FunctionType 0 /Domain [0 1] /Range [0 1 0 1 0 1 0 1] /Size [3] /BitsPerSample 8",
                "\0\0\0\0\u00ff\u00ff\u00ff\0\0\0\0\0").Resources =
                "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 100 0] /Function 20 0 R >> >>";
            pdf.Content += "q 20 60 20 20 re W n /S sh Q\n";
        }),
        new("PL6701", X4, pdf =>
        {
            // The cell lies off the sheet, what is painted with it does not.
            pdf.With(20, "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 20 20] /XStep 20 /YStep 20 "
                + "/Matrix [1 0 0 1 -400 -400]", "1 1 1 0 k 0 0 20 20 re f").Resources = "/Pattern << /P 20 0 R >>";
            pdf.Content += "/Pattern cs /P scn 20 60 20 20 re f\n";
        }),
        new("PL6701", X4, pdf => pdf.With(20, "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] "
            + "/FirstChar 65 /LastChar 65 /Widths [9] /Encoding << /Differences [65 /A] >> /CharProcs << /A 21 0 R >> >>")
            .With(21, string.Empty, "9 0 d0 1 1 1 0 k 0 0 9 9 re f").Glyph(20)),
        new("PL6709", X4, pdf => pdf.Content = PrintedInkTests.Stack) { Plates = new PlateCheck() },
        new("PL6702", X4, pdf => pdf.With(20, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 16 "
            + "/ColorSpace /DeviceCMYK", new string('\u00ff', 512)).Resources = Drawn(pdf, 20, "2 0 0 2 30 60")),
        new("PL6702", X4, pdf => pdf.With(20, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 "
            + "/ColorSpace [/Indexed /DeviceCMYK 1 <00000000FFFFFF00>]", new string('\u0001', 64)).Resources =
            Drawn(pdf, 20, "2 0 0 2 30 60")),
        new("PL6702", X4, pdf => pdf.With(20, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace "
            + "[/DeviceN [/Cyan /Magenta /Spot] /DeviceCMYK << /FunctionType 4 /Domain [0 1 0 1 0 1] /Range [0 1 0 1 0 1 0 1] >>]",
            new string('\u00ff', 192)).Resources = Drawn(pdf, 20, "2 0 0 2 30 60")),
        new("PL6703", X4, pdf => pdf.Content += "BT 0.4 0 0 1 k /F 30 Tf 80 50 Td <0001> Tj ET\n"),
        new("PL6704", X4, pdf => pdf.Content = pdf.Content.Replace("/OP gs", string.Empty, StringComparison.Ordinal)),
        new("PL6704", X4, pdf => pdf.Content += "BT 0 g /F 9 Tf 80 50 Td <0001> Tj ET\n"),
        new("PL6705", X4, pdf => pdf.Content += "BT 0 0 0 0.4 k /F 12 Tf 80 50 Td <0001> Tj ET\n"),
        new("PL6705", X4, pdf => pdf.Content += "BT 0 1 1 0 k /F 40 Tf 0.4 0 0 0.4 80 50 Tm <0001> Tj ET\n"),
        new("PL6706", X4, pdf => pdf.Content += "BT 0 0 0 0 k /F 9 Tf 80 50 Td <0001> Tj ET\n"),
        new("PL6707", X4, pdf => pdf.Content += "0 0 0 1 K 0 w 20 60 m 70 60 l S\n"),
        new("PL6707", X4, pdf => pdf.Content += "q 0.1 0 0 0.1 0 0 cm 0 0 0 1 K 1 w 200 600 m 700 600 l S Q\n"),
        new("PL6707", X4, pdf => pdf.Content += "0 0 0 1 k 20 60 50 0.2 re f\n"),
        new("PL6707", X4, pdf => pdf.Content += "0 0 0 1 k 20 60 50 0.2 re 30 62 m 30 66 34 66 34 62 c h f\n"),
        new("PL6707", X4, pdf => pdf.Content += "0 0 0 1 k 20 60 50 20 re 20.1 60.1 49.8 19.8 re f*\n"),
        new("PL6708", X4, pdf => pdf.Content += "0 0 0 0.4 K 0.3 w 20 60 m 70 60 l S\n"),
    ];

    private static IEnumerable<BadFile> Images() =>
    [
        new("PL6801", X4, pdf => pdf.With(20, Gray8, new string('a', 64)).Resources = Drawn(pdf, 20, "20 0 0 20 30 60")),
        new("PL6801", X4, pdf => pdf.Content += "q 20 0 0 20 30 60 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q\n"),
        new("PL6802", X4, pdf => pdf.With(20, Gray8, new string('a', 64)).Resources = Drawn(pdf, 20, "4 0 0 4 30 60")),
        new("PL6804", X4, pdf => pdf.With(20, Gray8, new string('a', 63)).Resources = Drawn(pdf, 20, "2 0 0 2 30 60")),
        new("PL6804", X4, pdf => pdf.With(20, $"{Gray8} /Filter /FlateDecode", "broken").Resources = Drawn(pdf, 20, "2 0 0 2 30 60")),
        new("PL6804", X4, pdf => pdf.With(20, $"{Gray8} /Filter /DCTDecode", Jpeg(3, "\u00ff\u00d9")).Resources =
            Drawn(pdf, 20, "2 0 0 2 30 60")),
        new("PL6804", X4, pdf => pdf.With(20, $"{Gray8} /Filter /DCTDecode", Jpeg(1, string.Empty)).Resources =
            Drawn(pdf, 20, "2 0 0 2 30 60")),
        new("PL6804", X4, pdf => pdf.Content += "q 1 0 0 1 30 60 cm BI /W 3 /H 3 /BPC 8 /CS /G ID abcd EI Q\n"),
        new("PL6803", X4, pdf => pdf.With(20, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ImageMask true",
            new string('a', 8)).Resources = Drawn(pdf, 20, "2 0 0 2 30 60")),
    ];

    private const string CmykGroup = " /Group << /S /Transparency /CS /DeviceCMYK >>";

    /// <summary>The markers of a JPEG of 8 × 8 samples, and a scan of two bytes.</summary>
    public static string Jpeg(int components, string end) =>
        "\u00ff\u00d8\u00ff\u00c0\0" + (char)(8 + 3 * components) + "\b\0\b\0\b" + (char)components
        + string.Concat(Enumerable.Range(1, components).Select(i => (char)i + "\u0011\0"))
        + "\u00ff\u00da\0" + (char)(6 + 2 * components) + (char)components
        + string.Concat(Enumerable.Range(1, components).Select(i => (char)i + "\0")) + "\0?\0ab" + end;

    private static void Glyph(this PressPdf pdf, int font)
    {
        pdf.Resources = string.Create(CultureInfo.InvariantCulture, $"/Font << /F 9 0 R /G {font} 0 R >>");
        pdf.Content += "BT /G 30 Tf 80 50 Td (A) Tj ET\n";
    }

    private static void Do(PressPdf pdf, string states, string content)
    {
        pdf.States += $" {states}";
        pdf.Content += $"{content}\n";
    }

    private static void Fill(PressPdf pdf, string space, string colour)
    {
        pdf.Resources = $"/ColorSpace << /A {space} >>";
        pdf.Content += $"/A cs {colour} scn 20 60 20 20 re f\n";
    }

    // An XObject drawn on top of the page, and the resources that name it.
    private static string Drawn(PressPdf pdf, int number, string matrix)
    {
        pdf.Content += $"q {matrix} cm /X Do Q\n";
        return string.Create(CultureInfo.InvariantCulture, $"/XObject << /X {number} 0 R >>");
    }

    private static string Spot(string name, string full) =>
        $"[/Separation /{name} /DeviceCMYK << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [{full}] >>]";

    private static byte[] Replaced(byte[] bytes, string old, string with)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var at = text.LastIndexOf(old, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + old.Length)));
    }
}
