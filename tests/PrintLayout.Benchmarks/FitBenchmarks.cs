using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Styles;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Faces;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Benchmarks;

/// <summary>
/// Questions of fit about a story of the sample page: 200 shapes of two to five columns with a range of head sizes and rows. The time is
/// that of one question.
/// </summary>
[MemoryDiagnoser]
public class FitBenchmarks : IDisposable
{
    private const int Shapes = 200;
    private readonly ImmutableArray<FitQuestion> _questions;
    private readonly FontLibrary _fonts;
    private readonly StyleBook _styles;
    private readonly PageGrid _grid;
    private readonly LayoutContext _shared;
    private readonly LayoutContext _kept;
    private readonly StoryFit _withTable;
    private readonly StoryFit _withoutTable;

    /// <summary>Reads the sample edition.</summary>
    public FitBenchmarks()
    {
        var root = SeedText.FindRoot();
        var (path, limits) = (Path.Combine(root, "seeds/a2/edition.yaml"), LayoutLimits.Default);
        var findings = new DiagnosticBag();
        var page = EditionReader.Read(path, root, findings, limits)!.Pages[0];
        var layout = PageLayoutReader.Read(ContentPath.Combine(path, page.Layout.Value), root, findings, limits)!;
        _fonts = FontOpening.Open(new FontLocations(Path.Combine(root, "fonts/fonts.yaml")), findings, limits)!;
        _styles = StyleBook.TryResolve(layout.Style, _fonts, LanguageRegistry.Default, findings)!;
        _grid = new PageGrid(layout.Master);
        var named = page.Articles[0];
        var article = ArticleReader.Read(ContentPath.Combine(path, named.Path), named.Id, root, findings, limits)!;
        var story = new FitStory([article], false, ImageLibrary.Empty);
        _questions = [.. Enumerable.Range(0, Shapes).Select(i => new FitQuestion(story, Shape(2 + (i % 4), 20 + (i / 4))))];
        _shared = Context(new FitTable());
        _kept = Context(new FitTable(0));
        _withTable = new StoryFit(_shared, new LabelSetter(_shared));
        _withoutTable = new StoryFit(_kept, new LabelSetter(_kept));
    }

    /// <summary>All in the table.</summary>
    [Benchmark(OperationsPerInvoke = Shapes)]
    public long OutOfTheTable() => Ask(_withTable);

    /// <summary>Nothing in a table; the story is shaped and its lines at all measures are set.</summary>
    [Benchmark(OperationsPerInvoke = Shapes)]
    public long Searched() => Ask(_withoutTable);

    /// <summary>Nothing in a table, nothing shaped.</summary>
    [Benchmark(OperationsPerInvoke = Shapes)]
    public long FromTheManuscript()
    {
        using var context = Context(new FitTable(0));
        return Ask(new StoryFit(context, new LabelSetter(context)));
    }

    /// <summary>Closes the faces.</summary>
    public void Dispose()
    {
        _shared.Dispose();
        _kept.Dispose();
        _fonts.Dispose();
        GC.SuppressFinalize(this);
    }

    private static FitShape Shape(int columns, int rows) => new(columns, rows)
    {
        Head = new HeadSpec { Size = new SizeRange(new Pt(22_000), new Pt(34_000)), Rows = new CountRange(4, 8) },
        TextColumns = new CountRange(Math.Max(1, columns - 1), columns),
    };

    private LayoutContext Context(FitTable table) => new(_grid, _styles, new DiagnosticBag(), new MakeUpOptions { Fits = table });

    private long Ask(StoryFit fit)
    {
        var cost = 0L;
        foreach (var question in _questions) cost += fit.Ask(question)?.Cost ?? 0;
        return cost;
    }
}
