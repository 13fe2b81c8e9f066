using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Import;
using PrintLayout.Import.Recognition;
using PrintLayout.Production.Import.Doors;

namespace PrintLayout.Tests.Import;

/// <summary>The form and the encoding of a source are told by its content; what is not read is refused by name with the way out.</summary>
public sealed class SourceFormTests
{
    private const string Simplified = "港口一夜未眠\n\n入夜，风力降到六级以下，调度中心通知三港恢复夜航。他们说：“浪高了就等。”\n";
    private const string Traditional = "老車站活化\n\n百年老車站修復後重新開放，首個週末湧入三萬人次。遊客說：「味道一點也沒變。」\n";
    private const string Japanese = "新しい駅が開く\n\n昨日、新しい駅が開いた。利用者は「とても便利になりました」と話している。\n";

    [Theory]
    [InlineData("gb18030", "GB 18030", Simplified)]
    [InlineData("gb18030", "GB 18030", Traditional)]
    [InlineData("big5", "Big5", Traditional)]
    [InlineData("shift_jis", "Shift_JIS", Japanese)]
    [InlineData("utf-16", "UTF-16", Simplified)]
    [InlineData("utf-16BE", "UTF-16", Traditional)]
    [InlineData("utf-8", "UTF-8", Japanese)]
    public void An_encoding_is_told_by_content(string page, string name, string text)
    {
        var bag = new DiagnosticBag();
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
        var result = ManuscriptImport.Import("page.txt", encoding.GetBytes(text), bag);

        Assert.Equal((name, text), (result!.Encoding, result.Text));
        Assert.DoesNotContain(bag, d => d.Code == "PL1213");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_decides(string page)
    {
        var encoding = Encoding.GetEncoding(page);
        var result = ManuscriptImport.Import("page.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Simplified)],
            new DiagnosticBag());

        Assert.Equal(("UTF-16", Simplified), (result!.Encoding, result.Text));
    }

    [Fact]
    public void A_few_words_that_two_encodings_allow_are_read_and_told_of()
    {
        var bag = new DiagnosticBag();
        ManuscriptImport.Import("page.txt", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("镕媛\n"), bag);

        Assert.Contains(bag, d => d.Code == "PL1213");
    }

    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ", "PDF")]
    [InlineData("{\\rtf1\\ansi\\deff0 text}", "RTF")]
    [InlineData("<?xml version=\"1.0\"?>\n<root><a/></root>", "XML")]
    public void What_is_not_read_is_refused_by_name(string content, string name)
    {
        var bag = new DiagnosticBag();

        Assert.Null(SourceDoors.Read("page.txt", Encoding.UTF8.GetBytes(content), folder: null, bag));
        var refused = Assert.Single(bag);
        Assert.Equal("PL1211", refused.Code);
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refused.Hints);
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 }, ".doc")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16 }, "image")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 0, 0 }, "archive")]
    public void Bytes_that_are_no_text_are_refused_by_name(byte[] content, string name)
    {
        var bag = new DiagnosticBag();

        Assert.Null(SourceDoors.Read("manuscript.txt", content, folder: null, bag));
        Assert.Contains(name, Assert.Single(bag).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RIFF\u0024\0\0\0WEBPVP8 ")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")]
    [InlineData("\0\0\0\u0018ftypavif\0\0\0\0mif1avif")]
    [InlineData("II*\0\b\0\0\0")]
    [InlineData("GIF89a")]
    [InlineData("BM\u0046\0\0\0\0\0\0\0")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- by hand -->\n<!DOCTYPE svg [\n<!ENTITY a \"b\">\n]>\n<svg:svg>")]
    public void A_picture_of_any_form_is_no_manuscript(string head)
    {
        var bag = new DiagnosticBag();
        var file = Encoding.Latin1.GetBytes(head);

        Assert.Null(SourceDoors.Read("photo.webp", file, folder: null, bag));
        Assert.Contains("an image", Assert.Single(bag).Message, StringComparison.Ordinal);
        Assert.Equal(SourceForm.Image, SourceForms.Of(file));
    }

    [Theory]
    [InlineData("BMW 发布新车\n\n昨日，新车在本市发布。\n")]
    [InlineData("RIFF 是一种文件格式\n\n昨日，专家介绍了它。\n")]
    [InlineData("<p>图一</p>\n<svg></svg>\n<p>昨日，专家介绍了它。</p>\n")]
    [InlineData("<!-- <svg> -->\n<p>昨日，专家</p>\n<p>介绍了它。</p>\n")]
    [InlineData("<html><body><svg></svg><p>昨日，专家介绍了它。</p></body></html>")]
    public void Text_that_begins_like_a_picture_or_holds_one_is_text(string content) =>
        Assert.Equal(SourceForm.Text, SourceForms.Of(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void Many_comments_before_no_drawing_take_no_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(SourceForm.Text, SourceForms.Of(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<!---->", 1000)))));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void More_text_than_is_read_is_a_finding()
    {
        var bag = new DiagnosticBag();
        Assert.Null(SourceDoors.Read("page.txt", Encoding.UTF8.GetBytes(new string('港', 6 << 20)), folder: null, bag));
        Assert.Equal("PL1223", Assert.Single(bag).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u3000\n")]
    public void An_empty_source_is_an_error(string content)
    {
        var bag = new DiagnosticBag();

        Assert.Null(SourceDoors.Read("page.txt", Encoding.UTF8.GetBytes(content), folder: null, bag));
        Assert.Equal("PL1212", Assert.Single(bag).Code);
    }

    [Theory]
    [InlineData("{港口}一夜未眠\n\n昨日，第一艘货轮驶入航道。\n")]
    [InlineData("长宽<5厘米，高>6厘米。\n\n其余不变，昨日已经公布。\n")]
    [InlineData("[短讯] 港口复航\n\n昨日，第一艘货轮驶入航道。\n")]
    public void Text_with_brackets_is_text(string content)
    {
        var bag = new DiagnosticBag();

        Assert.NotNull(SourceDoors.Read("page.txt", Encoding.UTF8.GetBytes(content), folder: null, bag));
        Assert.Empty(bag);
    }

    [Fact]
    public void The_front_matter_of_another_system_gives_headline_and_author()
    {
        var page = new ImportedPage("---\ntitle: \"港口复航\"\ndate: 2026-01-20\nauthor: 林禾\ntags: [a, b]\n---\n\n入夜，风力下降，三港恢复夜航。\n",
            "port.md");

        Assert.Equal("港口复航", page.Articles[0].Headline.Text);
        Assert.Equal(["林禾"], ImportedPage.Bylines(page.Articles[0]));
        Assert.Equal(["入夜，风力下降，三港恢复夜航。"], ImportedPage.Body(page.Articles[0]));
        Assert.DoesNotContain(page.Result.Shares, share => share.Field == "lost");
        Assert.Contains(page.Flags, flag => flag.Contains("foreign-front-matter", StringComparison.Ordinal));
    }
}
