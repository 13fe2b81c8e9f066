using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Layout.Pages;

/// <summary>
/// Sets the printer's marks outside the bleed: crop marks at the corners of the trim, registration marks at the middle of head and
/// foot and at a quarter of the sides, fold marks at half the height, a colour bar and a slug line below the foot.
/// </summary>
internal sealed class MarksMaker(LayoutContext context, PageItems items)
{
    // Lengths of printers' practice: hairline of 0.25 pt, 2 mm clear of the bleed, marks of 5 mm.
    private static readonly Pt Weight = new(250);
    private static readonly Pt Clear = Pt.FromPoints(2 * 72 / 25.4m);
    private static readonly Pt Length = Pt.FromPoints(5 * 72 / 25.4m);
    private static readonly Pt Inset = Pt.FromPoints(10 * 72 / 25.4m);

    private const int SolidTint = 1000;
    private const int HalfTint = 500;
    private const int Dashes = 3;

    /// <summary>Room for the marks on each side of the bleed.</summary>
    public static Pt Room { get; } = Pt.FromPoints(12 * 72 / 25.4m);

    private PtRect Trim => context.Grid.Boxes.Trim;

    private PtRect Bleed => context.Grid.Boxes.Bleed;

    /// <summary>Adds the marks; everything else must be on the page, for the slug line names its plates.</summary>
    public void Add(PrinterMarks marks, Edition edition, EditionPage page)
    {
        var plates = Plates();
        AddCropMarks();
        AddFoldMarks();
        var middle = Trim.X + Trim.Width / 2;
        AddRegistration(middle, Bleed.Y - Clear - Length / 2);
        AddRegistration(middle, Bleed.Bottom + Clear + Length / 2);
        AddRegistration(Bleed.X - Clear - Length / 2, Trim.Y + Trim.Height / 4);
        AddRegistration(Bleed.Right + Clear + Length / 2, Trim.Y + Trim.Height / 4);
        AddColourBar(plates, middle - Inset);
        AddSlugLine(marks, edition, page, plates, middle + Inset);
    }

    private void AddCropMarks()
    {
        foreach (var x in new[] { Trim.X, Trim.Right })
        {
            Stroke(new PtRect(x - Weight / 2, Bleed.Y - Clear - Length, Weight, Length));
            Stroke(new PtRect(x - Weight / 2, Bleed.Bottom + Clear, Weight, Length));
        }

        foreach (var y in new[] { Trim.Y, Trim.Bottom })
        {
            Stroke(new PtRect(Bleed.X - Clear - Length, y - Weight / 2, Length, Weight));
            Stroke(new PtRect(Bleed.Right + Clear, y - Weight / 2, Length, Weight));
        }
    }

    // Dashed, so that nobody cuts there.
    private void AddFoldMarks()
    {
        var y = Trim.Y + Trim.Height / 2 - Weight / 2;
        var dash = Length / (Dashes * 2 - 1);
        for (var i = 0; i < Dashes; i++)
        {
            Stroke(new PtRect(Bleed.X - Clear - Length + dash * (2 * i), y, dash, Weight));
            Stroke(new PtRect(Bleed.Right + Clear + dash * (2 * i), y, dash, Weight));
        }
    }

    private void AddRegistration(Pt x, Pt y)
    {
        Stroke(new PtRect(x - Length / 2, y - Weight / 2, Length, Weight));
        Stroke(new PtRect(x - Weight / 2, y - Length / 2, Weight, Length));
        var half = Length / 4;
        items.Add(new StrokedRect(
            ItemRole.Mark, string.Empty, SourceSpan.None, new PtRect(x - half, y - half, half * 2, half * 2), Weight, Ink.Registration));
    }

