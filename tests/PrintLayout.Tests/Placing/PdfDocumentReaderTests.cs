using System.IO.Compression;
using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Images.Documents;
using PrintLayout.Images.Headers;
using PrintLayout.PdfText.Placing;

namespace PrintLayout.Tests.Placing;

/// <summary>What is taken out of a PDF: boxes, turns, inherited entries, objects as they are.</summary>
public sealed class PdfDocumentReaderTests
{
    private static readonly PdfDocumentReader Reader = new();

    [Theory]
    [InlineData("/TrimBox[10 20 110 70]", PageBox.Trim, 100_000, 50_000)]
    [InlineData("/TrimBox[110 70 10 20]", PageBox.Trim, 100_000, 50_000)]
    [InlineData("/CropBox[10 20 90 60]", PageBox.Trim, 80_000, 40_000)]
    [InlineData("/TrimBox[10 20 110 70]", PageBox.Bleed, 200_000, 100_000)]
    [InlineData("/TrimBox[10 20 110 70]/BleedBox[5 15 115 75]", PageBox.Bleed, 110_000, 60_000)]
    [InlineData("/TrimBox[-50 20 110 700]", PageBox.Trim, 110_000, 80_000)]
    [InlineData("/CropBox[10 20 90 60]", PageBox.Media, 200_000, 100_000)]
    [InlineData("/ArtBox[1 1 11 21]", PageBox.Art, 10_000, 20_000)]
    [InlineData("/TrimBox[10 20 110 70]/Rotate 90", PageBox.Trim, 50_000, 100_000)]
    [InlineData("/TrimBox[10 20 110 70]/Rotate -180", PageBox.Trim, 100_000, 50_000)]
    [InlineData("/TrimBox[10 20 110 70]/UserUnit 2.5", PageBox.Trim, 250_000, 125_000)]
    public void A_box_gives_the_size(string page, PageBox box, int width, int height)
    {
        var head = Head(RawPdf.OnePage(page, string.Empty).ToBytes(), new DocumentPage(1, box));
        Assert.Equal((width, height), (head.Width, head.Height));
        Assert.True(head.IsDocument);
    }

