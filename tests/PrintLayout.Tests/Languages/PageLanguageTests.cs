using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Pages;
using PrintLayout.Plan.Editions;
using PrintLayout.Tests.Layout;

namespace PrintLayout.Tests.Languages;

public sealed class PageLanguageTests(TestPages pages) : IClassFixture<TestPages>
{
    [Fact]
    public void A_page_keeps_the_tag_of_its_edition_and_the_words_of_its_language()
    {
        var page = Make("zh-CN", [])!.Page;
        Assert.Equal("zh-CN", page.Language);
        Assert.Equal("图", page.FigureWord);
    }

    [Fact]
    public void An_edition_in_a_language_without_a_profile_has_no_page()
    {
        var findings = new DiagnosticBag();
        Assert.Null(Make("ja", findings));
        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.LanguageNotComposed, DiagnosticSeverity.Error), (finding.Code, finding.Severity));
        Assert.Equal("edition.yaml", finding.Span.File);
        Assert.NotEmpty(finding.Hints);
    }

    private MadePage? Make(string language, DiagnosticBag findings)
    {
        var edition = new Edition("edition.yaml", new Located<string>("样报", SourceSpan.None), new DateOnly(2026, 1, 20), language, []);
        var article = TestPages.Article("a") with { Blocks = [new ParagraphBlock(ManuscriptText.Plain("汉字。", SourceSpan.None))] };
        return PageMaker.Make(
            edition, TestPages.Page("a"), TestPages.Layout(TestPages.Module("a", 1, 2, 1, 30)),
            ImmutableDictionary<string, Article>.Empty.Add("a", article), pages.Fonts, findings);
    }
}
