using System.Text;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Import.Doors;
using static PrintLayout.Tests.Import.OdtFile;

namespace PrintLayout.Tests.Import;

/// <summary>What the door for OpenDocument text reads: headings, styles, lists, tables, images, notes, changes, comments.</summary>
public sealed class OdtDoorTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    private static readonly string Styles = Style("B", "text", "<style:text-properties fo:font-weight=\"bold\"/>")
        + Style("I", "text", "<style:text-properties fo:font-style=\"italic\"/>")
        + Style("E", "text", "<style:text-properties style:text-emphasize=\"dot below\"/>")
        + Style("U", "text", "<style:text-properties style:text-position=\"super 58%\"/>")
        + Style("R", "paragraph", "<style:paragraph-properties fo:text-align=\"end\"/>")
        + Style("Caption", "paragraph", "") + Style("P9", "paragraph", "", "Caption") + Style("Quotations", "paragraph", "");

    [Fact]
    public void Headings_are_headlines_and_crossheads()
    {
        var page = Read(new OdtFile(H("港口复航", 1) + P("入夜，风力下降，三港恢复夜航。") + H("先放空船", 2) + P("空船吃水浅，先走。")
            + H("老桥加固", 1) + P("东门大桥下月半幅通车。")));

        Assert.Equal(["港口复航", "老桥加固"], page.Articles.Select(article => article.Headline.Text));
        Assert.Equal(["入夜，风力下降，三港恢复夜航。", "### 先放空船", "空船吃水浅，先走。"], ImportedPage.Body(page.Articles[0]));
    }

    [Fact]
    public void Bold_words_dots_italics_and_raised_characters_are_kept()
    {
        var page = Read(new OdtFile(H("港口", 1) + P("值班员说：" + Span("顺序不能乱", "B") + "，" + Span("着重", "E") + "，" + Span("斜体", "I") + "，3m"
            + Span("2", "U") + "，5*6<text:s text:c=\"2\"/>。"), Styles));

        Assert.Contains("**顺序不能乱**，*着重*，*斜体*，3m<sup>2</sup>，5\\*6", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("italic", page.Rules);
    }

    [Fact]
    public void Lists_tables_quotes_and_line_breaks_keep_their_form()
    {
        static string Item(string text) => $"<text:list-item>{P(text)}</text:list-item>";
        const string Row = "<table:table-row><table:table-cell><text:p>{0}</text:p></table:table-cell><table:table-cell><text:p>{1}</t"
            + "ext:p>"
            + "</table:table-cell></table:table-row>";
        var list = "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
            + "style:num-suffix=\".\"/></text:list-style>";
        var page = Read(new OdtFile(H("通告", 1) + P("请注意：") + $"<text:list>{Item("关好水电；")}{Item("锁好门窗。")}</text:list>"
            + $"<text:list text:style-name=\"L1\">{Item("八路绕行；")}{Item("十二路停运。")}</text:list>"
            + $"<table:table>{Row.Replace("{0}", "品种").Replace("{1}", "本周")}{Row.Replace("{0}", "黄瓜").Replace("{1}", "2.42")}</table:table>"
            + P("浪高了就等，不抢这一个小时。", "Quotations") + P("地址：港前路1号<text:line-break/>电话：010-12345678"), Styles + list));

        var article = Assert.Single(page.Articles);
        Assert.Equal(["请注意：", "关好水电；", "锁好门窗。", "八路绕行；", "十二路停运。"], ImportedPage.Body(article)[..5]);
        Assert.Equal(4, article.Blocks.OfType<ListItemBlock>().Count());
        Assert.Contains("| 黄瓜 | 2.42 |", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("> 浪高了就等", page.Result.Articles[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_in_a_frame_has_the_caption_beside_it()
    {
        var image = "<draw:frame><draw:image xlink:href=\"Pictures/1.jpg\"/></draw:frame>";
        var page = Read(new OdtFile(H("港口", 1) + P("入夜，风力下降，三港恢复夜航。") + P(
            $"<draw:frame><draw:text-box>{P(image + "港口的夜景", "P9")}</draw:text-box></draw:frame>") + P("货轮驶入航道。"), Styles)
            .Part("Pictures/1.jpg", Jpeg));

        var figure = Assert.Single(Assert.Single(page.Articles).Figures);
        Assert.Equal("images/port-1.jpg", figure.Image?.Value);
        Assert.Contains("港口的夜景", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Equal(Jpeg, page.Document.Images["port-1.jpg"]);
    }

    [Fact]
    public void Notes_follow_comments_and_changes_are_told_of()
    {
        var page = Read(new OdtFile("<text:tracked-changes><text:changed-region><text:deletion><text:p>七成</text:p></text:deletion>"
            + "</text:changed-region></text:tracked-changes>" + H("报销", 1)
            + P("一级医院九成<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>据市医保局。</text:p></text:note-body>"
                + "</text:note>，二级医院<text:change-start/>八成<text:change-end/>。<office:annotation><dc:creator>齐禾</dc:creator>"
                + "<text:p>数字请核。</text:p></office:annotation>")));

        Assert.Contains("一级医院九成[^1]，二级医院八成。", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("[^1]: 据市医保局。", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("七成", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains(page.Result.Notes, note => note.Rule == "comment" && note.Message.Contains("数字请核", StringComparison.Ordinal));
        Assert.Contains("tracked-changes", page.Rules);
        Assert.Empty(page.ReadBag);
    }

    [Fact]
    public void A_protected_document_and_a_spreadsheet_are_refused()
    {
        Assert.Equal("PL1214", Refused(new OdtFile(P("港口")).Part("META-INF/manifest.xml",
            Encoding.UTF8.GetBytes("<m><file-entry><encryption-data/></file-entry></m>")).Bytes()));
        Assert.Equal("PL1211", Refused(new OdtFile(P("港口")).Bytes("application/vnd.oasis.opendocument.spreadsheet")));
        Assert.Equal("PL1212", Refused(new OdtFile(P("")).Bytes()));
    }

    [Theory]
    [InlineData(1, "<text:p>")]
    [InlineData(5000, "<text:section>")]
    public void A_damaged_or_deep_document_is_a_finding(int count, string open) => Assert.Equal("PL1214",
        Refused(new OdtFile(new StringBuilder().Insert(0, open, count).ToString()
            + (count > 1 ? new StringBuilder().Insert(0, open.Replace("<", "</", StringComparison.Ordinal), count).ToString() : ""))
                .Bytes()));

    [Fact]
    public void A_bomb_is_a_finding() =>
        Assert.Equal("PL1214", Refused(new OdtFile(P("港口")).Part("styles.xml", new byte[64 << 20]).Bytes()));

    private static DoorPage Read(OdtFile file) => new(file.Bytes(), "port.odt");

    private static string Refused(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        Assert.Null(SourceDoors.Read("port.odt", bytes, folder: null, bag));
        return Assert.Single(bag).Code;
    }
}
