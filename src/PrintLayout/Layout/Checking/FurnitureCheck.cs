using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Layout.Checking;

/// <summary>Checks the cells that nameplate and advertisements take, and that every advertisement of the page has a box.</summary>
internal static class FurnitureCheck
{
    /// <summary>Cells of the grid that no story may have.</summary>
    /// <param name="Name">What takes them.</param>
    /// <param name="Columns">Base columns.</param>
    /// <param name="Rows">Rows.</param>
    /// <param name="Span">Where it is declared.</param>
    private readonly record struct Taken(string Name, IndexRange Columns, IndexRange Rows, SourceSpan Span);

    /// <summary>Whether nameplate, advertisements and modules stay on the page and clear of each other.</summary>
    public static bool Check(EditionPage page, PageLayout layout, IDiagnosticSink sink)
    {
        var isSound = true;
        var taken = TakenBy(layout);
        for (var i = 0; i < taken.Length; i++)
        {
            isSound &= IsOnPage(taken[i], layout.Master, sink);
            for (var j = 0; j < i; j++)
            {
                if (taken[i].Columns.Meets(taken[j].Columns) && taken[i].Rows.Meets(taken[j].Rows))
                    isSound = Overlap(taken[j], taken[i].Name, taken[i].Span, sink);
            }

            foreach (var module in layout.Modules)
            {
                if (Meets(module, taken[i])) isSound = Overlap(taken[i], $"the module of {module.Article.Value}", module.Span, sink);
            }
        }

        foreach (var ad in page.Ads) isSound &= HasBox(ad, layout, sink);
        return isSound;
    }

    /// <summary>Whether a cell belongs to nameplate or advertisement.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="column">Base column, from 1.</param>
    /// <param name="row">Row, from 1.</param>
    public static bool Covers(PageLayout layout, int column, int row)
    {
        if (layout is { Furniture: PageFurniture.Nameplate, Master.Nameplate: { } nameplate } && row <= nameplate.Rows
            && nameplate.Columns.Contains(column)) return true;
        foreach (var ad in layout.Ads)
        {
            if (ad.Columns.Contains(column) && ad.Rows.Contains(row)) return true;
        }

        return false;
    }

    private static ImmutableArray<Taken> TakenBy(PageLayout layout)
    {
        var taken = ImmutableArray.CreateBuilder<Taken>();
        if (layout is { Furniture: PageFurniture.Nameplate, Master.Nameplate: { } nameplate })
            taken.Add(new Taken("the nameplate", nameplate.Columns, new IndexRange(1, nameplate.Rows), nameplate.Span));
        foreach (var ad in layout.Ads) taken.Add(new Taken($"the advertisement {ad.Id.Value}", ad.Columns, ad.Rows, ad.Span));
        return taken.ToImmutable();
    }

    private static bool IsOnPage(Taken taken, PageMaster master, IDiagnosticSink sink)
    {
        if (taken.Columns.Last <= master.Columns && taken.Rows.Last <= master.Rows) return true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.ModuleOffPage,
            taken.Span,
            FormattableString.Invariant(
                $"{taken.Name} reaches column {taken.Columns.Last}, row {taken.Rows.Last}; the type area ends at column ")
                    + FormattableString.Invariant($"{master.Columns}, row {master.Rows}"),
            FormattableString.Invariant($"write columns up to {master.Columns} and rows up to {master.Rows}")));
        return false;
    }

    private static bool Overlap(Taken taken, string other, SourceSpan span, IDiagnosticSink sink)
    {
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.ModulesOverlap,
            span,
            $"{taken.Name} and {other} overlap",
            FormattableString.Invariant(
                $"{taken.Name} covers columns {taken.Columns.First}-{taken.Columns.Last}, rows {taken.Rows.First}-{taken.Rows.Last}")));
        return false;
    }

    /// <summary>Whether a module has cells in a rectangle; a corner that it leaves to others does not count.</summary>
    private static bool Meets(ModuleSpec module, Taken taken)
    {
        if (!module.Columns.Meets(taken.Columns) || !module.Rows.Meets(taken.Rows)) return false;
        if (module.Cut is null) return true;
        for (var column = Math.Max(
            module.Columns.First, taken.Columns.First); column <= Math.Min(module.Columns.Last, taken.Columns.Last); column++)
        {
            for (var row = Math.Max(module.Rows.First, taken.Rows.First); row <= Math.Min(module.Rows.Last, taken.Rows.Last); row++)
            {
                if (module.Covers(column, row)) return true;
            }
        }

        return false;
    }

    private static bool HasBox(AdReference ad, PageLayout layout, IDiagnosticSink sink)
    {
        if (layout.Ads.Any(box => box.Id.Value == ad.Id.Value)) return true;
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.AdNotPlaced,
            ad.Id.Span,
            $"the advertisement {ad.Id.Value} has no box in {layout.File}",
            "add a box under ads of the layout, or take it off the page"));
        return false;
    }
}
