using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;

namespace PrintLayout.Layout.Modules;

/// <summary>Reports tables that their column cannot hold as they should be.</summary>
internal static class TableFindings
{
    /// <summary>Reports the tables of a module, once each.</summary>
    public static void Report(LayoutContext context, FittedModule fitted)
    {
        var em = context.Grid.Master.BodySize;
        var measure = fitted.Frame.Measure;
        var tables = fitted.Text.Filled.Legs.SelectMany(leg => leg).Select(placed => placed.Item)
            .Where(item => item.Table is { Set.IsTooWide: true });
        foreach (var item in tables.DistinctBy(item => item.Block))
        {
            var line = item.Parts[0].Line;
            var least = item.Table!.Set.Least;
            context.Sink.Report(Diagnostic.Warning(
                DiagnosticCodes.TableTooWide,
                line.Paragraph.SpanOf(line.Start),
                FormattableString.Invariant($"the table needs {(least.Milli + em.Milli - 1) / em.Milli} em and its column has ")
                    + FormattableString.Invariant($"{measure.Milli / em.Milli}"),
                "give it fewer columns or shorter words, or the module fewer text columns, so that each is wider"));
        }
    }
}
