using BenchmarkDotNet.Attributes;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;

namespace PrintLayout.Benchmarks;

/// <summary>
/// A file with 1,000 glyphs of one face, from display list to bytes: the subset, its objects and packing, and the little that stands
/// round it. Budget: 15 ms.
/// </summary>
public class FontBenchmarks : IDisposable
{
    private const int Glyphs = 1000;
    private FontFace? _face;
    private PageDisplayList? _page;

    /// <summary>The font file and the face's index in it.</summary>
    [Params("fonts/NotoSerifSC-Regular.ttf", "fonts/LXGWWenKai-Regular.ttf", "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc#2")]
    public string Font { get; set; } = string.Empty;

    /// <summary>Opens the face and sets a line of the first 1,000 ideographs it has.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var parts = Font.Split('#');
        var path = Path.Combine(SeedText.FindRoot(), parts[0]);
        _face = FontFace.TryOpen(path, parts.Length > 1 ? int.Parse(parts[1], null) : 0, out var problem)
            ?? throw new InvalidOperationException(problem);
        var glyphs = new List<PositionedGlyph>();
        var text = string.Empty;
        for (var c = 0x4E00; text.Length < Glyphs; c += 7)
        {
            if (!_face.TryGetGlyph(c, out var glyph)) continue;
            glyphs.Add(new PositionedGlyph(glyph, new Pt(text.Length * 9_000), Pt.Zero, text.Length, 1));
            text += (char)c;
        }

        var sheet = new PtRect(Pt.Zero, Pt.Zero, new Pt(9_000_000), new Pt(100_000));
        var run = new GlyphRun(
            ItemRole.Body, "one", SourceSpan.None, _face, new Pt(9_000), Ink.SolidBlack,
            new PtPoint(Pt.Zero, new Pt(50_000)), [.. glyphs], text);
        _page = new PageDisplayList("A1", "A1", "zh-Hans", new DateOnly(2026, 1, 20), new PageBoxes(sheet, sheet, sheet), [run]);
    }

    /// <summary>Writes the file.</summary>
    [Benchmark]
    public long SubsetAndEmbed()
    {
        using var output = new MemoryStream();
        var findings = new DiagnosticBag();
        if (!PdfDocumentWriter.Write([_page!], new PdfDocumentOptions(), output, findings))
            throw new InvalidOperationException(string.Join("; ", findings));
        return output.Length;
    }

    /// <inheritdoc/>
    [GlobalCleanup]
    public void Dispose()
    {
        _face?.Dispose();
        GC.SuppressFinalize(this);
    }
}
