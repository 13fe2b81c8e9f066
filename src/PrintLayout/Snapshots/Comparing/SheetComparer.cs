using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>Compares sheets, grids and faces.</summary>
internal static class SheetComparer
{
    /// <summary>What changed about the sheet and its grid.</summary>
    public static IEnumerable<PageChange> Compare(PageRecord old, PageRecord now)
    {
        var boxes = new[]
        {
            ("trim", old.Boxes.Trim, now.Boxes.Trim),
            ("bleed", old.Boxes.Bleed, now.Boxes.Bleed),
            ("sheet", old.Boxes.Media, now.Boxes.Media),
        };
        foreach (var (name, before, after) in boxes)
        {
            if (before != after) yield return Grid($"the {name} changed from {Box(before)} to {Box(after)}", Apart(before, after));
        }

        if (old.Grid is not { } oldGrid || now.Grid is not { } newGrid) yield break;
        if (oldGrid.Columns.Length != newGrid.Columns.Length)
        {
            yield return Grid(
                $"the page has {Counted.Of(newGrid.Columns.Length, "column")} instead of {Number(oldGrid.Columns.Length)}",
                newGrid.TypeArea.Width.Milli);
        }

        foreach (var change in Lengths(oldGrid, newGrid)) yield return change;
        if (oldGrid.Rows != newGrid.Rows)
        {
            yield return Grid(
                $"the page has {Counted.Of(newGrid.Rows, "row")} instead of {Number(oldGrid.Rows)}",
                (long)newGrid.Row.Milli * Math.Abs(newGrid.Rows - oldGrid.Rows));
        }

        var isSameGrid = oldGrid.Rows == newGrid.Rows
            && oldGrid.Columns.Length == newGrid.Columns.Length
            && oldGrid.Row == newGrid.Row;
        if (oldGrid.TypeArea != newGrid.TypeArea && isSameGrid)
        {
            yield return Grid(
                $"the type area changed from {Box(oldGrid.TypeArea)} to {Box(newGrid.TypeArea)}",
                Apart(oldGrid.TypeArea, newGrid.TypeArea));
        }
    }

    /// <summary>What changed about the font files.</summary>
    public static IEnumerable<PageChange> CompareFaces(PageRecord old, PageRecord now)
    {
        var names = old.Faces.Concat(now.Faces).Select(face => face.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var before = old.Faces.Where(face => face.Name == name).Select(face => face.Sha256).ToList();
            var after = now.Faces.Where(face => face.Name == name).Select(face => face.Sha256).ToList();
            if (before.SequenceEqual(after) || before.Contains(string.Empty) || after.Contains(string.Empty)) continue;
            var lines = now.Lines.Count(line => line.Faces.Split(" + ").Contains(name));
            yield return new PageChange(ChangeLevel.Face, string.Empty, (before.Count, after.Count) switch
            {
                (0, _) => $"the face {name} is used now: {Counted.Of(lines, "line")} set in it",
                (_, 0) => $"the face {name} is no longer used",
                _ => $"the font file of {name} changed: its SHA-256 is {Wording.Digest(after[0])} instead of " +
                    $"{Wording.Digest(before[0])}, {Counted.Of(lines, "line")} set in it",
            }, lines);
        }
    }

    private static IEnumerable<PageChange> Lengths(GridGeometry old, GridGeometry now)
    {
        var pairs = new (string Name, Pt Old, Pt New)[]
        {
            ("column width", Width(old), Width(now)),
            ("gutter", old.Gutter, now.Gutter),
            ("row height", old.Row, now.Row),
        };
        foreach (var (name, before, after) in pairs)
        {
            if (before == after) continue;
            yield return Grid(
                $"the {name} changed from {Wording.Points(before)} to {Wording.Points(after)}",
                (long)Wording.Size(after - before).Milli * Math.Max(1, now.Columns.Length));
        }
    }

    private static Pt Width(GridGeometry grid) => grid.Columns.IsEmpty ? Pt.Zero : grid.Columns[0].Width;

    private static PageChange Grid(string sentence, long distance) => new(ChangeLevel.Grid, string.Empty, sentence, distance);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Box(PtRect box) =>
        $"{Mm.FromPt(box.Width)} × {Mm.FromPt(box.Height)} mm at {Mm.FromPt(box.X)}, {Mm.FromPt(box.Y)} mm";

    /// <summary>How far the edge that moved most has moved, in thousandths of a point.</summary>
    internal static long Apart(PtRect old, PtRect now) => Math.Max(
        Math.Max(Wording.Size(now.X - old.X).Milli, Wording.Size(now.Y - old.Y).Milli),
        Math.Max(Wording.Size(now.Right - old.Right).Milli, Wording.Size(now.Bottom - old.Bottom).Milli));
}
