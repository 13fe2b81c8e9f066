using System.Text;
using System.Text.Json;
using CsCheck;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Json;
using PrintLayout.Layout.Context;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Production.Editions;
using PrintLayout.Sources;
using PrintLayout.Tests.Content;
using PrintLayout.Tests.Layout;
using PrintLayout.Tests.Pages;

namespace PrintLayout.Tests.Json;

[Slow]
public sealed class DisplayListJsonTests(TestPages pages) : IClassFixture<TestPages>
{
    private const string File = "A2.json";

    [Theory]
    [InlineData("seeds/a2/edition.yaml", null)]
    [InlineData("seeds/tabloid/edition.yaml", "marks")]
    [InlineData("layouts/gallery/edition.yaml", null)]
    public void A_sample_page_comes_back_whole_and_keeps_to_the_schema(string file, string? marks)
    {
        using var edition = EditionRenderer.Render(
            Path.Combine(TestPaths.Root, file), TestFonts.Bundled, LayoutLimits.Default, marks is null ? null : new PrinterMarks(null));
        using var document = JsonDocument.Parse(RepositoryFiles.Read("schemas/display-list.schema.json"));
        var schema = new JsonSchema(document.RootElement);
        Assert.NotEmpty(edition.Pages);
        Assert.All(edition.Pages, rendered =>
        {
            var page = rendered.Made!.Page;
            var json = Write(page);
            AssertSame(page, json, edition.Fonts!.Faces.Values);
            using var parsed = JsonDocument.Parse(json);
            Assert.Empty(schema.Faults(parsed.RootElement));
        });
    }

    [Fact]
    public void The_schema_check_can_fail()
    {
        using var document = JsonDocument.Parse(RepositoryFiles.Read("schemas/display-list.schema.json"));
        var schema = new JsonSchema(document.RootElement);
        var good = Encoding.UTF8.GetString(Write(PageSamples.Page(PageSamples.Fill(ItemRole.Background, PageSamples.Rect(0, 0, 10, 10)))));
        Assert.Empty(schema.Faults(JsonDocument.Parse(good).RootElement));
        Assert.Contains("$.schema is not 1",
            schema.Faults(JsonDocument.Parse(good.Replace("\"schema\": 1", "\"schema\": 2", StringComparison.Ordinal)).RootElement));
        Assert.Contains("$.items[0] matches 0 of the choices",
            schema.Faults(JsonDocument.Parse(good.Replace("10000]", "\"10\"]", StringComparison.Ordinal)).RootElement));
        Assert.Contains("$ has colour",
            schema.Faults(JsonDocument.Parse(good.Replace("\"files\"", "\"colour\"", StringComparison.Ordinal)).RootElement));
    }

    [Fact]
    public void Any_page_comes_back_as_it_was() =>
        Gen.Select(Items(pages.Fonts.Faces["song"]).Array[0, 8], Gen.String[0, 12]).Sample((items, name) =>
        {
            var page = PageSamples.Page(items) with { Name = Scalar(name), Title = "“样报”\n" + Scalar(name) };
            AssertSame(page, Write(page), pages.Fonts.Faces.Values);
        }, iter: 200, threads: 1);

