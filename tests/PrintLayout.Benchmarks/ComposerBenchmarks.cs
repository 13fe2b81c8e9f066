using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Benchmarks;

/// <summary>
/// The line composer over the whole running text of the seed, 9 pt with an indent of 2 em. One operation is the whole text,
/// on one thread, with a shaper and a breaker that have worked before, as a worker of the page maker has them.
/// </summary>
[MemoryDiagnoser]
public class ComposerBenchmarks : IDisposable
{
    private static readonly Pt Measure = Em.Whole(13).At(SeedText.Size);
    private static readonly Pt OtherMeasure = Em.Whole(17).At(SeedText.Size);
    private readonly SeedText _seed = SeedText.Open();
    private readonly ParagraphShaper _shaper = new();
    private readonly LineBreaker _breaker = new();
    private readonly DiagnosticBag _findings = [];
    private ImmutableArray<ShapedParagraph> _shaped;
    private ImmutableArray<BrokenParagraph> _broken;

    /// <summary>Shapes and breaks once, for the benchmarks that start from there.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _shaped = [.. _seed.Paragraphs.Select(paragraph => _shaper.Shape(paragraph, _findings))];
        _broken = [.. _shaped.Select(paragraph => _breaker.Break(paragraph, new BreakRequest(Measure, SeedText.Indent)))];
    }

    /// <summary>Lines of the text at the measure that a benchmark breaks to.</summary>
    /// <param name="benchmark">Its method.</param>
    public static int LinesOf(string benchmark)
    {
        using var composer = new ComposerBenchmarks();
        composer.Prepare();
        return benchmark == nameof(BreakAgain)
            ? composer.BreakAll(OtherMeasure)
            : composer._broken.Sum(paragraph => paragraph.Lines.Length);
    }

    /// <summary>Shaping alone: normalise, itemise, shape, space, find breaks.</summary>
    [Benchmark]
    public int Shape()
    {
        var clusters = 0;
        foreach (var paragraph in _seed.Paragraphs) clusters += _shaper.Shape(paragraph, _findings).Clusters.Length;
        return clusters;
    }

    /// <summary>From manuscript text to breaks at 13 em. Budget: 5 ms.</summary>
    [Benchmark]
    public int ShapeAndBreak()
    {
        var lines = 0;
        foreach (var paragraph in _seed.Paragraphs)
        {
            var shaped = _shaper.Shape(paragraph, _findings);
            lines += _breaker.Break(shaped, new BreakRequest(Measure, SeedText.Indent)).Lines.Length;
        }

        return lines;
    }

    /// <summary>Text shaped before, broken at another measure, 17 em. Budget: 3 ms.</summary>
    [Benchmark]
    public int BreakAgain() => BreakAll(OtherMeasure);

    /// <summary>Sets the lines of 13 em: every cluster gets its place.</summary>
    [Benchmark]
    public int Adjust()
    {
        var width = 0;
        for (var i = 0; i < _shaped.Length; i++)
        {
            var lines = _broken[i].Lines;
            for (var line = 0; line < lines.Length; line++)
            {
                var indent = line == 0 ? SeedText.Indent : Pt.Zero;
                width += LineAdjuster.Set(_shaped[i], lines[line], Measure, indent, line < lines.Length - 1).X.Length;
            }
        }

        return width;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _shaper.Dispose();
        _seed.Dispose();
        GC.SuppressFinalize(this);
    }

    private int BreakAll(Pt measure)
    {
        var lines = 0;
        foreach (var paragraph in _shaped) lines += _breaker.Break(paragraph, new BreakRequest(measure, SeedText.Indent)).Lines.Length;
        return lines;
    }
}
