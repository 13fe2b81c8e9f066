using System.Reflection;
using PrintLayout.Geometry;
using PrintLayout.Images.Magick;
using PrintLayout.Preflight;
using PrintLayout.Raster;

namespace PrintLayout.Tests.Architecture;

/// <summary>The borders of ARCHITECTURE.md, proved on the compiled assemblies.</summary>
public sealed class LayerTests
{
    private const string Geometry = "PrintLayout.Geometry";
    private const string Diagnostics = "PrintLayout.Diagnostics";
    private const string Sources = "PrintLayout.Sources";
    private const string Copy = "PrintLayout.Copy";
    private const string Plan = "PrintLayout.Plan";
    private const string Reading = "PrintLayout.Reading";
    private const string Punctuation = "PrintLayout.Punctuation";
    private const string Import = "PrintLayout.Import";
    private const string Unicode = "PrintLayout.Unicode";
    private const string Languages = "PrintLayout.Languages";
    private const string Fonts = "PrintLayout.Fonts";
    private const string Codes = "PrintLayout.Codes";
    private const string Vectors = "PrintLayout.Vectors";
    private const string Text = "PrintLayout.Text";
    private const string Layout = "PrintLayout.Layout";
    private const string Makeup = "PrintLayout.Makeup";
    private const string Pages = "PrintLayout.Pages";
    private const string Images = "PrintLayout.Images";
    private const string Pdf = "PrintLayout.Pdf";
    private const string Json = "PrintLayout.Json";
    private const string Svg = "PrintLayout.Svg";
    private const string Differences = "PrintLayout.Differences";
    private const string Snapshots = "PrintLayout.Snapshots";
    private const string HarfBuzz = "HarfBuzzSharp";

    private static readonly Assembly Core = typeof(Pt).Assembly;

    private static readonly LayerRule[] Rules =
    [
        new(Geometry),
        new(Diagnostics, Geometry),
        new(Sources, Diagnostics),
        new(Copy, Geometry, Diagnostics),
        new(Plan, Geometry, Diagnostics),
        new(Reading, Geometry, Diagnostics, Sources, Copy, Plan, Languages, "Markdig", "YamlDotNet"),
        new(Punctuation, Diagnostics, Sources, Reading, Languages, "Markdig", "YamlDotNet"),
        new(Import, Diagnostics, Sources, Punctuation, Languages, "PrintLayout.Images.Headers", "Markdig"),
        new(Unicode),
        new(Languages, Unicode),
        new(Fonts, Geometry, Diagnostics, Sources, HarfBuzz),
        new(Text, Geometry, Diagnostics, Sources, Copy, Plan, Unicode, Languages, Fonts, HarfBuzz),
        new(Vectors, Geometry),
        new(Images, Geometry, Sources, Vectors),
        new(Codes, Geometry, Plan, "QRCoder"),
        new(Layout, Geometry, Diagnostics, Copy, Plan, Languages, Fonts, Text, Images, Vectors, Codes, Pages),
        new(Makeup, Geometry, Diagnostics, Copy, Plan, Languages, Fonts, Text, Images, Layout, Pages),
        new(Pages, Geometry, Diagnostics, Fonts, Images),
        new(Pdf, Geometry, Diagnostics, Fonts, Images, Pages),
        new("PrintLayout.Pdf.Syntax", Geometry, Diagnostics),
        new(Json, Geometry, Diagnostics, Fonts, Images, Pages),
        new(Svg, Geometry, Diagnostics, Fonts, Images, Pages),
        new(Differences),
        new(Snapshots, Geometry, Diagnostics, Fonts, Images, Pages, Json, Differences),
    ];

    public static TheoryData<string> Assemblies =>
    [
        "PrintLayout", "PrintLayout.Production", "PrintLayout.Images", "PrintLayout.Preflight", "PrintLayout.PdfText", "PrintLayout.Raster",
        "PrintLayout.Testing", "PrintLayout.Epaper", "PrintLayout.Preview", "PrintLayout.Cli",
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

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_circle_runs_through_the_namespaces_children_included(string assembly)
    {
        var uses = TypeReferences.Of(Assembly.Load(assembly));
        Assert.NotEmpty(uses);
        Assert.Equal(string.Empty, string.Join('\n', NamespaceCircles.In(uses)));
    }

    [Fact]
    public void A_circle_between_a_namespace_and_its_child_is_seen()
    {
        TypeUse[] uses =
        [
            new("PrintLayout.A", "One", "PrintLayout.A.B", "Two"), new("PrintLayout.A.B", "Two", "PrintLayout.C", "Three"),
            new("PrintLayout.C", "Three", "PrintLayout.A", "One"), new("PrintLayout.D", "Four", "PrintLayout.A", "One"),
        ];
        Assert.Equal(["PrintLayout.A, PrintLayout.A.B, PrintLayout.C"], NamespaceCircles.In(uses));
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
    public void The_electronic_edition_asks_nothing_of_layout_and_makeup()
    {
        var uses = TypeReferences.Of(typeof(PrintLayout.Epaper.EpaperRun).Assembly);
        Assert.NotEmpty(uses);
        var finished = new[] { "PrintLayout.Layout.Pages.MadePage", "PrintLayout.Layout.Context.PrinterMarks" };
        Assert.DoesNotContain(uses, use => (LayerRule.IsIn(use.ToNamespace, Layout) || LayerRule.IsIn(use.ToNamespace, Makeup)
            || LayerRule.IsIn(use.ToNamespace, Text)) && !finished.Contains($"{use.ToNamespace}.{use.To}"));
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
        var rule = new LayerRule(
            "PrintLayout.PdfText", Geometry, Diagnostics, Images, Pages, Snapshots, "PrintLayout.Preflight.Structure",
            "PrintLayout.Preflight.Copying", "PrintLayout.Preflight.Content", "PrintLayout.Preflight.Findings",
            "PrintLayout.Preflight.Syntax", "PrintLayout.Preflight.Pictures", "PrintLayout.Preflight.Plates", "UglyToad");
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
            "PrintLayout.Fonts.FontLibraryOpener uses PrintLayout.Diagnostics.Diagnostic",
            new LayerRule(Fonts, Geometry, HarfBuzz).Broken(uses));
        Assert.Contains(
            "PrintLayout.Pages.Items.GlyphRun uses PrintLayout.Fonts.FontFace", new LayerRule(Pages, Geometry, Diagnostics).Broken(uses));
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