    [Fact]
    public void Faces_are_known_by_the_digest_of_their_file()
    {
        var face = pages.Fonts.Faces["song"];
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(face.Path)));
        Assert.Equal(digest, face.Sha256);
        var json = Encoding.UTF8.GetString(Write(PageSamples.Page(PageSamples.TextRun(face, "新闻", 20, 50))));
        Assert.Contains($"\"sha256\":\"{digest}\"", json, StringComparison.Ordinal);
        var other = json.Replace(digest, new string('0', 64), StringComparison.Ordinal);
        var finding = Assert.Single(Refused(Encoding.UTF8.GetBytes(other)));
        Assert.Equal("PL7002", finding.Code);
        Assert.Contains("NotoSerifSC-Regular", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\"schema\": 1", "\"schema\": 2")]
    [InlineData("printlayout-display-list", "something")]
    [InlineData("\"face\":0", "\"face\":7")]
    [InlineData("\"body\"", "\"bodies\"")]
    [InlineData("\"kind\":\"run\"", "\"kind\":\"walk\"")]
    [InlineData("\"size\":10000", "\"size\":1e99")]
    [InlineData("\"size\":10000", "\"size\":\"big\"")]
    [InlineData(",0,1]", ",0,9]")]
    [InlineData(",0,1]", ",0]")]
    [InlineData("[0,0,220000,120000]", "[0,0,220000]")]
    [InlineData("2025-03-01", "yesterday")]
    public void What_is_no_display_list_is_refused_and_never_throws(string old, string now)
    {
        var json = Encoding.UTF8.GetString(Write(PageSamples.Page(PageSamples.TextRun(pages.Fonts.Faces["song"], "新", 20, 50))));
        var spoilt = old.Length == 0 ? json[..(json.Length / 2)] : json.Replace(old, now, StringComparison.Ordinal);
        Assert.NotEqual(json, spoilt);
        Assert.Equal("PL7001", Assert.Single(Refused(Encoding.UTF8.GetBytes(spoilt))).Code);
    }

    private DiagnosticBag Refused(byte[] json)
    {
        var findings = new DiagnosticBag();
        Assert.Null(DisplayListReader.Read(json, File, new LibraryFaces(pages.Fonts.Faces.Values), findings));
        return findings;
    }

    private static void AssertSame(PageDisplayList page, byte[] json, IEnumerable<FontFace> faces)
    {
        var findings = new DiagnosticBag();
        var read = DisplayListReader.Read(json, File, new LibraryFaces(faces), findings);
        Assert.Empty(findings);
        Assert.Equal(DisplayListDump.ToText(page), DisplayListDump.ToText(read!));
        Assert.Equal(page.Geometry.Lines, read!.Geometry.Lines);
        Assert.Equal(page.Geometry.Stories, read.Geometry.Stories);
        Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(Write(read)));
    }

    private static byte[] Write(PageDisplayList page)
    {
        using var output = new MemoryStream();
        DisplayListWriter.Write(page, output);
        return output.ToArray();
    }

    // A lone surrogate is no text and cannot come from a reader of ours.
    private static string Scalar(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFD));

    private static Gen<DisplayItem> Items(FontFace face)
    {
        var length = Gen.Int[-500_000, 2_000_000];
        var rect = Gen.Select(length, length, Gen.Int[0, 900_000], Gen.Int[0, 900_000],
            (x, y, w, h) => new PtRect(new Pt(x), new Pt(y), new Pt(w), new Pt(h)));
        var part = Gen.Int[0, 1000];
        var ink = Gen.OneOf(
            Gen.Select(part, part, part, part, (c, m, y, k) => new Ink(c, m, y, k)),
            Gen.Select(part, part, part, (c, k, tint) => Ink.OfSpot(new SpotInk("专色 1", c, 0, 0, k), tint)));
        var role = Gen.Int[0, Enum.GetValues<ItemRole>().Length - 1].Select(i => Enum.GetValues<ItemRole>()[i]);
        var source = Gen.OneOf(
            Gen.Const(SourceSpan.None),
            Gen.Select(Gen.Int[0, 3], Gen.Int[0, 500], Gen.Int[0, 90],
                (file, line, column) => new SourceSpan($"articles/{file}.md", line, column, line)));
        var glyph =
            Gen.Select(Gen.UInt[0, 20_000], length, length, Gen.Int[0, 2], Gen.Int[0, 2],
                (id, x, y, start, count) => new PositionedGlyph(id, new Pt(x), new Pt(y), start, count));
        var run = Gen.Select(
            role, source, ink, rect, glyph.Array[0, 5], Gen.Int[0, 2],
            (r, s, i, at, glyphs, turn) => (DisplayItem)new GlyphRun(
                r, "story", s, face, at.Width, i, new PtPoint(at.X, at.Y), [.. glyphs], "新“闻”\t\\")
            {
                IsRotated = turn == 1,
                IsVertical = turn == 2,
            });
        var header = new ImageHeader(ImageFormat.Tiff, 30, 40, ImageColour.Cmyk, 8)
        {
            Ppi = 300,
            HasAlpha = true,
            HasProfile = true,
            Orientation = new ImageOrientation(6),
        };
        return Gen.OneOf(
            run,
            Gen.Select(role, source, ink, rect, (r, s, i, area) => (DisplayItem)new FilledRect(r, string.Empty, s, area, i)),
            Gen.Select(role, source, ink, rect.Where(area => area.Width.Milli > 1 && area.Height.Milli > 1), (r, s, i, area) =>
                (DisplayItem)new FilledRect(r, string.Empty, s, area, i)
                {
                    Cut = PtRect.FromEdges(area.X + area.Width / 2, area.Y + area.Height / 2, area.Right, area.Bottom),
                }),
            Gen.Select(role, source, ink, rect, (r, s, i, area) => (DisplayItem)new StrokedRect(r, "b", s, area, new Pt(250), i)),
            Gen.Select(role, source, rect, rect,
                (r, s, area, whole) => (DisplayItem)new PlacedImage(
                    r, "b", s, new ImageFile("图.tif", new string('a', 64), header), area, whole)));
    }
}
