using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Fonts.Outlines;
using PrintLayout.Fonts.Subsetting;
using PrintLayout.Json;
using PrintLayout.Pages;
using PrintLayout.Pdf.Document;
using PrintLayout.Svg;
using PrintLayout.Testing.SyntheticFont;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Raster;

namespace PrintLayout.Tests.Fonts;

/// <summary>
/// Variable faces at a place on their axes. Each is held against a plain face that has the same outlines: whatever is made of the two must
/// be the same.
/// </summary>
public sealed class VariableFaceTests : IDisposable
{
    private const int Growth = 200;
    private readonly string _folder = Directory.CreateTempSubdirectory("variable-").FullName;
    private readonly DiagnosticBag _bag = [];
    private readonly string _variable;

    public VariableFaceTests() =>
        _variable = Write("variable", SyntheticFontWriter.Write(Glyphs(0), "Variable", new SyntheticVariation(Growth)));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<int, int> Places => new() { { 100, 0 }, { 400, 0 }, { 650, Growth / 2 }, { 900, Growth } };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_face_has_the_widths_and_the_ink_of_its_place(int weight, int growth)
    {
        using var library = Open(Source(weight));
        using var plain = Plain(growth);
        var face = library.Faces["A"];
        Assert.Empty(_bag);
        var glyph = GlyphOf(face);
        Assert.Equal((plain.AdvanceOf(glyph), plain.InkBoxOf(glyph)), (face.AdvanceOf(glyph), face.InkBoxOf(glyph)));
        Assert.Equal(GlyphOutline.Of(plain, glyph), GlyphOutline.Of(face, glyph));
        Assert.Equal(weight == 400 ? "Variable" : $"Variable_{weight}wght", face.Name);
        Assert.Equal(weight, face.Tables.WeightClass);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Its_subsets_have_the_outlines_of_its_place(int weight, int growth)
    {
        using var library = Open(Source(weight));
        using var plain = Plain(growth);
        var face = library.Faces["A"];
        var glyph = GlyphOf(face);
        using var subset = FontSubsetter.TrySubset(face, [glyph]);
        Assert.NotNull(subset);
        using (SubsetTests.Open(subset.Program.ToArray(), out var embedded))
        using (embedded)
        {
            Assert.Equal(plain.AdvanceOf(glyph), embedded.GetHorizontalGlyphAdvance(1));
            Assert.True(embedded.TryGetGlyphExtents(1, out var ink));
            Assert.Equal(
                plain.InkBoxOf(glyph), new InkBox(ink.XBearing, ink.YBearing + ink.Height, ink.XBearing + ink.Width, ink.YBearing));
        }

        KeyValuePair<int, uint>[] map = [new('A', glyph)];
        var web = Write("web", FontSubsetter.TrySubset(face, map)!);
        using var font = FontFace.TryOpen(web, 0, out _)!;
        Assert.Empty(font.Axes);
        Assert.Equal(GlyphOutline.Of(plain, glyph), GlyphOutline.Of(font, GlyphOf(font)));
        Assert.Equal(plain.AdvanceOf(glyph), font.AdvanceOf(GlyphOf(font)));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Proofs_and_outlines_are_those_of_its_place(int weight, int growth)
    {
        using var library = Open(Source(weight));
        using var plain = Plain(growth);
        var (page, expected) = (PageOf(library.Faces["A"]), PageOf(plain));
        Assert.Equal(Picture.Bytes(expected, 300), Picture.Bytes(page, 300));
        var outlined = new PdfDocumentOptions { OutlinesType = true };
        Assert.Equal(PdfSample.Write(outlined, expected), PdfSample.Write(outlined, page));
        Assert.Equal(SvgOf(expected), SvgOf(page));
    }

    [Fact]
    public void Other_programs_draw_the_press_file_as_its_place()
    {
        using var library = Open(Source(900));
        using var plain = Plain(Growth);
        using var thin = Plain(0);
        var page = PdfSample.Write(new PdfDocumentOptions(), PageOf(library.Faces["A"]));
        foreach (var program in Drawn.Programs)
        {
            var drawn = Drawn.By(program, page);
            Assert.Equal(0, drawn.MeanDifference(Drawn.By(program, PdfSample.Write(new PdfDocumentOptions(), PageOf(plain)))));
            Assert.NotEqual(0, drawn.MeanDifference(Drawn.By(program, PdfSample.Write(new PdfDocumentOptions(), PageOf(thin)))));
        }
    }

    [Theory]
    [InlineData("Heavy")]
    [InlineData("heavy")]
    public void An_instance_is_found_by_its_name(string name)
    {
        using var library = Open(new FontSource("A", _variable, 0, null, At(1)) { Instance = name });
        Assert.Empty(_bag);
        Assert.Equal([new AxisPosition("wght", 900)], library.Faces["A"].Positions);
    }

    [Fact]
    public void Faces_of_one_file_at_several_places_are_several_faces()
    {
        using var library = Open(
            Source(900), Source(500) with { Name = "B" }, Source(900) with { Name = "C" }, Source(400) with { Name = "D", Axes = [] });
        Assert.Same(library.Faces["A"], library.Faces["C"]);
        Assert.Equal(
            ["Variable_900wght", "Variable_500wght", "Variable_900wght", "Variable"], library.Faces.Values.Select(face => face.Name));
        var axis = Assert.Single(library.Faces["D"].Axes);
        Assert.Equal(new VariationAxis("wght", 100, 400, 900), axis);
    }

    [Fact]
    public void A_display_list_finds_the_face_at_its_place_again()
    {
        using var library = Open(Source(900), Source(500) with { Name = "B" }, Source(400) with { Name = "D", Axes = [] });
        var finder = new LibraryFaces(library.Faces.Values);
        Assert.All(library.Faces.Values, face => Assert.Same(
            face, finder.Find(new FaceName(face.Name, Path.GetFileName(face.Path), face.Index, face.Sha256))));
    }

    [Theory]
    [InlineData("opsz", 12, "has no axis opsz", "wght from 100 to 900")]
    [InlineData("wght", 901, "does not reach 901", "wght from 100 to 900")]
    [InlineData("wght", 99, "does not reach 99", "wght from 100 to 900")]
    public void What_an_axis_lacks_is_told_at_its_place_with_what_there_is(string tag, int value, string words, string hint)
    {
        using var library = Open(Source(400) with { Axes = [new AxisValue(tag, value, At(7))] });
        Refused(words, hint);
        Assert.Empty(library.Faces);
    }

    [Fact]
    public void An_unknown_instance_is_told_with_those_there_are()
    {
        using var library = Open(new FontSource("A", _variable, 0, null, At(1)) { Instance = "Semi", InstanceSpan = At(7) });
        Refused("no instance called Semi", "Regular, Heavy");
    }

    [Fact]
    public void A_face_that_is_not_variable_says_so()
    {
        using var plain = Plain(0);
        using var library = Open(Source(600) with { Path = plain.Path, Axes = [new AxisValue("wght", 600, At(7))] });
        Refused("is not a variable font", "leave `axes`");
    }

    private void Refused(string words, string hint)
    {
        var finding = _bag[0];
        Assert.Equal(("PL2014", "fonts.yaml:7:3"), (finding.Code, finding.Span.ToString()));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Contains(hint, Assert.Single(finding.Hints), StringComparison.Ordinal);
        // The role is left without a face, which is told too.
        Assert.Equal(["PL2014", "PL2001"], _bag.Select(one => one.Code));
    }

    private static List<SyntheticGlyph> Glyphs(int growth) =>
        [new(-1, 500 + growth, 50, 0, 450 + growth, 700), SyntheticGlyph.Blank(' ', 250), new('A', 600 + growth, 40, 0, 500 + growth, 720)];

    private static uint GlyphOf(FontFace face)
    {
        Assert.True(face.TryGetGlyph('A', out var glyph));
        return glyph;
    }

    private static PageDisplayList PageOf(FontFace face) => PdfSample.Page(PdfSample.Run(face, "AA A", size: 20_000));

    private static byte[] SvgOf(PageDisplayList page)
    {
        using var output = new MemoryStream();
        SvgWriter.Write(page, new SvgOptions { OutlineText = true }, output, new DiagnosticBag());
        return output.ToArray();
    }

    private static SourceSpan At(int line) => new("fonts.yaml", line, 3);

    private FontSource Source(int weight) => new("A", _variable, 0, null, At(1)) { Axes = [new AxisValue("wght", weight, At(2))] };

    private FontLibrary Open(params FontSource[] sources) => FontLibrary.Open(
        sources,
        ImmutableSortedDictionary<string, ImmutableArray<FontChoice>>.Empty.Add("body", [new FontChoice("A", At(20))]),
        _bag);

    private FontFace Plain(int growth)
    {
        var path = Write($"plain{growth}", SyntheticFontWriter.Write(Glyphs(growth), "Variable"));
        return FontFace.TryOpen(path, 0, out var problem) ?? throw new InvalidOperationException(problem);
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name + ".ttf");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
