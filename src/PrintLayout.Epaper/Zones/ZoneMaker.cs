using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Epaper.Zones;

/// <summary>
/// Finds the hot zones of a page. A module without the corner of another is the zone of its story; a column of briefs is parted
/// between them; what stands outside all this, such as a head that hangs over, is added by itself.
/// </summary>
internal sealed class ZoneMaker
{
    private readonly PageDisplayList _page;
    private readonly List<(string Story, PtRect Box)> _boxes = [];
    private readonly SortedDictionary<string, List<PtRect>> _zones = new(StringComparer.Ordinal);

    private ZoneMaker(PageDisplayList page)
    {
        _page = page;
        foreach (var item in page.Items.Where(item => item.Story.Length > 0 && item is GlyphRun or PlacedImage))
        {
            if (ItemBoxes.Of(item) is { } box) _boxes.Add((item.Story, box));
        }
    }

    /// <summary>The zones of a page, in the order of its modules.</summary>
    /// <param name="page">The page.</param>
    public static ImmutableArray<StoryZone> Of(PageDisplayList page) => new ZoneMaker(page).Find();

    private ImmutableArray<StoryZone> Find()
    {
        var modules = _page.Geometry.Modules;
        for (var i = 0; i < modules.Length; i++)
        {
            List<PtRect> areas = [modules[i].Area];
            for (var other = 0; other < modules.Length; other++)
            {
                if (other != i && AreaArithmetic.Shared(modules[i].Area, modules[other].Area) is { } shared
                    && IsOf(shared, modules[other], modules[i], other < i)) areas = AreaArithmetic.Without(areas, [shared]);
            }

            if (modules[i].Stories.Length == 1) Add(modules[i].Stories[0], areas);
            else PartBriefs(modules[i], areas);
        }

        AddStrays();
        var order = modules.SelectMany(module => module.Stories).Distinct(StringComparer.Ordinal);
        return [.. order.Where(_zones.ContainsKey).Select(story => new StoryZone(story, [.. _zones[story]]))];
    }

    // The corner is of that module whose words stand in it; the smaller module where none do.
    private bool IsOf(PtRect shared, ModuleGeometry first, ModuleGeometry second, bool isEarlier)
    {
        var (one, two) = (Count(shared, first), Count(shared, second));
        if (one != two) return one > two;
        var (area, than) = (Size(first.Area), Size(second.Area));
        return area != than ? area < than : isEarlier;
    }

    private int Count(PtRect area, ModuleGeometry module) =>
        _boxes.Count(box => module.Stories.Contains(box.Story) && Holds(area, box.Box));

    private void PartBriefs(ModuleGeometry module, List<PtRect> areas)
    {
        foreach (var strip in Strips(module))
        {
            var top = strip.Y;
            string? story = null;
            var low = strip.Y;
            foreach (var (next, box) in _boxes.Where(box => module.Stories.Contains(box.Story) && Holds(strip, box.Box))
                .OrderBy(box => box.Box.Y).ThenBy(box => box.Box.X))
            {
                if (story is not null && next != story)
                {
                    var border = low < box.Y ? new Pt((low.Milli + box.Y.Milli) / 2) : box.Y;
                    Cut(story, PtRect.FromEdges(strip.X, top, strip.Right, border), areas);
                    top = border;
                }

                low = next == story ? Pt.Max(low, box.Bottom) : box.Bottom;
                story = next;
            }

            if (story is not null) Cut(story, PtRect.FromEdges(strip.X, top, strip.Right, strip.Bottom), areas);
        }
    }

    private void Cut(string story, PtRect part, IEnumerable<PtRect> areas) =>
        Add(story, [.. areas.Select(area => AreaArithmetic.Shared(area, part)).OfType<PtRect>()]);

    // The columns of a module from edge to edge; the gutter is shared between two neighbours.
    private static IEnumerable<PtRect> Strips(ModuleGeometry module)
    {
        var legs = module.Legs.Select(leg => (leg.Area.X, leg.Area.Right)).Distinct().OrderBy(leg => leg.X).ToList();
        var left = module.Area.X;
        for (var i = 0; i < legs.Count; i++)
        {
            var right = i + 1 == legs.Count
                ? module.Area.Right
                : new Pt((legs[i].Right.Milli + legs[i + 1].X.Milli) / 2);
            if (right <= left) continue;
            yield return PtRect.FromEdges(left, module.Area.Y, right, module.Area.Bottom);
            left = right;
        }

        if (legs.Count == 0) yield return module.Area;
    }

    private void AddStrays()
    {
        foreach (var group in _boxes.GroupBy(box => box.Story, StringComparer.Ordinal))
        {
            foreach (var (story, box) in group)
            {
                if (!_zones.TryGetValue(story, out var mine)) continue;
                var strays = AreaArithmetic.Without([box], mine);
                if (strays.Count == 0) continue;
                foreach (var (other, areas) in _zones)
                {
                    // Ink is where the reader sees it: a glyph takes its place out of a neighbour's zone.
                    if (other == story) continue;
                    var left = AreaArithmetic.Without(areas, strays);
                    areas.Clear();
                    areas.AddRange(left);
                }

                mine.AddRange(strays);
            }
        }
    }

    private void Add(string story, List<PtRect> areas)
    {
        if (!_zones.TryGetValue(story, out var zone)) _zones[story] = zone = [];
        zone.AddRange(AreaArithmetic.Without(areas, [.. zone]));
    }

    private static bool Holds(PtRect area, PtRect box)
    {
        var (x, y) = ((box.X.Milli + box.Right.Milli) / 2, (box.Y.Milli + box.Bottom.Milli) / 2);
        return x >= area.X.Milli && x < area.Right.Milli && y >= area.Y.Milli && y < area.Bottom.Milli;
    }

    private static long Size(PtRect area) => (long)area.Width.Milli * area.Height.Milli;
}
