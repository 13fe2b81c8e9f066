using PrintLayout.Diagnostics;
using PrintLayout.Pages.Items;
using PrintLayout.Production.Editions;

namespace PrintLayout.Tests.Makeup;

/// <summary>Pages that are made up place tables, boxes and codes, in the rows that their words need.</summary>
[Slow]
public sealed class ElementPlacingTests : IDisposable
{
    private readonly MakeupFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "\n::: 资料链接\n显示芯片决定画面的明暗与色彩。早年的电视用通用芯片，如今多用专用芯片。\n:::\n", ItemRole.Box)]
    [InlineData("", "\n::: links 相关链接\n一张车票的旅程 …… A3版\n港口一夜未眠 …… A5版\n:::\n", ItemRole.ElementTitle)]
    [InlineData("figures: [{ kind: table, data: prices.csv, title: 批发价, unit: 单位：元 }]\n", "", ItemRole.Table)]
    [InlineData("figures: [{ kind: chart }, { kind: table, data: prices.csv, title: 批发价, unit: 单位：元 }]\n", "", ItemRole.Table)]
    [InlineData("figures: [{ kind: chart }]\n", "\n::: note 编者按\n港口是城市的眼睛。\n:::\n", ItemRole.Box)]
    [InlineData("figures: [{ kind: qr, qr: \"https://news.example.cn/v/20260120\", label: 扫码看视频 }]\n", "", ItemRole.Figure)]
    public void The_page_is_full_and_has_them(string front, string box, ItemRole role)
    {
        _folder.Write("prices.csv", "品种,产地,批发价,比上周\n晚籼稻,澜江,2.68,+0.02\n粳米,北岭,5.3,+0.1\n鸡蛋,本市,10.6,+1.15\n");
        _folder.Story("a", 3600, 1).Story("c", 1500).Story("d", 900).Story("b", 1800, 2, front);
        _folder.Write("b.md", File.ReadAllText(_folder.PathOf("b.md")) + box);
        // Some lengths of the lead fill the page without a blemish; one of a few must do.
        for (var length = 4400; length < 5200; length += 100)
        {
            _folder.Story("a", length, 1, "figures: [{ kind: photo }]\n");
            var page = Page("a.md, b.md, c.md, d.md");
            if (page.Made is not { } made) continue;
            Assert.Equal(0, made.Report.Metrics.Holes);
            Assert.All(made.Report.Modules, module => Assert.Equal(0, module.OversetLines));
            Assert.Contains(made.Page.Items, item => item.Role == role && item.Story == "b");
            Assert.DoesNotContain(page.Diagnostics, found => found.Code is DiagnosticCodes.ElementTooDeep
                or DiagnosticCodes.ElementLeavesWhite or DiagnosticCodes.TableTooWide or DiagnosticCodes.FigureNotPlaced);
            return;
        }

        Assert.Fail("no page was made up");
    }

    [Fact]
    public void A_story_may_have_an_image_a_table_and_two_boxes()
    {
        _folder.Write("prices.csv", "品种,产地,批发价\n晚籼稻,澜江,2.68\n粳米,北岭,5.3\n");
        _folder.Story("c", 1500).Story("d", 900).Story("b", 2600, 2,
            "figures: [{ kind: chart }, { kind: table, data: prices.csv, title: 批发价 }]\n");
        _folder.Write("b.md", File.ReadAllText(_folder.PathOf("b.md"))
            + "\n::: 编者按\n港口是城市的眼睛。\n:::\n\n::: links 相关链接\n一张车票的旅程 …… A3版\n港口一夜未眠 …… A5版\n:::\n");
        for (var length = 3600; length < 4800; length += 100)
        {
            _folder.Story("a", length, 1, "figures: [{ kind: photo }]\n");
            var page = Page("a.md, b.md, c.md, d.md");
            if (page.Made is not { } made) continue;
            Assert.Equal(0, made.Report.Metrics.Holes);
            Assert.Equal(4, made.Report.Modules.Single(module => module.Article == "b").FigureRows.Length);
            Assert.DoesNotContain(page.Diagnostics, found => found.Code is DiagnosticCodes.ElementTooDeep
                or DiagnosticCodes.TableTooWide or DiagnosticCodes.FigureNotPlaced);
            return;
        }

        Assert.Fail("no page was made up");
    }

    private RenderedPage Page(string articles) =>
        _folder.Make($"  - page: A2\n    layout: auto\n    articles: [{articles}]\n").Pages[0];
}
