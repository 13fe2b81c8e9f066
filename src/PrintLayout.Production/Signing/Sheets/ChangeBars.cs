using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Snapshots.Comparing;

namespace PrintLayout.Production.Signing.Sheets;

/// <summary>
/// Marks changes in the margins: a bar at the height of each, on the side where it is nearer, with its number. Bars that would meet stand
/// in lanes, the first one nearest to the page. What is gone has an open bar where it was.
/// </summary>
/// <param name="pen">Draws.</param>
/// <param name="bleed">The bleed of the page on the sheet.</param>
/// <param name="shift">From the page to the sheet.</param>
internal sealed class ChangeBars(SheetPen pen, PtRect bleed, PageShift shift)
{
    private const int Lanes = 4;
    private static readonly Pt Clear = new(5_000);
    private static readonly Pt Lane = new(10_000);
    private static readonly Pt Weight = new(1_600);
    private static readonly Pt Line = new(500);
    private static readonly Pt Numbers = new(7_000);
    private static readonly Pt Shortest = new(8_000);
    private readonly Dictionary<(bool IsLeft, int Lane), Pt> _ends = [];

    /// <summary>Marks changes that have a place.</summary>
    /// <param name="changes">The changes with their numbers.</param>
    public void Mark(IEnumerable<(PageChange Change, string Number)> changes)
    {
        var bars = changes.SelectMany(pair => Stretches(pair.Change).Select(area => (Area: shift.Of(area), pair.Change, pair.Number)))
            .OrderBy(bar => bar.Area.Y).ThenByDescending(bar => bar.Area.Height);
        foreach (var (area, change, number) in bars) Draw(area, number, isGone: change.New is null);
    }

    /// <summary>The stretches of a change, those of one side of the page together.</summary>
    private IEnumerable<PtRect> Stretches(PageChange change)
    {
        var places = ChangeFrames.PlacesOf(change);
        if (places.IsEmpty && change.Old is { } old) places = [old];
        return places.GroupBy(place => IsLeft(shift.Of(place))).Select(side => side.Aggregate((a, b) => a.Union(b)));
    }

    private bool IsLeft(PtRect area) => area.X - bleed.X < bleed.Right - area.Right;

    private void Draw(PtRect area, string number, bool isGone)
    {
        var isLeft = IsLeft(area);
        var top = Pt.Max(area.Y, bleed.Y);
        var height = Pt.Max(Pt.Min(area.Bottom, bleed.Bottom) - top, Shortest);
        var lane = Enumerable.Range(0, Lanes).Cast<int?>()
            .FirstOrDefault(free => !_ends.TryGetValue((isLeft, free!.Value), out var end) || end < top);
        var index = lane ?? Lanes - 1;
        _ends[(isLeft, index)] = Pt.Max(top + height, _ends.GetValueOrDefault((isLeft, index)));
        var x = isLeft ? bleed.X - Clear - Lane * index - Weight : bleed.Right + Clear + Lane * index;
        var bar = new PtRect(x, top, Weight, height);
        if (isGone) pen.Frame(bar, Line, SheetPen.Red);
        else pen.Fill(bar, SheetPen.Red);
        var width = pen.WidthOf(number, Numbers, isBold: true);
        var at = isLeft ? x - width - new Pt(800) : x + Weight + new Pt(800);
        pen.Write(number, new PtPoint(at, top + Numbers.Scale(85, 100)), Numbers, SheetPen.Red, isBold: true);
    }
}
