using System.Globalization;
using PrintLayout.Geometry;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Verdicts;

namespace PrintLayout.Cli.Messages;

/// <summary>Prints what changed on a page.</summary>
internal static class ChangeLines
{
    /// <summary>Prints a page with its changes, and the layers in which it differs.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="verdict">The page.</param>
    public static void Write(TextWriter output, PageVerdict verdict)
    {
        output.WriteLine($"{verdict.Page}: {State(verdict)}");
        for (var i = 0; i < verdict.Changes.Length; i++) Write(output, verdict.Changes[i], i + 1);
        foreach (var layer in verdict.Layers.Where(layer => !layer.IsSame && layer.Name != "geometry"))
            output.WriteLine($"  {layer.Name}: {layer.Sentence}{(layer.IsGate ? string.Empty : " (told only)")}");
    }

    /// <summary>Prints a change with its place.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="change">The change.</param>
    /// <param name="number">Its number.</param>
    public static void Write(TextWriter output, PageChange change, int number)
    {
        // What has no place in a manuscript, such as a line of a PDF, has one on the page.
        var source = (change.Source, change.New ?? change.Old) switch
        {
            ({ Length: > 0 }, _) => $" ({change.Source})",
            (_, { } area) when change.Level >= ChangeLevel.Line =>
                $" ({Mm.FromPt(area.X)} mm from the left, {Mm.FromPt(area.Y)} mm from the top)",
            _ => string.Empty,
        };
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {number}. {change.Sentence}{source}"));
        foreach (var detail in change.Details) output.WriteLine($"     {detail}");
    }

    private static string State(PageVerdict verdict) => verdict.State switch
    {
        PageState.Same => "same",
        PageState.New => "nothing approved yet",
        PageState.Stale => "approved, but the edition has no such page; `printlayout snap clean` removes it",
        PageState.Failed => "has errors",
        _ when verdict.Changes.IsEmpty => "changed",
        _ =>
            string.Create(CultureInfo.InvariantCulture, $"{verdict.Changes.Length} {(verdict.Changes.Length == 1 ? "change" : "changes")}"),
    };
}
