using System.Buffers.Binary;
using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Plan.Styles;
using PrintLayout.Testing.SyntheticFont;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Text;

/// <summary>Type that would vanish: glyphs without ink, vertical forms that a face lacks, faces without vertical metrics.</summary>
public sealed class VanishingTypeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vanish-").FullName;
    private readonly List<IDisposable> _open = [];

    public void Dispose()
    {
        foreach (var one in _open) one.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData('版')]
    [InlineData('々')]
    [InlineData('￥')]
    [InlineData('\uE5E5')]
    public void A_character_that_is_seen_and_has_no_ink_is_lacking(char blank)
    {
        var face = Open(Face("首", Ink('首'), Ink('〓'), SyntheticGlyph.Blank(blank, 1000)));
        Assert.True(face.TryGetGlyph('首', out _));
        Assert.False(face.TryGetGlyph(blank, out var glyph));
        Assert.Equal(0u, glyph);
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('\u3000')]
    [InlineData('\u2003')]
    [InlineData('\u3164')]
    [InlineData('\u2800')]
    public void White_needs_no_ink(char blank) =>
        Assert.True(Open(Face("白", Ink('首'), SyntheticGlyph.Blank(blank, 1000))).TryGetGlyph(blank, out _));

    [Fact]
    public void The_next_face_gives_what_is_empty_in_the_first()
    {
        var (first, second) = (Face("甲", Ink('首'), SyntheticGlyph.Blank('版', 1000)), Face("乙", Ink('版')));
        var findings = new DiagnosticBag();
        var shaped = Shape("首版", WritingMode.Horizontal, findings, first, second);
        Assert.Empty(findings);
        Assert.Equal(2, shaped.Clusters.Select(cluster => cluster.Face).Distinct().Count());
        Shape("首版", WritingMode.Horizontal, findings, first);
        Assert.Equal(["PL2002"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_vertical_form_comes_from_the_face_that_has_it()
    {
        var plain = Face("甲", Ink('首'), Ink('“'), Ink('”'), Ink('〓'));
        var vertical = Face("乙", Ink('『'), Ink('』'));
        var findings = new DiagnosticBag();
        var shaped = Shape("“首”", WritingMode.Vertical, findings, plain, vertical);
        Assert.Empty(findings);
        Assert.DoesNotContain(shaped.Glyphs, glyph => glyph.GlyphId == 0);
        Shape("“首”", WritingMode.Vertical, findings, plain);
        Assert.All(findings, finding => Assert.Contains("the vertical form of", finding.Message, StringComparison.Ordinal));
        Assert.Equal(["PL2002", "PL2002"], findings.Select(finding => finding.Code));
        findings = [];
        Shape("“首”", WritingMode.Horizontal, findings, plain);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_face_without_vertical_metrics_sets_an_em_a_character_and_says_so()
    {
        var file = Face("丙", Ink('首'), Ink('版'));
        var bytes = File.ReadAllBytes(file);
        var at = bytes.AsSpan().IndexOf("vmtx"u8);
        "xmtx"u8.CopyTo(bytes.AsSpan(at));
        // Tables stand in the order of their tags; the reader of a table looks for it by halves.
        SortTables(bytes);
        File.WriteAllBytes(file, bytes);
        var findings = new DiagnosticBag();
        var shaped = Shape("首版", WritingMode.Vertical, findings, file);
        Assert.Equal(["PL2013"], findings.Select(finding => finding.Code));
        Assert.All(shaped.Clusters, cluster => Assert.Equal(new Pt(10_000), cluster.Body));
    }

    [Theory]
    [InlineData("vmtx", 0, "no height")]
    [InlineData("vhea", 34, "no vertical metrics")]
    public void A_face_whose_vertical_metrics_are_zero_sets_an_em_a_character_and_says_so(string table, int at, string words)
    {
        // The height of all glyphs, or how many heights the table has.
        var file = Face("丁", Ink('首'), Ink('版'));
        var bytes = File.ReadAllBytes(file);
        var record = bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(table));
        var place = (int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(record + 8)) + at;
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(place), 0);
        File.WriteAllBytes(file, bytes);
        var findings = new DiagnosticBag();
        var shaped = Shape("首版", WritingMode.Vertical, findings, file);
        var finding = Assert.Single(findings);
        Assert.Equal(("PL2013", 1, 1), (finding.Code, finding.Span.Line, finding.Span.Column));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.All(shaped.Clusters, cluster => Assert.Equal(new Pt(10_000), cluster.Body));
        findings = [];
        Shape("首版", WritingMode.Horizontal, findings, file);
        Assert.Empty(findings);
    }

    private static SyntheticGlyph Ink(int codePoint) => new(codePoint, 1000, 100, 0, 900, 800);

    private static void SortTables(byte[] font)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        var records = Enumerable.Range(0, count).Select(index => font.AsSpan(12 + 16 * index, 16).ToArray())
            .OrderBy(record => System.Text.Encoding.ASCII.GetString(record, 0, 4), StringComparer.Ordinal).ToList();
        for (var i = 0; i < count; i++) records[i].CopyTo(font, 12 + 16 * i);
    }

    private string Face(string name, params SyntheticGlyph[] glyphs)
    {
        var path = Path.Combine(_folder, name + ".ttf");
        List<SyntheticGlyph> all = [new(-1, 1000, 100, 0, 900, 800), .. glyphs.OrderBy(glyph => glyph.CodePoint)];
        File.WriteAllBytes(path, SyntheticFontWriter.Write(all, name));
        return path;
    }

    private FontFace Open(string path)
    {
        var face = FontFace.TryOpen(path, 0, out var problem) ?? throw new InvalidOperationException(problem);
        _open.Add(face);
        return face;
    }

    private ShapedParagraph Shape(string text, WritingMode mode, DiagnosticBag findings, params string[] faces)
    {
        var stack = new FontStack("body", [.. faces.Select(Open)]);
        var style = new RunStyle(stack, stack, new Pt(10_000));
        var run = new TextRun(PrintLayout.Copy.ManuscriptText.Plain(text, new SourceSpan("a.md", 1, 1)), style);
        using var shaper = new ParagraphShaper();
        return shaper.Shape(new ParagraphText([run], new SpacingStyle(), LanguageRegistry.Default) { WritingMode = mode }, findings);
    }
}
