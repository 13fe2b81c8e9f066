using System.Collections.Immutable;
using PrintLayout.Layout.Stories;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Legs;

/// <summary>A story set at one measure: its units in the natural form and, when a search asks for them, with all variants.</summary>
internal sealed class StoryFiller(GalleyComposer galleys, StoryLines story, CostStyle costs)
{
    private ImmutableArray<GalleyUnit> _natural;
    private ImmutableArray<GalleyUnit> _varied;

    // A search asks for these once for each form.
    private int? _rows;
    private int? _leastRows;
    private int? _mostRows;
    private int? _opening;

    /// <summary>Rows of the text as it is by nature.</summary>
    public int Rows => _rows ??= Natural.Sum(unit => unit.Natural.Rows);

    /// <summary>Rows of the text when every paragraph that can be is set tighter.</summary>
    public int LeastRows => _leastRows ??= Varied.Sum(unit => unit.Variants.Min(variant => variant.Rows));

    /// <summary>Rows of the text when every paragraph that can be is set looser and all crossheads are opened.</summary>
    public int MostRows => _mostRows ??= Varied.Sum(unit => unit.Variants.Max(variant => variant.Rows + Opening(variant)));

    /// <summary>
    /// Whether the text may fill so many rows exactly. Setting paragraphs otherwise takes most of the time of a search, so it is done only
    /// when neither the text as it is nor the most that they could change decides.
    /// </summary>
    /// <param name="rows">Rows of the legs.</param>
    public bool CanFill(int rows)
    {
        if (Rows <= rows && Rows + LegPlan.ShortLastLeg >= rows) return true;
        // A line more or less, and a byline that finds or loses its place on the last line.
        var changes = 2 * Natural.Length;
        if (Rows - changes > rows || Rows + changes + LegPlan.ShortLastLeg + NaturalOpening < rows) return false;
        return LeastRows <= rows && MostRows + LegPlan.ShortLastLeg >= rows;
    }

    private int NaturalOpening => _opening ??= Natural.Sum(unit => Opening(unit.Natural));

    private ImmutableArray<GalleyUnit> Natural => _natural.IsDefault ? _natural = galleys.Compose(story) : _natural;

    private ImmutableArray<GalleyUnit> Varied => _varied.IsDefault ? _varied = galleys.WithVariants(story, Natural) : _varied;

    /// <summary>Fills legs as well as the text allows.</summary>
    /// <param name="plan">The legs.</param>
    public FilledStory Fit(LegPlan plan)
    {
        var natural = LegFiller.Fill(Natural, plan.Depth, costs, natural: true);
        var asked = new FilledStory(plan, natural, natural.EmptyRows);
        if (asked.IsExact && natural.Cost <= costs.ChangedParagraph) return asked;
        if (CanFill(plan.Capacity))
        {
            var varied = LegFiller.Fill(Varied, plan.Depth, costs, natural: false);
            asked = new FilledStory(plan, varied, varied.EmptyRows);
            if (asked.IsExact) return asked;
        }

        return Rows <= plan.Capacity ? Pour(Natural, plan, costs) : asked with { Filled = natural, EmptyRows = natural.EmptyRows };
    }

    /// <summary>Fills legs to the foot and leaves the rest of the text to another page (make-up.md M9.2).</summary>
    /// <param name="plan">The legs.</param>
    /// <param name="jumpLine">The jump line, which takes the last row of the last leg.</param>
    public FilledStory FitCut(LegPlan plan, GalleyItem jumpLine)
    {
        if (plan.Legs.IsEmpty || plan.Depth[^1] < jumpLine.Rows) return Fit(plan);
        var last = plan.Depth.Length - 1;
        // The other page is one leg that is deep enough for all of the text.
        var depths = plan.Depth.SetItem(last, plan.Depth[last] - jumpLine.Rows).Add(MostRows + Varied.Length);
        var whole = LegFiller.Fill(Varied, depths, costs, natural: false, hasTail: true);
        var rest = whole.Legs[^1];
        var legs = whole.Legs.RemoveAt(last + 1);
        var here = whole.Items[..^rest.Length];
        if (!rest.IsEmpty)
        {
            legs = legs.SetItem(last, legs[last].Add(new PlacedItem(jumpLine, depths[last], 0)));
            here = here.Add(jumpLine);
        }

        var filled = whole with { Items = here, Legs = legs, PlacedCount = here.Length, FreeRows = whole.FreeRows.RemoveAt(last + 1) };
        return new FilledStory(plan, filled, filled.EmptyRows) { Next = rest is [var next, ..] ? next.Item : null };
    }

    /// <summary>
    /// Fills legs, all shortened alike when the text is short. A crosshead on the cut can need a row more than its share; then
    /// all legs get rows back, as long as the fill gets cheaper by it.
    /// </summary>
    internal static FilledStory Pour(ImmutableArray<GalleyUnit> units, LegPlan plan, CostStyle costs)
    {
        var rows = units.Sum(unit => unit.Natural.Rows);
        var best = Poured(units, plan, rows, costs);
        while (best.Plan.Capacity < plan.Capacity)
        {
            rows += plan.Legs.Length;
            var deeper = Poured(units, plan, rows, costs);
            if (deeper.Filled.Cost >= best.Filled.Cost && best.Filled.PlacedCount == best.Filled.Items.Length) break;
            best = deeper;
        }

        return best;
    }

    private static FilledStory Poured(ImmutableArray<GalleyUnit> units, LegPlan plan, int rows, CostStyle costs)
    {
        var balanced = plan.Balanced(rows);
        var filled = LegFiller.Fill(units, balanced.Depth, costs, natural: true);
        return new FilledStory(balanced, filled, filled.OversetRows > 0 ? 0 : plan.Capacity - balanced.Capacity + filled.EmptyRows);
    }

    private static int Opening(UnitVariant variant) =>
        variant.Items is [{ Kind: GalleyItemKind.Crosshead }, ..] ? LegCosts.MostOpened : 0;
}
