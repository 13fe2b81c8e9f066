using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Validation;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout.Validation;

/// <summary>A page of a few modules as the validators judge it. Stories are named a, b, c in the order of the modules.</summary>
internal sealed class ValidatedPage
{
    private const string Names = "abcdefgh";

    private ValidatedPage(MadePage made, DiagnosticBag findings) => (Made, Findings) = (made, findings);

    public MadePage Made { get; }

    public DiagnosticBag Findings { get; }

    public PageMetrics Metrics => Made.Report.Metrics;

    public static ValidatedPage Of(TestPages pages, params (ModuleSpec Module, Article Story)[] parts) =>
        Of(pages, TestPages.Layout(), parts);

    public static ValidatedPage Of(TestPages pages, PageLayout layout, params (ModuleSpec Module, Article Story)[] parts)
    {
        var findings = new DiagnosticBag();
        var modules =
            parts.Select((part, i) => part.Module with { Article = new Located<string>(Names[i..(i + 1)], part.Module.Article.Span) });
        var stories = parts.Select((part, i) => part.Story with { Id = Names[i..(i + 1)] });
        return new ValidatedPage(
            pages.MakeWhole(findings, layout with { Modules = [.. modules] }, ImageLibrary.Empty, [.. stories]), findings);
    }

    /// <summary>A module with a head on top of it.</summary>
    public static ModuleSpec Headed(int firstColumn, int lastColumn, int firstRow, int lastRow, int points = 30) =>
        TestPages.Module("a", firstColumn, lastColumn, firstRow, lastRow) with { Head = new HeadSpec { Size = new Pt(points * 1000) } };

    /// <summary>A story of paragraphs that have so many lines of 13 em each; 0 stands for a crosshead.</summary>
    public static Article Lines(params int[] lines) => TestPages.Article(
        "a",
        [.. lines.Select((count, i) => count == 0
            ? (ArticleBlock)new CrossheadBlock(TestPages.Text("小标题"))
            : new ParagraphBlock(ManuscriptText.Plain(new string('新', (count * 13) - 2), TestPages.At("a.md", i + 1))))]);

    /// <summary>A grid of few cells, so that a test can count them.</summary>
    public static PageLayout Small(int columns, int rows) =>
        TestPages.Layout() with { Master = TestPages.Master with { Columns = columns, Rows = rows } };

    public ImmutableArray<Diagnostic> All(string code) => [.. Findings.Where(finding => finding.Code == code)];
}
