using PrintLayout.Preflight.Findings;

namespace PrintLayout.Tests.Preflight;

/// <summary>Pages written by hand for all that plates are drawn of.</summary>
internal static class SeparationSamples
{
    private const string Red = "[/Separation /Red /DeviceCMYK << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 1 1 0] >>]";
    private const string Black = "[/Separation /Black /DeviceCMYK << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 0 0 1] >>]";

    private const string States = "/OP << /OP true /op true /OPM 1 >> /O0 << /OP true /op true /OPM 0 >> /KO << /OP false /op false >> "
        + "/H << /ca 0.5 /CA 0.5 >> /MU << /BM /Multiply >> /SC << /BM /Screen >> /DK << /BM /Darken >> /OV << /BM /Overlay >> "
        + "/SM << /SMask << /S /Luminosity /G 42 0 R >> >>";

    private const string Group = "/Type /XObject /Subtype /Form /BBox [0 0 200 100] /Group << /S /Transparency /CS /DeviceCMYK";

    /// <summary>The pages by name.</summary>
    public static IReadOnlyDictionary<string, PressPdf> All { get; } = new Dictionary<string, PressPdf>
    {
        ["overprint"] = Overprint(),
        ["transparency"] = Transparency(),
        ["images"] = Images(),
        ["paths"] = Paths(),
    };

    private static PressPdf Page(string content, string resources = "", string spaces = "") => new(PreflightProfile.None)
    {
        Content = content,
        States = States,
        Resources = $"/ColorSpace << /R {Red} /SB {Black} /N [/DeviceN [/Cyan /Red] /DeviceCMYK 30 0 R] {spaces} >> {resources}",
    };

    private static PressPdf WithTint(PressPdf pdf) =>
        pdf.With(30, "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1 0 1]", "{ dup 0 }");

    private static PressPdf Overprint() => WithTint(Page("""
        0.4 0.2 0 0 k 10 10 180 80 re f
        /R cs 0.8 scn 20 20 40 60 re f
        /OP gs 0 0 0 1 k 30 30 60 10 re f 0 0 0.7 0 k 30 50 60 10 re f /O0 gs 0 0 0.7 0 k 30 65 60 10 re f
        /OP gs /R cs 0.5 scn 80 20 30 60 re f /N cs 0.3 0.6 scn 100 40 40 20 re f /SB cs 1 scn 100 70 60 8 re f
        /KO gs /SB cs 0.6 scn 120 15 60 20 re f /N cs 0.5 0 scn 150 40 30 30 re f
        /OP gs 0.5 g 160 75 20 10 re f
        """));

    private static PressPdf Transparency()
    {
        var pdf = Page("""
            0.2 0.6 0 0 k 10 10 80 80 re f
            q /H gs 0 0 1 0 k 30 30 100 30 re f Q
            q /MU gs 0.8 0 0.3 0 k 50 5 30 90 re f /R cs 0.5 scn 60 20 60 20 re f Q
            q /SC gs 0.3 0.3 0 0 k 20 70 60 10 re f Q q /DK gs 0.5 0.1 0.2 0 k 85 60 30 20 re f Q
            q /OV gs 0.5 0.1 0.2 0 k 12 12 30 10 re f Q q /H gs /F1 Do Q q /MU gs /G1 Do Q
            q /SM gs 0 0 0 1 k 140 50 50 40 re f Q
            """, "/XObject << /F1 41 0 R /G1 43 0 R >>");
        pdf.Page += " /Group << /S /Transparency /CS /DeviceCMYK >>";
        return WithTint(pdf).With(41, $"{Group} /I true >>", "1 0 0 0 k 100 10 40 40 re f 0 0 1 0 k 120 20 40 40 re f")
            .With(43, $"{Group} >>", "0.5 0 0 0 k 20 20 40 20 re f 0 0 0 0.3 k 130 15 40 10 re f")
            .With(42, "/Type /XObject /Subtype /Form /BBox [0 0 200 100] /Group << /S /Transparency /CS /DeviceGray >> /Resources << "
                + "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [140 0 190 0] /Function << /FunctionType 2 "
                + "/Domain [0 1] /N 1 /C0 [0] /C1 [1] >> >> >> >>", "/S sh");
    }

