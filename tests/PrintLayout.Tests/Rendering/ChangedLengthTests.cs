using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Faces;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Rendering;

/// <summary>
/// Copy changes after the page is laid out: every story of the sample edition in turn becomes longer or shorter, paragraph by
/// paragraph, and the layout stays as it is.
/// </summary>
[Slow]
public sealed class ChangedLengthTests : IDisposable
{
    private readonly DiagnosticBag _findings = [];
    private readonly PrintLayout.Fonts.FontLibrary _fonts;
    private readonly Edition _edition;
    private readonly PageLayout _layout;

    public ChangedLengthTests()
    {
        var path = Path.Combine(TestPaths.Root, "seeds/a2/edition.yaml");
        var project = ProjectConfigReader.Read(path, _findings, LayoutLimits.Default)!;
        _edition = EditionReader.Read(path, project.Root, _findings, LayoutLimits.Default)!;
        _fonts = FontOpening.Open(TestFonts.Bundled, _findings, LayoutLimits.Default)!;
        var page = _edition.Pages[0];
        _layout = PageLayoutReader.Read(
            ContentPath.Combine(_edition.File, page.Layout.Value), project.Root, _findings, LayoutLimits.Default)!;
        Articles = page.Articles.ToImmutableSortedDictionary(
            story => story.Id,
            story => ArticleReader.Read(
                ContentPath.Combine(_edition.File, story.Path), story.Id, project.Root, _findings, LayoutLimits.Default)!,
            StringComparer.Ordinal);
    }

    private ImmutableSortedDictionary<string, Article> Articles { get; }

    [Theory]
    [InlineData("ai-listings")]
    [InlineData("ai-industry")]
    [InlineData("shen-qinglin")]
    [InlineData("hisense")]
    [InlineData("nie-yu")]
    public void A_tenth_more_or_less_leaves_no_hole_and_no_overset(string story)
    {
        foreach (var percent in new[] { 90, 95, 105, 110 })
        {
            var report = Make(story, percent).Report.Modules.Single(module => module.Article == story);
            Assert.True(report is { OversetLines: 0, UndersetLines: <= LegPlan.ShortLastLeg }, $"{story} at {percent} %: {report}");
        }
    }

    [Theory]
    [InlineData("ai-listings")]
    [InlineData("ai-industry")]
    [InlineData("shen-qinglin")]
    [InlineData("hisense")]
    [InlineData("nie-yu")]
    public void Far_too_much_or_too_little_is_told_and_no_text_is_lost(string story)
    {
        var longer = Make(story, 140);
        var over = Assert.Single(_findings, finding => finding.Code == DiagnosticCodes.Overset);
        Assert.EndsWith(story + ".md", over.Span.File, StringComparison.Ordinal);
        var report = longer.Report.Modules.Single(module => module.Article == story);
        Assert.True(report.OversetLines > 0);
        // What does not fit is counted: the characters on the page and the characters told are all there are.
        var set = TextOf(longer, story).Length;
        var told = report.Copyfit.Characters;
        Assert.Contains(report.Copyfit.Describe(), over.Message, StringComparison.Ordinal);
        var all = TextOf(Changed(Articles[story], 140)).Length;
        Assert.Equal(all, set + told);

        var shorter = Make(story, 60);
        var under = Assert.Single(_findings, finding => finding.Code == DiagnosticCodes.Underset);
        Assert.Contains(story, under.Message, StringComparison.Ordinal);
        Assert.Equal(TextOf(Changed(Articles[story], 60)), TextOf(shorter, story));
    }

    public void Dispose() => _fonts.Dispose();

    private MadePage Make(string story, int percent)
    {
        var articles = Articles.SetItem(story, Changed(Articles[story], percent));
        return PageMaker.Make(_edition, _edition.Pages[0], _layout, articles, _fonts, _findings)!;
    }

    /// <summary>Each paragraph without its end, or with its own beginning again behind it.</summary>
    private static Article Changed(Article article, int percent) => article with
    {
        Blocks = [.. article.Blocks.Select(block => block is ParagraphBlock ? block with { Text = Changed(block.Text, percent) } : block)],
    };

    private static ManuscriptText Changed(ManuscriptText text, int percent)
    {
        var length = text.Text.Length * percent / 100;
        var plain = (text.Text + text.Text)[..length].TrimEnd();
        return ManuscriptText.Plain(char.IsHighSurrogate(plain[^1]) ? plain[..^1] : plain, text.SpanAt(0));
    }

    private static string TextOf(MadePage page, string story) => Solid(string.Concat(page.Page.Items.OfType<GlyphRun>()
        .Where(run => run.Story == story && run.Role is ItemRole.Body or ItemRole.Crosshead or ItemRole.Byline)
        .Select(run => run.Text)));

    private static string TextOf(Article article) => Solid(
        (article.ContinuedFrom is { } from ? $"（上接{from.Value}版）" : string.Empty)
        + string.Concat(article.Blocks.Select(block => block.Text.Text))
        + (article.Bylines.IsEmpty ? string.Empty : "（" + string.Join('　', article.Bylines.Select(byline => byline.Name.Text)) + "）"));

    private static string Solid(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
