using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Json;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Layout;

/// <summary>Pages that share shaped text: nothing of what they show may depend on who came first.</summary>
public sealed class SharedTextTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly string Body = string.Concat(Enumerable.Range(0, 12).Select(i => $"北京第{i}号 Shenzhen Daily 说：“机器人走进工厂。”"));

    [Fact]
    public void A_page_is_the_same_whether_its_text_is_shared_or_not()
    {
        var alone = Json(Make("a.md", null));
        var texts = new ShapedTexts();
        // Once to be seen, once to be kept, once to be taken.
        for (var time = 0; time < 3; time++) Assert.Equal(alone, Json(Make("a.md", texts)));
    }

    [Fact]
    public void Text_of_another_page_leads_to_its_own_manuscript()
    {
        var texts = new ShapedTexts();
        for (var time = 0; time < 3; time++) Make("a.md", texts);
        var page = Make("b.md", texts);
        var files = page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Body).Select(run => run.Source.File).Distinct();
        Assert.Equal(["b.md"], files);
        Assert.All(page.Geometry!.Lines.Where(line => line.Role == ItemRole.Body), line => Assert.Equal("b.md", line.Source.File));
        // The second half of a paragraph stands further to the right in its file than the first.
        var columns = page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Body && run.Source.Line == 5)
            .Select(run => run.Source.Column).ToList();
        Assert.Equal(columns.Order(), columns);
        Assert.True(columns[^1] > columns[0]);
    }

    [Fact]
    public void A_missing_glyph_is_told_on_every_page()
    {
        var texts = new ShapedTexts();
        for (var time = 0; time < 3; time++)
        {
            var findings = new DiagnosticBag();
            Make("a.md", texts, "好\U0001F600好", findings);
            Assert.Contains(findings, finding => finding is { Code: DiagnosticCodes.MissingGlyph, Span.File: "a.md" });
        }
    }

    [Fact]
    public void Styles_are_not_mixed_up()
    {
        var texts = new ShapedTexts();
        var larger = TestPages.With(StyleNames.Body, style => style with { Size = style.Size + style.Size / 10 });
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(Json(Make("a.md", null)), Json(Make("a.md", texts)));
            Assert.Equal(Json(Make("a.md", null, style: larger)), Json(Make("a.md", texts, style: larger)));
        }
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_texts()
    {
        var texts = new ShapedTexts();
        using var shaper = new ParagraphShaper();
        var style = StyleBook.TryResolve(TestPages.Style, pages.Fonts, LanguageRegistry.Default, new DiagnosticBag())!;
        for (var i = 0; i < 2_000; i++)
        {
            var text = style.Text(
                TestPages.Text(string.Create(200, i, static (span, seed) => FillHan(span, seed))), style[StyleNames.Body]);
            for (var time = 0; time < 2; time++) texts.Shape(text, shaper, new DiagnosticBag());
            Assert.InRange(texts.CharactersKept, 0, ShapedTexts.MostCharacters);
        }

        Assert.InRange(texts.CharactersKept, ShapedTexts.MostCharacters / 4, ShapedTexts.MostCharacters);
    }

    private static void FillHan(Span<char> span, int seed)
    {
        for (var k = 0; k < span.Length; k++) span[k] = (char)('一' + (((seed * 31) + (k * 7)) % 3000));
    }

    private PageDisplayList Make(
        string file, ShapedTexts? texts, string? body = null, DiagnosticBag? findings = null, HouseStyle? style = null)
    {
        var edition = new Edition(
            "edition.yaml", new Located<string>("样报", TestPages.At("edition.yaml", 1)), new DateOnly(2026, 1, 20), "zh-Hans", []);
        ImmutableArray<ArticleBlock> blocks = [.. Enumerable.Range(0, 4)
            .Select(i => new ParagraphBlock(ManuscriptText.Plain(body ?? Body[(i * 3)..], TestPages.At(file, 5 + i))))];
        var article = TestPages.Article("a") with { Blocks = blocks };
        var layout = TestPages.Layout(TestPages.Module("a", 1, 2, 1, 30)) with { Style = style ?? TestPages.Style };
        var made = PageMaker.Make(
            edition, TestPages.Page("a"), layout, new Dictionary<string, Article> { ["a"] = article }, pages.Fonts,
            findings ?? new DiagnosticBag(), new MakeUpOptions { Texts = texts });
        return made!.Page;
    }

    private static string Json(PageDisplayList page)
    {
        using var memory = new MemoryStream();
        DisplayListWriter.Write(page, memory);
        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
    }
}
