using System.Reflection;
using PrintLayout.Geometry;
using PrintLayout.Images.Magick;
using PrintLayout.Preflight;
using PrintLayout.Raster;

namespace PrintLayout.Tests.Architecture;

/// <summary>The borders of DESIGN.md, section 2, proved on the compiled assemblies.</summary>
public sealed class LayerTests
{
    private const string Geometry = "PrintLayout.Geometry";
    private const string Diagnostics = "PrintLayout.Diagnostics";
    private const string Content = "PrintLayout.Content";
    private const string Fonts = "PrintLayout.Fonts";
    private const string Text = "PrintLayout.Text";
    private const string Layout = "PrintLayout.Layout";
    private const string Pages = "PrintLayout.Pages";
    private const string Images = "PrintLayout.Images";
    private const string Pdf = "PrintLayout.Pdf";
    private const string Json = "PrintLayout.Json";
    private const string Snapshots = "PrintLayout.Snapshots";
    private const string Svg = "PrintLayout.Svg";
    private const string Production = "PrintLayout.Production";
    private const string Files = "PrintLayout.Files";
    private const string HarfBuzz = "HarfBuzzSharp";

    private static readonly Assembly Core = typeof(Pt).Assembly;

    private static readonly LayerRule[] Rules =
    [
        new(Geometry),
        new(Files),
        new(Diagnostics, Geometry),
        new(Content, Geometry, Diagnostics, Files, "Markdig", "YamlDotNet"),
        new(Fonts, Geometry, Diagnostics, Files, HarfBuzz),
        new(Text, Geometry, Diagnostics, Content, Fonts, HarfBuzz),
        new(Images, Files),
        new(Layout, Geometry, Diagnostics, Content, Fonts, Text, Images, Pages),
        new(Pages, Geometry, Diagnostics, Fonts, Images),
        new(Pdf, Geometry, Diagnostics, Fonts, Images, Pages),
        new("PrintLayout.Pdf.Syntax", Geometry, Diagnostics),
        new(Json, Geometry, Diagnostics, Fonts, Images, Pages),
        new(Snapshots, Geometry, Diagnostics, Fonts, Images, Pages, Json),
        new(Svg, Geometry, Diagnostics, Fonts, Images, Pages),
        new(Production, Geometry, Diagnostics, Files, Content, Fonts, Text, Images, Layout, Pages, Pdf, Svg, Json, Snapshots),
    ];

    public static TheoryData<string> Parts => [.. Rules.Select(r => r.Part)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_uses_only_what_its_border_allows(string part)
    {
        var rule = Rules.Single(r => r.Part == part);
        Assert.Equal(string.Empty, string.Join('\n', rule.Broken(TypeReferences.Of(Core))));
    }

    [Fact]
    public void Every_type_of_the_library_belongs_to_a_part_with_a_rule()
    {
        var homeless = TypeReferences.Of(Core).Select(u => u.FromNamespace).Distinct()
            .Where(n => LayerRule.IsIn(n, "PrintLayout") && !Array.Exists(Rules, r => LayerRule.IsIn(n, r.Part)));
        Assert.Empty(homeless);
    }

    [Fact]
    public void The_png_writer_knows_the_page_and_the_fonts_but_not_how_they_came_about()
    {
        var rule = new LayerRule("PrintLayout.Raster", Pages, Geometry, Fonts, Images, Diagnostics, Snapshots, "SkiaSharp");
        var uses = TypeReferences.Of(typeof(PngWriter).Assembly);
        Assert.NotEmpty(uses);
        Assert.Empty(rule.Broken(uses));
    }

    [Fact]
    public void The_image_decoder_knows_images_and_nothing_of_pages()
    {
        var uses = TypeReferences.Of(typeof(MagickImageDecoder).Assembly);
        Assert.NotEmpty(uses);
        Assert.Empty(new LayerRule("PrintLayout.Images.Magick", Images, "ImageMagick").Broken(uses));
    }

    [Fact]
    public void Preflight_reads_the_bytes_alone_and_shares_nothing_with_the_writer()
    {
        var rule = new LayerRule("PrintLayout.Preflight", Diagnostics, "UglyToad");
        var uses = TypeReferences.Of(typeof(PdfPreflight).Assembly);
        Assert.NotEmpty(uses);
        Assert.Empty(rule.Broken(uses));
        Assert.DoesNotContain(TypeReferences.Of(Core), use => LayerRule.IsIn(use.ToNamespace, "UglyToad"));
    }

    [Fact]
    public void The_reader_of_foreign_pdf_knows_records_of_pages_and_not_how_pages_come_about()
    {
        var rule = new LayerRule("PrintLayout.PdfText", Geometry, Diagnostics, Pages, Snapshots, "PrintLayout.Preflight.Structure", "UglyToad");
        var uses = TypeReferences.Of(typeof(PrintLayout.PdfText.PdfPageReader).Assembly);
        Assert.NotEmpty(uses);
        Assert.Empty(rule.Broken(uses));
    }

    [Fact]
    public void The_check_sees_a_border_that_the_code_does_cross()
    {
        // Fonts reports diagnostics and pages hold faces; a rule against either must fail, or the check is blind.
        var uses = TypeReferences.Of(Core);
        Assert.Contains(
            "PrintLayout.Fonts.FontLibraryOpener uses PrintLayout.Diagnostics.Diagnostic", new LayerRule(Fonts, Geometry, HarfBuzz).Broken(uses));
        Assert.Contains("PrintLayout.Pages.GlyphRun uses PrintLayout.Fonts.FontFace", new LayerRule(Pages, Geometry, Diagnostics).Broken(uses));
        Assert.Contains("PrintLayout.Fonts.FontFace uses HarfBuzzSharp.Blob", new LayerRule(Fonts, Geometry, Diagnostics).Broken(uses));
    }

    [Theory]
    [InlineData(nameof(Samples.InBody), "System.Text.StringBuilder")]
    [InlineData(nameof(Samples.InLambda), "System.Diagnostics.Stopwatch")]
    [InlineData(nameof(Samples.InIterator), "System.IO.StringReader")]
    [InlineData(nameof(Samples.AsGenericArgument), "System.Version")]
    [InlineData(nameof(Samples.InCatch), "System.TimeoutException")]
    [InlineData(nameof(Samples.InTypeOf), "System.UriBuilder")]
    public void The_check_looks_into_method_bodies(string sample, string expected)
    {
        Assert.NotNull(typeof(Samples).GetMethod(sample));
        var found = TypeReferences.Of(typeof(LayerTests).Assembly)
            .Where(u => u.From == nameof(Samples)).Select(u => $"{u.ToNamespace}.{u.To}");
        Assert.Contains(expected, found);
    }

    [Fact]
    public void A_namespace_that_only_begins_alike_is_another_part()
    {
        Assert.True(LayerRule.IsIn("PrintLayout.Pdf.Syntax", Pdf));
        Assert.False(LayerRule.IsIn("PrintLayout.PdfTools", Pdf));
        Assert.False(LayerRule.IsIn(Pdf, "PrintLayout.Pdf.Syntax"));
    }
}
