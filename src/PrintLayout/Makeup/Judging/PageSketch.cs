using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Validation;
using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Placing;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Judging;

/// <summary>
/// What modules cost a page by how they stand to one another, before it is set (make-up.md M15.7). It is near enough to choose forms by;
/// the validators judge the page itself.
/// </summary>
/// <param name="wishes">What the house wants.</param>
/// <param name="grid">The grid of the page.</param>
/// <param name="given">Places that are taken before the search: modules of a half open layout, boxes, the nameplate.</param>
internal sealed class PageSketch(
    MakeupStyle wishes, PageGrid grid, ImmutableArray<(IndexRange Columns, IndexRange Rows)> given)
{
    /// <summary>The lead's headline should be so much larger than the others.</summary>
    private static readonly Pt LeadAbove = new(10_000);

    /// <summary>So many vertical heads are a change for the eye; more are a manner.</summary>
    private const int MostVertical = 2;

    /// <summary>The row that the fold runs through; 0 for a sheet without.</summary>
    private readonly int _fold = BoundsValidator.FoldOf(grid) is { } fold
        ? ((fold.Milli - grid.TypeArea.Y.Milli) / grid.Master.Row.Milli) + 1
        : 0;

    /// <summary>A story so many rows away from its place has not moved for the eye.</summary>
    private const int RowsStayed = 8;

    /// <summary>The cost of a page.</summary>
    /// <param name="page">Its modules.</param>
    public int CostOf(IReadOnlyList<PlacedForm> page)
    {
        var cost = 0;
        for (var i = 0; i < page.Count; i++)
        {
            for (var j = i + 1; j < page.Count; j++) cost += Between(page[i], page[j]);
        }

        return cost + Rivals(page) + OfLook(page) + page.Sum(Moved) + (page.Count(form => form.IsSpoiltAt(_fold)) * wishes.InFold);
    }

    /// <summary>
    /// What lines cost that cut the page across in its middle or down from head to foot. They depend on the places alone.
    /// <see cref="CutValidator"/> judges the page itself, and takes the head of the advertisements for none, which counts here: mostly it
    /// cuts all pages of one search alike.
    /// </summary>
    /// <param name="leaves">The modules.</param>
    public int CutsOf(IReadOnlyList<CutLeaf> leaves)
    {
        // A corner that a module leaves to others does not open a line: beside it and above it the module reaches over.
        (IndexRange Columns, IndexRange Rows)[] places =
        [
            .. given,
            .. leaves.Select(leaf => (
                new IndexRange(leaf.Column, leaf.Column + leaf.Columns - 1), new IndexRange(leaf.Row, leaf.Row + leaf.Rows - 1))),
        ];
        var (cost, rows, wasOpen) = (0, grid.Master.Rows, false);
        for (var column = 1; column < grid.Master.Columns; column++)
        {
            if (!places.Any(place => place.Columns.Contains(column) && place.Columns.Contains(column + 1))) cost += wishes.CutDown;
        }

        for (var row = (rows * 3 / 10) + 1; row * 10 <= rows * 7; row++)
        {
            var isOpen = !places.Any(place => place.Rows.Contains(row - 1) && place.Rows.Contains(row));
            if (isOpen && !wasOpen) cost += wishes.CutAcross;
            wasOpen = isOpen;
        }

        return cost;
    }

    /// <summary>What the page costs by things that no validator measures.</summary>
    public int OfLook(IReadOnlyList<PlacedForm> page) => Variety(page) + LesserFigures(page) + WeakLead(page)
        + (page.Count(form => form.Form?.Template.Form == StoryForm.FigureFirst && IsBelowStory(page, form)) * wishes.FigureUnderText);

    /// <summary>A story away from where it stood in the layout that is to be kept.</summary>
    public int Moved(PlacedForm form)
    {
        if (form.Item.Kept is not { } kept) return 0;
        var rows = Math.Abs(kept.Rows.First - form.Place.Row);
        return (kept.Columns.First == form.Place.Column ? 0 : wishes.OtherPlace) + (rows <= RowsStayed ? 0 : wishes.OtherPlace / 2 + rows);
    }

    private int Between(PlacedForm a, PlacedForm b)
    {
        if (a.Form is null || b.Form is null || a.Item.IsBriefs || b.Item.IsBriefs) return 0;
        var (upper, lower) = a.Item.Rank < b.Item.Rank ? (a, b) : (b, a);
        var cost = BumpWeight(a, b) * wishes.BumpPoint;
        // Ranks that are alike have no order.
        if (upper.Item.Level < lower.Item.Level && lower.HeadSize > upper.HeadSize) cost += wishes.LadderInversion;
        var (first, next) = a.Place.Row <= b.Place.Row ? (a, b) : (b, a);
        if (next.Place.Row > first.Place.Row && next.Place.Columns == first.Place.Columns && next.HeadSize > first.HeadSize)
            cost += wishes.LadderInversion;
        if (upper.Item.Level < lower.Item.Level && Reach(lower) < Reach(upper)) cost += wishes.RankBehind;
        return cost;
    }

    /// <summary>How far from the head of the page, and a little how far from its left, a story begins.</summary>
    private static int Reach(PlacedForm form) => (form.Place.Row * 3) + (form.Place.Column * 4);

    private static int BumpWeight(PlacedForm a, PlacedForm b)
    {
        var (ac, bc, ar, br) = (a.HeadColumns, b.HeadColumns, a.HeadRows, b.HeadRows);
        var setOff = a.IsSetOff || b.IsSetOff ? 4 : 1;
        var shared = Math.Min(ar.Last, br.Last) - Math.Max(ar.First, br.First) + 1;
        var near = Math.Abs(a.HeadSize.Milli - b.HeadSize.Milli) <= BumpValidator.NearSize.Milli ? BumpValidator.SameSize : 0;
        if (!ac.Meets(bc))
        {
            var gap = Math.Max(bc.First - ac.Last, ac.First - bc.Last);
            return shared > 0 && gap <= 1 ? (BumpValidator.Pair + shared + near) / setOff : 0;
        }

        var apart = Math.Max(br.First - ar.Last, ar.First - br.Last) - 1;
        return apart < BumpValidator.RowsBetween
            ? (BumpValidator.Pair + BumpValidator.RowsBetween - Math.Max(0, apart) + near) / setOff
            : 0;
    }

    private static bool IsBelowStory(IReadOnlyList<PlacedForm> page, PlacedForm form) => page.Any(other => !other.Item.IsAd
        && other.Place.Row < form.Place.Row && other.ColumnsOnPage.Meets(form.ColumnsOnPage));

    /// <summary>A lesser story with a larger figure than the lead's draws the eye away.</summary>
    private int LesserFigures(IReadOnlyList<PlacedForm> page)
    {
        var lead = page.Where(form => form.Item is { Rank: 0, IsAd: false }).Select(form => form.FigureCells).FirstOrDefault();
        return lead > 0 && page.Any(form => form.FigureCells > lead) ? wishes.RivalFigures : 0;
    }

    private int WeakLead(IReadOnlyList<PlacedForm> page)
    {
        var (lead, next) = (Pt.Zero, Pt.Zero);
        foreach (var form in page)
        {
            if (form.Item is { Rank: 0, IsAd: false }) lead = form.HeadSize;
            else next = Pt.Max(next, form.HeadSize);
        }

        return lead == Pt.Zero ? 0 : Math.Max(0, LeadAbove.Milli - (lead.Milli - next.Milli)) * wishes.WeakLead / 1000;
    }

    private int Rivals(IReadOnlyList<PlacedForm> page)
    {
        var cells = page.Select(form => form.FigureCells).Where(count => count > 0).OrderDescending().Take(2).ToList();
        return cells is [var first, var second] && first * 2 < second * 3 ? wishes.RivalFigures : 0;
    }

    private int Variety(IReadOnlyList<PlacedForm> page)
    {
        var forms = page.Where(form => form.Form is not null && !form.Item.IsBriefs).ToList();
        var plain = forms.Count(form => form.Form!.Template.Form == StoryForm.Top);
        var boxes = forms.Count(form => form.Form!.Template.Form == StoryForm.Boxed);
        var vertical = forms.Count(form => form.Form!.Template.Form == StoryForm.Vertical);
        // One box draws the eye, three are a fence.
        return (Math.Max(0, (plain * 2) - forms.Count) * wishes.PlainForm) + (Math.Max(0, boxes - 2) * wishes.Box)
            + (Math.Max(0, vertical - MostVertical) * wishes.VerticalHead);
    }
}
