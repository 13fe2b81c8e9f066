using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Production.Signing.Sheets;

/// <summary>
/// Makes the sheet of a proof: the page at its size with margins round it. The slug stands above, places for signatures below, bars of
/// changes at both sides, their list at the right. All of it lies outside the bleed, but for frames and numbers of changes.
/// </summary>
internal static class ProofSheet
{
    private static readonly Pt Title = new(13_000);
    private static readonly Pt Facts = new(8_000);
    private static readonly Pt Line = new(400);

    /// <summary>Makes a sheet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="record">Its record.</param>
    /// <param name="changes">What changed since the last round.</param>
    /// <param name="words">The words beside the page.</param>
    /// <param name="fonts">The faces of the edition.</param>
    public static PageDisplayList Of(
        PageDisplayList page, PageRecord record, ImmutableArray<PageChange> changes, ProofWords words, FontLibrary fonts)
    {
        var shift = new PageShift(SheetSides.Left, SheetSides.Head);
        var media = page.Boxes.Media;
        var boxes = new PageBoxes(
            new PtRect(
                Pt.Zero, Pt.Zero, SheetSides.Left + media.Width + SheetSides.RightBars + SheetSides.List + SheetSides.Edge,
                SheetSides.Head + media.Height + SheetSides.Foot),
            shift.Of(page.Boxes.Bleed), shift.Of(page.Boxes.Trim));
        var plain = StackOf(fonts, "hei");
        var pen = new SheetPen(plain, fonts.Resolve("hei-bold") ?? plain);
        var sheet = shift.Of(media);
        DrawHead(pen, boxes, words);
        DrawTrim(pen, boxes);
        DrawFoot(pen, boxes, sheet, words.Signatures);
        ImmutableArray<(PageChange Change, string Number)> numbered =
            [.. changes.Select((change, i) => (change, (i + 1).ToString(CultureInfo.InvariantCulture)))];
        var frames = new ChangeFrames(pen, record, shift);
        foreach (var (change, number) in numbered) frames.Mark(change, number);
        new ChangeBars(pen, sheet, shift).Mark(numbered);
        DrawList(pen, sheet, words, numbered);
        return page with
        {
            Title = $"{page.Title} {words.Title}",
            Boxes = boxes,
            Items = [.. page.Items.Select(shift.Of), .. pen.Items],
            Geometry = PageGeometry.Empty,
        };
    }

    private static FontStack StackOf(FontLibrary fonts, string role) =>
        fonts.Resolve(role) ?? fonts.Resolve("body") ?? fonts.Roles.Values.First();

    private static void DrawHead(SheetPen pen, PageBoxes boxes, ProofWords words)
    {
        var (left, right) = (boxes.Trim.X, boxes.Media.Right - SheetSides.Edge);
        var first = SheetSides.Edge + Title;
        pen.Write(words.Title, new PtPoint(left, first), Title, SheetPen.Red, isBold: true);
        pen.Write(words.Digest, new PtPoint(right - pen.WidthOf(words.Digest, Title, true), first), Title, Ink.SolidBlack, isBold: true);
        var second = first + Facts * 2;
        pen.Write(words.Facts, new PtPoint(left, second), Facts, Ink.SolidBlack);
        pen.Write(words.Warning, new PtPoint(right - pen.WidthOf(words.Warning, Facts, true), second), Facts, SheetPen.Red, isBold: true);
    }

    // Ticks at the corners show where the page is cut; they lie outside the bleed.
    private static void DrawTrim(SheetPen pen, PageBoxes boxes)
    {
        var (trim, bleed, length) = (boxes.Trim, boxes.Bleed.Union(boxes.Trim), SheetSides.Millimetres(2));
        foreach (var x in new[] { trim.X, trim.Right })
        {
            pen.Fill(new PtRect(x - Line / 2, bleed.Y - length, Line, length), SheetPen.Grey);
            pen.Fill(new PtRect(x - Line / 2, bleed.Bottom, Line, length), SheetPen.Grey);
        }

        foreach (var y in new[] { trim.Y, trim.Bottom })
        {
            pen.Fill(new PtRect(bleed.X - length, y - Line / 2, length, Line), SheetPen.Grey);
            pen.Fill(new PtRect(bleed.Right, y - Line / 2, length, Line), SheetPen.Grey);
        }
    }

    private static void DrawFoot(SheetPen pen, PageBoxes boxes, PtRect sheet, ImmutableArray<string> signatures)
    {
        var baseline = sheet.Bottom + SheetSides.Foot - SheetSides.Edge;
        var (x, room) = (boxes.Trim.X, SheetSides.Millimetres(45));
        foreach (var name in signatures)
        {
            x = pen.Write(name, new PtPoint(x, baseline), Facts, Ink.SolidBlack) + Facts / 2;
            pen.Fill(new PtRect(x, baseline + new Pt(1_500), room, Line), Ink.SolidBlack);
            x += room + Facts * 2;
        }
    }

    private static void DrawList(
        SheetPen pen, PtRect sheet, ProofWords words, ImmutableArray<(PageChange Change, string Number)> changes)
    {
        var area = new PtRect(sheet.Right + SheetSides.RightBars, sheet.Y, SheetSides.List, sheet.Height);
        var list = new ChangeList(pen, area);
        list.Head(words.Compared, isBold: true);
        list.Rows(
            [.. changes.Select(pair => (pair.Number, pair.Change.Sentence, Small(pair.Change)))],
            left => FormattableString.Invariant($"其余 {left} 处见文字清单"));
    }

    private static ImmutableArray<string> Small(PageChange change) =>
        change.Source.Length == 0 ? change.Details : change.Details.Add(change.Source);
}
