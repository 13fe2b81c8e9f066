using System.Text;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Import.Doors;

namespace PrintLayout.Tests.Import;

/// <summary>What the door for HTML reads of web pages, pieces of them and articles of WeChat.</summary>
public sealed class HtmlDoorTests
{
    private const string Piece = """
        <h1>江州机场新航站楼启用</h1>
        <p class="author">来源：江州日报&nbsp;&nbsp;记者：林禾</p>
        <p>&nbsp;&nbsp;&nbsp;&nbsp;本报讯&nbsp;昨日凌晨4时，首架航班从新航站楼起飞。&ldquo;比老楼宽敞多了&rdquo;，旅客周女士说。</p>
        <p>&emsp;&emsp;新楼面积32万平方米&mdash;&mdash;相当于45个足球场。<br/>老楼将于3月31日关闭改造。</p>
        <p style="text-align:center"><img src="data:image/png;base64,iVBORw0KGgo=" alt=""/></p>
        <p style="text-align:center"><span>新航站楼外景。本报记者 高禾 摄</span></p>
        <p>A&amp;B公司负责行李系统，处理速度&gt;5000件/小时。&#12288;&#8220;行李到转盘不超过15分钟&#8221;。</p>
        """;

    [Fact]
    public void A_piece_of_a_page_is_read_and_no_tag_or_entity_is_printed()
    {
        var page = Read(Piece);

        var article = Assert.Single(page.Articles);
        Assert.Equal("江州机场新航站楼启用", article.Headline.Text);
        Assert.DoesNotContain("&nbsp;", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<p", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("林禾", Assert.Single(ImportedPage.Bylines(article)), StringComparison.Ordinal);
        var figure = Assert.Single(article.Figures);
        Assert.Equal(("images/page-1.png", "新航站楼外景。"), (figure.Image?.Value, figure.Caption?.Text));
        Assert.Contains("老楼将于3月31日关闭改造。", ImportedPage.Body(article));
        Assert.StartsWith("A&B公司负责行李系统，处理速度>5000件/小时。", ImportedPage.Body(article)[^1], StringComparison.Ordinal);
        Assert.Empty(page.ReadBag);
    }

    [Theory]
    [InlineData("AAAAGGZ0eXBhdmlmAAAAAG1pZjFhdmlm", "avif")]
    [InlineData("AAAAGGZ0eXBoZWljAAAAAG1pZjFoZWlj", "heic")]
    [InlineData("UklGRgAAAABXRUJQ", "webp")]
    [InlineData("PHN2Zy8+", "svg")]
    [InlineData("R0lGODlh", null)]
    public void An_image_that_can_be_placed_is_taken_along(string bytes, string? ending)
    {
        var page = Read($"<h1>桥通了</h1><p>昨日，新桥通车。</p><p><img src=\"data:image/x;base64,{bytes}\"/></p>");
        var figures = Assert.Single(page.Articles).Figures;
        Assert.Equal(ending is null ? [] : [$"images/page-1.{ending}"], figures.Select(figure => figure.Image?.Value));
        Assert.Equal(ending is null, page.Rules.Contains("image"));
    }

    [Fact]
    public void An_article_of_WeChat_is_read_without_what_stands_around_it()
    {
        var page = Read("""
            <!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><nav>首页 关于</nav>
            <div id="page"><h1 id="activity-name" class="rich_media_title"> 渡口没有了 </h1>
            <div id="js_content" style="visibility: visible;">
            <section><section><p><span>桥修好的那天，</span><strong>渡口</strong>就没有了。</p></section>
            <section style="display:none">二维码</section><p><br></p><p>摆渡人说：“也好。” 😊</p></section></div></div>
            <script>var a = "<p>脚本</p>";</script><footer>版权所有</footer></body></html>
            """);

        var article = Assert.Single(page.Articles);
        Assert.Equal("渡口没有了", article.Headline.Text);
        Assert.Equal(2, article.Blocks.Length);
        Assert.Contains("**渡口**", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("left-out", page.Rules);
    }

    [Fact]
    public void Lists_tables_quotes_and_readings_are_kept()
    {
        var page = Read("""
            <article><h2>节前提示</h2><p>请注意：</p><ul><li>关好<b>水电</b>；</li><li>锁好门窗。</li></ul>
            <ol start="3"><li>报警电话110。</li></ol><blockquote>平安是福。</blockquote>
            <table><tr><th>品种</th><th>本周</th></tr><tr><td>黄瓜</td><td>2.42</td></tr></table>
            <p>她姓<ruby>逄<rt>páng</rt></ruby>，面积3m<sup>2</sup>，<em>昨日</em>到。</p></article>
            """);

        var article = Assert.Single(page.Articles);
        Assert.Equal(3, article.Blocks.OfType<ListItemBlock>().Count());
        Assert.Contains("品种\n本周\n黄瓜\n2.42", ImportedPage.Body(article));
        Assert.Contains("| 品种 | 本周 |\n|---|---|\n| 黄瓜 | 2.42 |", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("{逄|páng}", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("m<sup>2</sup>", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("> 平安是福。", page.Result.Articles[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_is_that_of_the_page()
    {
        var page = Read("<html><body>\n<h1>港口</h1>\n<p>入夜，风力下降。</p>\n\n<p>（修改稿2，请审）</p></body></html>");

        Assert.Equal(5, Assert.Single(page.Result.Notes, note => note.Rule == "furniture").Span.Line);
    }

    [Fact]
    public void A_page_without_a_heading_takes_its_title_and_says_so()
    {
        var page = Read("<html><head><title>港口复航</title></head><body><p>入夜，风力下降，三港恢复夜航。</p></body></html>");

        Assert.Equal("港口复航", Assert.Single(page.Articles).Headline.Text);
        Assert.Contains("page-title", page.Rules);
    }

    [Fact]
    public void A_page_without_text_and_one_nested_too_deep_are_findings()
    {
        Assert.Equal("PL1212", Refused("<html><body><div id=\"app\"></div><script>load()</script></body></html>"));
        Assert.Equal("PL1214", Refused(new StringBuilder("<div>").Insert(0, "<div>", 100_000).ToString()));
    }

    [Fact]
    public void Another_encoding_is_told_by_content()
    {
        var page = new DoorPage(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Piece), "page.html");

        Assert.Equal("江州机场新航站楼启用", Assert.Single(page.Articles).Headline.Text);
    }

    [Theory]
    [InlineData("<p>一级医院九成<a href=\"#fn1\" id=\"fnref1\"><sup>1</sup></a>。</p>", "<ol><li id=\"fn1\"><p>据市医保局。<a href=\"#fnref1\">↩︎</"
        + "a></p></li></ol>")]
    [InlineData("<p>一级医院九成<a name=\"n1anc\" href=\"#n1sym\"><sup>1</sup></a>。</p>", "<div><p><a name=\"n1sym\" href=\"#n1anc\">1</a> 据"
        + "市医保局。</p></div>")]
    [InlineData("<p>一级医院九成<sup id=\"r1\"><a href=\"#c1\">[1]</a></sup>。</p>", "<ul><li id=\"c1\"><a href=\"#r1\">^</a> 据市医保局。</li></ul>")]
    public void Notes_are_told_by_links_there_and_back(string text, string notes)
    {
        var page = Read("<h1>报销</h1>" + text + "<p>第二段照旧，见<a href=\"#top\">上文</a>。</p>" + notes);

        Assert.Contains("一级医院九成[^1]。\n\n[^1]: 据市医保局。\n\n第二段照旧，见上文。\n", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Empty(page.ReadBag);
    }

    [Fact]
    public void Headings_below_text_are_crossheads_and_told()
    {
        var page = Read("<p>港口一夜未眠</p><p>入夜，风力降到六级以下，调度中心通知三港恢复夜航，第一艘货轮驶入航道。</p><h2>先放空船</h2><p>空船吃水浅，先走。</p>");

        Assert.Equal("港口一夜未眠", Assert.Single(page.Articles).Headline.Text);
        Assert.Contains("### 先放空船", ImportedPage.Body(page.Articles[0]));
        Assert.Contains("heading-depth", page.Rules);
    }

    [Fact]
    public void Italics_become_emphasis_by_tag_or_style_and_are_told()
    {
        var page = Read("<h1>港口</h1><p>值班员说：<em>“等”</em>，<span style=\"font-style: italic\">慢</span>来，<s>不用</s>。</p>");

        Assert.Contains("值班员说：*“等”*，*慢*来，不用。", page.Result.Articles[0].Text, StringComparison.Ordinal);
        Assert.Contains("italic", page.Rules);
        Assert.Contains("struck", page.Rules);
    }

    private static DoorPage Read(string html) => new(Encoding.UTF8.GetBytes(html), "page.html");

    private static string Refused(string html)
    {
        var bag = new DiagnosticBag();
        Assert.Null(SourceDoors.Read("page.html", Encoding.UTF8.GetBytes(html), folder: null, bag));
        return Assert.Single(bag).Code;
    }
}
