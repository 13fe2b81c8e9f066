using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Import.Doors;

namespace PrintLayout.Tests.Import;

/// <summary>What the door for messages of agencies reads: the fields are sure, and what has no place in a manuscript is told.</summary>
public sealed class NewsXmlDoorTests
{
    private const string Nitf = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
        <nitf><head><title>x</title></head><body>
        <body.head><hedline><hl1>港口一夜未眠</hl1><hl2>三港恢复夜航</hl2></hedline>
        <byline>本报记者 <person>林禾</person></byline><dateline>新华社江州1月20日电</dateline></body.head>
        <body.content><block>
        <p>入夜，风力降到六级以下，<em>调度中心</em>通知三港恢复夜航。</p>
        <media media-type="image"><media-reference source="port.jpg"/><media-caption>港口夜景</media-caption>
        <media-producer>新华社记者 高禾 摄</media-producer></media>
        <hl2>先放空船</hl2><p>空船吃水浅，先走。</p>
        <table><tr><td>船名</td><td>吃水</td></tr><tr><td>江一</td><td>7米</td></tr></table>
        </block></body.content><body.end><tagline>（完）</tagline></body.end></body></nitf>
        """;

    private static string Message(string meta, string content, string after = "") => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
        <newsItem guid="tag:x" version="1"><itemMeta><pubStatus qcode="stat:usable"/></itemMeta><contentMeta>{meta}</contentMeta>
        <contentSet>{content}</contentSet></newsItem>{after}
        </itemSet></newsMessage>
        """;

    [Fact]
    public void Fields_of_NITF_are_headline_deck_byline_dateline_caption_and_credit()
    {
        var page = Read(Nitf);

        var article = Assert.Single(page.Articles);
        Assert.Equal(("港口一夜未眠", "三港恢复夜航"), (article.Headline.Text, article.Deck?.Text));
        Assert.Equal(["本报记者林禾"], ImportedPage.Bylines(article));
        Assert.Equal("新华社江州1月20日电　入夜，风力降到六级以下，调度中心通知三港恢复夜航。", ImportedPage.Body(article)[0]);
        Assert.Contains("### 先放空船", ImportedPage.Body(article));
        var figure = Assert.Single(article.Figures);
        Assert.Equal(("港口夜景", "新华社记者高禾摄"), (figure.Caption?.Text, figure.Credit?.Text));
        Assert.Contains("| 江一 | 7米 |", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("image", page.Rules);
        Assert.Contains("dateline", page.Rules);
        Assert.Empty(page.ReadBag);
    }

    [Fact]
    public void An_item_of_NewsML_G2_with_text_in_XHTML_keeps_its_fields()
    {
        var page = Read(Message("""
            <headline>老桥加固</headline><headline role="hltype:subHeadline">下月半幅通车</headline><by>林禾、高禾</by>
            <slugline>bridge</slugline><description role="drol:summary">摘要一句</description>
            """, """
            <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
            <p>始建于1987年的东门大桥正在加固。</p><ul><li>公交绕行</li><li>货车禁行</li></ul></body></html></inlineXML>
            """));

        var article = Assert.Single(page.Articles);
        Assert.Equal(("老桥加固", "下月半幅通车"), (article.Headline.Text, article.Deck?.Text));
        Assert.Equal(["林禾", "高禾"], ImportedPage.Bylines(article));
        Assert.Equal(["始建于1987年的东门大桥正在加固。", "公交绕行", "货车禁行"], ImportedPage.Body(article));
        Assert.Contains(page.Result.Notes, note => note.Rule == "field" && note.Message.Contains("摘要一句", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_item_belongs_to_the_story_and_a_withdrawn_item_is_told()
    {
        var page = Read(Message("<headline>老桥加固</headline>", "<inlineData contenttype=\"text/plain\">正文第一段。\n正文第二段。</inlineData>", """
            <newsItem><contentMeta><creditline>高禾 摄</creditline><description role="drol:caption">东门大桥</description></contentMeta>
            <contentSet><remoteContent href="bridge.jpg"/></contentSet></newsItem>
            <newsItem><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>作废的稿</headline></contentMeta>
            <contentSet><inlineData>不应登出的一段话。</inlineData></contentSet></newsItem>
            """));

        Assert.Equal(["老桥加固", "作废的稿"], page.Articles.Select(article => article.Headline.Text));
        Assert.Equal(["正文第一段。", "正文第二段。"], ImportedPage.Body(page.Articles[0]));
        Assert.Equal(("东门大桥", "高禾摄"), (page.Articles[0].Figures[0].Caption?.Text, page.Articles[0].Figures[0].Credit?.Text));
        Assert.Contains(page.Result.Notes, note => note.Article == "story-02" && note.Message.Contains("stat:canceled",
            StringComparison.Ordinal));
    }

    [Fact]
    public void An_item_of_NewsML_1_is_read()
    {
        var page = Read("""
            <?xml version="1.0" encoding="GB2312"?>
            <NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>港口复航</HeadLine><SubHeadLine>夜航恢复</SubHeadLine>
            <ByLine>林禾</ByLine></NewsLines><ContentItem><DataContent><p>入夜，风力下降。</p></DataContent></ContentItem></NewsComponent>
            </NewsItem></NewsML>
            """);

        var article = Assert.Single(page.Articles);
        Assert.Equal(("港口复航", "夜航恢复"), (article.Headline.Text, article.Deck?.Text));
        Assert.Equal(["入夜，风力下降。"], ImportedPage.Body(article));
    }

    [Fact]
    public void Lines_are_those_of_the_message()
    {
        var note = Assert.Single(Read(Nitf).Result.Notes, note => note.Rule == "italic");

        Assert.Equal(7, note.Span.Line);
    }

    [Fact]
    public void A_headline_that_no_rule_would_take_for_one_is_one()
    {
        var page = Read(Message("<headline>“浪高了就等。”值班员说，不抢这一个小时。</headline><by>Xinhua Staff Writers</by>",
            "<inlineData>（一）</inlineData>"));

        Assert.StartsWith("“浪高了就等。”值班员说，不抢这一个小时", Assert.Single(page.Articles).Headline.Text, StringComparison.Ordinal);
        Assert.Equal(["Xinhua Staff Writers"], ImportedPage.Bylines(page.Articles[0]));
    }

    [Theory]
    [InlineData("<nitf><body><body.head><hedline><hl1>题</hl1></hedline></body.head>", "PL1214")]
    [InlineData("<!DOCTYPE nitf [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><nitf><body>&b;</body></nitf>", "PL1214")]
    [InlineData("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentSet><remoteContent href=\"a.jpg\"/></contentSet></new"
        + "sItem>", "PL1225")]
    [InlineData("<packageItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><groupSet/></packageItem>", "PL1225")]
    public void A_damaged_message_and_one_without_a_story_are_findings(string xml, string code)
    {
        var bag = new DiagnosticBag();
        Assert.Null(SourceDoors.Read("a.xml", Encoding.UTF8.GetBytes(xml), folder: null, bag));
        Assert.Equal(code, Assert.Single(bag).Code);
    }

    private static DoorPage Read(string xml) => new(Encoding.UTF8.GetBytes(xml), "port.xml");
}