    [Fact]
    public void Boxes_turns_and_resources_are_inherited_from_the_tree()
    {
        var file = new RawPdf()
            .With(1, "<</Type/Catalog/Pages 2 0 R>>")
            .With(2, "<</Type/Pages/Kids[5 0 R]/Count 2/MediaBox[0 0 300 400]/Rotate 90/Resources<</Font<</F 9 0 R>>>>>>")
            .With(5, "<</Type/Pages/Parent 2 0 R/Kids[3 0 R 6 0 R]/Count 2/CropBox[0 0 100 200]>>")
            .With(3, "<</Type/Page/Parent 5 0 R/Rotate 0>>")
            .With(6, "<</Type/Page/Parent 5 0 R/Contents 4 0 R>>")
            .Stream(4, string.Empty, "q Q"u8.ToArray())
            .With(9, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
            .ToBytes();
        Assert.Equal((100_000, 200_000), SizeOf(Head(file, new DocumentPage(1, PageBox.Trim))));
        Assert.Equal((200_000, 100_000), SizeOf(Head(file, new DocumentPage(2, PageBox.Trim))));
        var form = Copy(file, new DocumentPage(2, PageBox.Trim));
        Assert.Contains("/Helvetica", Text(form.Objects[1]), StringComparison.Ordinal);
        Assert.False(form.HasBox);
    }

    [Fact]
    public void What_is_inherited_comes_from_the_tree_and_not_from_what_a_page_says_of_it()
    {
        var file = RawPdf.OnePage(string.Empty, string.Empty)
            .With(2, "<</Type/Pages/Kids[3 0 R]/Count 1/CropBox[0 0 100 50]/Rotate 90>>")
            .With(3, "<</Type/Page/Parent 9 0 R/MediaBox[0 0 200 100]/Contents 4 0 R>>")
            .ToBytes();
        Assert.Equal((50_000, 100_000), SizeOf(Head(file, new DocumentPage(1, PageBox.Crop))));
    }

    [Theory]
    [InlineData("/BM/Multiply", true)]
    [InlineData("/BM[/Multiply]", true)]
    [InlineData("/BM[8 0 R/Normal]", true)]
    [InlineData("/BM[9 0 R]", false)]
    public void A_page_with_a_blend_mode_is_blended(string state, bool isBlended) =>
        Assert.Equal(isBlended, Copy(RawPdf.OnePage($"/Resources<</ExtGState<</G<<{state}>>>>>>", "/G gs")
            .With(8, "/Multiply").With(9, "/Normal").ToBytes()).HasTransparency);

    [Fact]
    public void Objects_are_numbered_as_they_are_first_named_and_only_those_of_the_page_are_taken()
    {
        var file = RawPdf.OnePage("/Resources<</XObject<</A 8 0 R/B 7 0 R/C 8 0 R>>/P 3 0 R>>", "/A Do")
            .Stream(7, "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/StructParents 4/PieceInfo 20 0 R", "0 g"u8.ToArray())
            .Stream(8, "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace 9 0 R", [7])
            .With(9, "[/Indexed/DeviceCMYK 0<01020304>]")
            .With(20, "(private)")
            .ToBytes();
        var form = Copy(file);
        Assert.Equal(4, form.Objects.Length);
        Assert.Equal([1, 2, 1], form.Objects[0].Links.Select(link => link.Target));
        Assert.Contains("/P null", Text(form.Objects[0]), StringComparison.Ordinal);
        Assert.Equal([7], form.Objects[1].Data!.Value.ToArray());
        Assert.Equal("/Type /XObject/Subtype /Form/BBox [0 0 1 1 ]", Text(form.Objects[2]));
        Assert.Equal("[/Indexed /DeviceCMYK 0 <01020304> ]", Text(form.Objects[3]));
    }

    [Fact]
    public void Strings_names_and_numbers_keep_their_bytes()
    {
        byte[] palette = [0xFE, 0xFF, 0xD8, 0x00, 0x9F, 0x7F, 0x80, 0xAD, 0x18, 0xFF, 0x00, 0x28];
        var literal = new StringBuilder("(");
        foreach (var value in palette) literal.Append('\\').Append(Convert.ToString(value, 8).PadLeft(3, '0'));
        var file = RawPdf.OnePage(
            $"/Resources<</X[{literal}) /A#D7#A8#C9 /\u00E4\u00B8\u0093 /a#20b 0.0000125 -.5 4294967295 true null 1.0]>>", string.Empty);
        Assert.Contains(
            $"[<{Convert.ToHexString(palette)}> /A#D7#A8#C9 /#E4#B8#93 /a#20b 0.0000125 -0.5 4294967295 true null 1 ]",
            Text(Copy(file.ToBytes()).Objects[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void One_stream_of_content_keeps_its_filters_and_several_are_joined_apart()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write("1 0 0 1 5 5 cm"u8);
        var one = RawPdf.OnePage(string.Empty, string.Empty).Stream(4, "/Filter/FlateDecode", packed.ToArray());
        var form = Copy(one.ToBytes()).Objects[0];
        Assert.Equal(packed.ToArray(), form.Data!.Value.ToArray());
        Assert.EndsWith("/Filter /FlateDecode", Text(form), StringComparison.Ordinal);
        Assert.False(form.IsPlain);

        var several = RawPdf.OnePage(string.Empty, string.Empty).With(
            3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents[4 0 R 5 0 R 6 0 R]>>")
            .Stream(4, "/Filter/FlateDecode", packed.ToArray()).Stream(5, string.Empty, "0 g"u8.ToArray())
            .Stream(6, string.Empty, "1 1 m"u8.ToArray());
        form = Copy(several.ToBytes()).Objects[0];
        Assert.Equal("1 0 0 1 5 5 cm\n0 g\n1 1 m\n", Encoding.Latin1.GetString(form.Data!.Value.Span));
        Assert.True(form.IsPlain);
    }

    [Fact]
    public void A_paper_is_told_inks_layers_notes_condition_and_blending()
    {
        var file = RawPdf.OnePage(
            "/Annots[<</Subtype/Stamp>><</Subtype/Link>><</Subtype/Text/F 2>>]/Resources<</ColorSpace<</S 5 0 R>>"
                + "/Properties<</L 6 0 R/M 7 0 R>>/ExtGState<</G<</ca 0.5>>>>>>", "/OC/L BDC EMC")
            .With(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R 7 0 R]/D<</OFF[7 0 R]>>>>/OutputIntents["
                + "<</S/GTS_PDFX/OutputConditionIdentifier(FOGRA39)>>]>>")
            .With(5, "[/DeviceN[/Cyan/PANTONE#20485]/DeviceCMYK<<>>]")
            .With(6, "<</Type/OCG/Name(Prices)>>")
            .With(7, "<</Type/OCG/Name(Draft)>>")
            .ToBytes();
        var form = Copy(file);
        Assert.Equal(["PANTONE 485"], form.Spots);
        Assert.Equal(["Draft", "Prices"], form.Layers);
        Assert.Equal(["Draft"], form.HiddenLayers);
        Assert.Equal(1, form.Annotations);
        Assert.Equal("FOGRA39", form.Condition);
        Assert.True(form.HasTransparency);
        Assert.Contains("/Group<</Type/Group/S/Transparency/I true>>", Text(form.Objects[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_group_of_a_page_is_kept_and_isolated()
    {
        var form = Copy(RawPdf.OnePage("/Group<</S/Transparency/CS/DeviceCMYK/I false/K true>>", string.Empty).ToBytes());
        Assert.Contains("/Group<</S /Transparency/CS /DeviceCMYK/K true/I true>>", Text(form.Objects[0]), StringComparison.Ordinal);
        Assert.True(form.HasTransparency);
    }

    private static ImageHeader Head(byte[] file, DocumentPage page)
    {
        var head = Reader.ReadHead(file, page, out var fault);
        Assert.Null(fault);
        return head!;
    }

    private static DocumentForm Copy(byte[] file, DocumentPage? page = null)
    {
        var form = Reader.Copy(file, page ?? DocumentPage.First, out var fault);
        Assert.Null(fault);
        return form!;
    }

    private static (int Width, int Height) SizeOf(ImageHeader head) => (head.Width, head.Height);

    private static string Text(DocumentObject value) => Encoding.Latin1.GetString(value.Value.Span);
}
