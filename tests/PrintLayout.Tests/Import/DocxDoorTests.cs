using System.Text;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Import.Doors;
using static PrintLayout.Tests.Import.DocxFile;

namespace PrintLayout.Tests.Import;

/// <summary>
/// What the door for docx reads: styles, headings, bold words, lists, tables, images, notes, changes, comments; and what it refuses.
/// </summary>
public sealed class DocxDoorTests
{
    private const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"caption\"/></w:style>";

    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    [Fact]
    public void Headings_by_style_are_headlines_and_crossheads()
    {
        var page = Read(new DocxFile(P("港口复航", Style("1")) + P("入夜，风力下降，三港恢复夜航。") + P("先放空船", Style("2")) + P("空船吃水浅，先走。")
            + P("老桥加固", Style("1")) + P("东门大桥下月半幅通车。")).With("styles", "styles", Styles));

        Assert.Equal(["港口复航", "老桥加固"], page.Articles.Select(article => article.Headline.Text));
        Assert.Equal(["入夜，风力下降，三港恢复夜航。", "### 先放空船", "空船吃水浅，先走。"], ImportedPage.Body(page.Articles[0]));
    }

    [Fact]
    public void A_headline_without_a_style_is_told_by_its_look_and_place()
    {
        var page = Read(new DocxFile(P("港口一夜未眠", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"44\"/>")
            + P("本报记者 林禾", "<w:jc w:val=\"center\"/>")
            + P("入夜，风力降到六级以下，调度中心通知三港恢复夜航。") + P("先放空船", "", "<w:b/>") + P("空船吃水浅，先走；重船等潮水，潮位涨到四米二才动。")));

        var article = Assert.Single(page.Articles);
        Assert.Equal("港口一夜未眠", article.Headline.Text);
        Assert.Single(article.Bylines);
        Assert.Equal(["入夜，风力降到六级以下，调度中心通知三港恢复夜航。", "### 先放空船", "空船吃水浅，先走；重船等潮水，潮位涨到四米二才动。"], ImportedPage.Body(article));
        Assert.Contains("plain-headline", page.Rules);
    }

