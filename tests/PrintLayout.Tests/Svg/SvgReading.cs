using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Svg;
using SkiaSharp;

namespace PrintLayout.Tests.Svg;

/// <summary>A glyph with ink as an SVG shows it: its place in 1/1000 pt, its size, and its ink box in 1/1000 em.</summary>
internal readonly record struct ShownGlyph(int X, int Y, int Size, bool IsTurned, InkBox Ink);

/// <summary>
/// An SVG read back with no help of the writer: XML by .NET, fonts unpacked and asked by HarfBuzz, paths measured by Skia.
/// </summary>
internal sealed partial class SvgReading : IDisposable
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    private static readonly XName Link = XName.Get("href", "http://www.w3.org/1999/xlink");
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
    private readonly Dictionary<string, FontFace> _fonts = [];
    private readonly Dictionary<string, int> _sizes = [];
    private readonly Dictionary<string, InkBox> _paths = [];

    private SvgReading(byte[] file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true };
        using (var reader = XmlReader.Create(new MemoryStream(file), settings))
            Root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        var style = string.Concat(Root.Elements(Namespace + "style").Select(element => element.Value));
        foreach (Match font in FontRule().Matches(style))
            _fonts.Add(font.Groups[1].Value, Open(font.Groups[1].Value, font.Groups[2].Value));
        foreach (Match size in SizeRule().Matches(style)) _sizes.Add(size.Groups[1].Value, Milli(size.Groups[2].Value));
        foreach (var path in Root.Descendants(Namespace + "path").Where(path => path.Attribute("id") is not null))
            _paths.Add(path.Attribute("id")!.Value, InkOf(path.Attribute("d")!.Value));
    }

    public XElement Root { get; }

    /// <summary>The embedded fonts by family name.</summary>
    public IReadOnlyDictionary<string, FontFace> Fonts => _fonts;

    public IEnumerable<XElement> Texts => Root.Descendants(Namespace + "text");

    public static SvgReading Of(byte[] file) => new(file);

    public static SvgReading Of(PageDisplayList page, SvgOptions? options = null) => new(Write(page, options));

    /// <summary>Writes a page that nothing is wrong with.</summary>
    public static byte[] Write(PageDisplayList page, SvgOptions? options = null)
    {
        var findings = new DiagnosticBag();
        using var output = new MemoryStream();
        Assert.True(SvgWriter.Write(page, options ?? new SvgOptions(), output, findings));
        Assert.Empty(findings);
        return output.ToArray();
    }

    /// <summary>All glyphs with ink, as type and as paths.</summary>
    public IEnumerable<ShownGlyph> Glyphs() => Texts.SelectMany(OfText).Concat(Root.Descendants(Namespace + "use").Select(OfUse));

    /// <summary>What a display list asks for, in the same terms.</summary>
    public static IEnumerable<ShownGlyph> Expected(PageDisplayList page) =>
        from run in page.Items.OfType<GlyphRun>()
        from glyph in run.Glyphs
        let ink = PerMille(run.Face, run.Face.InkBoxOf(glyph.GlyphId))
        where !ink.IsEmpty
        let x = run.Origin.X + (run.IsRotated ? -glyph.Y : glyph.X)
        let y = run.Origin.Y + (run.IsRotated ? glyph.X : glyph.Y)
        select new ShownGlyph(x.Milli, y.Milli, run.Size.Milli, run.IsRotated, ink);

    public void Dispose()
    {
        foreach (var font in _fonts.Values) font.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex(@"@font-face\{font-family:(\w+);src:url\(data:font/woff;base64,([^)]*)\)\}")]
    private static partial Regex FontRule();

    [GeneratedRegex(@"\.(\w+)\{font-size:([\d.]+)px\}")]
    private static partial Regex SizeRule();

    [GeneratedRegex(@"^matrix\(([-\d. ]+)\)$")]
    private static partial Regex Matrix();

    // Boxes of several faces have several units; a thousandth of an em either way is rounding.
    private static InkBox PerMille(FontFace face, InkBox box)
    {
        int Scaled(int units) => (int)Math.Round(units * 1000m / face.UnitsPerEm);
        return new InkBox(Scaled(box.Left), Scaled(box.Bottom), Scaled(box.Right), Scaled(box.Top));
    }

    private static InkBox InkOf(string data)
    {
        using var path = SKPath.ParseSvgPathData(data);
        // With control points, as a TrueType face gives the boxes of its glyphs.
        var box = path.Bounds;
        int Whole(float value) => (int)Math.Round(value);
        return new InkBox(Whole(box.Left), Whole(-box.Bottom), Whole(box.Right), Whole(-box.Top));
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static int Milli(string points) => (int)(Number(points) * 1000);

    private static int[] Lengths(string? list) => list is null ? [] : [.. list.Split(' ').Select(Milli)];

    private FontFace Open(string name, string woff)
    {
        var path = Path.Combine(_folder, name + ".ttf");
        File.WriteAllBytes(path, Woff.Unpack(Convert.FromBase64String(woff)));
        return FontFace.TryOpen(path, 0, out var problem) ?? throw new InvalidOperationException(problem);
    }

    private IEnumerable<ShownGlyph> OfText(XElement text)
    {
        var classes = text.Attribute("class")!.Value.Split(' ');
        var size = _sizes[classes.Single(_sizes.ContainsKey)];
        var main = classes.SingleOrDefault(_fonts.ContainsKey);
        var turn = text.Attribute("transform") is { } transform ? Parts(transform.Value) : null;
        Assert.True(turn is null || turn[..4] is [0, 1, -1, 0]);
        var spans = text.Elements(Namespace + "tspan").ToList();
        foreach (var span in spans.Count == 0 ? [text] : spans)
        {
            var font = span == text ? main : span.Attribute("class")?.Value ?? main;
            var (xs, ys) = (Lengths(span.Attribute("x")?.Value), Lengths(span.Attribute("y")?.Value));
            var runes = span.Value.EnumerateRunes().ToList();
            Assert.Equal(runes.Count, xs.Length);
            Assert.True(ys.Length == 1 || ys.Length == xs.Length);
            // Where programs count otherwise than we do, there is nothing to count.
            Assert.True(runes.Count == 1 || runes.TrueForAll(rune => rune.IsBmp));
            if (font is null || !_fonts.TryGetValue(font, out var face)) continue;
            for (var i = 0; i < runes.Count; i++)
            {
                Assert.True(face.TryGetGlyph(runes[i].Value, out var glyph), $"{font} has no glyph for {runes[i]}");
                var ink = PerMille(face, face.InkBoxOf(glyph));
                if (ink.IsEmpty) continue;
                var (x, y) = (xs[i], ys[ys.Length == 1 ? 0 : i]);
                yield return turn is null
                    ? new ShownGlyph(x, y, size, false, ink)
                    : new ShownGlyph((int)(turn[4] * 1000) - y, (int)(turn[5] * 1000) + x, size, true, ink);
            }
        }
    }

    private ShownGlyph OfUse(XElement use)
    {
        var parts = Parts(use.Parent!.Attribute("transform")!.Value);
        var (x, y) = (Number(use.Attribute("x")?.Value ?? "0"), Number(use.Attribute("y")?.Value ?? "0"));
        int Place(decimal points) => (int)Math.Round(points * 1000);
        var isTurned = parts[0] == 0;
        var size = isTurned ? parts[1] : parts[0];
        var ink = _paths[(use.Attribute("href") ?? use.Attribute(Link))!.Value[1..]];
        return new ShownGlyph(
            Place(parts[0] * x + parts[2] * y + parts[4]), Place(parts[1] * x + parts[3] * y + parts[5]),
            (int)(size * 1_000_000), isTurned, ink);
    }

    private static decimal[] Parts(string transform) => [.. Matrix().Match(transform).Groups[1].Value.Split(' ').Select(Number)];
}
