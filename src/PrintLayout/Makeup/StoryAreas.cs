using PrintLayout.Copy;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Styles;
using PrintLayout.Makeup.Allotment;
using PrintLayout.Makeup.Shapes;
using PrintLayout.Makeup.Stories;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Makeup;

/// <summary>Measures how much of a page stories take, by the shapes that a search for the page would give them.</summary>
/// <param name="master">The master of the pages.</param>
/// <param name="styles">The house style with its faces.</param>
/// <param name="options">Images, shared text, answers of fit, limits.</param>
/// <param name="shared">Keeps the shapes for the searches to come.</param>
internal sealed class StoryAreas(PageMaster master, StyleBook styles, MakeUpOptions options, SharedShapes shared)
{
    /// <summary>How much dearer than its best a shape may be; beyond, a page with it is one that nobody wants.</summary>
    private const int Worse = 200;

    private readonly PageGrid _grid = new(master);

    /// <summary>The area of a story; null when no shape of a page holds it.</summary>
    /// <param name="article">The story.</param>
    public StoryArea? Of(Article article)
    {
        var isBrief = ItemMaker.IsBrief(article, null);
        var item = new MakeupItem(article.Id)
        {
            Story = new FitStory([article], isBrief, options.Images),
            Rank = 1,
            Level = Math.Max(2, article.Priority),
        };
        // As a search for a page inside asks, so that its answer is known by then.
        using var shapes = new StoryShapes(item, _grid, styles, options, master.Rows + SearchRun.Spare, new ShapeMemory(shared));
        return Of(shapes.Table);
    }

    private StoryArea? Of(ShapeTable table)
    {
        var cheapest = table.Least;
        if (cheapest >= ShapeTable.Never) return null;
        var (least, best, most) = (int.MaxValue, 0, 0);
        for (var wide = 1; wide <= master.Columns; wide++)
        {
            for (var deep = 1; deep <= master.Rows; deep++)
            {
                var cost = table.Of(wide, deep);
                if (cost > cheapest + Worse) continue;
                var area = wide * (deep + 1);
                (least, most) = (Math.Min(least, area), Math.Max(most, area));
                if (cost == cheapest && (best == 0 || area < best)) best = area;
            }
        }

        return new StoryArea(least, best, most);
    }
}
