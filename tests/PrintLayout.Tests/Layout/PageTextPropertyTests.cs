using CsCheck;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Pages.Items;

namespace PrintLayout.Tests.Layout;

/// <summary>No text is lost or set twice on the way from the story to the display list.</summary>
public sealed class PageTextPropertyTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly string[] Pieces =
    [
        "新", "闻", "人工智能", "产业发展", "一", "的", "在", "了", "，", "。", "、", "：", "《专精》", "“引语”", "（注）", "！",
        "——", "……", "AI", "GLM-5", "2025", "75%", " and the ", "1.2万",
    ];

    private static readonly Gen<ArticleBlock> Block = Gen.Frequency(
        (5, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 50]
            .Select(pieces => (ArticleBlock)TestPages.Paragraph("新" + string.Concat(pieces)))),
        (1, Gen.Int[1, 60].Select(length => (ArticleBlock)new ParagraphBlock(WithReading("注音" + new string('新', length))))),
        (1, Gen.Int[1, 12].Select(length => (ArticleBlock)new CrossheadBlock(TestPages.Text(new string('题', length))))),
        (1, Gen.Int[1, 30].Select(length => (ArticleBlock)new PullQuoteBlock(TestPages.Text(new string('引', length))))));

    [Fact]
    public void Every_character_of_a_story_stands_on_the_page_once_and_in_order() =>
        Gen.Select(Block.Array[1, 6], Gen.Int[1, 4], Gen.Int[1, 3]).Sample((blocks, columns, authors) =>
        {
            var article = TestPages.Article("a", blocks) with
            {
                Bylines = [.. Enumerable.Range(0, authors).Select(_ => new Byline(TestPages.Text("赵显高"), false))],
            };
            var findings = new DiagnosticBag();
            var page = pages.Make(findings, TestPages.Layout(TestPages.Module("a", 1, columns, 1, 100)), article);
            Assert.DoesNotContain(findings, finding => finding.Severity == DiagnosticSeverity.Error);
            var runs = TestPages.Runs(page, ItemRole.Body, ItemRole.Crosshead, ItemRole.Byline);
            Assert.All(runs, run => Assert.Equal(run.Text.Length, run.Glyphs.Sum(glyph => glyph.TextLength)));
            var expected = string.Concat(blocks.Select(block => block.Text.Text)) + "（"
                + string.Join('　', article.Bylines.Select(b => b.Name.Text)) + "）";
            Assert.Equal(Solid(expected), Solid(string.Concat(runs.Select(run => run.Text))));
            // Readings are beside the text: a role of their own tells them from it.
            var readings = TestPages.Runs(page, ItemRole.Ruby);
            Assert.Equal(blocks.SelectMany(block => block.Text.Rubies).Select(ruby => ruby.Reading.Text), readings.Select(run => run.Text));
        }, iter: 60, threads: 1);

    private static ManuscriptText WithReading(string text) =>
        TestPages.Text(text) with { Rubies = [new RubyRange(0, 2, TestPages.Text("zhùyīn"))] };

    /// <summary>
    /// Typed spaces are typography, not text: they go at line ends and beside Han. The width of ： and ， between digits is
    /// typography too: they fold with the digits (composition.md C1.7), so both sides are compared folded.
    /// </summary>
    private static string Solid(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal)
        .Replace('：', ':').Replace('，', ',').Replace('．', '.');
}
