using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Layout.Modules;
using PrintLayout.Layout.Pages;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Faces;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Benchmarks;

/// <summary>
/// The make-up of the sample page on one thread, from manuscripts and layout in memory to the display list, with faces that have
/// been used before. Once as the layout leaves heads and figure to the search, once with what the search found fixed.
/// </summary>
[MemoryDiagnoser]
public class PageBenchmarks : IDisposable
{
    private readonly DiagnosticBag _findings = [];
    private readonly string _root = SeedText.FindRoot();
    private readonly Edition _edition;
    private readonly PageLayout _ranges;
    private readonly PageLayout _fixed;
    private readonly ImmutableSortedDictionary<string, Article> _articles;
    private readonly FontLibrary _fonts;

    /// <summary>Reads the sample edition.</summary>
    public PageBenchmarks()
    {
        var path = Path.Combine(_root, "seeds/a2/edition.yaml");
        var limits = LayoutLimits.Default;
        _edition = EditionReader.Read(path, _root, _findings, limits)!;
        _fonts = FontOpening.Open(new FontLocations(Path.Combine(_root, "fonts/fonts.yaml")), _findings, limits)!;
        var page = _edition.Pages[0];
        _ranges = PageLayoutReader.Read(ContentPath.Combine(path, page.Layout.Value), _root, _findings, limits)!;
        _articles = page.Articles.ToImmutableSortedDictionary(
            story => story.Id,
            story => ArticleReader.Read(ContentPath.Combine(path, story.Path), story.Id, _root, _findings, limits)!,
            StringComparer.Ordinal);
        var report = Make(_ranges).Report;
        _fixed = _ranges with
        {
            Modules = [.. _ranges.Modules
                .Select(module => Fixed(module, report.Modules.Single(made => made.Article == module.Article.Value)))],
        };
    }

    /// <summary>Head and figure left to the search. Budget: 40 ms.</summary>
    [Benchmark]
    public int WithRangesToSearch() => Make(_ranges).Page.Items.Length;

    /// <summary>Everything fixed. Budget: 10 ms.</summary>
    [Benchmark]
    public int WithFixedValues() => Make(_fixed).Page.Items.Length;

    /// <summary>Closes the faces.</summary>
    public void Dispose()
    {
        _fonts.Dispose();
        GC.SuppressFinalize(this);
    }

    private static ModuleSpec Fixed(ModuleSpec module, ModuleReport made) => module with
    {
        Head = module.Head with { Size = made.HeadSize, Rows = made.HeadRows, Lines = null },
        Figures = [.. module.Figures.Zip(made.FigureRows, (figure, rows) => figure with { Rows = rows })],
    };

    private MadePage Make(PageLayout layout) =>
        PageMaker.Make(_edition, _edition.Pages[0], layout, _articles, _fonts, new DiagnosticBag())!;
}
