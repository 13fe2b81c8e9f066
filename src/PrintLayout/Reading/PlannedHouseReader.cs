using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Masters;
using PrintLayout.Plan.Projects;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>Reads the master and the house style of a page whose layout is <c>auto</c>, and holds its plan against the master.</summary>
internal static class PlannedHouseReader
{
    /// <summary>Reads both files. Reports what <see cref="PageLayoutReader"/> reports about them, and PL1044.</summary>
    /// <param name="plan">The plan of the page.</param>
    /// <param name="root">Folder of the project (<see cref="ProjectConfig.Root"/>); no path may leave it.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    /// <returns>Both; null when one cannot be used, or when the plan does not fit the master.</returns>
    public static PlannedHouse? Read(PagePlan plan, string root, IDiagnosticSink sink, LayoutLimits limits, FileLog? files = null) =>
        ReadFiles(plan, root, sink, limits, files) is { } read ? Fitted(plan, read, sink) : null;

    /// <summary>Reads both files, as they are for all pages that name them.</summary>
    /// <param name="plan">The plan of a page.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="files">Notes the files that were asked for; null when no caller needs to know.</param>
    public static PlannedHouse? ReadFiles(PagePlan plan, string root, IDiagnosticSink sink, LayoutLimits limits, FileLog? files)
    {
        if (plan.Style is not { } named) return null;
        var master = Open(plan.Master) is { } opened ? PageMasterReader.Read(opened) : null;
        var style = Open(named) is { } session ? HouseStyleReader.Read(session, master?.Inks) : null;
        return master is null || style is null ? null : new PlannedHouse(master, style);

        ReadSession? Open(Located<string> path) => TextFiles.Open(path.Value, root, sink, limits, path.Span, files);
    }

    /// <summary>The house of one page: without the folio's rows where it has none. Holds the plan against the master.</summary>
    /// <param name="plan">The plan of the page.</param>
    /// <param name="read">What <see cref="ReadFiles"/> gave.</param>
    /// <param name="sink">Receives the findings.</param>
    public static PlannedHouse? Fitted(PagePlan plan, PlannedHouse read, IDiagnosticSink sink)
    {
        var master = read.Master;
        if (plan.Furniture == PageFurniture.Nameplate && master.Nameplate is null)
        {
            sink.Report(Diagnostic.Error(DiagnosticCodes.BadValue, plan.Span, "The master has no nameplate.",
                "Add `nameplate: { rows: 12 }` to the master, or write `furniture: folio`."));
            return null;
        }

        var house = plan.Furniture == PageFurniture.Folio ? read : read with { Master = master.WithoutFolio() };
        var faults = FaultsOf(plan, house.Master).ToArray();
        foreach (var fault in faults) sink.Report(fault);
        return faults.Length == 0 ? house : null;
    }

    /// <summary>Pins and bookings that do not fit the master (PL1044).</summary>
    /// <param name="plan">The plan of the page.</param>
    /// <param name="master">Its master, without folio when the page has none.</param>
    public static IEnumerable<Diagnostic> FaultsOf(PagePlan plan, PageMaster master)
    {
        foreach (var wish in plan.Stories)
        {
            if (wish.Columns?.Last > master.Columns)
                yield return Fault(wish.Span, $"`{wish.Article}` is pinned to columns outside the page.", master);
            if (wish.Rows?.Last > master.Rows)
                yield return Fault(wish.Span, $"`{wish.Article}` is pinned to rows outside the page.", master);
        }

        var em = master.BodySize;
        var width = Mm.FromPt((master.Measure.At(em) * master.Columns) + (master.Gutter.At(em) * (master.Columns - 1)));
        var height = Mm.FromPt(master.Row * master.Rows);
        foreach (var ad in plan.Bookings)
        {
            if (ad.Columns > master.Columns || ad.Rows > master.Rows || ad.Width?.Micro > width.Micro || ad.Height?.Micro > height.Micro)
                yield return Fault(
                    ad.Span, $"The advertisement `{Words.Short(ad.Id.Value)}` is larger than the page.", master,
                    FormattableString.Invariant($", which is {width} × {height} mm"));
        }
    }

    private static Diagnostic Fault(SourceSpan span, string message, PageMaster master, string more = "") => Diagnostic.Error(
        DiagnosticCodes.WishOffPage, span, message,
        FormattableString.Invariant($"The type area has {master.Columns} columns and {master.Rows} rows{more}."));
}
