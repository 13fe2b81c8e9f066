using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Standards;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Tests.Pdf;

/// <summary>Pages and runs made by hand, and the shortest ways to write them.</summary>
internal static class PdfSample
{
    public static readonly PdfWriterOptions Readable = PdfWriterOptions.Readable;

    public static readonly OutputCondition Newsprint = new(
        OutputCondition.Newsprint,
        "Coldset newsprint",
        IccProfile.TryRead(File.ReadAllBytes(Path.Combine(TestPaths.Root, "profiles/newsprint-tr002.icc")), out _));

    public static readonly PdfDocumentOptions X4 = new() { Standard = PdfStandard.X4, Condition = Newsprint };

    public static readonly PdfDocumentOptions X1a = new() { Standard = PdfStandard.X1a, Condition = Newsprint with { Profile = null } };

    public static FontFace Open(string fileName) =>
        FontFace.TryOpen(TestPaths.Font(fileName), 0, out var problem) ?? throw new InvalidOperationException(problem);

    /// <summary>A page of 200 × 100 pt; trim 10 pt inside, bleed 5 pt inside.</summary>
    public static PageDisplayList Page(params DisplayItem[] items)
    {
        var media = new PtRect(Pt.Zero, Pt.Zero, new Pt(200_000), new Pt(100_000));
        var boxes = new PageBoxes(media, media.Inflate(new Pt(-5_000)), media.Inflate(new Pt(-10_000)));
        return new PageDisplayList("A2", "日报 A2", "zh-Hans", new DateOnly(2024, 5, 6), boxes, [.. items]);
    }

    /// <summary>One glyph per character by the character map, each at the pen plus a gap.</summary>
    public static GlyphRun Run(FontFace face, string text, int x = 20_000, int y = 50_000, int size = 9_000, int gap = 0, Ink? ink = null)
    {
        var glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>();
        var pen = Pt.Zero;
        var start = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            Assert.True(face.TryGetGlyph(rune.Value, out var glyph), $"no glyph for {rune}");
            glyphs.Add(new PositionedGlyph(glyph, pen, Pt.Zero, start, rune.Utf16SequenceLength));
            pen += new Pt(size).Scale(face.AdvanceOf(glyph), face.UnitsPerEm) + new Pt(gap);
            start += rune.Utf16SequenceLength;
        }

        return Run(face, text, glyphs.ToImmutable()) with
        {
            Size = new Pt(size),
            Origin = new PtPoint(new Pt(x), new Pt(y)),
            Ink = ink ?? Ink.SolidBlack,
        };
    }

    public static GlyphRun Run(FontFace face, string text, params ImmutableArray<PositionedGlyph> glyphs) => new(
        ItemRole.Body, "story", SourceSpan.OfFile("story.md"), face, new Pt(9_000), Ink.SolidBlack,
        new PtPoint(new Pt(20_000), new Pt(50_000)), glyphs, text);

    public static PositionedGlyph Glyph(FontFace face, int codePoint, int x, int textStart, int textLength, int y = 0)
    {
        Assert.True(face.TryGetGlyph(codePoint, out var glyph));
        return new PositionedGlyph(glyph, new Pt(x), new Pt(y), textStart, textLength);
    }

    public static FilledRect Box(int x, int y, int width, int height, Ink ink) => new(
        ItemRole.Background, string.Empty, SourceSpan.None,
        new PtRect(new Pt(x), new Pt(y), new Pt(width), new Pt(height)), ink);

    public static byte[] Write(params PageDisplayList[] pages) => Write(new PdfWriterOptions(), pages);

    public static byte[] Write(PdfWriterOptions options, params PageDisplayList[] pages) =>
        Write(new PdfDocumentOptions { Bytes = options }, pages);

    public static byte[] Write(PdfDocumentOptions options, params PageDisplayList[] pages)
    {
        using var output = new MemoryStream();
        var findings = new DiagnosticBag();
        Assert.True(PdfDocumentWriter.Write(pages, options, output, findings), string.Join("; ", findings));
        Assert.Empty(findings);
        return output.ToArray();
    }

    /// <summary>The file as text, a byte a character.</summary>
    public static string WriteReadable(params PageDisplayList[] pages) => Encoding.Latin1.GetString(Write(Readable, pages));

    /// <summary>The file as text, a byte a character.</summary>
    public static string WriteReadable(PdfDocumentOptions options, params PageDisplayList[] pages) =>
        Encoding.Latin1.GetString(Write(options with { Bytes = Readable }, pages));

    /// <summary>The content operators of a file's only page.</summary>
    public static string Content(params DisplayItem[] items)
    {
        var text = WriteReadable(Page(items));
        var page = text.IndexOf("/Contents ", StringComparison.Ordinal) + "/Contents ".Length;
        var number = text[page..text.IndexOf(' ', page)];
        var data = text.IndexOf("stream\n", text.IndexOf($"\n{number} 0 obj\n", StringComparison.Ordinal), StringComparison.Ordinal)
            + "stream\n".Length;
        return text[data..text.IndexOf("\nendstream", data, StringComparison.Ordinal)];
    }
}
