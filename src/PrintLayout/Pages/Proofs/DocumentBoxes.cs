using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages.Proofs;

/// <summary>
/// A page for proofs, on which a grey box stands for each page of a document that is not drawn. In the box stand the name of the file
/// and its size. It depends on the display list alone, so it is the same on every machine.
/// </summary>
public static class DocumentBoxes
{
    private static readonly Ink Grey = Ink.BlackTint(150);
    private static readonly Ink Letters = Ink.SolidBlack;
    private static readonly Pt Largest = new(14_000);
    private static readonly Pt Frame = new(500);

    /// <summary>Puts boxes in the place of documents.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isDrawn">Whether a document is drawn.</param>
    /// <param name="sink">Receives PL5016 for each that is not.</param>
    /// <returns>The page itself when it has no such document.</returns>
    public static PageDisplayList In(PageDisplayList page, Func<PlacedImage, bool> isDrawn, IDiagnosticSink sink)
    {
        if (!page.Items.Any(IsMissing)) return page;
        var items = ImmutableArray.CreateBuilder<DisplayItem>();
        foreach (var item in page.Items)
        {
            if (!IsMissing(item))
            {
                items.Add(item);
                continue;
            }

            var document = (PlacedImage)item;
            items.Add(new FilledRect(ItemRole.Background, item.Story, item.Source, document.Area, Grey));
            items.Add(new StrokedRect(item.Role, item.Story, item.Source, document.Area, Frame, Letters));
            Label(items, page, document);
            sink.Report(Diagnostic.Info(
                DiagnosticCodes.DocumentNotDrawn, item.Source, $"the proof shows a box for {document.Image.Path}",
                "pdftoppm (poppler-utils) or mutool (mupdf-tools) draws it where one is installed; the press file has the page itself"));
        }

        return page with { Items = items.ToImmutable() };

        bool IsMissing(DisplayItem item) => item is PlacedImage { Image.Header.IsDocument: true } placed && !isDrawn(placed);
    }

    private static void Label(ImmutableArray<DisplayItem>.Builder items, PageDisplayList page, PlacedImage document)
    {
        var size = FormattableString.Invariant($"{Mm.FromPt(new Pt(document.Image.Header.Width))}×")
            + FormattableString.Invariant($"{Mm.FromPt(new Pt(document.Image.Header.Height))} mm");
        string[] lines = [Path.GetFileName(document.Image.Path), size];
        // A page without any type has no face to write with; there the box stays bare.
        if (page.Items.OfType<GlyphRun>().Select(run => run.Face).FirstOrDefault(face => lines.All(line => Has(face, line))) is not { } face
            && (face = page.Items.OfType<GlyphRun>().FirstOrDefault()?.Face) is null) return;
        var room = document.Area;
        var widest = lines.Max(line => WidthOf(face, line));
        if (widest == 0) return;
        var most = Pt.Min(Largest, Pt.Min(room.Height / 4, (room.Width * 9 / 10).Scale(face.UnitsPerEm, widest)));
        var y = room.Y + (room.Height - (most * 3 / 2)) / 2;
        foreach (var line in lines)
        {
            Put(items, document, face, most, line, room, y);
            y += most * 3 / 2;
        }
    }

    private static void Put(
        ImmutableArray<DisplayItem>.Builder items, PlacedImage document, FontFace face, Pt size, string line, PtRect room, Pt y)
    {
        var left = room.X + (room.Width - size.Scale(WidthOf(face, line), face.UnitsPerEm)) / 2;
        var glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>();
        var at = 0;
        var start = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var glyph = GlyphOf(face, rune.Value);
            glyphs.Add(new PositionedGlyph(glyph, size.Scale(at, face.UnitsPerEm), Pt.Zero, start, rune.Utf16SequenceLength));
            at += face.AdvanceOf(glyph);
            start += rune.Utf16SequenceLength;
        }

        items.Add(new GlyphRun(
            document.Role, document.Story, document.Source, face, size, Letters, new PtPoint(left, y), glyphs.ToImmutable(), line));
    }

    private static bool Has(FontFace face, string line) => line.EnumerateRunes().All(rune => face.TryGetGlyph(rune.Value, out _));

    private static int WidthOf(FontFace face, string line) => line.EnumerateRunes().Sum(rune => face.AdvanceOf(GlyphOf(face, rune.Value)));

    private static uint GlyphOf(FontFace face, int character) =>
        face.TryGetGlyph(character, out var glyph) || face.TryGetGlyph('?', out glyph) ? glyph : 0;
}