    private static PressPdf Images()
    {
        var grey = Bytes(16, 16, (x, _) => (byte)(x * 16));
        var cmyk = new byte[1024];
        for (var i = 0; i < 256; i++)
            (cmyk[4 * i], cmyk[4 * i + 1], cmyk[4 * i + 3]) = ((byte)(i % 16 * 16), (byte)(i / 16 * 16), (byte)(((i % 16) ^ (i / 16)) * 8));
        const string Sized = "/Type /XObject /Subtype /Image /Width 16 /Height 16";
        return WithTint(Page("""
            0 0 0.5 0 k 0 0 200 100 re f
            q 40 0 0 40 10 10 cm /I Do Q q 40 10 -10 40 70 10 cm /J Do Q q 1 0 0 0 k 30 0 0 30 120 10 cm /M Do Q
            q 30 0 0 30 160 10 cm /P Do Q q 30 0 0 30 10 60 cm /X Do Q q /OP gs 30 0 0 30 50 60 cm /I Do Q
            q 30 0 0 30 90 60 cm /Y Do Q
            q 20 0 0 20 170 60 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 00408000> EI Q
            """, "/XObject << /I 40 0 R /J 41 0 R /M 42 0 R /P 43 0 R /X 44 0 R /Y 46 0 R >>"))
            .With(40, $"{Sized} /BitsPerComponent 8 /ColorSpace /DeviceCMYK", cmyk)
            .With(41, $"{Sized} /BitsPerComponent 8 /ColorSpace /DeviceGray /Decode [1 0]", grey)
            .With(42, $"{Sized} /BitsPerComponent 1 /ImageMask true", Bytes(2, 16, (_, y) => (byte)(y < 8 ? 0xF0 : 0x0F)))
            .With(43, "/Type /XObject /Subtype /Image /Width 4 /Height 4 /BitsPerComponent 2 "
                + "/ColorSpace [/Indexed /DeviceCMYK 3 <00000000 FF000000 00FF0080 0000FF40>]", [0x1B, 0x1B, 0x1B, 0x1B])
            .With(44, $"{Sized} /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask 45 0 R", grey)
            .With(45, $"{Sized} /BitsPerComponent 8 /ColorSpace /DeviceGray", Bytes(16, 16, (_, y) => (byte)(y * 16)))
            .With(46, $"{Sized} /BitsPerComponent 8 /ColorSpace {Red} /Mask [0 60]", grey);
    }

    private static PressPdf Paths()
    {
        const string Ends = "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [1 0 0 0] /C1 [0 1 0 0] >>";
        var pdf = Page("""
            2 w 10 10 m 40 40 l 70 10 l S 1 j 1 J 6 w 10 50 m 40 80 l 70 50 l S
            2 j 2 J 0 0.5 0 0 K 80 10 m 110 40 l 140 10 l S 0 J 0 j [6 3] 2 d 1 w 1 0 0 0 K 10 90 m 190 90 l S
            [] 0 d 3 w 150 20 30 20 re S 1 0 0 0 k 100 50 m 130 90 160 90 190 50 c 150 70 l h f*
            q 20 60 m 60 60 l 40 95 l h W n 0 0 1 0 k 0 0 200 100 re f Q
            0 0 0 0.7 k 80 50 40 40 re 90 60 20 20 re f* 0.3 w 5 5 m 195 95 l S
            q 130 45 30 20 re W n /S sh Q q 160 60 35 35 re W n /T sh Q
            /Pattern cs /P scn 10 10 30 20 re f /U cs 0 1 0 0 /Q scn 150 5 40 12 re f
            0.5 0 0 0 k BT /F3 20 Tf 100 15 Td (ab) Tj ET
            """, "/Pattern << /P 50 0 R /Q 51 0 R >> /Shading << /S << /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [130 0 160 0] "
            + "/Extend [true true] /Function << /FunctionType 2 /Domain [0 1] /N 2 /C0 [1 0 0 0] /C1 [0 0 1 0.5] >> >> "
            + "/T << /ShadingType 3 /ColorSpace /DeviceCMYK /Coords [175 75 2 178 78 15] /Function << /FunctionType 3 /Domain [0 1] "
            + $"/Bounds [0.5] /Encode [0 1 1 0] /Functions [{Ends} {Ends}] >> >> >>", "/U [/Pattern /DeviceCMYK]");
        // The fonts of the page have one name, F; another is put beside it.
        pdf.Content = pdf.Content.Replace("/F3", "/F", StringComparison.Ordinal);
        pdf.Font = "/Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 /LastChar 98 "
            + "/Widths [1000 800] /Encoding << /Differences [97 /x /y] >> /CharProcs << /x 53 0 R /y 54 0 R >> /Resources << >>";
        const string Cell = "/Type /Pattern /PatternType 1 /TilingType 1 /Resources << >>";
        return WithTint(pdf)
            .With(50, $"{Cell} /PaintType 1 /BBox [0 0 5 5] /XStep 5 /YStep 5", "0.5 0 0 0 k 0 0 3 3 re f 0 0 0 1 k 2 2 2 2 re f")
            .With(51, $"{Cell} /PaintType 2 /BBox [0 0 4 4] /XStep 4 /YStep 6 /Matrix [0.7 0.7 -0.7 0.7 0 0]", "0 0 2 4 re f")
            .With(53, string.Empty, "1000 0 0 0 1000 1000 d1 0 0 m 800 0 l 400 800 l f")
            .With(54, string.Empty, "800 0 d0 1 0 0 0 k 0 0 600 600 re f");
    }

    private static byte[] Bytes(int width, int height, Func<int, int, byte> value) =>
        [.. Enumerable.Range(0, width * height).Select(i => value(i % width, i / width))];
}
