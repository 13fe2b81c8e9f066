using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Import.Doors;

namespace PrintLayout.Tests.Import;

/// <summary>What the door for JSON reads: ninjs, posts of WordPress, JSON Feed, plain lists of posts.</summary>
public sealed class JsonDoorTests
{
    [Fact]
    public void An_item_of_ninjs_keeps_its_fields_and_pictures()
    {
        var page = Read("""
            {"uri":"urn:x","type":"text","headline":"港口一夜未眠","byline":"本报记者 林禾","slugline":"port","located":"江州",
             "body_xhtml":"<p>入夜，风力降到六级以下，<em>调度中心</em>通知三港恢复夜航。</p><h2>先放空船</h2><p>空船吃水浅，先走。</p>",
             "body_text":"同一篇的纯文本",
             "associations":{"main":{"type":"picture","description_text":"港口夜景","byline":"高禾 摄","renditions":{"a":{"href":"port.jpg"}}}}}
            """);

        var article = Assert.Single(page.Articles);
        Assert.Equal("港口一夜未眠", article.Headline.Text);
        Assert.Equal(["本报记者林禾"], ImportedPage.Bylines(article));
        Assert.Equal(["入夜，风力降到六级以下，调度中心通知三港恢复夜航。", "### 先放空船", "空船吃水浅，先走。"], ImportedPage.Body(article));
        Assert.Equal(("港口夜景", "高禾摄"), (article.Figures[0].Caption?.Text, article.Figures[0].Credit?.Text));
        Assert.Contains(page.Result.Notes, note => note.Rule == "field" && note.Message.Contains("江州", StringComparison.Ordinal));
        Assert.Equal("ninjs", page.Document.Text.Encoding);
    }

    [Fact]
    public void Posts_of_WordPress_are_stories_in_their_order_and_lines()
    {
        var page = Read("""
            [
             {"id":1,"title":{"rendered":"港口&#8220;复航&#8221;"},
              "content":{"rendered":"<p>入夜，风力下降。</p>\n<blockquote><p>浪高了就等。</p></blockquote>"},
              "excerpt":{"rendered":"<p>摘要</p>"},"author":7,"_embedded":{"author":[{"name":"林禾"}]}},
             {"id":2,"title":{"rendered":"老桥加固"},"content":{"rendered":"<p><!-- wp:x -->下月半幅通车。</p>"},"author":7}
            ]
            """);

        Assert.Equal(["港口“复航”", "老桥加固"], page.Articles.Select(article => article.Headline.Text));
        Assert.Equal(["林禾"], ImportedPage.Bylines(page.Articles[0]));
        Assert.Equal(["下月半幅通车。"], ImportedPage.Body(page.Articles[1]));
        Assert.Contains(page.Result.Notes, note => note.Rule == "field" && note.Span.Line == 2
            && note.Message.Contains("摘要", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"posts\":[{\"title\":\"港口复航\",\"author\":\"林禾\",\"body\":\"入夜，风力下降。\\n\\n第二段。\"}]}")]
    [InlineData("[{\"标题\":\"港口复航\",\"作者\":\"林禾\",\"正文\":\"入夜，风力下降。\\n第二段。\"}]")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"title\":\"港口复航\",\"authors\":[{\"name\":\"林禾\"}],\"co"
        + "ntent_html\":\"<p>入夜，风力下降。</p><p>第二段。</p>\"}]}")]
    [InlineData("{\"headlines\":[{\"value\":\"港口复航\"}],\"by\":\"林禾\",\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"<p>入夜，风力下降"
        + "。</p><p>第二段。</p>\"}]}")]
    public void Posts_of_other_systems_are_read(string json)
    {
        var article = Assert.Single(Read(json).Articles);

        Assert.Equal("港口复航", article.Headline.Text);
        Assert.Equal(["林禾"], ImportedPage.Bylines(article));
        Assert.Equal(["入夜，风力下降。", "第二段。"], ImportedPage.Body(article));
    }

    [Theory]
    [InlineData("{\"headline\":\"港口\",\"uri\":\"x\"}", "PL1225")]
    [InlineData("{\"headline\":\"港口\",", "PL1214")]
    [InlineData("[{\"a\":1},{\"b\":2}]", "PL1225")]
    public void What_holds_no_story_is_a_finding(string json, string code) => Assert.Equal(code, Refused(json));

    [Fact]
    public void A_deep_object_and_a_deep_text_are_findings()
    {
        Assert.Equal("PL1214", Refused("{\"a\":" + new string('[', 5000) + new string(']', 5000) + "}"));
        Assert.Equal("PL1214", Refused("{\"title\":\"a\",\"content\":\"" + new StringBuilder().Insert(0, "<div>", 5000) + "\"}"));
    }

    private static DoorPage Read(string json) => new(Encoding.UTF8.GetBytes(json), "posts.json");

    private static string Refused(string json)
    {
        var bag = new DiagnosticBag();
        Assert.Null(SourceDoors.Read("posts.json", Encoding.UTF8.GetBytes(json), folder: null, bag));
        return Assert.Single(bag).Code;
    }
}
