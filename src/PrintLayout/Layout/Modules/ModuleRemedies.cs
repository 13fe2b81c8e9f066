using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Modules;

/// <summary>
/// Changes of a module, each by itself, with which its story as it is would stand in it whole and without a hole. Each was asked of the
/// search that sets the module, so each is true; what the change leaves to the neighbours is the editor's.
/// </summary>
/// <param name="Rows">The rows of the page that it would cover; null when no number of rows near it fits.</param>
/// <param name="Figures">Figures that would have another number of rows, in the order of the story.</param>
/// <param name="TextColumns">The number of text columns that it would have (变栏); null when none fits.</param>
public sealed record ModuleRemedies(IndexRange? Rows, ImmutableArray<FigureRemedy> Figures, int? TextColumns)
{
    /// <summary>Nothing that was tried helps, or nothing is to be helped.</summary>
    public static ModuleRemedies None { get; } = new(null, [], null);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Rows is null && Figures.IsEmpty && TextColumns is null;

    /// <summary>
    /// The changes in words, such as <c>rows 92-105 would fit, or figure 1 of 23 rows</c>; empty when there is none.
    /// </summary>
    public string Describe()
    {
        if (IsEmpty) return string.Empty;
        var ways = new List<string>();
        if (Rows is { } rows) ways.Add(FormattableString.Invariant($"rows {rows.First}-{rows.Last}"));
        foreach (var figure in Figures) ways.Add(FormattableString.Invariant($"figure {figure.Figure} of {figure.Rows} rows"));
        if (TextColumns is { } columns) ways.Add(FormattableString.Invariant($"{columns} text columns"));
        return $"{ways[0]} would fit{string.Concat(ways.Skip(1).Select(way => $", or {way}"))}";
    }
}
