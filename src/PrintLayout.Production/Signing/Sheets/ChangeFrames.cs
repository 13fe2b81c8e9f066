using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Production.Signing.Sheets;

/// <summary>
/// Marks changes on the page: a frame round what changed, just outside it, with its number where the page is white. A number that finds no
/// white place stands in the margin alone, for no mark covers text.
/// </summary>
/// <param name="pen">Draws.</param>
/// <param name="page">The page as it is, for its lines and shapes.</param>
/// <param name="shift">From the page to the sheet.</param>
internal sealed class ChangeFrames(SheetPen pen, PageRecord page, PageShift shift)
{
    private static readonly Pt Outside = new(1_300);
    private static readonly Pt Weight = new(600);
    private static readonly Pt Numbers = new(6_500);
    private readonly List<PtRect> _taken = [.. Printed(page)];

    /// <summary>Where a change is on its page; empty when it has no place there.</summary>
    /// <param name="change">The change.</param>
    public static ImmutableArray<PtRect> PlacesOf(PageChange change) =>
        change.NewParts.IsEmpty ? change.New is { } area ? [area] : [] : change.NewParts;

    /// <summary>Marks a change, unless it is gone from the page or only moved with what stands above it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="number">Its number in the list.</param>
    public void Mark(PageChange change, string number)
    {
        if (change.OnlyMoved > 0) return;
        var isNumbered = false;
        foreach (var place in PlacesOf(change))
        {
            var frame = place.Inflate(Outside + Weight);
            pen.Frame(shift.Of(frame), Weight, SheetPen.Red);
            isNumbered = isNumbered || TryNumber(frame, number);
        }
    }

    // Everything with ink that a number must not touch: tints and rules may lie under one.
    private static IEnumerable<PtRect> Printed(PageRecord page) => page.Lines.Select(line => line.Area)
        .Concat(page.Shapes.Where(shape => shape.Role is not (ItemRole.Background or ItemRole.Rule)).Select(shape => shape.Area));

    private bool TryNumber(PtRect frame, string number)
    {
        var (width, height) = (pen.WidthOf(number, Numbers, isBold: true) + new Pt(1_000), Numbers.Scale(105, 100));
        PtRect[] places =
        [
            new(frame.X - width, frame.Y, width, height),
            new(frame.X, frame.Y - height, width, height),
            new(frame.Right - width, frame.Y - height, width, height),
            new(frame.Right, frame.Y, width, height),
            new(frame.X, frame.Bottom, width, height),
            new(frame.Right - width, frame.Bottom, width, height),
        ];
        foreach (var place in places)
        {
            if (_taken.Exists(place.Overlaps) || !page.Boxes.Media.Contains(place)) continue;
            _taken.Add(place);
            var plate = shift.Of(place);
            pen.Fill(plate, Ink.Paper);
            var start = new PtPoint(plate.X + new Pt(500), plate.Bottom - Numbers.Scale(18, 100));
            pen.Write(number, start, Numbers, SheetPen.Red, isBold: true);
            return true;
        }

        return false;
    }
}