    /// <summary>
    /// Solids, half tones and overprints of two inks; only patches whose plates the page uses, so that no plate is made for its bar.
    /// </summary>
    private void AddColourBar(ImmutableArray<Ink> plates, Pt right)
    {
        var patches = new List<Ink>(plates);
        patches.AddRange(plates.Select(Half));
        var colours = plates.Where(plate => plate.Spot is null && plate.Black == 0).ToList();
        for (var i = 0; i < colours.Count; i++)
        {
            for (var j = 0; j < i; j++) patches.Add(Both(colours[j], colours[i]));
        }

        var x = Trim.X + Inset;
        foreach (var patch in patches)
        {
            if (x + Length > right) return;
            items.Add(new FilledRect(
                ItemRole.Mark, string.Empty, SourceSpan.None, new PtRect(x, Bleed.Bottom + Clear, Length, Length), patch));
            x += Length;
        }
    }

    private void AddSlugLine(PrinterMarks marks, Edition edition, EditionPage page, ImmutableArray<Ink> plates, Pt left)
    {
        var written = marks.Written ?? edition.Date.ToDateTime(TimeOnly.MinValue);
        var style = context.Styles[StyleNames.FolioEditors];
        var baseline = Bleed.Bottom + Clear + style.BaselineIn(Length);
        var text = FormattableString.Invariant(
            $"{edition.Paper.Value}　{edition.Date:yyyy-MM-dd}　{page.Name.Value}　{written:yyyy-MM-dd HH:mm} UTC");
        var x = left;
        foreach (var (words, ink) in plates.Select(plate => (NameOf(plate), plate)).Prepend((text, Ink.Registration)))
        {
            var line = context.Lines.SetSingle(context.Styles.Text(ManuscriptText.Plain(words, page.Name.Span), style));
            LineEmitter.Emit(items, new LinePart(line, ItemRole.Mark, ink, Pt.Zero, Pt.Zero), string.Empty, x, baseline);
            x += line.Width + style.Size;
        }
    }

    /// <summary>The plates that the page uses, each as its solid ink: process inks in their order, then spot inks by name.</summary>
    private ImmutableArray<Ink> Plates()
    {
        var inks = items.All.Select(ItemInk.Of).ToList();
        var process = new[] { new Ink(SolidTint, 0, 0, 0), new Ink(0, SolidTint, 0, 0), new Ink(0, 0, SolidTint, 0), Ink.SolidBlack };
        var used = process.Where(plate => inks.Exists(ink => ink.Spot is null && Uses(ink, plate)));
        var spots = inks.Where(ink => ink.Spot is not null).Select(ink => ink.Spot!).DistinctBy(spot => spot.Name)
            .OrderBy(spot => spot.Name, StringComparer.Ordinal);
        return [.. used, .. spots.Select(spot => Ink.OfSpot(spot, SolidTint))];
    }

    private static bool Uses(Ink ink, Ink plate) =>
        (plate.Cyan > 0 && ink.Cyan > 0) || (plate.Magenta > 0 && ink.Magenta > 0) || (plate.Yellow > 0 && ink.Yellow > 0)
        || (plate.Black > 0 && ink.Black > 0);

    private static string NameOf(Ink plate)
    {
        if (plate.Spot is { } spot) return spot.Name;
        if (plate.Cyan > 0) return "Cyan";
        if (plate.Magenta > 0) return "Magenta";
        return plate.Yellow > 0 ? "Yellow" : "Black";
    }

    private static Ink Half(Ink plate) => plate.Spot is { } spot
        ? Ink.OfSpot(spot, HalfTint)
        : new Ink(plate.Cyan / 2, plate.Magenta / 2, plate.Yellow / 2, plate.Black / 2);

    private static Ink Both(Ink a, Ink b) => new(a.Cyan + b.Cyan, a.Magenta + b.Magenta, a.Yellow + b.Yellow, a.Black + b.Black);

    private void Stroke(PtRect area) => items.Add(new FilledRect(ItemRole.Mark, string.Empty, SourceSpan.None, area, Ink.Registration));
}