    [Fact]
    public void Bold_words_marks_of_dots_and_raised_characters_are_kept_and_stars_are_stars()
    {
        var page = Read(new DocxFile(P("港口", Style("1")) + "<w:p>" + R("值班员说：") + R("顺序不能乱", "<w:b/>") + R("，长宽高为5*6*7，")
            + R("着重", "<w:em w:val=\"dot\"/>")
            + R("，面积3m") + R("2", "<w:vertAlign w:val=\"superscript\"/>") + R("。") + "</w:p>").With("styles", "styles", Styles));

        Assert.Equal(["值班员说：顺序不能乱，长宽高为5*6*7，着重，面积3m2。"], ImportedPage.Body(Assert.Single(page.Articles)));
        Assert.Contains("**顺序不能乱**", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("*着重*", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("<sup>2</sup>", page.Result.Articles[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Italics_become_emphasis_and_are_told_and_those_of_a_whole_paragraph_only_told()
    {
        var page = Read(new DocxFile(P("港口", Style("1")) + "<w:p>" + R("他说") + R("“等”", "<w:i/>") + R("，见") + R("Nature", "<w:i/>")
            + R("，下划", "<w:u w:val=\"single\"/>") + R("。") + "</w:p>" + P("编者按：全段斜体。", "", "<w:i/>")).With("styles", "styles", Styles));

        Assert.Contains("他说*“等”*，见*Nature*，下划。", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("\n\n编者按：全段斜体。", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, page.Rules.Count(rule => rule == "italic"));
        Assert.Contains(page.Result.Notes, note => note.Rule == "underline" && note.Message.Contains("下划", StringComparison.Ordinal));
    }

    [Fact]
    public void A_caption_by_style_needs_no_credit()
    {
        var page = Read(new DocxFile(P("港口", Style("1")) + P("入夜，风力下降，三港恢复夜航。")
            + "<w:p><w:r><w:drawing><a:blip r:embed=\"rId7\"/></w:drawing></w:r></w:p>" + P("港口的夜景", Style("C")) + P("货轮驶入航道。"))
            .With("styles", "styles", Styles).WithImage("rId7", "image1.jpeg", Jpeg));

        Assert.Equal("港口的夜景", Assert.Single(Assert.Single(page.Articles).Figures).Caption?.Text);
        Assert.Equal(2, page.Articles[0].Blocks.Length);
    }

    [Fact]
    public void A_soft_hyphen_stays_in_Western_words_alone()
    {
        var page = Read(new DocxFile(P("港口", Style("1")) + "<w:p>" + R("恢复") + "<w:r><w:softHyphen/></w:r>"
            + R("夜航，inter\u00ADnational。") + "</w:p>")
            .With("styles", "styles", Styles));

        Assert.Equal(["恢复夜航，inter\u00ADnational。"], ImportedPage.Body(Assert.Single(page.Articles)));
    }

    [Fact]
    public void Lists_get_the_marks_that_Word_sets()
    {
        const string Numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt "
            + "w:val=\"bullet\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"chineseCounting\"/><w:lvlText "
            + "w:val=\"（%1）\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
        static string Item(string text, int list) => P(text, $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        var page = Read(new DocxFile(P("通告", Style("1")) + P("请注意：") + Item("关好水电；", 1) + Item("锁好门窗。", 1) + Item("八路绕行；", 2)
            + Item("十二路停运。", 2))
            .With("styles", "styles", Styles).With("numbering", "numbering", Numbering));

        var article = Assert.Single(page.Articles);
        Assert.Equal(["请注意：", "关好水电；", "锁好门窗。", "（一）八路绕行；", "（二）十二路停运。"], ImportedPage.Body(article));
        Assert.Equal(2, article.Blocks.OfType<ListItemBlock>().Count());
    }

    [Fact]
    public void A_table_stays_one_and_is_told_of()
    {
        static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells.Select(cell => $"<w:tc>{P(cell)}</w:tc>")) + "</w:tr>";
        var page = Read(new DocxFile(P("菜价", Style("1")) + P("三种蔬菜降价。") + "<w:tbl>" + Row("品种", "本周") + Row("黄瓜", "2.42") + "</w:tbl>"
            + P("其余持平。"))
            .With("styles", "styles", Styles));

        Assert.Equal(["三种蔬菜降价。", "品种\n本周\n黄瓜\n2.42", "其余持平。"], ImportedPage.Body(Assert.Single(page.Articles)));
        Assert.Contains("table", page.Rules);
    }

    [Fact]
    public void An_image_is_a_figure_with_the_caption_below_it()
    {
        var page = Read(new DocxFile(P("港口", Style("1")) + P("入夜，风力下降，三港恢复夜航。")
            + "<w:p><w:r><w:drawing><a:blip r:embed=\"rId7\"/></w:drawing></w:r></w:p>" + P("港口夜景。本报记者 高禾 摄", Style("C")) + P("货轮驶入航道。"))
            .With("styles", "styles", Styles).WithImage("rId7", "image1.jpeg", Jpeg));

        var article = Assert.Single(page.Articles);
        var figure = Assert.Single(article.Figures);
        Assert.Equal(("images/port-1.jpg", "港口夜景。"), (figure.Image?.Value, figure.Caption?.Text));
        Assert.Equal(Jpeg, page.Document.Images["port-1.jpg"]);
        Assert.Equal(2, article.Blocks.Length);
    }

    [Fact]
    public void Notes_follow_their_paragraph_and_comments_and_changes_are_told_of()
    {
        var page = Read(new DocxFile(P("报销", Style("1")) + "<w:p>" + R("一级医院九成") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + R("，二级医院")
            + "<w:del w:id=\"1\"><w:r><w:delText>七成</w:delText></w:r></w:del><w:ins w:id=\"3\">" + R("八成") + "</w:ins>" + R("。")
            + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
            .With("styles", "styles", Styles).With("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + P("据市医保局。") + "</w:footnote>")
            .With("comments", "comments", "<w:comment w:id=\"0\" w:author=\"齐禾\">" + P("数字请核。") + "</w:comment>"));

        Assert.Contains("一级医院九成[^1]，二级医院八成。", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("[^1]: 据市医保局。", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains(page.Result.Notes, note => note.Rule == "comment" && note.Message.Contains("数字请核", StringComparison.Ordinal));
        Assert.Contains("tracked-changes", page.Rules);
        Assert.Empty(page.ReadBag);
    }

    [Fact]
    public void Line_numbers_count_paragraphs()
    {
        var page = Read(new DocxFile(P("港口", Style("1")) + P("") + P("入夜，风力下降。") + P("（修改稿2，请审）")).With("styles", "styles", Styles));

        Assert.Equal(4, Assert.Single(page.Result.Notes, note => note.Rule == "furniture").Span.Line);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document xmlns:w=\"x\">&b;</w:document>")]
    [InlineData("<w:document xmlns:w=\"x\">")]
    [InlineData("no xml")]
    public void A_damaged_document_is_a_finding(string document) => Refused(new DocxFile("").Part("word/document.xml", document).Bytes());

    [Fact]
    public void A_bomb_is_a_finding() => Refused(new DocxFile("").Part("word/document.xml", new byte[64 << 20]).Bytes());

    [Fact]
    public void A_deep_tree_is_a_finding() =>
        Refused(new DocxFile(new StringBuilder().Insert(0, "<w:sdt><w:sdtContent>", 5000).ToString()
            + new StringBuilder().Insert(0, "</w:sdtContent></w:sdt>", 5000)).Bytes());

    [Fact]
    public void A_document_without_text_is_a_finding() => Refused(new DocxFile(P("") + P(" ")).Bytes(), "PL1212");

    [Fact]
    public void Any_cut_of_a_document_ends_in_a_finding_or_a_page()
    {
        var bytes = new DocxFile(P("港口", Style("1")) + P("入夜，风力下降。")).With("styles", "styles", Styles).Bytes();
        for (var length = 4; length < bytes.Length; length += 7)
        {
            var bag = new DiagnosticBag();
            Assert.True(SourceDoors.Read("port.docx", bytes[..length], folder: null, bag) is not null || bag.HasErrors);
        }

        for (var at = 4; at < bytes.Length; at += 3)
        {
            var (spoiled, bag) = ((byte[])bytes.Clone(), new DiagnosticBag());
            spoiled[at] ^= 0x5A;
            Assert.True(SourceDoors.Read("port.docx", spoiled, folder: null, bag) is not null || bag.HasErrors);
        }
    }

    private static DoorPage Read(DocxFile file) => new(file.Bytes(), "port.docx");

    private static void Refused(byte[] bytes, string code = "PL1214")
    {
        var bag = new DiagnosticBag();
        Assert.Null(SourceDoors.Read("port.docx", bytes, folder: null, bag));
        Assert.Equal(code, Assert.Single(bag).Code);
    }
}
