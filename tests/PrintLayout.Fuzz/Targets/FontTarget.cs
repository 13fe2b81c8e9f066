using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Production.Compose;
using PrintLayout.Raster;
using PrintLayout.Tests;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Fuzz.Targets;

/// <summary>
/// Font files: opened, measured, a paragraph shaped in lines and columns, a page of it written as PDF (a subset, then as outlines) and
/// as PNG. HarfBuzz, hb-subset and Skia all see the bytes.
/// </summary>
public sealed class FontTarget() : FuzzTarget("font", ".font", new MixedMutator(new SfntMutator()))
{
    private const string Text = "新闻报纸，“A2”——《2026年》fi。";

    private static readonly string[] Names = ["serif.ttf", "sans.ttf", "serif.otf"];

    private readonly string _file = Path.Combine(Scratch.Folder, $"fuzz-{Environment.ProcessId}.font");

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        File.WriteAllBytes(_file, input);
        for (var index = 0; index < 2; index++)
        {
            using var face = FontFace.TryOpen(_file, index, out var problem);
            Must(face is not null || problem.Length > 0, "no face and no reason");
            if (face is not null) Use(face);
        }
    }

    protected override IEnumerable<byte[]> Sound()
    {
        var folder = Path.Combine(TestPaths.Root, "tests/PrintLayout.Fuzz/Corpus");
        byte[][] fonts = [.. Names.Select(name => File.ReadAllBytes(Path.Combine(folder, name)))];
        return [.. fonts, SfntMutator.Collection(fonts[1], fonts[2])];
    }

    protected override void Dispose(bool disposing)
    {
        File.Delete(_file);
        base.Dispose(disposing);
    }

    private static void Use(FontFace face)
    {
        var glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>();
        for (var i = 0; i < Text.Length; i++)
        {
            if (!face.TryGetGlyph(Text[i], out var glyph)) continue;
            _ = face.InkBoxOf(glyph);
            _ = (face.AdvanceOf(glyph), face.VerticalAdvanceOf(glyph), face.VerticalOriginOf(glyph));
            glyphs.Add(new PositionedGlyph(glyph, new Pt(i * 9000), Pt.Zero, i, 1));
        }

        var stack = new FontStack("body", [face]);
        using (var engine = new ComposeEngine(stack, stack))
        {
            var request = new ComposeRequest { Id = "a", Text = Text, Measure = new Em(8000) };
            engine.Compose(request);
            engine.Compose(request with { WritingMode = WritingMode.Vertical });
        }

        if (glyphs.Count > 0) Write(face, glyphs.ToImmutable());
    }

    private static void Write(FontFace face, ImmutableArray<PositionedGlyph> glyphs)
    {
        var media = new PtRect(Pt.Zero, Pt.Zero, new Pt(200_000), new Pt(60_000));
        var run = new GlyphRun(
            ItemRole.Body, "story", SourceSpan.OfFile("story.md"), face, new Pt(9_000), Ink.SolidBlack,
            new PtPoint(new Pt(10_000), new Pt(30_000)), glyphs, Text);
        var page = new PageDisplayList("A1", "A1", "zh-Hans", new DateOnly(2026, 1, 20), new PageBoxes(media, media, media), [run]);
        foreach (var outlines in new[] { false, true })
        {
            var findings = new DiagnosticBag();
            var isWritten = PdfDocumentWriter.Write(
                [page], new PdfDocumentOptions { OutlinesType = outlines }, new MemoryStream(), findings);
            Must(isWritten || findings.HasErrors, "no PDF and no reason");
        }

        using var png = new PngWriter();
        png.Write(page, new RasterOptions(72), new MemoryStream(), new DiagnosticBag());
    }
}
