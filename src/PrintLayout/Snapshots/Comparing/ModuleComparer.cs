using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>Compares modules by their stories.</summary>
internal static class ModuleComparer
{
    /// <summary>What changed about the modules.</summary>
    public static IEnumerable<PageChange> Compare(PageRecord old, PageRecord now)
    {
        var earlier = old.Modules.ToList();
        foreach (var module in now.Modules)
        {
            var title = now.TitleOf(module.Stories[0]);
            var index = earlier.FindIndex(other => other.Stories.SequenceEqual(module.Stories));
            if (index < 0) index = earlier.FindIndex(other => other.Stories[0] == module.Stories[0]);
            if (index < 0)
            {
                yield return Change(module, $"{title} is new on the page, in {Cells(module)}", module.Area.Height.Milli) with
                {
                    New = module.Area,
                };
                continue;
            }

            if (Moved(earlier[index], module, title) is { } change) yield return change;
            earlier.RemoveAt(index);
        }

        foreach (var gone in earlier)
        {
            var sentence = $"{old.TitleOf(gone.Stories[0])} is no longer on the page; it was in {Cells(gone)}";
            yield return Change(gone, sentence, gone.Area.Height.Milli) with { Old = gone.Area };
        }
    }

    private static PageChange? Moved(ModuleGeometry old, ModuleGeometry now, string title)
    {
        var parts = new List<string>();
        if (!old.Stories.SequenceEqual(now.Stories))
            parts.Add($"holds {string.Join(", ", now.Stories)} instead of {string.Join(", ", old.Stories)}");
        if (Cells(old) != Cells(now)) parts.Add($"covers {Cells(now)} instead of {Cells(old)}");
        else if (old.Area != now.Area) parts.Add(Placed(old.Area, now.Area));
        if (old.TextColumns != now.TextColumns)
            parts.Add($"has {Counted.Of(now.TextColumns, "text column")} instead of {Number(old.TextColumns)}");
        if (old.Measure != now.Measure)
            parts.Add($"has a measure of {Wording.Points(now.Measure)} instead of {Wording.Points(old.Measure)}");
        if (old.HeadRows != now.HeadRows)
            parts.Add($"gives its head {Counted.Of(now.HeadRows, "row")} instead of {Number(old.HeadRows)}");
        if (old.HeadLines != now.HeadLines)
            parts.Add($"has {Counted.Of(now.HeadLines, "headline line")} instead of {Number(old.HeadLines)}");
        if (!old.Figures.SequenceEqual(now.Figures)) parts.Add(Figures(old, now));
        if (old.OversetRows != now.OversetRows)
            parts.Add($"leaves {Counted.Of(now.OversetRows, "row")} of text without a place instead of {Number(old.OversetRows)}");
        // Legs follow from all of these, so they are reported only alone: the story then fills the same module differently.
        if (parts.Count == 0 && !old.Legs.SequenceEqual(now.Legs)) parts.Add(Legs(old, now));
        if (parts.Count == 0) return null;
        return Change(now, $"{title} {parts[0]}", Math.Max(1, SheetComparer.Apart(old.Area, now.Area))) with
        {
            Old = old.Area,
            New = now.Area,
            Details = [.. parts.Skip(1).Select(part => $"it {part}")],
        };
    }

    private static PageChange Change(ModuleGeometry module, string sentence, long distance) =>
        new(ChangeLevel.Module, module.Stories[0], sentence, distance);

    private static string Cells(ModuleGeometry module) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"columns {module.FirstColumn}–{module.LastColumn}, rows {module.FirstRow}–{module.LastRow}");

    private static string Placed(PtRect old, PtRect now)
    {
        var moved = Wording.Movement(now.X - old.X, now.Y - old.Y);
        var (wider, deeper) = (now.Width - old.Width, now.Height - old.Height);
        var parts = new List<string>();
        if (moved.Length > 0) parts.Add($"moved {moved}");
        if (wider != Pt.Zero)
            parts.Add($"is {Wording.Millimetres(Wording.Size(wider))} {(wider > Pt.Zero ? "wider" : "narrower")}");
        if (deeper != Pt.Zero)
            parts.Add($"is {Wording.Millimetres(Wording.Size(deeper))} {(deeper > Pt.Zero ? "deeper" : "shallower")}");
        return string.Join(" and ", parts);
    }

    private static string Figures(ModuleGeometry old, ModuleGeometry now)
    {
        if (old.Figures.Length != now.Figures.Length)
            return $"has {Counted.Of(now.Figures.Length, "figure")} instead of {Number(old.Figures.Length)}";
        var (before, after) = old.Figures.Zip(now.Figures).First(pair => pair.First != pair.Second);
        return $"has its figure otherwise: it {Placed(before, after)}";
    }

    private static string Legs(ModuleGeometry old, ModuleGeometry now) => old.Legs.Length != now.Legs.Length
        ? $"fills {Counted.Of(now.Legs.Length, "leg")} instead of {Number(old.Legs.Length)}"
        : $"fills its legs with {Rows(now)} rows instead of {Rows(old)}";

    private static string Rows(ModuleGeometry module) => string.Join(" + ", module.Legs.Select(leg => Number(leg.Filled)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
